"""From one date to another: "14-16 May 2013", "between May and September", "1989-2013", "December 1 and 2"."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from factlint.extraction.calendar_names import months
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.grammar import dates, modified, numeric, relative
from factlint.extraction.times.grammar.numbers import day_number, year_number
from factlint.extraction.times.grammar.numeric import marked_date, numeric_date
from factlint.extraction.times.shapes import Calendar, Placeable, Reference, Stretch
from factlint.extraction.times.timex import PRESENT

JOINTS: Final = frozenset({"-", "~", "to", "through", "until", "till", "and"})
LONGEST_END: Final = 9
"""How many cells the first end of a stretch takes at most, its joint counted."""
Reading = tuple[Placeable, int]


def days_of_month(found: list[Cell], at: int) -> tuple[Stretch, int] | None:
    """Read "14-16 May 2013", "5/6 November", "7-9 December", "ninth and tenth of April"."""
    at += lower_at(found, at) == "the"
    first = day_number(found, at)
    if not first or lower_at(found, first[1]) not in JOINTS | {"&", "/"}:
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
    """Read "28 May to 3 June 2013", "from May to September 2013", "between 2005 and now", "June 1940-May 1941"."""
    if not any(cell.lower in JOINTS for cell in found[at + 1 : at + LONGEST_END]):
        return None
    first = end_of_stretch(found, at)
    if not first:
        return None
    joint = lower_at(found, first[1])
    lead = lower_at(found, at - 1)
    if joint not in JOINTS or not joined(lead, joint, found, first[1]):
        return None
    last = end_of_stretch(found, first[1] + 1, last=True)
    if not last or not fit(first[0], last[0], lead, joint):
        return None
    return Stretch(with_year_of(first[0], last[0]), last[0], (first[1], first[1] + 1)), last[1]


def with_year_of(first: Placeable, last: Placeable) -> Placeable:
    """The first end in the year of the last one, or in the year before it ("November to February 2017")."""
    if not (isinstance(first, Calendar) and isinstance(last, Calendar)) or not last.year:
        return first
    if first.year:
        return replace(first, bc=True) if last.bc else first
    wraps = (first.month or 0, first.day or 0) > (last.month or 12, last.day or 31)
    return replace(first, year=last.year - (wraps and not last.bc), bc=last.bc)


def joined(lead: str, joint: str, found: list[Cell], at: int) -> bool:
    """Whether the words say that two dates are the ends of one stretch."""
    if joint == "and":
        return lead == "between"
    if joint in {"-", "~"}:
        return found[at].glued or lead in {"from", "("} or is_spaced_dash(found, at)
    return lead in {"from", "between"} or joint in {"through", "to"}


def is_spaced_dash(found: list[Cell], at: int) -> bool:
    """Whether a dash with space around it stands after a date in digits or a year."""
    return at + 1 < len(found) and found[at - 1].text.isdecimal() and found[at + 1].text.isdecimal()


def fit(first: Placeable, last: Placeable, lead: str, joint: str) -> bool:
    """Whether two times can be the ends of one stretch: of one grain, unless the words say so."""
    if isinstance(first, Calendar) and isinstance(last, Calendar) and not (first.weekday and not first.month):
        if grain(first) == grain(last):
            return True
        return (lead in {"from", "between"} and joint != "-") or joint == "through"
    return lead in {"from", "between"} and joint != "-"


def end_of_stretch(found: list[Cell], at: int, *, last: bool = False) -> Reading | None:
    """A date that may begin or end a stretch; "now" and a weekday alone only end one."""
    if at >= len(found):
        return None
    forms = DIGIT_ENDS if found[at].text.isdecimal() else WORD_ENDS
    readings = [reading for form in forms if (reading := form(found, at))]
    if last:
        others = (now(found, at), dates.weekday(found, at), numeric.month_and_day(found, at, led=True))
        readings += [reading for reading in others if reading]
    return max(readings, key=lambda reading: reading[1], default=None)


def dated_weekday(found: list[Cell], at: int) -> Reading | None:
    """A weekday with its date; one alone may recur ("from Monday to Friday")."""
    day = dates.weekday(found, at)
    return day if day and day[0].month else None


def month_before_joint(found: list[Cell], at: int) -> Reading | None:
    """A month alone, which the month after the joint vouches for ("Jan-Feb 2017")."""
    month = dates.any_month(found, at)
    if (
        not month
        or not found[at].text[0].isupper()
        or lower_at(found, month[1]) not in {"-", "to", "through"}
    ):
        return None
    other = dates.any_month(found, month[1] + 1)
    return (Calendar(month=month[0]), month[1]) if other and found[month[1] + 1].text[0].isupper() else None


def stepped_day(found: list[Cell], at: int) -> Reading | None:
    """A time named by its distance: "yesterday", "last May", "next Monday"."""
    return relative.deictic_day(found, at) or relative.stepped_unit(found, at)


def now(found: list[Cell], at: int) -> Reading | None:
    """The present as the end of a stretch."""
    known = relative.reference(found, at)
    if lower_at(found, at) == "date":
        return Reference(PRESENT), at + 1
    return known if known and known[0].value == PRESENT else None


def year_end(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
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
        if before and len(found[at].text) == 2 and int(found[at].text) > before[0] % 100:
            return Calendar(year=before[0] // 100 * 100 + int(found[at].text)), at + 1
    return None


def grain(day: Calendar) -> int:
    """How fine a date is: 0 year, 1 month, 2 day."""
    return 0 if day.month is None else 1 if day.day is None else 2


DIGIT_ENDS: Final[Sequence[Callable[[list[Cell], int], Reading | None]]] = (
    numeric_date,
    marked_date,
    dates.day_month,
    year_end,
    dates.bc_year,
    numeric.year_and_quarter,
    numeric.month_and_day,
)
WORD_ENDS: Final[Sequence[Callable[[list[Cell], int], Reading | None]]] = (
    marked_date,
    dates.day_month,
    dates.month_day,
    dates.month_year,
    month_before_joint,
    modified.noun,
    modified.adjective,
    dated_weekday,
    stepped_day,
    numeric.quarter,
)
