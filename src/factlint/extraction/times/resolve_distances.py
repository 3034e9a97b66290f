"""Puts times that are named by their distance, and lengths of time, into the calendar."""

import datetime as dt
from dataclasses import replace
from typing import Final

from factlint.extraction.times import timex
from factlint.extraction.times.calendar import Days, add_units, part_days, unit_days
from factlint.extraction.times.grammar.lengths import iso_length
from factlint.extraction.times.ground import Ground, day_text
from factlint.extraction.times.resolve_dates import clock
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.shapes import Calendar, Length, Offset, Relative, Tense

COARSE_STEPS: Final = {
    "century": "decade",
    "year": "year",
    "decade": "year",
    "month": "month",
    "week": "week",
}
"""How exact a distance in a unit is: "three weeks ago" names a week."""


def relative(time: Relative, ground: Ground, tense: Tense = None) -> Resolved:
    """A unit at a distance from now or from the date last named."""
    base, anchor = base_day(time.base, ground, time.unit)
    named = anchor == "passage" and base == ground.last
    if base is None and time.minute is not None:
        return clock(Calendar(minute=time.minute, hedged=time.hedged), ground)
    if base is None:
        value = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}.get(time.steps, timex.UNKNOWN)
        return Resolved("DATE", value, granularity=unit_granularity(time.unit))
    if time.loose and tense != "future" and unit_days(base, time.unit)[0] > base:
        time = replace(time, steps=-1)
    day = add_units(unit_days(base, time.unit)[0], time.unit, time.steps)
    days = portion_days(part_days(unit_days(day, time.unit), time.part), time.portion, base)
    hour = day_time(time)
    return Resolved(
        "TIME" if hour else "DATE",
        timex.unit_value(day, time.unit) + hour,
        *days,
        granularity=unit_granularity(time.unit),
        anchor=anchor,
        minute=time.minute,
        approximate=time.hedged,
        inferred=(f"reckoned from {ground.last_text if named else ground.anchor_text}",),
    )


def day_time(time: Relative) -> str:
    """The time of day that is stated with a day, as TIMEX3 writes it; empty if none is."""
    if time.minute is not None:
        return f"T{timex.clock_text(time.minute)}"
    return f"T{time.day_part}" if time.day_part else ""


def portion_days(days: Days, portion: str, base: dt.date) -> Days:
    """The days of a stretch up to a day ("earlier this month") or from it on ("later this month")."""
    if portion and days[0] <= base <= days[1]:
        return (days[0], base) if portion == "before" else (base, days[1])
    return days


def base_day(base: str, ground: Ground, unit: str) -> tuple[dt.date | None, str | None]:
    """The day to count from, and where it is from; None where it is not known well enough for the unit."""
    if (base == "passage" or ground.narrative) and ground.last:
        return ground.last, "passage"
    if ground.now is None or unit_days(ground.now.earliest, unit) != unit_days(ground.now.latest, unit):
        return None, None
    return ground.now.latest, ground.anchor


def offset(time: Offset, ground: Ground) -> Resolved:
    """A distance from now or from the date last named, as exact as its unit."""
    base, anchor = base_day(time.base, ground, "day")
    vague = "PAST_REF" if time.sign < 0 else "FUTURE_REF"
    if base is None or time.amount is None or time.unit in {"second", "minute", "hour"}:
        return Resolved("DATE", vague, granularity=unit_granularity(time.unit))
    day = add_units(base, time.unit, time.sign * float(time.amount))
    unit = COARSE_STEPS.get(time.unit, "day")
    days = unit_days(day, unit)
    return Resolved(
        "DATE",
        timex.unit_value(day, unit),
        *days,
        granularity=unit_granularity(unit),
        anchor=anchor,
        inferred=(f"counted from {day_text(base)}",),
        approximate=False,
    )


def length(time: Length, ground: Ground) -> Resolved:
    """A length of time; "the last two years" are placed before the day of writing."""
    value = iso_length(time.amount, time.unit)
    base = ground.today
    if not time.sign or time.amount is None or base is None or ground.narrative:
        return Resolved("DURATION", value, granularity=unit_granularity(time.unit))
    other = add_units(base, time.unit, time.sign * float(time.amount))
    days = (other, base) if time.sign < 0 else (base, other)
    if time.unit == "quarter":
        days = whole_quarters(base, time.sign * int(time.amount))
    return Resolved(
        "DURATION",
        value,
        *days,
        granularity=unit_granularity(time.unit),
        anchor=ground.anchor,
        inferred=(f"counted from {ground.anchor_text}",),
    )


def whole_quarters(day: dt.date, count: int) -> Days:
    """So many whole quarters of the calendar before (negative) or after the one that holds a day."""
    first, last = unit_days(day, "quarter")
    if count < 0:
        return add_units(first, "quarter", count), first - dt.timedelta(days=1)
    start = last + dt.timedelta(days=1)
    return start, add_units(start, "quarter", count) - dt.timedelta(days=1)


def unit_granularity(unit: str) -> str:
    """The granularity of a unit of time."""
    return {"weekend": "day", "night": "part", "fortnight": "week", "second": "minute", "hour": "minute"}.get(
        unit, unit
    )
