"""The report: everything that one run found, in the form that other programs read."""

from collections.abc import Sequence
from typing import Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from factlint.model.agreement import Agreement
from factlint.model.base import Frozen
from factlint.model.claim import Claim
from factlint.model.conflict import Conflict
from factlint.model.difference import Difference
from factlint.model.group import Group, NearMiss
from factlint.model.shared import SharedText
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

    @classmethod
    def total(cls, parts: Sequence["Coverage"]) -> "Coverage":
        """The sum of several coverages."""
        return cls(
            characters=sum(part.characters for part in parts),
            numbers_seen=sum(part.numbers_seen for part in parts),
            numbers_claimed=sum(part.numbers_claimed for part in parts),
            times_seen=sum(part.times_seen for part in parts),
            times_claimed=sum(part.times_claimed for part in parts),
            skipped=tuple(skipped for part in parts for skipped in part.skipped),
        )


class Glance(Frozen):
    """What a report tells at a glance, also where it holds only the claims that conflicts speak of.

    Attributes:
        claims, groups: how many there are.
        agreements: what independent sources share, best supported first.
    """

    claims: int
    groups: int
    agreements: tuple[Agreement, ...] = ()


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
        diff: what a change brought, if that was asked.
        glance: counts, and what agrees; no part of its JSON, which has all that they are made of.
        shared: what each two sources have word for word; of copies of one text each with the first one.
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
    shared: tuple[SharedText, ...] = ()
    diff: Difference | None = None
    glance: SkipJsonSchema[Glance | None] = Field(default=None, exclude=True)
