"""ZIP archives with documents in them, opened with care."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from factlint.ingest.decode import unreadable
from factlint.settings import Settings

SAVE_AGAIN = "open it in its program and save it again, or save its text as .txt"


@contextmanager
def opened(path: str, data: bytes, settings: Settings) -> Iterator[zipfile.ZipFile]:
    """An archive whose members are, taken together, no larger than the limit when they are expanded.

    Raises:
        InputError: it is broken or encrypted, or expands beyond ``max_expanded_bytes``.
    """
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
