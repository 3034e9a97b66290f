"""Every default, with its unit."""

import datetime as dt
from typing import Literal

from pydantic import Field

from factlint.model.base import Frozen


class Choice(Frozen):
    """What is wanted of rules, everywhere or for some findings.

    Attributes:
        rules: codes or names; empty for all.
        path: a pattern that the path of one of a finding's sources matches ("sources/wire/*"); None for all.
        topic: words that what is disputed has ("visitors"); None for all.
        ignore: whether such findings are left out.
        severity: what such findings weigh; None for the rule's own.
        tolerance_percent: amounts that lie so close together are a note at most.
        tolerance_days: the same for dates.
    """

    rules: tuple[str, ...] = ()
    path: str | None = None
    topic: str | None = None
    ignore: bool = False
    severity: Literal["error", "warning", "note"] | None = None
    tolerance_percent: float | None = Field(default=None, ge=0)
    tolerance_days: int | None = Field(default=None, ge=0)


class Settings(Frozen):
    """What a run may be told.

    Attributes:
        select: codes or names of the rules to apply; empty for all.
        ignore: codes or names of rules not to apply.
        choices: what is wanted of rules beyond that, in order; of two about one finding the later counts.
        as_of: the day that the report notes as its own; None for the latest date of the sources.
        publisher, published, country: of every source of the run, whatever its card says; None leaves the card alone.
        allow_network: whether addresses of the web are fetched; else they are named and not read.
        follow_links: which links in folders are followed: those that stay inside the given paths, all, or none. The
            others are named and not read. A link that is given itself is always followed.
        max_file_bytes: larger files are named and not read.
        max_total_bytes: of all files together; what comes after them, in path order, is named and not read.
        max_characters: files with a longer text are named and not read.
        max_line_characters: files with longer lines are named and not read: no article has them.
        max_expanded_bytes: archives (Word, OpenDocument, EPUB, web archives) that expand to more are named and not read.
        max_pages: longer PDF files are named and not read.
        max_seconds: files whose reading, or whose text, takes longer are named and left out; 0 for no limit.
        processes: how many processes share a large run; None for one a core.
        large_run_characters: from so much text on, a run is large: below, a process costs more than it saves.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    as_of: dt.date | None = None
    publisher: str | None = None
    published: dt.date | None = None
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$")
    allow_network: bool = False
    follow_links: Literal["inside", "all", "none"] = "inside"
    max_file_bytes: int = Field(default=100_000_000, ge=1)
    max_total_bytes: int = Field(default=1_000_000_000, ge=1)
    max_characters: int = Field(default=4_000_000, ge=1)
    max_line_characters: int = Field(default=1_000_000, ge=1)
    max_expanded_bytes: int = Field(default=100_000_000, ge=1)
    max_pages: int = Field(default=2_000, ge=1)
    max_seconds: float = Field(default=120, ge=0)
    processes: int | None = Field(default=None, ge=1)
    large_run_characters: int = 200_000

    def unusual(self) -> dict[str, str]:
        """What is not at its default, by the name of the setting."""
        changed = self.model_dump(mode="json", exclude_defaults=True)
        return {name: str(value) for name, value in changed.items()}


LIMITS = tuple(name for name in Settings.model_fields if name.startswith("max_"))
"""The names of the limits."""
