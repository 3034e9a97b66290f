"""Tells a correction, or a later figure, from a contradiction."""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from factlint.language import phase
from factlint.model import AGE, Claim, Conflict, Group, Period, Quantity
from factlint.model.comparison import compare
from factlint.model.wording import in_words
from factlint.rules.finding import capitalised


class Stage(NamedTuple):
    """One value and when it held.

    Attributes:
        claims: that give it.
        first, last: the earliest and the latest day of them, in ISO; empty if unknown.
        phase: -1 if words mark it as replaced, 1 as the one that replaces, 0 if no words tell.
    """

    claims: tuple[Claim, ...]
    first: str
    last: str
    phase: int


def with_updates(conflict: Conflict, group: Group) -> Conflict:
    """The finding as an update, with the chain of values in their order, where days or words tell which came first.

    Every two values that exclude each other must be told apart: words such as "initially" and "has risen to" stand beside
    them, or the reports with the one all appeared before those with the other. Days alone do not tell of a person's age, or
    of the date of something past: what they report does not move on.
    """
    if conflict.verdict != "conflict" or conflict.claims[0].kind not in ("quantity", "time"):
        return conflict
    stages = _stages(conflict.claims)
    pairs = list(combinations(stages, 2))
    untold = any(not _precedes(*pair) and _exclude(*pair) for pair in pairs)
    if untold or not any(_exclude(*pair) for pair in pairs):
        return conflict
    chain = ", then ".join(in_words(stage.claims[0].value) for stage in stages)
    return conflict.model_copy(
        update={
            "verdict": "update",
            "severity": "warning" if conflict.severity == "error" else conflict.severity,
            "headline": f"{capitalised(group.label)}: {chain}",
            "claims": tuple(claim for stage in stages for claim in stage.claims),
            "message": f"{'; '.join(_told(stage) for stage in stages)}. A later report may know more, or correct the first.",
        }
    )


def _stages(claims: Sequence[Claim]) -> list[Stage]:
    """The values with their claims, the earlier ones first."""
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        by_value.setdefault(in_words(claim.value), []).append(claim)
    return sorted((_stage(claims) for claims in by_value.values()), key=lambda each: (each.phase, each.first))


def _stage(claims: Sequence[Claim]) -> Stage:
    days = sorted(claim.as_of or "" for claim in claims)
    phases = {_phase(claim) for claim in claims} - {0}
    return Stage(tuple(claims), days[0], days[-1], phases.pop() if len(phases) == 1 else 0)


def _phase(claim: Claim) -> int:
    return phase(claim.passage or "", claim.quote)


def _exclude(one: Stage, other: Stage) -> bool:
    return compare(one.claims[0].value, other.claims[0].value) == "conflict"


def _precedes(one: Stage, other: Stage) -> bool:
    """Whether one value was replaced by the other, as far as days or words tell."""
    if one.phase != other.phase:
        return True
    return bool(one.first) and one.last < other.first and all(_moves_on(claim) for claim in one.claims)


def _moves_on(claim: Claim) -> bool:
    """Whether what a claim tells may be another thing a few days later: a count, or a plan."""
    if isinstance(claim.value, Period):
        return claim.modality == "planned"
    return isinstance(claim.value, Quantity) and claim.attribute != AGE


def _told(stage: Stage) -> str:
    words = in_words(stage.claims[0].value)
    if stage.phase:
        return f"{words} {'at first' if stage.phase < 0 else 'later'}"
    if not stage.first:
        return words
    days = stage.first if stage.first == stage.last else f"{stage.first} to {stage.last}"
    return f"{words} in reports of {days}"
