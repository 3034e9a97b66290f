"""Places a date in the calendar: which year it lies in, and its first and last day."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, NamedTuple

from factlint.extraction.calendar_names import month_name, weekday_name
from factlint.extraction.times.calendar import (
    SEASON_STARTS,
    Days,
    holiday_day,
    months_days,
    part_days,
    season_days,
)
from factlint.extraction.times.ground import Ground, fitting_years
from factlint.extraction.times.shapes import Calendar, Tense
from factlint.model import DateRange

FURTHEST_DAY: Final = 130
"""How many days away "Friday the 13th" may lie, which says no month."""


class Year(NamedTuple):
    """The year of a date: which one, what it was reckoned from, how it was inferred, and another that it may be."""

    year: int | None
    anchor: str | None
    inferred: tuple[str, ...] = ()
    other: int | None = None


STALE_DAYS: Final = 274
"""Three quarters of a year: what lay further back is written with its year or with "last"."""
JUST_PAST_DAYS: Final = 10
"""How few days back a day may lie to be meant, rather than that of next year, by a report that speaks of plans."""


def year_of(date: Calendar, ground: Ground, tense: Tense) -> Year:
    """The year of a date: stated, named by its distance, told by the weekday, or inferred from tense and ground."""
    if date.year is not None and (date.year_steps is None or date.fiscal):
        return Year(date.year, "explicit")
    if date.year_steps is not None:
        return distant_year(date, ground)
    if ground.narrative and ground.last and date.lean is None:
        return Year(told_year(date, ground.last), "passage")
    if ground.now is None:
        return Year(None, None)
    return year_by_weekday(date, ground) or year_by_nearness(date, ground, tense)


def distant_year(date: Calendar, ground: Ground) -> Year:
    """The year of "of last year", "of that year" and "'99"."""
    if date.year is not None:
        base = ground.last or (ground.now.latest if ground.now else None)
        if base is None:
            return Year((1900 if date.year >= 50 else 2000) + date.year, "explicit")
        year = base.year // 100 * 100 + date.year
        return Year(year - 100 if year > base.year + 50 else year, "passage")
    steps = date.year_steps or 0
    told = date.year_base == "passage" or (date.year_base == "story" and ground.narrative)
    if told and ground.last:
        return Year(ground.last.year + steps, "passage")
    if ground.now and ground.now.earliest.year == ground.now.latest.year:
        return Year(ground.now.latest.year + steps, ground.anchor)
    return Year(None, None)


def told_year(date: Calendar, last: dt.date) -> int:
    """The year of a date in a story: that of the date before; a leap back from winter to spring is the next one."""
    month = date.month or SEASON_STARTS.get(date.season, last.month)
    return last.year + (last.month >= 11 and month <= 2)


def year_by_weekday(date: Calendar, ground: Ground) -> Year | None:
    """The year next to the document's date in which the stated weekday fits, if it is near enough."""
    if ground.now is None or not (date.weekday and date.month and date.day):
        return None
    written = ground.now.latest.year
    near = fitting_years(date, range(written - 1, written + 2))
    if not near:
        return None
    year = min(near, key=lambda year: abs(year - written))
    return Year(
        year,
        ground.anchor,
        (f"year {year} told by {weekday_name(date.weekday)} {date.day} {month_name(date.month)}",),
    )


def year_by_nearness(date: Calendar, ground: Ground, tense: Tense) -> Year:
    """The year that tense speaks for, unless nearness speaks too plainly for another one, which is kept beside it.

    The tense may be that of whoever reports the date ("he said that the vote was on 2 November").
    """
    told = year_by_tense(date, ground, tense)
    if tense is None or date.lean is not None or ground.now is None:
        return told
    near = year_by_tense(date, ground, None)
    if near.year == told.year:
        return told
    if is_overruled(date, ground, tense, (told.year, near.year)):
        return near._replace(other=told.year)
    return told._replace(other=near.year)


def is_overruled(date: Calendar, ground: Ground, tense: Tense, years: tuple[int | None, int | None]) -> bool:
    """Whether the year that tense speaks for, the first one, gives way to the nearer one."""
    told, near = (days_of(replace(date, year=year), ground) for year in years)
    if told is None or near is None or ground.now is None:
        return False
    if tense == "past":
        return distance(told, ground.now) > STALE_DAYS
    # A month just over comes again next year, as "the fair opens in May" has it in June.
    return bool(date.day or date.holiday) and distance(near, ground.now) <= JUST_PAST_DAYS


