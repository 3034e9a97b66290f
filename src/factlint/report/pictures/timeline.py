"""Dates on a line: outcomes solid, plans hollow, deadlines as brackets, what was inferred dashed."""

import calendar
import datetime as dt
from collections.abc import Sequence
from typing import Final, NamedTuple

from factlint.model import Claim, Period
from factlint.report.pictures.scale import Scale
from factlint.report.pictures.svg import MARGIN, WIDTH, Row, Tick, element, framed, line_of

DAY: Final = 1440
"""Minutes."""
MOST_TICKS: Final = 6
HALF: Final = 6
"""Of the height of a mark."""
STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Years from one tick to the next."""


class Stretch(NamedTuple):
    """A period in minutes since year 1; an end that is open is None."""

    first: float | None
    last: float | None


def timeline(stated: Sequence[tuple[str, Sequence[Claim]]]) -> str | None:
    """The picture of dates; None where none of them can be placed in the calendar.

    Args:
        stated: who says what in words, and the claims, from top to bottom.
    """
    values = [claim.value for _, own in stated for claim in own]
    stretches = [_stretch(value) for value in values if isinstance(value, Period)]
    ends = [end for stretch in stretches for end in stretch if end is not None]
    if not ends:
        return None
    scale = _scale(ends)
    rows = [
        Row(words, "".join(_marks(claim, scale, line_of(number)) for claim in own))
        for number, (words, own) in enumerate(stated)
    ]
    return framed(rows, _ticks(scale), "Timeline of the quotes")


def _scale(ends: Sequence[float]) -> Scale:
    room = (max(ends) - min(ends)) * 0.06 or DAY
    return Scale(min(ends) - room, max(ends) + room)


def _stretch(value: Period) -> Stretch:
    """From the first minute to the last one; a time of day is a moment."""
    if value.minute is not None and value.earliest is not None:
        moment = float(value.earliest.toordinal() * DAY + value.minute)
        return Stretch(moment, moment)
    first = float(value.earliest.toordinal() * DAY) if value.earliest else None
    last = float(value.latest.toordinal() * DAY + DAY) if value.latest else None
    return Stretch(first, last)


def _marks(claim: Claim, scale: Scale, height: int) -> str:
    value = claim.value
    if not isinstance(value, Period):
        return ""
    first, last = _stretch(value)
    if first is None and last is None:
        return ""
    style = " hollow" * (claim.modality == "planned") + " inferred" * bool(value.inferred)
    left = MARGIN if first is None else scale.at(first)
    right = WIDTH - MARGIN if last is None else scale.at(last)
    if first is None or last is None or value.role == "deadline":
        return _bracket(
            left, right, height, style, closed_left=first is not None and value.role != "deadline"
        )
    if right - left < 2 * HALF:
        return element("circle", class_=f"point{style}", cx=(left + right) // 2, cy=height, r=HALF - 1)
    return element(
        "rect", class_=f"point{style}", x=left, y=height - HALF, width=right - left, height=2 * HALF, rx=3
    )


def _bracket(left: int, right: int, height: int, style: str, *, closed_left: bool) -> str:
    """A line to a border: up to a deadline, or from a start on."""
    at = left if closed_left else right
    inner = at + HALF if closed_left else at - HALF
    path = (
        f"M{inner} {height - HALF}H{at}V{height + HALF}H{inner}"
        f"M{at} {height}H{right if closed_left else left}"
    )
    return element("path", class_=f"bracket{style}", d=path)


def _ticks(scale: Scale) -> list[Tick]:
    """Years, months, days or hours, as fine as there is room for."""
    first, last = scale.low, scale.high
    for moments in (_years, _months, _days, _hours):
        found = moments(first, last)
        if len(found) >= 2:
            thinned = found[:: -(-len(found) // MOST_TICKS)]
            return [Tick(scale.at(at), words) for at, words in thinned]
    return []


def _years(first: float, last: float) -> list[tuple[float, str]]:
    low, high = _day(first).year + 1, _day(last).year
    step = next((step for step in STEPS if (high - low) / step < MOST_TICKS), STEPS[-1])
    years = (year for year in range(low, high + 1) if year % step == 0)
    return [(float(dt.date(year, 1, 1).toordinal() * DAY), str(year)) for year in years]


def _months(first: float, last: float) -> list[tuple[float, str]]:
    day, found = _day(first), []
    for count in range(day.year * 12 + day.month, _day(last).year * 12 + _day(last).month):
        start = dt.date(count // 12, count % 12 + 1, 1)
        name = calendar.month_abbr[start.month]
        found.append((float(start.toordinal() * DAY), f"{name} {start.year}"))
    return found


def _days(first: float, last: float) -> list[tuple[float, str]]:
    numbers = range(int(first // DAY) + 1, int(last // DAY) + 1)
    days = ((number, dt.date.fromordinal(number)) for number in numbers)
    return [(float(number * DAY), f"{day.day} {calendar.month_abbr[day.month]}") for number, day in days]


def _hours(first: float, last: float) -> list[tuple[float, str]]:
    hours = range(int(first // 60) + 1, int(last // 60) + 1)
    return [(float(hour * 60), f"{hour % 24:02}:00") for hour in hours]


def _day(minutes: float) -> dt.date:
    return dt.date.fromordinal(max(1, int(minutes // DAY)))
