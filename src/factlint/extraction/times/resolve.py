"""Puts the shape of an expression into the calendar."""

import datetime as dt
from dataclasses import replace
from typing import Final

from factlint.extraction.times import timex
from factlint.extraction.times.ground import Ground
from factlint.extraction.times.resolve_dates import calendar
from factlint.extraction.times.resolve_distances import length, offset, relative
from factlint.extraction.times.resolve_parts import marked_day, ranked, shifted
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.shapes import (
    Calendar,
    Length,
    Offset,
    Placeable,
    Ranked,
    Recurring,
    Reference,
    Relative,
    Shape,
    Shifted,
    Stretch,
    Tense,
)

DAY: Final = dt.timedelta(days=1)


def resolve(shape: Shape, ground: Ground, tense: Tense) -> Resolved:
    """The time that a shape names, as far as the ground lets it be placed; never raises."""
    try:
        return resolve_shape(shape, ground, tense)
    except (ValueError, OverflowError):
        # A year beyond those that a date can have, or a day that its month lacks (30 February).
        return Resolved("DATE", timex.UNKNOWN, partial=timex.UNKNOWN)


def resolve_shape(shape: Shape, ground: Ground, tense: Tense) -> Resolved:
    """The same for each kind of shape."""
    match shape:
        case Calendar():
            placed = calendar(shape, ground, tense)
        case Relative():
            placed = relative(shape, ground, tense)
        case Offset():
            placed = offset(shape, ground)
        case Stretch():
            placed = stretch(shape, ground, tense)
        case Ranked():
            placed = ranked(shape, resolve_shape(shape.whole, ground, tense))
        case Shifted():
            placed = shifted(shape, resolve_shape(shape.base, ground, tense))
        case Length():
            placed = length(shape, ground)
        case Recurring() | Reference():
            placed = Resolved("SET" if isinstance(shape, Recurring) else "DATE", shape.value)
    return placed


def stretch(time: Stretch, ground: Ground, tense: Tense) -> Resolved:
    """From the first day of one date to the last day of another."""
    first = end_of(time.first, ground, tense)
    last = last_end(time, first, ground, tense)
    value = f"{first.value}/{last.value}"
    if first.earliest is None or last.latest is None:
        open_end = None if timex.PRESENT in value else value
        return Resolved("DATE", value, partial=open_end, granularity=last.granularity)
    start = first.earliest
    if start > last.latest and not has_year(time.first):
        start = start.replace(year=start.year - 1)
    if start > last.latest:
        return Resolved(
            "DATE", value, first.earliest, first.latest, granularity=first.granularity, anchor=first.anchor
        )
    return replace(last, value=value, earliest=start, weekday=None)


def end_of(shape: Placeable, ground: Ground, tense: Tense) -> Resolved:
    """Either end of a stretch; "now" is the day of writing."""
    placed = resolve_shape(shape, ground, tense)
    if isinstance(shape, Reference) and ground.today:
        return replace(placed, earliest=ground.today, latest=ground.today, anchor=ground.anchor)
    return placed


def last_end(time: Stretch, first: Resolved, ground: Ground, tense: Tense) -> Resolved:
    """The last end of a stretch; a weekday alone is the next one after the first end."""
    last = end_of(time.last, ground, tense)
    weekday = time.last.weekday if isinstance(time.last, Calendar) and not time.last.month else None
    if weekday is None or first.latest is None:
        return last
    week = (first.latest + DAY, first.latest + 7 * DAY)
    day = marked_day(week, weekday, last=False)
    return replace(last, value=day.isoformat(), earliest=day, latest=day)


def has_year(shape: Placeable) -> bool:
    """Whether a time says which year it lies in."""
    return not isinstance(shape, Calendar) or shape.year is not None
