"""Days that the calendars of countries fix anew for every year: Eid, Diwali, Thanksgiving."""

import datetime as dt
from functools import cache


def moving_holiday(year: int, rule: str) -> dt.date:
    """The first day that a country's calendar gives a name in a year.

    Args:
        year: a year of the common calendar.
        rule: country, stroke, a part of the name, perhaps a number of days after it: ``US/Thanksgiving+1``.

    Raises:
        ValueError: the calendar of that year has no such day.
    """
    country, _, named = rule.partition("/")
    name, _, after = named.partition("+")
    days = [day for day, title in calendar_of(country, year) if name in title]
    if not days:
        raise ValueError(f"no {name} in {year}")
    return min(days) + dt.timedelta(days=int(after or 0))


@cache
def calendar_of(country: str, year: int) -> tuple[tuple[dt.date, str], ...]:
    """The holidays of a country in a year with their English names."""
    from holidays import country_holidays  # noqa: PLC0415  # its import costs 40 ms; few texts need it

    return tuple(country_holidays(country, years=year, language="en_US").items())
