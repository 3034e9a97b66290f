"""Claims that answer one question, and pairs that nearly did."""

from typing import Literal

from factlint.model.base import Frozen
from factlint.model.by_id import ById, PairById
from factlint.model.claim import ClaimKind

Verdict = Literal["conflict", "slippage", "update", "variant", "tension", "agree"]


class Group(Frozen):
    """Claims judged to speak of one fact.

    Attributes:
        id: hash of the claims' ids.
        label: what the fact is, in the sources' words ("number of applicants").
        kind: the kind of its claims.
        claims: in order of source and place.
        verdict: how the values stand to each other; of a group that no rule flags ``agree``, or ``tension`` or
            ``variant`` if some of its values differ.
        reasons: why these claims were put together, strongest first.
        support: how sure the alignment is, 0 to 1: over every two values that differ, the mean of their
            likeliest link.
    """

    id: str
    label: str
    kind: ClaimKind
    claims: ById
    verdict: Verdict = "agree"
    reasons: tuple[str, ...] = ()
    support: float = 1.0


class NearMiss(Frozen):
    """A pair that was nearly compared.

    Attributes:
        claims: the two.
        reason: the strongest evidence against, by name (``other-noun``); else ``weak-evidence`` (too little in
            common), ``better-partner`` (another claim fits better) or ``weak-link`` (the judge dropped the finding).
        detail: the same in words.
        probability: how likely the two speak of one fact, 0 to 1.
    """

    claims: PairById
    reason: str
    detail: str
    probability: float
