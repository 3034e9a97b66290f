"""Reads every expression of time in a stretch of cells: at each place the longest form wins."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from factlint.extraction.calendar_names import months, weekdays
from factlint.extraction.phrases import lower_at
from factlint.extraction.times import lexicon
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.grammar import (
    clocks,
    dates,
    lengths,
    modified,
    numeric,
    ranked,
    relative,
    shifted,
    stretches,
)
from factlint.extraction.times.shapes import Calendar, Relative, Shape

Form = Callable[[list[Cell], int], tuple[Shape, int] | None]
AFTER_DIGITS: Sequence[Form] = (
    numeric.split_year,
    stretches.days_of_month,
    stretches.two_ends,
    numeric.numeric_date,
    numeric.marked_date,
    numeric.compact_date,
    numeric.year_and_month,
    numeric.month_and_day,
    numeric.year_and_quarter,
    dates.day_month,
    dates.decade,
    dates.century,
    dates.bc_year,
    dates.ad_year,
    dates.bare_year,
    clocks.clock,
    modified.share,
    ranked.ranked,
    relative.offset,
    shifted.shifted,
    lengths.recurring,
    lengths.length,
)
AFTER_WORDS: Sequence[Form] = (
    stretches.two_ends,
    stretches.month_of_days,
    stretches.days_of_month,
    dates.month_day,
    dates.day_month,
    dates.month_year,
    numeric.marked_date,
    dates.weekday,
    dates.season,
    dates.holiday,
    dates.decade,
    dates.century,
    dates.spelt_decade,
    dates.ad_year,
    dates.bare_year,
    modified.part_of_day_of,
    modified.adjective,
    modified.noun,
    modified.share,
    numeric.fiscal_year,
    numeric.quarter,
    relative.deictic_day,
    relative.portioned,
    relative.loose_weekend,
    relative.stepped_unit,
    relative.year_end,
    ranked.ranked,
    ranked.week_of,
    ranked.numbered_week,
    ranked.weekday_of_week,
    relative.offset,
    shifted.shifted,
    relative.reference,
    clocks.clock,
    clocks.day_part,
    lengths.recurring,
    lengths.length,
)
OTHER_FIRST_WORDS = frozenset(
    {"the", "'", "tonight", "earlier", "later", "fiscal", "financial", "fy", "q", "h", "once", "twice", "ad"}
)
BETWEEN_CLOCK_AND_DAY = frozenset({"on", ",", "at", "around", "about", "in", "the", "just", "after", "of"})


def read(found: list[Cell]) -> Iterator[tuple[Shape, int, int]]:
    """Every expression with the places of its first cell and of the cell after its last one, in order."""
    at = 0
    while at < len(found):
        best = longest(found, at)
        if best is None:
            at += 1
            continue
        shape, end = grown(found, *best)
        yield shape, at, end
        at = end


def longest(found: list[Cell], at: int) -> tuple[Shape, int] | None:
    """The longest form that begins at a place; of two equally long ones, the first in the list."""
    first = found[at].lower
    if not (first.isdecimal() or first in first_words()):
        return None
    best: tuple[Shape, int] | None = None
    for form in AFTER_DIGITS if first[0].isdecimal() else AFTER_WORDS:
        parsed = form(found, at)
        if parsed and (best is None or parsed[1] > best[1]):
            best = parsed
    return best


@cache
def first_words() -> frozenset[str]:
    """The words with which an expression of time can begin, digits aside."""
    lexicons = (months(), weekdays(), lexicon.units(), lexicon.numbers(), lexicon.day_parts(),
                lexicon.seasons(), lexicon.frequencies(), lexicon.decades(), relative.STEPS, relative.DEICTIC, modified.ADJECTIVES,
                modified.NOUNS, clocks.NAMED, lengths.EACH, OTHER_FIRST_WORDS)  # fmt: skip
    phrases = (lexicon.holidays(), lexicon.references(), lexicon.bounds())
    single = {word for words in lexicons for word in words}
    ordinals = {word.partition("-")[0] for word in lexicon.ordinals()}
    return frozenset(single | ordinals | {word for known in phrases for word in known.first_words})


def grown(found: list[Cell], shape: Shape, end: int) -> tuple[Shape, int]:
    """A day with the part of it and the time of day that follow, or a time of day with its day."""
    if isinstance(shape, Calendar) and not shape.day_part:
        shape, end = dates.with_day_part(found, (shape, end))
    if not isinstance(shape, Calendar | Relative) or not names_a_day(shape):
        if isinstance(shape, Calendar) and shape.minute is not None:
            return day_of_clock(found, shape, end)
        return shape, end
    after = past_joints(found, end)
    time = clocks.clock(found, after)
    if time and shape.minute is None:
        return clocks.with_clock(shape, time[0]), time[1]
    return shape, end


def names_a_day(shape: Calendar | Relative) -> bool:
    """Whether a time of day may belong to it."""
    if isinstance(shape, Relative):
        return shape.unit == "day"
    return bool(shape.day or shape.weekday or shape.holiday)


def day_of_clock(found: list[Cell], time: Calendar, end: int) -> tuple[Shape, int]:
    """A time of day with the day that is named after it ("3pm on Friday")."""
    after = past_joints(found, end)
    if lower_at(found, after) == "early" or after >= len(found):
        return time, end
    best = longest(found, after)
    if best and isinstance(best[0], Calendar | Relative) and names_a_day(best[0]) and best[0].minute is None:
        day, end = dates.with_day_part(found, (best[0], best[1]))
        return clocks.with_clock(day, time), end
    return time, end


def past_joints(found: list[Cell], at: int) -> int:
    """The place after at most three small words that join a day and a time of day."""
    end = at
    while end < at + 3 and lower_at(found, end) in BETWEEN_CLOCK_AND_DAY:
        end += 1
    return end
