"""Files that are no plain text to their text, with what they tell about themselves and where each paragraph stood.

One module a format. `recognise.py` says by its content which format a file has.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from factlint.ingest.decode import InputError, unreadable
from factlint.ingest.formats.extracted import Extracted
from factlint.ingest.formats.packages import SAVE_AGAIN
from factlint.ingest.formats.recognise import Format, format_of
from factlint.settings import Settings

__all__ = ["ENDINGS", "Extracted", "Format", "extract", "format_of"]

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
)
"""The ends of the names of files that are read so; what they hold is told by their content."""

Reader = Callable[[str, bytes, Settings], Extracted]


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
    try:
        return read(path, data, settings)
    except InputError:
        raise
    except Exception as error:  # libraries raise whatever they like over a broken file
        what = f"a broken {form.upper()} file ({type(error).__name__})"
        raise unreadable(path, what, SAVE_AGAIN) from error
