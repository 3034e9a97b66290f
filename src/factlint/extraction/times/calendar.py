"""Calendar arithmetic: the inclusive days of months, seasons, years and their parts.

Sources: ISO 8601 for weeks; Meeus, Astronomical Algorithms (1991), chapter 8, for Easter.
"""

import datetime as dt
from calendar import monthrange
from typing import Final

from factlint.extraction.times.moving_holidays import moving_holiday

Days = tuple[dt.date, dt.date]
UNIT_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
UNIT_DAYS: Final = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
SEASON_STARTS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of a season in the north."""


def month_days(year: int, month: int) -> Days:
    """First and last day of a month."""
    return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])


def months_days(year: int, month: int, count: int) -> Days:
    """First and last day of so many months from one on; years outside the calendar raise ValueError."""
    last = year * 12 + month - 1 + count - 1
    return dt.date(year, month, 1), month_days(last // 12, last % 12 + 1)[1]


def season_days(year: int, code: str, *, south: bool = False) -> Days:
    """First and last day of a season; the one that runs over New Year begins in the December of its year."""
    return months_days(year, (SEASON_STARTS[code] + 6 * south - 1) % 12 + 1, 3)


def add_months(day: dt.date, count: int) -> dt.date:
    """The same day so many months on, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_units(day: dt.date, unit: str, count: float) -> dt.date:
    """The day so many units on."""
    if unit in UNIT_MONTHS:
        return add_months(day, round(count * UNIT_MONTHS[unit]))
    return day + dt.timedelta(days=round(count * UNIT_DAYS.get(unit, 0)))


def unit_days(day: dt.date, unit: str) -> Days:
    """First and last day of the week, month, year … that holds a day; weeks begin on Monday."""
    if unit == "week":
        monday = day - dt.timedelta(days=day.weekday())
        return monday, monday + dt.timedelta(days=6)
    if unit == "weekend":
        saturday = day + dt.timedelta(days=5 - day.weekday())
        return saturday, saturday + dt.timedelta(days=1)
    if unit == "month":
        return month_days(day.year, day.month)
    if unit == "quarter":
        return months_days(day.year, (day.month - 1) // 3 * 3 + 1, 3)
    if unit in {"year", "decade", "century"}:
        years = UNIT_MONTHS[unit] // 12
        first = (day.year - 1) // 100 * 100 + 1 if unit == "century" else day.year // years * years
        return months_days(first, 1, UNIT_MONTHS[unit])
    return day, day


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (8 * b + 13) // 25 + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + weekday - 7 * ((a + 11 * h + 22 * weekday) // 451) + 114, 31)
    return dt.date(year, month, day + 1)


def holiday_day(year: int, rule: str) -> dt.date:
    """The day that a rule of ``holidays.txt`` gives in a year."""
    if "/" in rule:
        return moving_holiday(year, rule)
    if rule.startswith("easter"):
        return easter(year) + dt.timedelta(days=int(rule.removeprefix("easter")))
    month, day = rule.split("-")
    return dt.date(year, int(month), int(day))


def part_days(days: Days, part: str) -> Days:
    """The early, middle or late third of a stretch; a month is cut after its 10th and its 20th day."""
    first, last = days
    if not part:
        return days
    length = (last - first).days + 1
    if 28 <= length <= 31:
        one, two = first + dt.timedelta(days=10), first + dt.timedelta(days=20)
    elif length == 7:
        one, two = first + dt.timedelta(days=3), first + dt.timedelta(days=3)
    elif length in {365, 366}:
        one, two = add_months(first, 4), add_months(first, 8)
    else:
        one = first + dt.timedelta(days=round(length / 3))
        two = first + dt.timedelta(days=round(2 * length / 3))
    before = dt.timedelta(days=1)
    if part in {"early", "start"}:
        return first, max(first, one - before)
    if part in {"late", "end"}:
        return min(two, last), last
    return (one, max(one, two - before)) if length != 7 else (first + before, last - before * 2)
