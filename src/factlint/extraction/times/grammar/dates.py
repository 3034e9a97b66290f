"""Dates written with the name of a month or a weekday, and bare years."""

from dataclasses import replace
from typing import Final

from factlint.extraction.calendar_names import full_names, months, weekdays
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.grammar.evidence import AMBIGUOUS, is_in_name, name_is_a_time, year_is_a_time
from factlint.extraction.times.grammar.numbers import SUFFIXES, day_number, is_digits, ordinal, year_number
from factlint.extraction.times.grammar.spelled_years import spelled_year
from factlint.extraction.times.lexicon import day_parts, decades, holidays, seasons, units
from factlint.extraction.times.shapes import Base, Calendar, Relative
from factlint.language import function_words

Parsed = tuple[Calendar, int]
Day = Calendar | Relative
YEAR_STEPS: Final[dict[str, tuple[int, Base]]] = {
    "this": (0, "now"),
    "last": (-1, "now"),
    "next": (1, "now"),
    "that": (0, "passage"),
    "same": (0, "passage"),
    "following": (1, "passage"),
    "previous": (-1, "passage"),
}


LASTING: Final = frozenset({"period", "season", "holiday", "holidays", "break", "weekend"})
"""Nouns after a holiday that leave it a time: "the Christmas period"."""
DAY_LEADS: Final = frozenset({"on", "by", "until", "till", "since", "before", "after"})
SPELT_DECADE_LEADS: Final = frozenset({"in", "since", "during", "until", "from", "of", "throughout", "by"})


def month_name(found: list[Cell], at: int) -> tuple[int, int] | None:
    """A month's name, capitalised unless it can be nothing else, and the place after it."""
    small = at < len(found) and found[at].text.islower()
    if small and (lower_at(found, at) in AMBIGUOUS or lower_at(found, at) not in full_names()):
        return None
    return any_month(found, at)


def any_month(found: list[Cell], at: int) -> tuple[int, int] | None:
    """A month's name or abbreviation in any letters and the place after it, the point of "Sept." included."""
    month = months().get(lower_at(found, at))
    if month is None:
        return None
    short = lower_at(found, at) not in full_names()
    point = short and lower_at(found, at + 1) == "." and found[at + 1].glued
    return month, at + 1 + point


def year_tail(found: list[Cell], at: int) -> tuple[Calendar, int]:
    """The year after a day or month ("2013", ", 2013", "of 2013", "of that year"), if there is one."""
    after = at + (lower_at(found, at) in {",", "of", "in"})
    year = year_number(found, after)
    if year:
        era = era_after(found, year[1])
        return Calendar(year=year[0], bc=bool(era)), era or year[1]
    after = at + (lower_at(found, at) == "of")
    after += lower_at(found, after) == "the"
    if lower_at(found, after) in YEAR_STEPS and lower_at(found, after + 1) == "year":
        steps, base = YEAR_STEPS[lower_at(found, after)]
        return Calendar(year_steps=steps, year_base=base), after + 2
    if phrase(found, at, 3) == ("of", "the", "year"):
        return Calendar(year_steps=0, year_base="story"), at + 3
    old = bc_year(found, at + (lower_at(found, at) in {",", "of"}))
    return old or short_year(found, at) or year_in_words(found, at) or (Calendar(), at)


def year_in_words(found: list[Cell], at: int) -> Parsed | None:
    """A year in words ("nineteen eighty-six")."""
    year = spelled_year(found, at + (lower_at(found, at) in {",", "of", "in"}))
    return (Calendar(year=year[0]), year[1]) if year else None


def short_year(found: list[Cell], at: int) -> Parsed | None:
    """A year with its century left out ("'99"), told by its apostrophe."""
    two = lower_at(found, at + 1)
    if lower_at(found, at) != "'" or len(two) != 2 or not two.isdecimal() or not found[at + 1].glued:
        return None
    return Calendar(year=int(two), year_base="passage", year_steps=0), at + 2


def with_year(day: Calendar, tail: Calendar) -> Calendar:
    """A day or month with the year that follows it."""
    return replace(day, year=tail.year, bc=tail.bc, year_steps=tail.year_steps, year_base=tail.year_base)


def month_day(found: list[Cell], at: int) -> Parsed | None:
    """Read "November 5", "Nov. 5th, 2013", "November the 5th"."""
    month = any_month(found, at)
    if not month:
        return None
    after = month[1] + (lower_at(found, month[1]) == "the")
    day = day_number(found, after)
    if not day or lower_at(found, day[1]) in {":", "am", "pm"} or is_year_digits(found, after):
        return None
    tail, end = year_tail(found, day[1])
    return with_year(Calendar(month=month[0], day=day[0]), tail), end


