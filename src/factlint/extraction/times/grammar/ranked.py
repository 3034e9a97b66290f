"""Units by their place in a longer time, or by a day that they hold: "the first week of May", "week 31"."""

from typing import Final

from factlint.extraction.calendar_names import full_weekdays, weekdays
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.grammar import dates, relative
from factlint.extraction.times.grammar.numbers import cardinal, is_digits, ordinal, year_number
from factlint.extraction.times.lexicon import units
from factlint.extraction.times.shapes import Calendar, Ranked, Relative

Whole = tuple[Calendar | Relative, int]
RANKED_UNITS: Final = frozenset({"day", "week", "weekend", "month"})
HOLDING: Final = frozenset({"of", "beginning", "starting", "commencing"})
WEEKS_OF_YEAR: Final = 53
MOST_DAYS: Final = 31


def ranked(found: list[Cell], at: int) -> tuple[Ranked, int] | None:
    """Read "the first week of 2015", "the last three weeks of this year", "the second Monday in May"."""
    after = at + (lower_at(found, at) == "the")
    rank = rank_of(found, after)
    if rank is None:
        return None
    count, end = counted(found, rank[1])
    noun = lower_at(found, end)
    day = weekdays().get(noun) if count == 1 and noun in full_weekdays() else None
    unit = "day" if day else units().get(noun, "")
    if unit not in RANKED_UNITS or lower_at(found, end + 1) not in {"of", "in"}:
        return None
    if not (abs(rank[0]) + count - 1 <= MOST_DAYS):
        return None
    holder = whole(found, end + 2)
    return (Ranked(unit, rank[0], holder[0], count, day), holder[1]) if holder else None


def rank_of(found: list[Cell], at: int) -> tuple[int, int] | None:
    """Which one: 1 for "first", -1 for "last" and "final"; and the place after."""
    return (-1, at + 1) if lower_at(found, at) in {"last", "final"} else ordinal(found, at)


def counted(found: list[Cell], at: int) -> tuple[int, int]:
    """How many units are meant, one if nothing is said, and the place after."""
    number = cardinal(found, at)
    if number and number[0] and number[0] == int(number[0]):
        return int(number[0]), number[1]
    return 1, at


def whole(found: list[Cell], at: int) -> Whole | None:
    """The month, year or other stretch that something is a part of."""
    readings: list[Whole | None] = [
        relative.stepped_unit(found, at),
        dates.month_year(found, at),
        relative.unit_of_passage(found, at),
    ]
    month, year = dates.any_month(found, at), year_number(found, at)
    if month and found[at].text[0].isupper():
        readings.append((Calendar(month=month[0]), month[1]))
    if year:
        readings.append((Calendar(year=year[0]), year[1]))
    known = [reading for reading in readings if reading]
    return max(known, key=lambda reading: reading[1], default=None)


def week_of(found: list[Cell], at: int) -> tuple[Ranked, int] | None:
    """Read "the week of April 10", "the week beginning 4 February", "the weekend of 4 May"."""
    after = at + (lower_at(found, at) == "the")
    unit = units().get(lower_at(found, after))
    if unit not in {"week", "weekend"} or lower_at(found, after + 1) not in HOLDING:
        return None
    start = after + 2 + (lower_at(found, after + 2) in {"on", "from", "the"})
    day = (
        dates.weekday(found, start)
        or dates.day_month(found, start)
        or dates.month_day(found, start)
        or dates.holiday(found, start)
    )
    if not day or not (day[0].day or day[0].holiday):
        return None
    return Ranked(unit, 0, day[0]), day[1]


def numbered_week(found: list[Cell], at: int) -> tuple[Ranked, int] | None:
    """Read "week 31 of last year", "week 3 of 2027"; without its year it may be the week of anything."""
    after = at + (lower_at(found, at) == "the")
    number = after + 1
    if lower_at(found, after) != "week" or number >= len(found) or not is_digits(found[number], 2):
        return None
    if not 1 <= int(found[number].text) <= WEEKS_OF_YEAR:
        return None
    tail = number + 1 + (lower_at(found, number + 1) in {"of", "in", ","})
    tail += lower_at(found, tail) == "the"
    holder = whole(found, tail)
    if not holder or (isinstance(holder[0], Calendar) and holder[0].month):
        return None
    if isinstance(holder[0], Relative) and holder[0].unit != "year":
        return None
    return Ranked("week", int(found[number].text), holder[0]), holder[1]


def weekday_of_week(found: list[Cell], at: int) -> tuple[Ranked, int] | None:
    """Read "Tuesday of last week", "Monday of the following week", "next week on Tuesday"."""
    day = weekdays().get(lower_at(found, at)) if lower_at(found, at) in full_weekdays() else None
    if day:
        after = at + 1 + (lower_at(found, at + 1) in {"of", "in"})
        week = relative.stepped_unit(found, after)
        return (Ranked("day", 1, week[0], 1, day), week[1]) if week and is_week(week[0]) else None
    week = relative.stepped_unit(found, at)
    if not week or not is_week(week[0]):
        return None
    after = week[1] + (lower_at(found, week[1]) == "on")
    name = lower_at(found, after)
    return (Ranked("day", 1, week[0], 1, weekdays()[name]), after + 1) if name in full_weekdays() else None


def is_week(shape: Calendar | Relative) -> bool:
    """Whether a time is a whole week."""
    return isinstance(shape, Relative) and shape.unit == "week"
