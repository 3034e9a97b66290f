"""The report: everything that one run found, in the form that other programs read."""

from typing import Literal

from factlint.model.base import Frozen
from factlint.model.claim import Claim
from factlint.model.conflict import Conflict
from factlint.model.group import Group, NearMiss
from factlint.model.source import Source


class Skipped(Frozen):
    """A number or a time that was seen and not claimed.

    Attributes:
        source: the source's id.
        start, end: code points.
        why: the reason ("page counter", "boilerplate").
    """

    source: str
    start: int
    end: int
    why: str


class Coverage(Frozen):
    """How much of the text was read, claimed, and passed over.

    Attributes:
        characters: code points of all documents.
        numbers_seen, numbers_claimed: expressions of number that were recognised; those that became claims.
        times_seen, times_claimed: the same for expressions of time.
        skipped: every one that was not claimed, with the reason.
    """

    characters: int = 0
    numbers_seen: int = 0
    numbers_claimed: int = 0
    times_seen: int = 0
    times_claimed: int = 0
    skipped: tuple[Skipped, ...] = ()

    def plus(self, other: "Coverage") -> "Coverage":
        """The sum of two coverages."""
        return Coverage(
            characters=self.characters + other.characters,
            numbers_seen=self.numbers_seen + other.numbers_seen,
            numbers_claimed=self.numbers_claimed + other.numbers_claimed,
            times_seen=self.times_seen + other.times_seen,
            times_claimed=self.times_claimed + other.times_claimed,
            skipped=self.skipped + other.skipped,
        )


class Tool(Frozen):
    """Which program wrote the report.

    Attributes:
        name: ``factlint``.
        version: its version.
    """

    name: Literal["factlint"] = "factlint"
    version: str


class Report(Frozen):
    """What one run found.

    Attributes:
        format, version: of this report, for those who read it.
        tool: which program wrote it.
        as_of: ISO date: the latest date of the sources, unless given; None where no source has a date.
        sources: in order of their paths.
        claims: in order of source and place.
        groups: two claims or more each.
        conflicts: gravest first.
        near_misses: pairs nearly compared, with the reason why not.
        coverage: what was read and what was passed over.
    """

    format: Literal["factlint-report"] = "factlint-report"
    version: Literal[1] = 1
    tool: Tool
    as_of: str | None = None
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    groups: tuple[Group, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    coverage: Coverage = Coverage()