def is_year_digits(found: list[Cell], at: int) -> bool:
    """Whether the digits at a place are two of a longer figure that a mark continues ("5:30")."""
    return lower_at(found, at + 1) == ":" and found[at + 1].glued


def day_month(found: list[Cell], at: int) -> Parsed | None:
    """Read "5 November 2013", "the 25th of August", "14th May"."""
    after = at + (lower_at(found, at) == "the")
    day = day_number(found, after)
    if not day:
        return None
    end = day[1] + 2 * (phrase(found, day[1], 2) == ("day", "of"))
    end += lower_at(found, end) == "of" or (lower_at(found, end) == "-" and found[end].glued)
    month = any_month(found, end)
    if not month:
        return None
    tail, end = year_tail(found, month[1])
    return with_year(Calendar(month=month[0], day=day[0]), tail), end


def month_year(found: list[Cell], at: int) -> Parsed | None:
    """Read "September 2013", "October of that year", "in May" where the surroundings speak for a month."""
    month = any_month(found, at)
    if not month:
        return None
    tail, end = year_tail(found, month[1])
    if end > month[1]:
        return with_year(Calendar(month=month[0]), tail), end
    named = month_name(found, at)
    if not named or not name_is_a_time(found, at, named[1]):
        return None
    return Calendar(month=month[0]), month[1]


def weekday(found: list[Cell], at: int) -> Parsed | None:
    """Read "Friday", "Tuesday 14th May", "Friday, November 19th"; an abbreviation only before a date."""
    number = weekdays().get(lower_at(found, at))
    if number is None or (found[at].text.islower() and lower_at(found, at) not in full_names()):
        return None
    full = lower_at(found, at) in full_names()
    end = at + 1
    if is_in_name(found, at, end):
        return None
    end += not full and lower_at(found, end) == "."
    after = end + (lower_at(found, end) in {",", "the"})
    date = month_day(found, after) or day_month(found, after)
    if date:
        return replace(date[0], weekday=number), date[1]
    rank = ordinal(found, end + (lower_at(found, end) == "the"))
    suffixed = rank and found[rank[1] - 1].lower in SUFFIXES
    if rank and rank[0] <= 31 and (suffixed or lower_at(found, end) == "the"):
        return Calendar(weekday=number, day=rank[0]), rank[1]
    return (Calendar(weekday=number), end) if full else None


def day_alone(found: list[Cell], at: int) -> Parsed | None:
    """Read "the 18th" after "on" and its like, with no noun behind it: a day of the month that is spoken of."""
    rank = ordinal(found, at + 1) if lower_at(found, at) == "the" else None
    if rank is None or found[rank[1] - 1].lower not in SUFFIXES or not 1 <= rank[0] <= 31:
        return None
    follows = lower_at(found, rank[1])
    noun = follows.isalpha() and follows not in function_words()
    led = lower_at(found, at - 1) in DAY_LEADS
    return (Calendar(day=rank[0]), rank[1]) if led and not noun and follows != "-" else None


def bare_year(found: list[Cell], at: int) -> Parsed | None:
    """Read "2018" where the words around it speak for a year, and "'99" after a word of time."""
    year = year_number(found, at)
    if year and year_is_a_time(found, at, year[1]):
        return Calendar(year=year[0]), year[1]
    if lower_at(found, at - 1) in {"in", "of", "since", "by"}:
        words = year_in_words(found, at) if lower_at(found, at) == "nineteen" else None
        return words or short_year(found, at)
    return None


def bc_year(found: list[Cell], at: int) -> Parsed | None:
    """Read "493 BC", "149 B.C."."""
    if at >= len(found) or not found[at].text.isdecimal() or len(found[at].text) > 4:
        return None
    era = era_after(found, at + 1)
    return (Calendar(year=int(found[at].text), bc=True), era) if era else None


def ad_year(found: list[Cell], at: int) -> Parsed | None:
    """Read "AD 79" and "79 AD", in capitals."""
    before = found[at].text == "AD"
    number = at + before
    if number >= len(found) or not is_digits(found[number], 4):
        return None
    if not before and (number + 1 >= len(found) or found[number + 1].text != "AD"):
        return None
    year = int(found[number].text)
    return (Calendar(year=year), number + 2 - before) if year else None


