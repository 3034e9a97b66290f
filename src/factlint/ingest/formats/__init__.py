"""Files that are no plain text to their text, with what they tell about themselves and where each paragraph stood.

One module a format. `recognise.py` says by its content which format a file has.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Final

from factlint.ingest.decode import InputError, unreadable
from factlint.ingest.formats.extracted import Extracted, Role
from factlint.ingest.formats.inner import InnerFile
from factlint.ingest.formats.packages import SAVE_AGAIN
from factlint.ingest.formats.recognise import Format, format_of
from factlint.settings import Settings

__all__ = [
    "CONTAINERS",
    "ENDINGS",
    "READERS",
    "Extracted",
    "Format",
    "InnerFile",
    "Role",
    "extract",
    "format_of",
    "inner_files",
]

READERS: Final[dict[Format, str]] = {
    "html": "html_page",
    "pdf": "pdf",
    "docx": "word",
    "odt": "open_document",
    "epub": "epub",
    "rtf": "rich_text",
    "mail": "mail",
    "table": "sheets",
}
"""The module beside this one that reads a format; it is loaded when a file needs it."""

CONTAINERS: Final[dict[Format, str]] = {"mail": "mail", "warc": "web_archive"}
"""The module that lists the files which stand in files of a format."""

ENDINGS: Final = (
    ".html",
    ".htm",
    ".xhtml",
    ".mht",
    ".mhtml",
    ".pdf",
    ".docx",
    ".odt",
    ".epub",
    ".rtf",
    ".eml",
    ".csv",
    ".tsv",
    ".xlsx",
    ".warc",
    ".warc.gz",
)
"""The ends of the names of files that are read so; what they hold is told by their content."""

Reader = Callable[[str, bytes, Settings], Extracted]
Container = Callable[[str, bytes, Settings], Iterator[InnerFile]]


def extract(form: Format, path: str, data: bytes, settings: Settings) -> Extracted:
    """The text of a file, paragraph by paragraph.

    Args:
        form: its format.
        path: as given by the user, for messages.
        data: its content.
        settings: the limits.

    Raises:
        InputError: it is broken, encrypted, without text, or over a limit.
    """
    read: Reader = import_module(f"{__name__}.{READERS[form]}").read
    with _named(form, path):
        return read(path, data, settings)


def inner_files(form: Format, path: str, data: bytes, settings: Settings) -> Iterator[InnerFile]:
    """The files that stand in a file, in order; none in most formats.

    Raises:
        InputError: it is broken or over a limit.
    """
    if form in CONTAINERS:
        listed: Container = import_module(f"{__name__}.{CONTAINERS[form]}").inner_files
        with _named(form, path):
            yield from listed(path, data, settings)


@contextmanager
def _named(form: Format, path: str) -> Iterator[None]:
    """Whatever libraries raise over a broken file is raised as what is wrong with it."""
    try:
        yield
    except InputError:
        raise
    except Exception as error:
        what = f"a broken {form.upper()} file ({type(error).__name__})"
        raise unreadable(path, what, SAVE_AGAIN) from error
