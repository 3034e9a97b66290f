"""Puts the shape of an expression into the calendar."""

import datetime as dt
from dataclasses import replace

from factlint.extraction.times import timex
from factlint.extraction.times.calendar import Days, add_units, part_days, unit_days
from factlint.extraction.times.grammar.lengths import iso_length
from factlint.extraction.times.ground import Ground
from factlint.extraction.times.place import days_of, weekday_day, weekday_note, year_of
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.shapes import (
    Calendar,
    Length,
    Offset,
    Recurring,
    Relative,
    Shape,
    Stretch,
    Tense,
)

COARSE_STEPS = {"year": "year", "decade": "year", "month": "month", "week": "week"}
"""How exact a distance in a unit is: "three weeks ago" names a week."""


def resolve(shape: Shape, ground: Ground, tense: Tense) -> Resolved:
    """The time that a shape names, as far as the ground lets it be placed; never raises."""
    try:
        return resolve_shape(shape, ground, tense)
    except (ValueError, OverflowError):
        # A year beyond those that a date can have, or a day that its month lacks (30 February).
        return Resolved("DATE", timex.UNKNOWN, partial=timex.UNKNOWN)


def resolve_shape(shape: Shape, ground: Ground, tense: Tense) -> Resolved:
    """The same for each kind of shape."""
    if isinstance(shape, Calendar):
        return calendar(shape, ground, tense)
    if isinstance(shape, Relative):
        return relative(shape, ground)
    if isinstance(shape, Offset):
        return offset(shape, ground)
    if isinstance(shape, Stretch):
        return stretch(shape, ground, tense)
    if isinstance(shape, Length):
        return length(shape, ground)
    return Resolved("SET" if isinstance(shape, Recurring) else "DATE", shape.value)


def calendar(date: Calendar, ground: Ground, tense: Tense) -> Resolved:
    """A date, in the year that is stated or inferred for it."""
    if date.only_clock:
        return clock(date, ground)
    if date.weekday and not date.month:
        return weekday(date, ground, tense)
    if ground.month_first and date.exchangeable:
        date = exchanged(date)
    year, anchor, inferred = year_of(date, ground, tense)
    full = replace(date, year=year)
    days = days_of(full, ground.fiscal_month)
    value = timex.calendar_value(date, year, days[0] if days and date.holiday else None)
    if days is None:
        lost = date.bc or (year is not None and date.day is not None)
        return Resolved(
            timex_type(date),
            value,
            granularity=granularity(date),
            partial=None if lost else without_day_part(value),
            anchor=anchor,
            minute=date.minute,
        )
    return Resolved(
        timex_type(date),
        value,
        *days,
        granularity=granularity(date),
        anchor=anchor,
        inferred=inferred + weekday_note(date, days),
        alternatives=other_reading(date, year) if date.exchangeable else (),
        minute=date.minute,
        approximate=date.hedged,
    )


def exchanged(date: Calendar) -> Calendar:
    """A numeric date with day and month the other way round."""
    return replace(date, month=date.day, day=date.month)


def other_reading(date: Calendar, year: int | None) -> tuple[str, ...]:
    """The other reading of a numeric date, as text."""
    days = days_of(replace(exchanged(date), year=year))
    return (days[0].isoformat(),) if days else ()


def clock(time: Calendar, ground: Ground) -> Resolved:
    """A time of day; the day it belongs to is not stated, so it stays open."""
    day = ground.last if ground.narrative else ground.today
    value = timex.calendar_value(time, None, day)
    if time.minute is None:
        return Resolved("TIME", value, granularity="part", partial=f"T{time.day_part}")
    partial = f"T{timex.clock_text(time.minute)}"
    return Resolved(
        "TIME", value, granularity="minute", partial=partial, minute=time.minute, approximate=time.hedged
    )