def era_after(found: list[Cell], at: int) -> int:
    """The place after "BC", "B.C." or "BCE"; 0 if it is not there."""
    if lower_at(found, at) in {"bc", "bce"}:
        return at + 1
    if phrase(found, at, 3) == ("b", ".", "c"):
        return at + 3 + (lower_at(found, at + 3) == ".")
    return 0


def season(found: list[Cell], at: int) -> Parsed | None:
    """Read "summer 2014", "the spring of 1916", "in the autumn", "that winter"."""
    the = lower_at(found, at) == "the"
    code = seasons().get(lower_at(found, at + the))
    if code is None:
        return None
    tail, end = year_tail(found, at + the + 1)
    if end > at + the + 1:
        return with_year(Calendar(season=code), tail), end
    before = lower_at(found, at - 1)
    led = before in {"in", "during", "by", "until", "since", "of", "over"} or found[at].text[0].isupper()
    verb = lower_at(found, at + the) in {"spring", "fall"} and not (
        the and before in {"in", "during", "by", "of"}
    )
    if not led or (verb and before not in {"in", "during"}) or lower_at(found, end) in {"of", "in"}:
        return None
    return Calendar(season=code), end


def holiday(found: list[Cell], at: int) -> Parsed | None:
    """Read "Christmas 2013", "Easter", "New Year's Eve"."""
    known = holidays().at(found, at)
    if known is None or names_a_thing(found, known[1]) or is_in_name(found, at, known[1]):
        return None
    rule, end = known
    tail, end = year_tail(found, end)
    return with_year(Calendar(holiday=rule), tail), end


def names_a_thing(found: list[Cell], at: int) -> bool:
    """Whether a noun that is no time follows a holiday: "Halloween party", "Easter eggs"."""
    word = found[at].text if at < len(found) else ""
    if not (word.isalpha() and word.islower() and len(word) > 1):
        return False
    return (
        word not in function_words()
        and word not in units()
        and word not in day_parts()
        and word not in LASTING
    )


def decade(found: list[Cell], at: int) -> Parsed | None:
    """Read "the 1990s", "1980s", "the '60s", "mid-90s"."""
    the = lower_at(found, at) == "the"
    mark = lower_at(found, at + the) == "'"
    number = lower_at(found, at + the + mark)
    tail = at + the + mark + 1
    apostrophe = lower_at(found, tail) == "'" and tail < len(found) and found[tail].glued
    tail += apostrophe
    if not number.isdecimal() or lower_at(found, tail) != "s" or not found[tail].glued or number[-1] != "0":
        return None
    if len(number) == 4 and 1000 <= int(number) <= 2100:
        return Calendar(year=int(number), decade=True), tail + 1
    led = mark or the or lower_at(found, at - 1) == "-" or lower_at(found, at - 1) in {"early", "late", "mid"}
    if len(number) == 2 and led and int(number) >= 20:
        return Calendar(year=1900 + int(number), decade=True), tail + 1
    return None


def spelt_decade(found: list[Cell], at: int) -> Parsed | None:
    """Read "the sixties"; "in his sixties" is an age and "temperatures in the eighties" hardly a time."""
    the = lower_at(found, at) == "the"
    tens = decades().get(lower_at(found, at + the))
    led = lower_at(found, at - 1) in SPELT_DECADE_LEADS
    if tens is None or not the or not led:
        return None
    return Calendar(year=(1900 if tens else 2000) + tens, decade=True), at + 2


def century(found: list[Cell], at: int) -> Parsed | None:
    """Read "the 19th century", "the twentieth century"."""
    the = lower_at(found, at) == "the"
    rank = ordinal(found, at + the)
    if not rank or not 1 <= rank[0] <= 22:
        return None
    end = rank[1] + (lower_at(found, rank[1]) == "-")
    if lower_at(found, end) != "century":
        return None
    era = era_after(found, end + 1)
    return Calendar(year=(rank[0] - 1) * 100 + 1, century=True, bc=bool(era)), era or end + 1


def with_day_part(found: list[Cell], parsed: tuple[Day, int]) -> tuple[Day, int]:
    """A day with the part of it that follows ("Friday night", "April 19 in the morning")."""
    day, end = parsed
    code = day_parts().get(lower_at(found, end))
    if code and not day.day_part and (isinstance(day, Relative) or day.weekday or day.day or day.holiday):
        return replace(day, day_part=code), end + 1
    return parsed
