"""Puts units of a longer time, and lengths counted from a date, into the calendar."""

import datetime as dt
from dataclasses import replace
from typing import Final

from factlint.extraction.times import timex
from factlint.extraction.times.calendar import Days, add_months, add_units, unit_days
from factlint.extraction.times.grammar.lengths import iso_length
from factlint.extraction.times.ground import day_text
from factlint.extraction.times.resolve_distances import unit_granularity
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.shapes import Length, Ranked, Shifted

DAY, WEEK = dt.timedelta(days=1), dt.timedelta(days=7)
THURSDAY: Final = 4
"""A week belongs to the month and the year that hold its Thursday. Source: ISO 8601 for years."""


def ranked(part: Ranked, whole: Resolved) -> Resolved:
    """A unit inside a time that was placed; a part that the whole does not have raises ValueError."""
    if whole.earliest is None or whole.latest is None:
        return Resolved("DATE", timex.UNKNOWN, granularity=unit_granularity(part.unit))
    inside = (whole.earliest, whole.latest)
    days = days_inside(part, inside)
    told = days[0] + DAY * (THURSDAY - 1) if part.unit == "week" else days[0]
    if part.rank and not inside[0] <= told <= inside[1]:
        raise ValueError("the whole has no such part")
    several = part.count > 1
    return replace(
        whole,
        type="DURATION" if several else "DATE",
        value=iso_length(part.count, part.unit) if several else timex.unit_value(days[0], part.unit),
        earliest=days[0],
        latest=days[1],
        granularity=unit_granularity(part.unit),
        weekday=None,
        alternatives=(),
    )


def days_inside(part: Ranked, whole: Days) -> Days:
    """First and last day of a part of a whole."""
    if not part.rank:
        return unit_days(whole[0], part.unit)
    if part.unit == "month":
        return months_inside(part, whole)
    if part.unit == "day" and part.weekday is None:
        first, step, width = (whole[0] if part.rank > 0 else whole[1]), DAY, DAY
    else:
        mark = part.weekday or (THURSDAY if part.unit == "week" else 6)
        first, step = marked_day(whole, mark, last=part.rank < 0), WEEK
        width = {"week": WEEK, "weekend": 2 * DAY}.get(part.unit, DAY)
        first -= DAY * (THURSDAY - 1) if part.unit == "week" else dt.timedelta()
    start = first + step * (part.rank - 1 if part.rank > 0 else 1 - part.count)
    return start, start + step * (part.count - 1) + width - DAY


def marked_day(whole: Days, weekday: int, *, last: bool) -> dt.date:
    """The first or last day of a whole that falls on a weekday."""
    if last:
        return whole[1] - DAY * ((whole[1].isoweekday() - weekday) % 7)
    return whole[0] + DAY * ((weekday - whole[0].isoweekday()) % 7)


def months_inside(part: Ranked, whole: Days) -> Days:
    """The same for months."""
    first = unit_days(whole[0] if part.rank > 0 else whole[1], "month")[0]
    start = add_months(first, part.rank - 1 if part.rank > 0 else 1 - part.count)
    return start, add_months(start, part.count) - DAY


def shifted(time: Shifted, base: Resolved) -> Resolved:
    """A length counted from a date that was placed; without it, the length alone."""
    length, origin = time.length, base.earliest
    if origin is None or length.amount is None:
        return length_alone(length)
    day = add_units(origin, length.unit, time.sign * float(length.amount))
    reckoned = (*base.inferred, f"counted from {day_text(origin)}")
    if time.filled:
        value = iso_length(length.amount, length.unit)
        return replace(base, type="DURATION", value=value, latest=day - DAY, inferred=reckoned, weekday=None)
    return replace(
        base,
        type="DATE",
        value=day.isoformat(),
        earliest=day,
        latest=day,
        granularity="day",
        inferred=reckoned,
        weekday=None,
        alternatives=(),
        minute=None,
        approximate=length.bound == "about",
    )


def length_alone(length: Length) -> Resolved:
    """A length that could not be placed."""
    return Resolved(
        "DURATION", iso_length(length.amount, length.unit), granularity=unit_granularity(length.unit)
    )