def weekday(date: Calendar, ground: Ground, tense: Tense) -> Resolved:
    """A weekday near the day of writing."""
    day = weekday_day(date, ground, tense)
    value = timex.calendar_value(date, None, day)
    if day is None:
        return Resolved(
            timex_type(date),
            value,
            granularity=granularity(date),
            partial=without_day_part(value),
            minute=date.minute,
        )
    anchor = "passage" if ground.narrative else ground.anchor
    return Resolved(
        timex_type(date),
        value,
        day,
        day,
        granularity=granularity(date),
        anchor=anchor,
        inferred=(f"{day}: from the date {ground.anchor_text}",),
        minute=date.minute,
        approximate=date.hedged,
    )


def without_day_part(value: str) -> str:
    """A TIMEX3 value without the part of the day, which is no ISO 8601: ``XXXX-WXX-5TNI`` → ``XXXX-WXX-5``."""
    return value[:-3] if value[-3:-2] == "T" and value[-2:].isalpha() else value


def relative(time: Relative, ground: Ground) -> Resolved:
    """A unit at a distance from now or from the date last named."""
    base, anchor = base_day(time.base, ground, time.unit)
    if base is None and time.minute is not None:
        return clock(Calendar(minute=time.minute, hedged=time.hedged), ground)
    if base is None:
        value = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}.get(time.steps, timex.UNKNOWN)
        return Resolved("DATE", value, granularity=unit_granularity(time.unit))
    day = add_units(unit_days(base, time.unit)[0], time.unit, time.steps)
    days = portion_days(part_days(unit_days(day, time.unit), time.part), time.portion, base)
    clock_type = time.minute is not None or bool(time.day_part)
    value = timex.unit_value(day, time.unit)
    if time.minute is not None:
        value += f"T{timex.clock_text(time.minute)}"
    elif time.day_part:
        value += f"T{time.day_part}"
    return Resolved(
        "TIME" if clock_type else "DATE",
        value,
        *days,
        granularity=unit_granularity(time.unit),
        anchor=anchor,
        minute=time.minute,
        approximate=time.hedged,
        inferred=(f"from the date {ground.anchor_text}",) if anchor == ground.anchor else (),
    )


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
        inferred=(f"counted from {base}",),
        approximate=False,
    )


def stretch(time: Stretch, ground: Ground, tense: Tense) -> Resolved:
    """From the first day of one date to the last day of another."""
    last = calendar(time.last, ground, tense)
    first = calendar(time.first, ground, tense)
    value = f"{first.value}/{last.value}"
    if first.earliest is None or last.latest is None:
        return Resolved("DATE", value, partial=value, granularity=last.granularity)
    start = first.earliest
    if start > last.latest and time.first.year is None:
        start = start.replace(year=start.year - 1)
    if start > last.latest:
        return Resolved(
            "DATE", value, first.earliest, first.latest, granularity=first.granularity, anchor=first.anchor
        )
    return replace(last, value=value, earliest=start)


def length(time: Length, ground: Ground) -> Resolved:
    """A length of time; "the last two years" are placed before the day of writing."""
    value = iso_length(time.amount, time.unit)
    base = ground.today
    if not time.sign or time.amount is None or base is None or ground.narrative:
        return Resolved("DURATION", value, granularity=unit_granularity(time.unit))
    other = add_units(base, time.unit, time.sign * float(time.amount))
    days = (other, base) if time.sign < 0 else (base, other)
    return Resolved("DURATION", value, *days, granularity=unit_granularity(time.unit), anchor=ground.anchor)


def granularity(date: Calendar) -> str:
    """The finest unit that a date states."""
    if date.minute is not None:
        return "minute"
    if date.day_part or (date.part and date.weekday):
        return "part"
    if date.day or date.weekday or date.holiday:
        return "day"
    named = (
        ("month", date.month),
        ("season", date.season),
        ("quarter", date.quarter),
        ("half", date.half),
        ("fiscal", date.fiscal),
        ("decade", date.decade),
        ("century", date.century),
    )
    return next((name for name, stated in named if stated), "year")


def unit_granularity(unit: str) -> str:
    """The granularity of a unit of time."""
    return {"weekend": "day", "night": "part", "fortnight": "week", "second": "minute", "hour": "minute"}.get(
        unit, unit
    )


def timex_type(date: Calendar) -> str:
    """TIMEX3 type of a date."""
    return "TIME" if date.minute is not None or date.day_part else "DATE"