def year_by_tense(date: Calendar, ground: Ground, tense: Tense) -> Year:
    """The last such date up to now for the past, the next one for the future, the nearest one else."""
    now = ground.now
    if now is None:
        return Year(None, None)
    near = sorted({year + step for year in (now.earliest.year, now.latest.year) for step in (-1, 0, 1)})
    options = [(days, year) for year in near if (days := days_of(replace(date, year=year), ground))]
    if not options:
        return Year(None, None)
    if date.lean == -1:
        # The season or month that still runs is "this" one, not the last.
        options = [option for option in options if option[0][1] < now.earliest] or options
    # "This May" is the nearest one, whatever the tense: it says that the year is the writer's own.
    year = choose(options, now, None if date.lean == 0 else date.lean_tense(tense))
    return Year(year, ground.anchor, (f"year {year} reckoned from {ground.anchor_text}",))


def choose(options: Iterable[tuple[Days, int]], now: DateRange, tense: Tense) -> int:
    """The option that tense and nearness speak for."""
    options = list(options)
    past = [option for option in options if option[0][0] <= now.latest]
    future = [option for option in options if option[0][1] >= now.earliest]
    if tense == "past" and past:
        return max(past)[1]
    if tense == "future" and future:
        return min(future)[1]
    return min(options, key=lambda option: strangeness(option[0], now))[1]


def strangeness(days: Days, now: DateRange) -> int:
    """How little a date without tense suits a report: its distance in days, threefold if it is still to come."""
    return distance(days, now) * (3 if days[0] > now.latest else 1)


def distance(days: Days, now: DateRange) -> int:
    """How many days lie between a stretch and now."""
    return max((now.earliest - days[1]).days, (days[0] - now.latest).days, 0)


def days_of(date: Calendar, ground: Ground | None = None) -> Days | None:
    """First and last day of a date whose year is known; None outside the calendar of years 1 to 9999."""
    if date.year is None or date.bc:
        return None
    try:
        return part_days(whole_days(date, date.year, ground or Ground()), date.part)
    except (ValueError, OverflowError):
        return None


def whole_days(date: Calendar, year: int, ground: Ground) -> Days:
    """The same without its part."""
    if date.holiday or (date.month and date.day):
        day = (
            holiday_day(year, date.holiday) if date.holiday else dt.date(year, date.month or 1, date.day or 1)
        )
        return day, day
    if date.season:
        return season_days(year, date.season, south=ground.south)
    first, count = 1, 1200 if date.century else 120 if date.decade else 12
    if date.month:
        first, count = date.month, 1
    elif date.fiscal:
        year, first = year + (date.year_steps or 0), 9 if date.fiscal == "academic" else ground.fiscal_month
    elif date.quarter:
        first, count = date.quarter * 3 - 2, 3
    elif date.half:
        first, count = date.half * 6 - 5, 6
    return months_days(year, first, count)


def weekday_day(date: Calendar, ground: Ground, tense: Tense) -> dt.date | None:
    """The day of a bare weekday ("Friday", "next Monday", "Friday the 26th", "the 26th") near the day of writing."""
    base = ground.last if ground.narrative else ground.today
    if base is None:
        return None
    if date.day:
        return numbered_day(date, base, tense)
    if date.weekday is None:
        return None
    since = (base.isoweekday() - date.weekday) % 7
    if date.lean == 1 or (date.lean is None and tense == "future"):
        return base + dt.timedelta(days=(7 - since) if since or date.lean == 1 else 0)
    if date.lean == -1 and not since:
        since = 7
    return base - dt.timedelta(days=since)


def numbered_day(date: Calendar, base: dt.date, tense: Tense) -> dt.date | None:
    """The day of the month that a date names without its month: the nearest one that its weekday, else the tense, allows."""
    near = [base + dt.timedelta(days=step) for step in range(-FURTHEST_DAY, FURTHEST_DAY + 1)]
    fitting = [day for day in near if day.day == date.day and date.weekday in {None, day.isoweekday()}]
    if date.weekday is None and tense:
        fitting = [day for day in fitting if (day <= base if tense == "past" else day >= base)]
    return min(fitting, key=lambda day: abs(day - base), default=None)
