"""Puts dates and times of day into the calendar."""

import datetime as dt
from dataclasses import replace

from factlint.extraction.calendar_names import month_name
from factlint.extraction.times import timex
from factlint.extraction.times.calendar import Days, add_months
from factlint.extraction.times.ground import Ground
from factlint.extraction.times.place import days_of, weekday_day, year_of
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.shapes import Calendar, Tense
from factlint.model.period import calendar_text


def calendar(date: Calendar, ground: Ground, tense: Tense) -> Resolved:
    """A date, in the year that is stated or inferred for it."""
    if date.only_clock:
        return clock(date, ground)
    if (date.weekday or date.day) and not date.month:
        return weekday(date, ground, tense)
    if ground.month_first and date.exchangeable:
        date = exchanged(date)
    year, anchor, inferred, other = year_of(date, ground, tense)
    days = days_of(replace(date, year=year) if year != date.year else date, ground)
    value = timex.calendar_value(date, year, days[0] if days and date.holiday else None)
    if days is None:
        lost = date.bc or (year is not None and date.day is not None)
        return Resolved(
            timex_type(date),
            value,
            granularity=granularity(date),
            anchor=anchor,
            minute=date.minute,
            partial=None if lost else without_day_part(value),
            approximate=date.hedged,
        )
    return Resolved(
        timex_type(date),
        value,
        earliest=days[0],
        latest=days[1],
        granularity=granularity(date),
        anchor=anchor,
        minute=date.minute,
        inferred=(*inferred, *conventions(date, ground)),
        weekday=date.weekday if date.day and not date.part else None,
        alternatives=(*other_readings(date, year, days), *in_other_year(date, other, ground)),
        approximate=date.hedged,
    )


def conventions(date: Calendar, ground: Ground) -> tuple[str, ...]:
    """By which custom of a country a date was read, where others have another one."""
    if date.exchangeable:
        return ("month before day" if ground.month_first else "day before month",)
    if date.fiscal == "fiscal":
        return (f"fiscal year from {month_name(ground.fiscal_month)}",)
    return ("season of the south",) if date.season and ground.south else ()


def exchanged(date: Calendar) -> Calendar:
    """A numeric date with day and month the other way round."""
    return replace(date, month=date.day, day=date.month)


def other_readings(date: Calendar, year: int | None, days: Days) -> tuple[str, ...]:
    """Other readings as text: a numeric date with day and month exchanged, a winter named by the year it ends in."""
    if date.exchangeable:
        other = days_of(replace(exchanged(date), year=year))
        return (calendar_text(*other),) if other else ()
    if date.season and days[0].year != days[1].year and not date.part:
        return (calendar_text(dt.date(days[0].year, 1, 1), add_months(days[1], -12)),)
    return ()


def in_other_year(date: Calendar, year: int | None, ground: Ground) -> tuple[str, ...]:
    """A date in the year that it may lie in instead, as text."""
    days = days_of(replace(date, year=year), ground)
    return (calendar_text(*days),) if days else ()


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
    """A weekday, or a day of the month, near the day of writing."""
    day = weekday_day(date, ground, tense)
    value = timex.calendar_value(date, None, day)
    if day is None:
        return Resolved(
            timex_type(date),
            value,
            granularity=granularity(date),
            minute=date.minute,
            partial=without_day_part(value),
            approximate=date.hedged,
        )
    return Resolved(
        timex_type(date),
        value,
        earliest=day,
        latest=day,
        granularity=granularity(date),
        minute=date.minute,
        anchor="passage" if ground.narrative else ground.anchor,
        inferred=(f"day reckoned from {ground.last_text if ground.narrative else ground.anchor_text}",),
        approximate=date.hedged,
    )


def without_day_part(value: str) -> str:
    """A TIMEX3 value without the part of the day, which is no ISO 8601: ``XXXX-WXX-5TNI`` → ``XXXX-WXX-5``."""
    return value[:-3] if value[-3:-2] == "T" and value[-2:].isalpha() else value


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


def timex_type(date: Calendar) -> str:
    """TIMEX3 type of a date."""
    return "TIME" if date.minute is not None or date.day_part else "DATE"
