"""Every default, with its unit."""

import datetime as dt

from pydantic import Field

from factlint.model.base import Frozen


class Settings(Frozen):
    """What a run may be told.

    Attributes:
        select: codes or names of the rules to apply; empty for all.
        ignore: codes or names of rules not to apply.
        as_of: the day that the report notes as its own; None for the latest date of the sources.
        publisher, published, country: of every source of the run, whatever its card says; None leaves the card alone.
        allow_network: whether addresses of the web are fetched; else they are named and not read.
        max_file_bytes: larger files are named and not read.
        max_line_characters: files with longer lines are named and not read: no article has them.
        max_expanded_bytes: archives (Word, OpenDocument, EPUB) that expand to more are named and not read.
        max_pages: longer PDF files are named and not read.
        processes: how many processes share a large run; None for one a core.
        large_run_characters: from so much text on, a run is large: below, a process costs more than it saves.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    as_of: dt.date | None = None
    publisher: str | None = None
    published: dt.date | None = None
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$")
    allow_network: bool = False
    max_file_bytes: int = 200_000_000
    max_line_characters: int = 1_000_000
    max_expanded_bytes: int = 200_000_000
    max_pages: int = 2_000
    processes: int | None = Field(default=None, ge=1)
    large_run_characters: int = 200_000
