"""Dates in digits, and years that run over two calendar years."""

from dataclasses import replace

from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.grammar.numbers import free_after, is_digits, year_number
from factlint.extraction.times.shapes import Calendar, Stretch

MARKS = frozenset({"-", "/", "."})


def numeric_date(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "2013-11-05", "28/08/2013", "05.11.2013", "12/29/04"; day first unless that cannot be."""
    fields = three_numbers(found, at)
    if fields is None:
        return None
    (one, two, three), end = fields
    if len(one) == 4:
        return dated(int(one), int(two), int(three), end)
    if len(three) not in {2, 4} or (len(three) == 2 and lower_at(found, at + 1) == "."):
        return None
    year = int(three) if len(three) == 4 else century_of(int(three)) + int(three)
    day, month = int(one), int(two)
    exchangeable = day <= 12 and month <= 12 and day != month
    if month > 12:
        day, month = month, day
    return dated(year, month, day, end, exchangeable=exchangeable)


def century_of(two_digits: int) -> int:
    """The century of a year in two digits: 00 to 49 is this one."""
    return 2000 if two_digits < 50 else 1900


def dated(
    year: int, month: int, day: int, end: int, *, exchangeable: bool = False
) -> tuple[Calendar, int] | None:
    """A day, if the calendar can have it."""
    if not (1000 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Calendar(year=year, month=month, day=day, exchangeable=exchangeable), end


def three_numbers(found: list[Cell], at: int) -> tuple[tuple[str, str, str], int] | None:
    """Three numbers with one and the same mark between them, nothing else touching."""
    five = found[at : at + 5]
    if len(five) < 5 or not all(is_digits(five[i], 4) for i in (0, 2, 4)):
        return None
    if (
        five[1].lower not in MARKS
        or five[1].lower != five[3].lower
        or not all(cell.glued for cell in five[1:])
    ):
        return None
    if at and five[0].glued and (found[at - 1].text.isalnum() or found[at - 1].lower in {"-", "."}):
        return None
    clock = lower_at(found, at + 5) == "t"
    if not clock and not free_after(found, at + 4):
        return None
    if len(five[2].text) > 2 or len(five[0].text) == len(five[4].text) == 4:
        return None
    return (five[0].text, five[2].text, five[4].text), at + 5


def split_year(found: list[Cell], at: int) -> tuple[Calendar | Stretch, int] | None:
    """Read "2015/16" and "2013/14 academic year" run over two years; "2013-15" is a stretch of years."""
    year = year_number(found, at)
    if not year or lower_at(found, at + 1) not in {"/", "-"} or not found[at + 1].glued:
        return None
    second = found[at + 2] if at + 2 < len(found) else None
    if (
        second is None
        or not is_digits(second, 4)
        or len(second.text) not in {2, 4}
        or not free_after(found, at + 2)
    ):
        return None
    if lower_at(found, at + 3) in {"/", "-"} and found[at + 3].glued:
        return None
    last = int(second.text) if len(second.text) == 4 else year[0] // 100 * 100 + int(second.text)
    return two_years(found, at, year[0], last)


def two_years(found: list[Cell], at: int, first: int, last: int) -> tuple[Calendar | Stretch, int] | None:
    """What two years with a mark between them mean."""
    end = at + 3
    next_words = phrase(found, end, 2)
    if last == first + 1 and next_words in {("academic", "year"), ("school", "year")}:
        return Calendar(year=first, fiscal="academic"), end + 2
    if last == first + 1 and (lower_at(found, at + 1) == "/" or fiscal_beside(found, at, end)):
        return Calendar(year=first, fiscal="fiscal"), end
    if last <= first:
        return None
    return Stretch(Calendar(year=first), Calendar(year=last), (at + 1, at + 2)), end


def fiscal_beside(found: list[Cell], at: int, end: int) -> bool:
    """Whether the words beside say that the year is one of accounts."""
    near = {cell.lower for cell in found[max(0, at - 3) : end + 3]}
    return bool(near & {"fiscal", "financial", "tax", "fy", "budget"})


def fiscal_year(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "fiscal 2016", "FY15/16", "the financial year 2015"."""
    lead = lower_at(found, at)
    if lead not in {"fiscal", "fy", "financial"}:
        return None
    after = at + 1 + (lower_at(found, at + 1) == "year")
    if lead == "financial" and after == at + 1:
        return None
    split = split_year(found, after)
    if split and isinstance(split[0], Calendar):
        return split[0], split[1]
    year = year_number(found, after)
    if year:
        return Calendar(year=year[0], fiscal="fiscal", year_steps=-1), year[1]
    return None


def year_and_quarter(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "2013-Q3", "2013 Q3", "2019-H2"."""
    year = year_number(found, at)
    after = at + 1 + (lower_at(found, at + 1) == "-")
    name, number = lower_at(found, after), lower_at(found, after + 1)
    if not year or name not in {"q", "h"} or number not in {"1", "2", "3", "4"} or not found[after + 1].glued:
        return None
    if name == "h":
        return (Calendar(year=year[0], half=int(number)), after + 2) if int(number) <= 2 else None
    return Calendar(year=year[0], quarter=int(number)), after + 2


def quarter(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "Q3 2013", "2013-Q3", "H1 2014"."""
    name, number = lower_at(found, at), lower_at(found, at + 1)
    if name not in {"q", "h"} or number not in {"1", "2", "3", "4"} or not found[at + 1].glued:
        return None
    if (name == "h" and int(number) > 2) or (at and found[at].glued and lower_at(found, at - 1) != "("):
        return None
    tail = at + 2 + (lower_at(found, at + 2) in {"of", "-", ","})
    year = year_number(found, tail)
    if not year:
        return None
    part = Calendar(quarter=int(number)) if name == "q" else Calendar(half=int(number))
    return replace(part, year=year[0]), year[1]
