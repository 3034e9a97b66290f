"""What a rule flags."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import Literal

from factlint.model.base import Frozen
from factlint.model.by_id import ById
from factlint.model.group import Verdict

Severity = Literal["error", "warning", "note"]
Status = Literal["open", "before", "waived", "baseline", "decided"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


class Conflict(Frozen):
    """Claims that cannot all be right, or an input that could not be read.

    Attributes:
        id: hash of the rule and of what it speaks about; the order and the names of sources do not change it.
        fingerprint: hash of the rule, of what is disputed, and of the words that dispute it, never of their places: it
            stays when text is moved, files are reordered, or a source is renamed. Empty until the report is made.
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
    fingerprint: str = ""
    rule: str
    name: str
    severity: Severity
    verdict: Verdict | None = None
    group: str | None = None
    headline: str = ""
    claims: ById = ()
    message: str
    explanations: tuple[str, ...] = ()
    settled_by: str = ""
    path: str | None = None
    line: int | None = None
    status: Status = "open"


def conflict_id(rule: str, subjects: list[str]) -> str:
    """Twelve hexadecimal digits from the rule and the ids that it speaks about, in any order."""
    return hashlib.sha256("\x1f".join([rule, *sorted(subjects)]).encode()).hexdigest()[:12]


def with_fingerprints(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """The conflicts with their fingerprints; of several with one, the second and later ones get a suffix."""
    seen: Counter[str] = Counter()
    found = []
    for conflict in conflicts:
        mark = fingerprint(conflict)
        seen[mark] += 1
        suffix = f"-{seen[mark]}" if seen[mark] > 1 else ""
        found.append(conflict.model_copy(update={"fingerprint": mark + suffix}))
    return tuple(found)


def fingerprint(conflict: Conflict) -> str:
    """Sixteen hexadecimal digits from the rule, what is disputed, and the words that dispute it; of an input from its path."""
    if not conflict.claims:
        parts = [conflict.rule, conflict.path or "", conflict.message]
    else:
        topic = {f"{claim.kind} {_plain(claim.counted)}" for claim in conflict.claims}
        said = {f"{_plain(claim.quote)}\x1e{claim.value.canonical}" for claim in conflict.claims}
        parts = [conflict.rule, *sorted(topic), *sorted(said)]
    return hashlib.sha256("\x1f".join(parts).encode(errors="surrogatepass")).hexdigest()[:16]


def _plain(text: str) -> str:
    """A text without case and without the way its lines are broken."""
    return " ".join(text.casefold().split())
