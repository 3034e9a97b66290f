"""How two values stand to each other."""

import datetime as dt
import re
from functools import lru_cache
from typing import Literal

from factlint.model.claim import Value
from factlint.model.people import Name, Office
from factlint.model.period import MONTH_AND_DAY, WEEKDAY, Duration, Period
from factlint.model.place import Place
from factlint.model.quantity import Interval, Quantity
from factlint.model.units import converted

Relation = Literal["agree", "tension", "conflict"]

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
WORDS = re.compile(r"\w+")
BLOCK = 100
"""Houses in a block of a street that is numbered by blocks."""
PARTS_OF_PLACES = frozenset(
    {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "central"}
)
"""Parts of a place that exclude each other: central and southern Queensland."""

CLOCK_TOLERANCE_MINUTES = 10
"""How far a hedged time of day reaches: "around 1:30" is 1:20 to 1:40."""

DAYS_OF_UNIT = {
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "week": 7.0,
    "month": 30.44,
    "year": 365.25,
    "decade": 3652.5,
    "century": 36525.0,
}

NAMES_KEPT = 10_000
"""Names of places whose words are remembered."""


def compare(one: Value, other: Value) -> Relation | None:
    """Whether two values can both be right; None where they are not of one kind or unit.

    Quantities follow their narrow and wide readings: overlapping narrow ones agree, overlapping wide ones are in
    tension, others conflict. Periods agree when they share a day (and a time of day, if both state one). Where only
    another reading of an ambiguous value would agree, the two are in tension. Measures are led over into one unit.
    """
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return _quantities(one, other)
    if isinstance(one, Period) and isinstance(other, Period):
        return _periods(one, other)
    if isinstance(one, Duration) and isinstance(other, Duration):
        return _durations(one, other)
    if isinstance(one, Office | Name) and isinstance(other, type(one)):
        return "agree" if one.canonical == other.canonical else "conflict"
    if isinstance(one, Place) and isinstance(other, Place):
        return _places(one, other)
    return None


def _quantities(one: Quantity, other: Quantity) -> Relation | None:
    told = _amounts(one, other) if one.unit == other.unit else _measures(one, other)
    return "tension" if told != "agree" and _share_a_reading(one, other) else told


def _measures(one: Quantity, other: Quantity) -> Relation | None:
    """Two measures in different units, each as exact as its last written digit."""
    mine, theirs = converted(one, one.unit), converted(other, one.unit)
    return None if mine is None or theirs is None else _amounts(mine, theirs)


def _amounts(one: Quantity, other: Quantity) -> Relation:
    if _meet(one.narrow, other.narrow):
        return "agree"
    return "tension" if _meet(one.wide, other.wide) else "conflict"


def _share_a_reading(one: Quantity | Period, other: Quantity | Period) -> bool:
    """Whether two values may mean the same, where one of them at least is ambiguous: "03/08/2013", "1.234"."""
    if not one.alternatives and not other.alternatives:
        return False
    return not {one.canonical, *one.alternatives}.isdisjoint({other.canonical, *other.alternatives})


def _meet(one: Interval, other: Interval) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _periods(one: Period, other: Period) -> Relation | None:
    if not _dated(one) or not _dated(other):
        return _partials(one, other)
    if not days_meet(one, other):
        may_meet = _share_a_reading(one, other) or _other_day_in(one, other) or _other_day_in(other, one)
        return "tension" if may_meet else "conflict"
    return _clocks(one, other) or "agree"


def _dated(period: Period) -> bool:
    return period.earliest is not None or period.latest is not None


def days_meet(one: Period, other: Period) -> bool:
    """Whether two dated periods share a day."""
    return _earliest(one) <= _latest(other) and _earliest(other) <= _latest(one)


def _other_day_in(ambiguous: Period, other: Period) -> bool:
    """Whether another reading of an ambiguous date lies in a period."""
    days = (dt.date.fromisoformat(text) for text in ambiguous.alternatives if ISO_DAY.fullmatch(text))
    return any(_earliest(other) <= day <= _latest(other) for day in days)


def _earliest(period: Period) -> dt.date:
    return period.earliest or dt.date.min


def _latest(period: Period) -> dt.date:
    return period.latest or dt.date.max


