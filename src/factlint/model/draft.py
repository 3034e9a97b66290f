"""A draft held against its sources: what becomes of each of its claims."""

from collections.abc import Mapping
from typing import Literal

from pydantic import computed_field, field_serializer

from factlint.model.base import Frozen
from factlint.model.by_id import ById
from factlint.model.claim import Claim
from factlint.model.conflict import Conflict, Severity
from factlint.model.report import Tool
from factlint.model.shared import SharedText
from factlint.model.source import Source

Tick = Literal["supported", "contradicted", "strained", "unfound"]
TICKS: tuple[Tick, ...] = ("contradicted", "strained", "unfound", "supported")
"""What may become of a claim, the gravest first."""
GRAVITY: Mapping[Tick, Severity] = {"contradicted": "error", "strained": "warning", "unfound": "note"}
"""What a mark weighs as a finding; a supported claim is none."""


class Mark(Frozen):
    """What the sources say to one claim of a draft.

    Attributes:
        claim: of the draft.
        tick: ``supported`` by a source, ``contradicted`` by one, ``strained`` (only a generous reading agrees, or it is not
            sure that both speak of one thing), or ``unfound`` in any.
        supported_by: claims of sources that agree.
        contradicted_by: claims of sources that do not.
        voices: how many independent sources agree.
        reason: why it is no more than strained; empty otherwise.
    """

    claim: Claim
    tick: Tick
    supported_by: ById = ()
    contradicted_by: ById = ()
    voices: int = 0
    reason: str = ""

    @field_serializer("claim")
    def _id(self, claim: Claim) -> str:
        return claim.id


class DraftReport(Frozen):
    """A draft's claims, each with what the sources say to it.

    Attributes:
        format, version: what kind of file this is, and the version of its contract.
        tool: what made it.
        draft: the card of the draft.
        sources: those that it was held against, in order of their paths.
        claims: those that the marks speak of, of the draft and of sources.
        shared: what each two of the sources have word for word.
        marks: one for each checkable claim of the draft, in order of place.
        problems: findings about inputs that could not be read.
    """

    format: Literal["factlint-draft"] = "factlint-draft"
    version: Literal[1] = 1
    tool: Tool
    draft: Source
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    marks: tuple[Mark, ...]
    shared: tuple[SharedText, ...] = ()
    problems: tuple[Conflict, ...] = ()

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def counts(self) -> dict[Tick, int]:
        """How many claims have each tick."""
        return {tick: sum(mark.tick == tick for mark in self.marks) for tick in TICKS}

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def coverage(self) -> float | None:
        """The share of claims that a source supports, 0 to 1; None if the draft has none."""
        return round(self.counts["supported"] / len(self.marks), 3) if self.marks else None
