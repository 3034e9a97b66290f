"""Decides what becomes of a candidate: a flag or a note.

The aligner asks whether claims speak of one thing; the judge sees the values and the evidence together, and asks
whether a careful reader would want to be told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

from factlint.model import SEVERITIES, Claim, Conflict, Group, Period, Quantity, Ruling, Value, Verdict
from factlint.model.comparison import compare
from factlint.model.judgement import BUILT_IN

FLAG_SUPPORT = 0.75
"""Probability that the differing claims speak of one thing, from which on a finding keeps its severity."""

STRICT_SUPPORT = 0.9
"""The same where most such differences are innocent: one source gives all the values (it rarely contradicts itself,
and often counts two things), or the dates of two events differ (a story tells many)."""

COARSE = frozenset({"year", "fiscal", "decade", "century"})
"""Granularities of a year and more."""

PROMINENT = frozenset({"title", "lead"})
"""Where a report tells what happened: two such figures are of the main event."""

FAR, SLIP = 3.0, 900.0
"""Ratios between which two counts are hardly of one thing; beyond, a slip of three digits is likelier."""

POPULATION = "population"
"""Attribute of how many live somewhere, which sources estimate wildly."""

OUTGROWN = "FL104"
"""The rule about figures that have outgrown a bound."""

DISPUTES = frozenset({"conflict", "update"})
"""Verdicts on values that exclude each other, whether or not one replaced the other."""

IMPRESSION = 4
"""An amount whose upper end is so many times its lower one is no figure: "dozens" is 24 to 99, "hundreds" 100 to 999."""


@dataclass(frozen=True)
class Doubt:
    """A reason to think less of a candidate, which makes it a note.

    Attributes:
        reason: in words, for the conflict's explanations.
    """

    reason: str


def weak_link(conflict: Conflict, group: Group) -> Doubt | None:
    """The claims may speak of different things."""
    if conflict.group is None or group.support >= _needed(conflict):
        return None
    return Doubt("the sources may speak of different things")


def _needed(conflict: Conflict) -> float:
    """The support from which on a conflict is flagged."""
    # A name misspelled in its own text is a slip of the hand, not a count of something else.
    one_source = len({claim.source for claim in conflict.claims}) == 1 and conflict.claims[0].kind != "name"
    two_dates = conflict.verdict in DISPUTES and conflict.claims[0].kind == "time"
    return STRICT_SUPPORT if one_source or two_dates else FLAG_SUPPORT


def only_datelines(conflict: Conflict, _group: Group) -> Doubt | None:
    """A date over an article says when it was reported, not when it happened."""
    times = [claim for claim in conflict.claims if claim.kind == "time"]
    outcomes = [claim for claim in times if claim.modality != "planned"]
    if outcomes and all(claim.modality == "reported" for claim in outcomes):
        return Doubt("only the date over an article speaks for it")
    return None


def borrowed_year(conflict: Conflict, _group: Group) -> Doubt | None:
    """Every value on one side has its year from another source."""
    values = [claim.value for claim in conflict.claims if isinstance(claim.value, Period)]
    sure = {value.canonical for value in values if value.anchor != "matter"}
    if values and len(sure) < 2 and any(value.anchor == "matter" for value in values):
        return Doubt("a year was borrowed from another source")
    return None


def only_coarse_times(conflict: Conflict, _group: Group) -> Doubt | None:
    """Years and longer stretches are rarely the time of one event; two of them differ for many reasons."""
    values = [claim.value for claim in conflict.claims if isinstance(claim.value, Period)]
    fine = {value.canonical for value in values if value.granularity not in COARSE}
    if conflict.verdict in DISPUTES and len(values) > 1 and len(fine) < 2:
        return Doubt("only whole years differ")
    return None


def lasting_times(conflict: Conflict, _group: Group) -> Doubt | None:
    """Something that recurs, or lasts, has more than one time."""
    values = [claim.value for claim in conflict.claims if isinstance(claim.value, Period)]
    once = {value.canonical for value in values if value.role in ("occurrence", "deadline")}
    if len(values) > 1 and len(once) < 2:
        return Doubt("it may have happened more than once, or lasted")
    return None


def only_impressions(conflict: Conflict, _group: Group) -> Doubt | None:
    """Every difference is one to an amount like "hundreds", which often counts more, or less, than the figure beside it."""
    amounts = _amounts(conflict)
    figures = [claim for claim in amounts if not _is_impression(claim.value)]
    if 0 < len(figures) < len(amounts) and not _disputed(figures):
        return Doubt("one of the amounts is only an impression")
    return None


def _amounts(conflict: Conflict) -> list[Claim]:
    """The conflict's claims of quantities, of those that say the same of the same the first."""
    amounts = [claim for claim in conflict.claims if isinstance(claim.value, Quantity)]
    first = {(claim.value.canonical, _leaves_out(claim)): claim for claim in reversed(amounts)}
    return list(reversed(first.values()))


