"""What a rule flags."""

import hashlib
from typing import Literal

from pydantic import field_serializer

from factlint.model.base import Frozen
from factlint.model.claim import Claim
from factlint.model.group import Verdict

Severity = Literal["error", "warning", "note"]
Status = Literal["open", "before", "waived", "baseline", "decided"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


class Conflict(Frozen):
    """Claims that cannot all be right, or an input that could not be read.

    Attributes:
        id: hash of the rule and of what it speaks about; the order and the names of sources do not change it.
        rule: the rule's code ("FL101").
        name: the rule's readable name ("amounts-differ").
        severity: ``error``, ``warning`` or ``note``.
        verdict: how the claims stand to each other; None for an input finding.
        group: id of the group; None for a finding about one claim or one input.
        headline: what is disputed, with the values.
        claims: the evidence, one or more, in the order in which it is shown.
        message: one neutral sentence that says why.
        explanations: likely innocent reasons, likeliest first.
        settled_by: what would settle it.
        path, line: the file, and the line if it is known, for an input finding; None otherwise.
        status: ``open`` unless somebody decided otherwise.
    """

    id: str
    rule: str
    name: str
    severity: Severity
    verdict: Verdict | None = None
    group: str | None = None
    headline: str = ""
    claims: tuple[Claim, ...] = ()
    message: str
    explanations: tuple[str, ...] = ()
    settled_by: str = ""
    path: str | None = None
    line: int | None = None
    status: Status = "open"

    @field_serializer("claims")
    def _ids(self, claims: tuple[Claim, ...]) -> list[str]:
        return [claim.id for claim in claims]


def conflict_id(rule: str, subjects: list[str]) -> str:
    """Twelve hexadecimal digits from the rule and the ids that it speaks about, in any order."""
    return hashlib.sha256("\x1f".join([rule, *sorted(subjects)]).encode()).hexdigest()[:12]
