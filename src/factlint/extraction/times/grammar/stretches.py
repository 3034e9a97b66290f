"""From one date to another: "14-16 May 2013", "between May and September", "1989-2013", "December 1 and 2"."""

from dataclasses import replace

from factlint.extraction.calendar_names import months
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.grammar import dates
from factlint.extraction.times.grammar.numbers import day_number, year_number
from factlint.extraction.times.grammar.numeric import numeric_date
from factlint.extraction.times.shapes import Calendar, Stretch

JOINTS = frozenset({"-", "to", "through", "until", "till", "and"})
Reading = tuple[Calendar, int]


def days_of_month(found: list[Cell], at: int) -> tuple[Stretch, int] | None:
    """Read "14-16 May 2013", "7-9 December", "ninth and tenth of April"."""
    at += lower_at(found, at) == "the"
    first = day_number(found, at)
    if not first or lower_at(found, first[1]) not in JOINTS | {"&"}:
        return None
    last = dates.day_month(found, first[1] + 1)
    if not last or last[0].day is None or last[0].day <= first[0]:
        return None
    return Stretch(replace(last[0], day=first[0]), last[0], (first[1], first[1] + 1)), last[1]


def month_of_days(found: list[Cell], at: int) -> tuple[Stretch, int] | None:
    """Read "May 14-16, 2013", "December 1 and 2, 2004"."""
    month = dates.any_month(found, at)
    first = day_number(found, month[1]) if month else None
    if not month or not first or lower_at(found, first[1]) not in JOINTS | {"&"}:
        return None
    last = day_number(found, first[1] + 1)
    if not last or last[0] <= first[0] or lower_at(found, last[1]) in {*months(), ":", "am", "pm"}:
        return None
    tail, end = dates.year_tail(found, last[1])
    day = dates.with_year(Calendar(month=month[0], day=last[0]), tail)
    return Stretch(replace(day, day=first[0]), day, (first[1], first[1] + 1)), end


def two_ends(found: list[Cell], at: int) -> tuple[Stretch, int] | None:
    """Read "28 May to 3 June 2013", "from May to September 2013", "between 2005 and 2010", "June 1940-May 1941"."""
    first = end_of_stretch(found, at)
    if not first:
        return None
    joint = lower_at(found, first[1])
    lead = lower_at(found, at - 1)
    if joint not in JOINTS or not joined(lead, joint, found, first[1]):
        return None
    last = end_of_stretch(found, first[1] + 1)
    if not last or grain(first[0]) != grain(last[0]):
        return None
    start = (
        first[0] if first[0].year or not last[0].year else replace(first[0], year=last[0].year, bc=last[0].bc)
    )
    if start.bc != last[0].bc and last[0].bc:
        start = replace(start, bc=True)
    return Stretch(start, last[0], (first[1], first[1] + 1)), last[1]


def joined(lead: str, joint: str, found: list[Cell], at: int) -> bool:
    """Whether the words say that two dates are the ends of one stretch."""
    if joint == "and":
        return lead == "between"
    if joint == "-":
        return found[at].glued or lead in {"from", "("}
    return lead in {"from", "between"} or joint in {"through", "to"}


def end_of_stretch(found: list[Cell], at: int) -> Reading | None:
    """A date that may begin or end a stretch."""
    readings = (
        numeric_date(found, at),
        dates.day_month(found, at),
        dates.month_day(found, at),
        dates.month_year(found, at),
        year_end(found, at),
        dates.bc_year(found, at),
    )
    return next((reading for reading in readings if reading), None)


def year_end(found: list[Cell], at: int) -> Reading | None:
    """A year at either end of a stretch, the second one perhaps in two digits ("1955-56")."""
    year = year_number(found, at)
    if year:
        return Calendar(year=year[0]), year[1]
    if (
        lower_at(found, at - 1) == "-"
        and found[at - 1].glued
        and lower_at(found, at).isdecimal()
        and found[at].glued
    ):
        before = year_number(found, at - 2)
        if before and len(found[at].text) == 2:
            return Calendar(year=before[0] // 100 * 100 + int(found[at].text)), at + 1
    return None


def grain(day: Calendar) -> int:
    """How fine a date is: 0 year, 1 month, 2 day."""
    return 0 if day.month is None else 1 if day.day is None else 2