def _disputed(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """The pairs of claims that cannot both be right."""
    return [pair for pair in combinations(claims, 2) if compare(pair[0].value, pair[1].value) == "conflict"]


def _is_impression(value: Value) -> bool:
    if not isinstance(value, Quantity) or value.low is None or value.high is None or value.low <= 0:
        return False
    return value.high >= IMPRESSION * value.low


def far_apart(conflict: Conflict, _group: Group) -> Doubt | None:
    """Counts of things that differ threefold rarely count the same; of people that something befell, they do at first."""
    prominent = any(claim.segment in PROMINENT for claim in conflict.claims)
    if prominent or POPULATION in {claim.attribute for claim in conflict.claims}:
        return None
    ratios = [_ratio(one.value, other.value) for one, other in _disputed(_amounts(conflict))]
    if ratios and all(FAR <= ratio < SLIP for ratio in ratios):
        return Doubt("the values lie so far apart that they may count different things")
    return None


def _ratio(one: Value, other: Value) -> float:
    """How many times the nearest values of two amounts lie apart; 1 where one of them is open or not above zero."""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return 1.0
    if None in (one.low, one.high, other.low, other.high):
        return 1.0
    small, large = sorted((one, other), key=lambda value: value.low or 0)
    return float(large.low or 0) / float(small.high) if small.high and small.high > 0 else 1.0


def others_beside_whom(conflict: Conflict, _group: Group) -> Doubt | None:
    """Each of "two others" and "three others" may leave out different people."""
    amounts = _amounts(conflict)
    if not any(_leaves_out(claim) for claim in amounts):
        return None
    disputed = _disputed(amounts)
    if disputed and all(_leaves_out(one) and _leaves_out(other) for one, other in disputed):
        return Doubt("each may leave out other people")
    return None


def _leaves_out(claim: Claim) -> bool:
    return "other" in claim.subject.casefold()


def other_verb(conflict: Conflict, _group: Group) -> Doubt | None:
    """A larger figure counts something else where another verb stands beside it: damaged and destroyed."""
    if (
        conflict.rule == OUTGROWN
        and len({claim.attribute for claim in conflict.claims}) > 1
        and not all(claim.attribute for claim in conflict.claims)
    ):
        return Doubt("the larger figure may count something else as well")
    return None


DOUBTS: tuple[Callable[[Conflict, Group], Doubt | None], ...] = (
    weak_link,
    only_datelines,
    borrowed_year,
    only_coarse_times,
    lasting_times,
    only_impressions,
    far_apart,
    others_beside_whom,
    other_verb,
)
"""Every doubt that the judge knows, in the order in which they are told."""


class Judge(Protocol):
    """Whoever decides what becomes of a candidate: a function, a person's answers, a model, a service."""

    def __call__(self, candidate: Conflict, group: Group) -> Ruling:
        """What becomes of a candidate, given the group that it was found in."""
        ...


def built_in(candidate: Conflict, group: Group) -> Ruling:
    """The judge that needs nobody: it asks every doubt."""
    doubts = [doubt for test in DOUBTS if (doubt := test(candidate, group))]
    reasons = tuple(doubt.reason for doubt in doubts)
    return Ruling(severity="note" if doubts else candidate.severity, reasons=reasons)


def carried_out(candidate: Conflict, ruling: Ruling) -> Conflict | None:
    """The candidate as it is to be shown, or None if it is dropped; who judged it from outside is named."""
    if ruling.severity is None:
        return None
    told = ruling.reasons
    if ruling.judge != BUILT_IN:
        told = tuple(f"judged by {ruling.judge}: {reason}" for reason in ruling.reasons)
    return candidate.model_copy(
        update={"severity": ruling.severity, "explanations": (*candidate.explanations, *told)}
    )


def judge(candidate: Conflict, group: Group) -> Conflict | None:
    """The candidate as the built-in judge lets it be shown, or None if it drops it."""
    return carried_out(candidate, built_in(candidate, group))


def verdicts(groups: Sequence[Group], conflicts: Sequence[Conflict]) -> list[Group]:
    """The groups, each with the verdict of its gravest conflict, of two alike the first."""
    gravest: dict[str | None, Verdict] = {}
    for conflict in sorted(conflicts, key=lambda conflict: SEVERITIES.index(conflict.severity)):
        if conflict.verdict:
            gravest.setdefault(conflict.group, conflict.verdict)
    return [group.model_copy(update={"verdict": gravest.get(group.id, group.verdict)}) for group in groups]
