"""Dates in digits, and years that run over two calendar years."""

from dataclasses import replace
from typing import Final

from factlint.extraction.calendar_names import months
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.grammar.numbers import free_after, is_digits, year_number
from factlint.extraction.times.shapes import Calendar, Stretch

MARKS: Final = frozenset({"-", "/", "."})
ISO_TAIL: Final = frozenset({":", ".", "z", "+", "-"})
"""What may follow hours and minutes in ISO 8601 besides digits: seconds, their parts, and the zone."""
DAY_LEADS: Final = frozenset(
    {"on", "by", "from", "until", "till", "since", "before", "after", "between", "due"}
)
"""Words after which two numbers with a stroke between them are a day."""
LATEST_TWO_DIGITS: Final = 40
"""A year in two digits below this one lies in this century."""


def numeric_date(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "2013-11-05", "28/08/2013", "05.11.2013", "12/29/04"; day first unless that cannot be."""
    fields = three_numbers(found, at)
    if fields is None:
        return None
    (one, two, three), end = fields
    if len(one) == 4:
        whole = dated(int(one), int(two), int(three), end)
        return with_iso_clock(found, *whole) if whole else None
    if len(three) not in {2, 4} or (len(three) == 2 and lower_at(found, at + 1) == "."):
        return None
    year = int(three) if len(three) == 4 else century_of(int(three)) + int(three)
    day, month = int(one), int(two)
    exchangeable = day <= 12 and month <= 12 and day != month
    if month > 12:
        day, month = month, day
    return dated(year, month, day, end, exchangeable=exchangeable)


def century_of(two_digits: int) -> int:
    """The century of a year in two digits: 00 to 39 is this one."""
    return 2000 if two_digits < LATEST_TWO_DIGITS else 1900


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
    if at and five[0].glued and continues_code(found, at):
        return None
    clock = lower_at(found, at + 5) == "t"
    if not clock and not free_after(found, at + 4):
        return None
    if len(five[2].text) > 2 or len(five[0].text) == len(five[4].text) == 4:
        return None
    return (five[0].text, five[2].text, five[4].text), at + 5


def with_iso_clock(found: list[Cell], day: Calendar, end: int) -> tuple[Calendar, int]:
    """A day with the time that ISO 8601 ties to it: "2013-11-05T10:00Z", "2013-11-05T10:00:30+01:00"."""
    hour, colon, minute = phrase(found, end + 1, 3) if len(found) > end + 3 else ("", "", "")
    if lower_at(found, end) != "t" or colon != ":" or not (hour.isdecimal() and minute.isdecimal()):
        return day, end
    if not (len(hour) == len(minute) == 2 and int(hour) < 24 and int(minute) < 60):
        return day, end
    after = end + 4
    while (
        after < len(found)
        and found[after].glued
        and (found[after].text.isdecimal() or found[after].lower in ISO_TAIL)
    ):
        after += 1
    after -= found[after - 1].lower == "."
    return replace(day, minute=60 * int(hour) + int(minute)), after


def continues_code(found: list[Cell], at: int) -> bool:
    """Whether a number goes on with what touches it; a year may follow a dash after a word ("archive-2018-09-23")."""
    before = found[at - 1].lower
    if found[at - 1].text in {"–", "—"}:
        return False
    named = before == "-" and len(found[at].text) == 4 and not lower_at(found, at - 2).isdecimal()
    return found[at - 1].text.isalnum() or (before in {"-", "."} and not named)


def marked_date(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "23/Sep/2020", "05-Aug-2016", "2019-Aug-01", "Dec/2018": a month's name between marks."""
    cells = [at] if at < len(found) else []
    while (
        cells
        and len(cells) < 3
        and lower_at(found, cells[-1] + 1) in {"-", "/"}
        and touches(found, cells[-1] + 1)
    ):
        cells.append(cells[-1] + 2)
    names = [months().get(lower_at(found, i), 0) for i in cells]
    numbers = [found[i].text for i, name in zip(cells, names, strict=True) if not name]
    if not numbers or len(numbers) != len(cells) - 1 or not all(n.isdecimal() for n in numbers):
        return None
    if not free_after(found, cells[-1]) or (at and found[at].glued and found[at - 1].text.isalnum()):
        return None
    return named_fields(numbers, max(names), cells[-1] + 1)


def touches(found: list[Cell], mark: int) -> bool:
    """Whether a mark stands between two cells without a space."""
    return mark + 1 < len(found) and found[mark].glued and found[mark + 1].glued


def named_fields(numbers: list[str], month: int, end: int) -> tuple[Calendar, int] | None:
    """A month with the day and the year beside it, or with one of them."""
    years = [n for n in numbers if len(n) == 4]
    days = [n for n in numbers if len(n) <= 2]
    if len(years) > 1 or len(years) + len(days) != len(numbers):
        return None
    if not years and len(days) == 2:
        years = [str(century_of(int(days[1])) + int(days.pop()))]
    day, year = (int(days[0]) if days else None), (int(years[0]) if years else None)
    if (day is not None and not 1 <= day <= 31) or (year is not None and not 1000 <= year <= 2199):
        return None
    return Calendar(year=year, month=month, day=day), end


def month_and_day(found: list[Cell], at: int, *, led: bool = False) -> tuple[Calendar, int] | None:
    """Read "22/04" and "11/20" after a word that leads a date; day first unless that cannot be."""
    two = found[at : at + 3]
    if len(two) < 3 or two[1].lower != "/" or not touches(found, at + 1) or not free_after(found, at + 2):
        return None
    led = led or lower_at(found, at - 1) in DAY_LEADS
    if not led or not (is_digits(two[0], 2) and is_digits(two[2], 2)):
        return None
    if goes_on(found, at + 3):
        return None
    day, month = int(two[0].text), int(two[2].text)
    exchangeable = day <= 12 and month <= 12 and day != month
    if month > 12:
        day, month = month, day
    return (Calendar(month=month, day=day, exchangeable=exchangeable), at + 3) if is_day(day, month) else None


def goes_on(found: list[Cell], at: int) -> bool:
    """Whether a mark ties a number to the digits after it."""
    return lower_at(found, at) in MARKS and touches(found, at) and found[at + 1].text.isdecimal()


def is_day(day: int, month: int) -> bool:
    """Whether two numbers can be a day and a month."""
    return 1 <= month <= 12 and 1 <= day <= 31


def compact_date(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "20161016", eight digits alone that are a day of the calendar."""
    text = found[at].text
    if len(text) != 8 or text[:2] not in {"19", "20"} or not free_after(found, at):
        return None
    if at and found[at].glued and found[at - 1].lower not in {"-", "_", "/", "("}:
        return None
    return dated(int(text[:4]), int(text[4:6]), int(text[6:]), at + 1)


def year_and_month(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "2015-12" and "12-2015", where no two years can be meant."""
    two = found[at : at + 3]
    if len(two) < 3 or two[1].lower not in {"-", "/"} or not touches(found, at + 1):
        return None
    if not free_after(found, at + 2) or goes_on(found, at + 3):
        return None
    tied = at and found[at].glued and found[at - 1].lower != "("
    if tied or lower_at(found, at - 1).isdecimal():
        return None
    year, month = (two[0], two[2]) if len(two[0].text) == 4 else (two[2], two[0])
    if len(year.text) != 4 or len(month.text) != 2 or not (is_digits(year, 4) and is_digits(month, 2)):
        return None
    after = year is two[0] and len(month.text) == 2 and int(month.text) > int(year.text[2:])
    if after or not (1900 <= int(year.text) <= 2099 and 1 <= int(month.text) <= 12):
        return None
    return Calendar(year=int(year.text), month=int(month.text)), at + 3


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
    """Read "fiscal 2016", "FY15/16", "FY2016", "the financial year 2015"; one year names the year it ends in."""
    lead = lower_at(found, at)
    if lead not in {"fiscal", "fy", "financial"}:
        return None
    after = at + 1 + (lower_at(found, at + 1) == "year")
    if lead == "financial" and after == at + 1:
        return None
    year = year_of_accounts(found, after)
    if year is None:
        return None
    mark, second = lower_at(found, after + 1), lower_at(found, after + 2)
    both = mark in {"-", "/"} and touches(found, after + 1) and second.isdecimal()
    if both and int(second[-2:]) == (year + 1) % 100:
        return Calendar(year=year, fiscal="fiscal"), after + 3
    return Calendar(year=year, fiscal="fiscal", year_steps=-1), after + 1


def year_of_accounts(found: list[Cell], at: int) -> int | None:
    """A year in four digits, or in two where "FY" touches it."""
    if at >= len(found) or not is_digits(found[at], 4):
        return None
    text = found[at].text
    if len(text) == 2 and found[at].glued:
        return century_of(int(text)) + int(text)
    return int(text) if len(text) == 4 and 1900 <= int(text) <= 2199 else None


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
