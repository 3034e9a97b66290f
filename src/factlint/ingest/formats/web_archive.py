"""Web archives (WARC): each page in them is a document, with its address and the day it was fetched.

Source: ISO 28500:2017.
"""

import io
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any, Final

from factlint.ingest.decode import over_limit, unreadable, without_extra
from factlint.ingest.formats.inner import InnerFile
from factlint.ingest.formats.packages import EXPANDED
from factlint.settings import Settings

ORIGIN: Final = "WARC record"
OF_A_PAGE: Final = frozenset({"response", "resource"})
"""The types of records that hold what a server sent."""
FOUND: Final = "200"
ENDINGS: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
}
"""By what a server says that it sends, the ending of a file that holds it; the rest is scripts, styles and pictures."""
DAY: Final = len("2013-12-09")


def inner_files(path: str, data: bytes, settings: Settings) -> Iterator[InnerFile]:
    """The pages of an archive, in order; those that the server did not find are left out.

    Raises:
        InputError: the extra is not installed, or the archive is broken, or expands beyond ``max_expanded_bytes``.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  # an extra
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415  # the same
    except ModuleNotFoundError as error:
        raise without_extra(path, "web archives", "warc") from error
    expanded = 0
    try:
        for number, record in enumerate(ArchiveIterator(io.BytesIO(data)), 1):
            kind = _content_type(record)
            status = record.http_headers.get_statuscode() if record.http_headers else FOUND
            if record.rec_type not in OF_A_PAGE or kind not in ENDINGS or status != FOUND:
                continue
            page = record.content_stream().read(settings.max_expanded_bytes - expanded + 1)
            expanded += len(page)
            if expanded > settings.max_expanded_bytes:
                what = f"expands to at least {expanded:,} bytes"
                raise over_limit(path, what, EXPANDED, settings, "split it")
            told = {
                "url": record.rec_headers.get_header("WARC-Target-URI") or "",
                "retrieved": (record.rec_headers.get_header("WARC-Date") or "")[:DAY],
            }
            fields = {name: value for name, value in told.items() if value}
            label = f"{PurePath(path).name}:{number}"
            yield InnerFile(f"page{ENDINGS[kind]}", label, f"record {number}", page, fields, ORIGIN)
    except ArchiveLoadFailed as error:
        raise unreadable(path, f"a broken web archive: {error}", "fetch it again") from error


def _content_type(record: Any) -> str:  # noqa: ANN401  # warcio has no types
    """What the server says it sends, without its encoding: "text/html"."""
    headers = record.http_headers or record.rec_headers
    return (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
