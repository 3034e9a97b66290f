"""Puts the shape of an expression into the calendar."""

from dataclasses import replace

from factlint.extraction.times import timex
from factlint.extraction.times.ground import Ground
from factlint.extraction.times.resolve_dates import calendar
from factlint.extraction.times.resolve_distances import length, offset, relative
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.shapes import (
    Calendar,
    Length,
    Offset,
    Recurring,
    Relative,
    Shape,
    Stretch,
    Tense,
)


def resolve(shape: Shape, ground: Ground, tense: Tense) -> Resolved:
    """The time that a shape names, as far as the ground lets it be placed; never raises."""
    try:
        return resolve_shape(shape, ground, tense)
    except (ValueError, OverflowError):
        # A year beyond those that a date can have, or a day that its month lacks (30 February).
        return Resolved("DATE", timex.UNKNOWN, partial=timex.UNKNOWN)


def resolve_shape(shape: Shape, ground: Ground, tense: Tense) -> Resolved:
    """The same for each kind of shape."""
    if isinstance(shape, Calendar):
        return calendar(shape, ground, tense)
    if isinstance(shape, Relative):
        return relative(shape, ground)
    if isinstance(shape, Offset):
        return offset(shape, ground)
    if isinstance(shape, Stretch):
        return stretch(shape, ground, tense)
    if isinstance(shape, Length):
        return length(shape, ground)
    return Resolved("SET" if isinstance(shape, Recurring) else "DATE", shape.value)


def stretch(time: Stretch, ground: Ground, tense: Tense) -> Resolved:
    """From the first day of one date to the last day of another."""
    last = calendar(time.last, ground, tense)
    first = calendar(time.first, ground, tense)
    value = f"{first.value}/{last.value}"
    if first.earliest is None or last.latest is None:
        return Resolved("DATE", value, partial=value, granularity=last.granularity)
    start = first.earliest
    if start > last.latest and time.first.year is None:
        start = start.replace(year=start.year - 1)
    if start > last.latest:
        return Resolved(
            "DATE", value, first.earliest, first.latest, granularity=first.granularity, anchor=first.anchor
        )
    return replace(last, value=value, earliest=start, weekday=None)
