"""What judges say: of candidates, and of claims that belong together or do not."""

from typing import Literal

from pydantic import Field, model_validator

from factlint.model.base import Frozen
from factlint.model.conflict import Severity

BUILT_IN = "factlint"
"""Who decides where nobody else did."""


class Ruling(Frozen):
    """What is to become of a candidate.

    Attributes:
        severity: as which it is shown; None if it is dropped.
        reasons: why, in words; empty where nothing speaks against it.
        judge: who says so.
    """

    severity: Severity | None
    reasons: tuple[str, ...] = ()
    judge: str = BUILT_IN


class Judgement(Frozen):
    """A judge's answer to one candidate, as a line of a file.

    Attributes:
        candidate: its id, as `factlint candidates` writes it.
        verdict: ``conflict`` (shown with the severity of its rule), ``note``, or ``drop``.
        reason: why, for those who read the report.
        judge: who says so: a person, a model, a service.
        line: where it stands in its file, counted from 1.
    """

    candidate: str = Field(min_length=1)
    verdict: Literal["conflict", "note", "drop"]
    reason: str = Field(min_length=1)
    judge: str = Field(default="a reviewer", min_length=1)
    line: int = 0


class Link(Frozen):
    """Two claims that a judge puts together or keeps apart, as a line of a file.

    Attributes:
        claims: the ids of two claims, as JSON has them.
        link: ``must`` stand in one group, or ``cannot``.
        reason: why.
        judge: who says so.
        line: where it stands in its file, counted from 1.
        path: its file, if it is not that of the judgements.
    """

    claims: tuple[str, str]
    link: Literal["must", "cannot"]
    reason: str = Field(min_length=1)
    judge: str = Field(default="a reviewer", min_length=1)
    line: int = 0
    path: str = ""

    @model_validator(mode="after")
    def _of_two(self) -> "Link":
        if self.claims[0] == self.claims[1]:
            raise ValueError("a link needs two claims")
        return self


class Judgements(Frozen):
    """Everything that a file of judgements says.

    Attributes:
        path: the file; empty if there is none.
        judgements: one for each candidate at most, in order of their lines.
        links: in order of their lines.
    """

    path: str = ""
    judgements: tuple[Judgement, ...] = ()
    links: tuple[Link, ...] = ()
