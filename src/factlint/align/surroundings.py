"""Evidence that claims of any kind share: the words around them, and where they stand."""

import datetime as dt

from factlint.align.pair import Pair
from factlint.align.profile import BACKGROUND_DAYS, coverage, likeness
from factlint.language import phase


def shared_context(pair: Pair) -> float:
    """How alike the words around them are, rare words counting more."""
    return likeness(pair.one.context, pair.other.context)


def covered_context(pair: Pair) -> float:
    """How much of the shorter surroundings is found in the longer ones."""
    return coverage(pair.one.context, pair.other.context)


def shared_phrase(pair: Pair) -> float:
    """Two words that stand side by side around both; half for one such phrase, whole for two."""
    return min(2, len(pair.one.phrases & pair.other.phrases)) / 2


def _both_stated(pair: Pair) -> bool:
    """Whether neither was derived: a list and its count may well stand in one sentence."""
    return "derived" not in (pair.one.claim.origin, pair.other.claim.origin)


def one_source(pair: Pair) -> float:
    """One source states both values: it rarely contradicts itself."""
    return float(_both_stated(pair) and pair.in_one_source and not pair.agrees)


def told_as_replaced(pair: Pair) -> float:
    """One source gives both values and says that one of them replaced the other: "initially", "has risen to"."""
    if not pair.in_one_source or pair.agrees:
        return 0.0
    one, other = (phase(each.claim.passage or "", each.claim.quote) for each in (pair.one, pair.other))
    return float(one != other)


def one_sentence(pair: Pair) -> float:
    """One sentence states both values: it speaks of two things."""
    one, other = pair.one.claim, pair.other.claim
    # A headline is often said again in the article, with another value now and then.
    same_place = one.context == other.context and one.line == other.line
    return float(
        _both_stated(pair) and pair.in_one_source and same_place and pair.one.value != pair.other.value
    )


def other_time(pair: Pair) -> float:
    """The sentences around them name dates, and none of one comes near any of the other."""
    mine, theirs = pair.one.times, pair.other.times
    if not mine or not theirs:
        return 0.0
    margin = dt.timedelta(days=BACKGROUND_DAYS)
    return float(all(a[1] + margin < b[0] or b[1] + margin < a[0] for a in mine for b in theirs))


def background_of_one(pair: Pair) -> float:
    """One is told of another time than the matter's own, the other is not."""
    return float(pair.one.is_background != pair.other.is_background and not other_time(pair))


def other_year(pair: Pair) -> float:
    """The one that is told of another time is told of another year: "the storm of 1987", "in a trial of 2009"."""
    background = pair.one if pair.one.is_background else pair.other
    return float(background.is_of_whole_years and bool(background_of_one(pair)))


def other_modality(pair: Pair) -> float:
    """One is planned, the other is not."""
    return float(pair.one.claim.modality != pair.other.claim.modality)
