"""ZIP archives with documents in them, opened with care."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factlint.ingest.decode import unreadable
from factlint.settings import Settings

if TYPE_CHECKING:
    from zipfile import ZipFile

SAVE_AGAIN = "open it in its program and save it again, or save its text as .txt"


@contextmanager
def opened(path: str, data: bytes, settings: Settings) -> "Iterator[ZipFile]":
    """An archive whose members are, taken together, no larger than the limit when they are expanded.

    Raises:
        InputError: it is broken or encrypted, or expands beyond ``max_expanded_bytes``.
    """
    import zipfile  # noqa: PLC0415  # only archives need it

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(member.file_size for member in archive.infolist())
            if size > settings.max_expanded_bytes:
                what = f"expands to {size:,} bytes, more than the limit of {settings.max_expanded_bytes:,}"
                raise unreadable(path, what, "save its text as .txt, or raise max_expanded_bytes")
            if any(member.flag_bits & 1 for member in archive.infolist()):
                raise unreadable(path, "encrypted", "save it without a password")
            yield archive
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise unreadable(
            path, "broken archive: it ends too early, or parts are missing", SAVE_AGAIN
        ) from error
