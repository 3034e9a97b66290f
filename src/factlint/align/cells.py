"""Numbers in tables: what stands in another row or column is another number, whatever else the two have in common."""

from collections.abc import Iterable

from factlint.align.evidence import Finding, Likelihood
from factlint.align.lexicon import stems_of
from factlint.align.pair import Pair
from factlint.model import Claim

OTHER_CELL = "other-cell"
SURE = 20.0
"""Log-odds that the place in a table takes: no evidence outweighs it."""


def placed(pair: Pair, likelihood: Likelihood) -> Likelihood:
    """What the evidence says of two claims, and what their places in tables do."""
    if not are_apart(pair.one.claim, pair.other.claim):
        return likelihood
    found = Finding(OTHER_CELL, "they stand in other rows or columns", -SURE)
    return likelihood._replace(
        log_odds=likelihood.log_odds + found.part, findings=(*likelihood.findings, found)
    )


def are_apart(one: Claim, other: Claim) -> bool:
    """Whether two claims are numbers in other rows or columns: in one source by name, in two by every word of it."""
    if not (one.is_cell and other.is_cell):
        return False
    mine, theirs = (one.subject, one.attribute), (other.subject, other.attribute)
    if one.source == other.source:
        return mine != theirs
    return any(not {*stems_of(a)} & {*stems_of(b)} for a, b in zip(mine, theirs, strict=True))


def any_apart(left: Iterable[Claim], right: Iterable[Claim]) -> bool:
    """Whether any number in a table of one group stands apart from one of the other group."""
    ours, theirs = ([claim for claim in side if claim.is_cell] for side in (left, right))
    return any(are_apart(one, other) for one in ours for other in theirs)