def _partials(one: Period, other: Period) -> Relation | None:
    """Two periods of which one has no year: a time of day is compared alone, a month and day with the other's."""
    if one.minute is not None and other.minute is not None:
        return _clocks(one, other)
    if (day := _weekday(one)) and (other_day := _weekday(other)):
        return "agree" if day == other_day else "conflict"
    mine, theirs = _month_days(one), _month_days(other)
    if mine is None or theirs is None:
        return None
    return "agree" if mine[0] <= theirs[1] and theirs[0] <= mine[1] else "conflict"


def _clocks(one: Period, other: Period) -> Relation | None:
    if one.minute is None or other.minute is None:
        return None
    tolerance = CLOCK_TOLERANCE_MINUTES * (one.approximate + other.approximate)
    apart = abs(one.minute - other.minute)
    if min(apart, 1440 - apart) <= tolerance:
        return "agree"
    return "tension" if min(apart, 1440 - apart) <= 2 * tolerance else "conflict"


def _month_days(period: Period) -> tuple[str, str] | None:
    """First and last "MM-DD" of a period inside one year, or None."""
    if known := MONTH_AND_DAY.match(period.partial or ""):
        month, day = known["month"], known["day"]
        return f"{month}-{day or '01'}", f"{month}-{day or '31'}"
    first, last = period.earliest, period.latest
    if first and last and first.year == last.year:
        return f"{first:%m-%d}", f"{last:%m-%d}"
    return None


def _weekday(period: Period) -> int | None:
    """ISO number of the weekday, if the period is one day whose weekday is known; None otherwise."""
    if known := WEEKDAY.match(period.partial or ""):
        return int(known["weekday"])
    if period.earliest and period.earliest == period.latest:
        return period.earliest.isoweekday()
    return None


def _durations(one: Duration, other: Duration) -> Relation | None:
    if one.unit not in DAYS_OF_UNIT or other.unit not in DAYS_OF_UNIT:
        return None
    mine, theirs = _days(one), _days(other)
    if mine[0] <= theirs[1] and theirs[0] <= mine[1]:
        return "agree"
    return "conflict"


def _days(duration: Duration) -> tuple[float, float]:
    """The length in days, as an interval: hedged ones reach a tenth, and half a unit counts as the stated precision."""
    size, unit = float(duration.amount) * DAYS_OF_UNIT[duration.unit], DAYS_OF_UNIT[duration.unit]
    pad = max(0.1 * size, unit / 2) if duration.bound == "about" else 0.0
    low = 0.0 if duration.bound == "at_most" else size - pad
    high = float("inf") if duration.bound == "at_least" else size + pad
    return low, high


def _places(one: Place, other: Place) -> Relation | None:
    """Two places agree if one may lie in the other; None where nothing tells whether it does."""
    mine, theirs = _words(one.canonical), _words(other.canonical)
    if one.role != other.role or bool(one.street) != bool(other.street):
        return None
    if mine <= theirs or theirs <= mine:
        return "agree"
    if one.street:
        return _addresses(one, other)
    parted = mine - PARTS_OF_PLACES == theirs - PARTS_OF_PLACES and mine & PARTS_OF_PLACES
    return "conflict" if one.role != "event" or (parted and theirs & PARTS_OF_PLACES) else None


def _addresses(one: Place, other: Place) -> Relation | None:
    """Two addresses in one street; of two streets nothing is known, as they may meet."""
    mine, theirs = one.street.rpartition(" "), other.street.rpartition(" ")
    if (mine[0] or mine[2]) != (theirs[0] or theirs[2]):
        return None
    if mine[2] != theirs[2]:
        return "conflict"
    return "agree" if _in_one_block(one, other) else "conflict"


def _in_one_block(one: Place, other: Place) -> bool:
    """Whether two numbers of a street can be one place: a block of 200 holds the houses 200 to 299."""
    if one.number is None or other.number is None or one.number == other.number:
        return True
    hundreds = one.number // BLOCK == other.number // BLOCK
    return hundreds and one.block != other.block


@lru_cache(maxsize=NAMES_KEPT)
def _words(name: str) -> frozenset[str]:
    """The words of a place's name; "northern" is "north"."""
    return frozenset(word.removesuffix("ern") for word in WORDS.findall(name)) - {"the", "of"}
