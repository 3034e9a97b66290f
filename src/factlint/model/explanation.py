"""Why two claims were put together, or were not."""

from typing import Literal

from factlint.model.base import Frozen
from factlint.model.claim import Claim

Outcome = Literal[
    "grouped", "copy", "never-compared", "not-tried", "unlikely", "vetoed", "better-partner", "parted"
]


class Weight(Frozen):
    """A piece of evidence that holds for two claims.

    Attributes:
        name: as in the weights ("same-noun").
        says: what it means, in words.
        adds: what it adds to the log-odds; negative if it speaks against.
    """

    name: str
    says: str
    adds: float


class PairExplanation(Frozen):
    """How two claims were compared, step by step.

    Attributes:
        claims: the two.
        start: the log-odds before any evidence; None if they are never compared.
        evidence: what holds for the two, in the order of the weights.
        log_odds: natural logarithm of the odds that they speak of the same thing; None if they are never compared.
        probability: the same as a probability, 0 to 1.
        outcome: what became of the pair: they stand in one group (``grouped``) or in copies of one text (``copy``);
            they are ``never-compared`` (of two kinds), or were ``not-tried`` (too few rare words in common); the
            evidence makes them ``unlikely`` or rules them out (``vetoed``); another claim fits better
            (``better-partner``); or their groups are too unlike (``parted``).
        detail: the same in one sentence.
    """

    claims: tuple[Claim, Claim]
    start: float | None = None
    evidence: tuple[Weight, ...] = ()
    log_odds: float | None = None
    probability: float | None = None
    outcome: Outcome
    detail: str
