"""Differences that an innocent reading explains: a sum of parts, the gunman among the dead or not, two time zones."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

from factlint.language import families
from factlint.model import AGE, Claim, Conflict, Period, Quantity
from factlint.model.comparison import compare
from factlint.model.wording import in_words
from factlint.rules.finding import alternatives, both_or_all

ONE_HOUR, MOST_HOURS = 60, 12
"""Minutes, and how many hours two time zones are apart at most to be thought of."""

MOST_CLAIMS = 12
"""Of more claims one reading hardly ever explains every difference."""

Sentence = tuple[str, tuple[str, ...]]
"""A sentence by its source and its stems."""
Beside = Mapping[Sentence, Sequence[Claim]]
"""The claims of each sentence."""


def claims_by_sentence(claims: Iterable[Claim]) -> Beside:
    """The claims of each sentence, in order."""
    found: dict[Sentence, list[Claim]] = {}
    for claim in claims:
        found.setdefault((claim.source, claim.context), []).append(claim)
    return found


def reconciled(conflict: Conflict, beside: Beside) -> Conflict:
    """The finding as a note with the reading that explains it, if one explains every difference in it.

    Args:
        conflict: about quantities or times; others stay as they are.
        beside: the claims of each sentence, from `claims_by_sentence`.
    """
    if conflict.verdict != "conflict" or conflict.severity == "note" or len(conflict.claims) > MOST_CLAIMS:
        return conflict
    pairs = [pair for pair in combinations(conflict.claims, 2) if _exclude(*pair)]
    reasons = [_reason(*pair, beside) for pair in pairs]
    told = [reason for reason in dict.fromkeys(reasons) if reason]
    if not told or None in reasons:
        return conflict
    return conflict.model_copy(
        update={
            "severity": "note",
            "verdict": "tension",
            "message": f"{alternatives(conflict.claims, 'and')} may {both_or_all(conflict.claims)} be right.",
            "explanations": (*told, *conflict.explanations),
        }
    )


def _exclude(one: Claim, other: Claim) -> bool:
    return compare(one.value, other.value) == "conflict"


def _reason(one: Claim, other: Claim, beside: Beside) -> str | None:
    """The first reading under which both are right, in words; None if there is none."""
    if one.source == other.source:
        return None
    return next((told for read in READINGS if (told := read(one, other, beside))), None)


def _sum_of_parts(one: Claim, other: Claim, beside: Beside) -> str | None:
    """The larger count has what the smaller one leaves out told beside it: seven shot, two of them dead, against five."""
    small, large = _count(one), _count(other)
    if small is None or large is None:
        return None
    whole, part = (other, one) if large > small else (one, other)
    for told in beside.get((whole.source, whole.context), ()):
        if told.attribute not in {whole.attribute, AGE} and _count(told) == abs(large - small):
            return f"{in_words(whole.value)} is {in_words(part.value)} and the {in_words(told.value)} that are told beside it"
    return None


def _with_attacker(one: Claim, other: Claim, _beside: Beside) -> str | None:
    """Two counts of people differ by one, and one source says that the attacker is among them, or is not."""
    small, large = _count(one), _count(other)
    if small is None or large is None or abs(large - small) != 1:
        return None
    if any(_words("attacker").search(claim.passage or "") for claim in (one, other)):
        return "one may count the attacker and the other not"
    return None


def _two_zones(one: Claim, other: Claim, _beside: Beside) -> str | None:
    """Two times of day are whole hours apart, and one source names a time zone."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Period) or not isinstance(theirs, Period):
        return None
    if mine.minute is None or theirs.minute is None:
        return None
    hours, rest = divmod(abs(mine.minute - theirs.minute), ONE_HOUR)
    zoned = any(_words("zone").search(claim.passage or "") for claim in (one, other))
    return "they may be of two time zones" if zoned and not rest and 0 < hours <= MOST_HOURS else None


READINGS: Final[tuple[Callable[[Claim, Claim, Beside], str | None], ...]] = (
    _sum_of_parts,
    _with_attacker,
    _two_zones,
)
"""Every reading that is tried, in order."""


def _count(claim: Claim) -> int | None:
    """The exact count that a claim states; None of other claims and of ages."""
    value = claim.value
    if not isinstance(value, Quantity) or value.unit or value.bound != "exact" or claim.attribute == AGE:
        return None
    return int(value.low) if value.low is not None and value.low == value.low.to_integral_value() else None


@cache
def _words(group: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(families('factlint.rules', 'reconciled.txt')[group])})\b", re.IGNORECASE
    )
