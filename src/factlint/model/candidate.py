"""What the rules found, before anybody decided what becomes of it: all that a judge needs."""

from typing import Literal

from factlint.model.base import Frozen
from factlint.model.claim import Claim, ClaimKind
from factlint.model.conflict import Conflict, Severity
from factlint.model.judgement import Ruling
from factlint.model.source import DateRange, Source


class Witness(Frozen):
    """A claim of a candidate, with what surrounds it.

    Attributes:
        id: of the claim.
        path, title, publisher, published: of its source.
        line: counted from 1; None if unknown.
        quote: the words, verbatim.
        passage: the words around the quote, verbatim.
        kind: of the claim.
        value: canonical text of the value.
        subject, attribute, scope, speaker: as in the claim.
    """

    id: str
    path: str
    title: str | None = None
    publisher: str | None = None
    published: DateRange | None = None
    line: int | None = None
    quote: str
    passage: str | None = None
    kind: ClaimKind
    value: str
    subject: str = ""
    attribute: str = ""
    scope: str = ""
    speaker: str | None = None


class Candidate(Frozen):
    """A finding that awaits judgement.

    Attributes:
        id: under which a judgement answers it; the order and the names of the sources do not change it.
        rule, name: of the rule.
        severity: of an undoubted finding of the rule.
        headline, message, explanations: as the report would show them.
        support: how sure it is that the claims speak of one fact, 0 to 1; None for a finding about one claim.
        built_in: what the built-in judge makes of it: its severity, or ``drop``.
        doubts: the built-in judge's reasons.
        claims: the evidence.
    """

    id: str
    rule: str
    name: str
    severity: Severity
    headline: str
    message: str
    explanations: tuple[str, ...] = ()
    support: float | None = None
    built_in: Severity | Literal["drop"]
    doubts: tuple[str, ...] = ()
    claims: tuple[Witness, ...]


def witness(claim: Claim, source: Source) -> Witness:
    """A claim with its source's card."""
    return Witness(
        id=claim.id,
        path=source.path,
        title=source.title,
        publisher=source.publisher,
        published=source.published,
        line=claim.line,
        quote=claim.quote,
        passage=claim.passage,
        kind=claim.kind,
        value=claim.value.canonical,
        subject=claim.subject,
        attribute=claim.attribute,
        scope=claim.scope,
        speaker=claim.speaker,
    )


def described(conflict: Conflict, support: float, ruling: Ruling, sources: dict[str, Source]) -> Candidate:
    """What a rule found, and what the built-in judge makes of it.

    Args:
        conflict: as the rule found it.
        support: of its group.
        ruling: the built-in judge's.
        sources: by their ids.
    """
    return Candidate(
        id=conflict.id,
        rule=conflict.rule,
        name=conflict.name,
        severity=conflict.severity,
        headline=conflict.headline,
        message=conflict.message,
        explanations=conflict.explanations,
        support=support if conflict.group else None,
        built_in=ruling.severity or "drop",
        doubts=ruling.reasons,
        claims=tuple(witness(claim, sources[claim.source]) for claim in conflict.claims),
    )
