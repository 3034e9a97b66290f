"""Lengths of time counted from a date: "two weeks before Christmas", "ten days from 4 May"."""

from dataclasses import replace
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.grammar import dates, lengths, relative
from factlint.extraction.times.grammar.numeric import numeric_date
from factlint.extraction.times.shapes import Calendar, Length, Relative, Shifted

SIGNS: Final = {
    "before": -1,
    "after": 1,
    "from": 1,
    "following": 1,
    "starting": 1,
    "beginning": 1,
    "since": 1,
}
FILLING: Final = frozenset({"starting", "beginning", "since"})
CALENDAR_UNITS: Final = frozenset({"day", "night", "week", "fortnight", "month", "year", "decade"})
Base = tuple[Calendar | Relative, int]


def shifted(found: list[Cell], at: int) -> tuple[Shifted, int] | None:
    """A length, a word that says which way, and the day or month that it is counted from."""
    measured = lengths.length(found, at)
    if measured is None or not is_plain(measured[0]):
        return None
    word = lower_at(found, measured[1])
    if word not in SIGNS:
        return None
    start = measured[1] + 1
    start += lower_at(found, start) in {"on", "from"} and word in FILLING
    base = day_at(found, start)
    if base is None:
        return None
    filled = word in FILLING or lower_at(found, at - 1) == "for"
    return Shifted(measured[0], SIGNS[word], base[0], filled, (measured[1], start)), base[1]


def is_plain(length: Length) -> bool:
    """Whether a length can be counted in the calendar."""
    return length.amount is not None and length.unit in CALENDAR_UNITS and not (length.sign or length.age)


def day_at(found: list[Cell], at: int) -> Base | None:
    """The date that is counted from."""
    readings: list[Base | None] = [
        numeric_date(found, at),
        dates.day_month(found, at),
        dates.month_day(found, at),
        dates.weekday(found, at),
        dates.holiday(found, at),
        named_day(found, at),
        next_weekday(found, at),
    ]
    known = [reading for reading in readings if reading]
    return max(known, key=lambda reading: reading[1], default=None)


def named_day(found: list[Cell], at: int) -> Base | None:
    """Yesterday, today or tomorrow, as days of the writer."""
    day = relative.deictic_day(found, at)
    return (replace(day[0], day_part=""), day[1]) if day and lower_at(found, at) in relative.DEICTIC else None


def next_weekday(found: list[Cell], at: int) -> Base | None:
    """Read "next Friday" and its like."""
    day = relative.stepped_unit(found, at)
    return day if day and isinstance(day[0], Calendar) and day[0].weekday else None
