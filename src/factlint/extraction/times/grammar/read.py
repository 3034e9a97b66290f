"""Reads every expression of time in a stretch of cells: at each place the longest form wins."""

from collections.abc import Iterator
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.grammar import clocks, dates
from factlint.extraction.times.grammar.forms import forms_at
from factlint.extraction.times.shapes import Calendar, Relative, Shape

BETWEEN_CLOCK_AND_DAY: Final = frozenset(
    {"on", ",", "at", "around", "about", "in", "the", "just", "after", "of"}
)


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
    best: tuple[Shape, int] | None = None
    for form in forms_at(found, at):
        parsed = form(found, at)
        if parsed and (best is None or parsed[1] > best[1]):
            best = parsed
    return best


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
