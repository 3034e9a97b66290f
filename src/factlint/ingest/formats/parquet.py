"""Parquet files, as archives of articles keep them: a row is a record."""

import io
from collections.abc import Iterator, Mapping

from factlint.ingest.decode import over_limit, unreadable, without_extra
from factlint.ingest.formats.packages import EXPANDED
from factlint.settings import Settings


def rows_of(path: str, data: bytes, settings: Settings) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The rows of a Parquet file, each with its number, counted from 1.

    Raises:
        InputError: the extra is not installed, or the file is broken, or expands beyond ``max_expanded_bytes``.
    """
    try:
        from pyarrow import ArrowException, parquet  # noqa: PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise without_extra(path, "Parquet files", "parquet") from error
    number = 0
    try:
        table = parquet.ParquetFile(io.BytesIO(data))
        groups = (table.metadata.row_group(at) for at in range(table.metadata.num_row_groups))
        size = sum(group.total_byte_size for group in groups)
        if size > settings.max_expanded_bytes:
            raise over_limit(path, f"expands to {size:,} bytes", EXPANDED, settings, "split it")
        for batch in table.iter_batches():
            for row in batch.to_pylist():
                number += 1
                yield number, row
    except (ArrowException, OSError) as error:
        what = f"a broken Parquet file: {str(error).splitlines()[0]}"
        raise unreadable(path, what, "write it again") from error
