"""What a document offers to reckon its times from."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from factlint.extraction.calendar_names import month_name
from factlint.extraction.times.lexicon import countries
from factlint.extraction.times.shapes import Calendar, Relative, Shape, Stretch
from factlint.model import DateRange, Source

NARRATIVE_DATES: Final = 5
"""How many dates with a year make a document one that tells its story by dates."""

ANCHORS: Final = {
    "published": "the date of publication",
    "updated": "the date of the last change",
    "passage": "the dates in the text",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """What a document offers to reckon its times from.

    Attributes:
        now: when it was written, as far as is known.
        anchor: where that is from: ``published``, ``updated`` or ``passage``; None if unknown.
        narrative: whether it tells of the past by dates, so that a date without year belongs to the year told of.
        last: the day, or first day, last named in the text; None before the first one.
        month_first: whether its country writes the month before the day in digits.
        fiscal_month: month in which the country's fiscal year begins.
        south: whether its country lies in the south, where June is winter.
    """

    now: DateRange | None = None
    anchor: str | None = None
    narrative: bool = False
    last: dt.date | None = None
    month_first: bool = False
    fiscal_month: int = 4
    south: bool = False

    @property
    def today(self) -> dt.date | None:
        """The day of writing, if it is known to the day."""
        return self.now.earliest if self.now and self.now.earliest == self.now.latest else None

    @property
    def last_text(self) -> str:
        """The date last named, for people."""
        return f"{day_text(self.last)}, named before" if self.last else ANCHORS["passage"]

    @property
    def anchor_text(self) -> str:
        """Where the date of writing is from, for people."""
        name = ANCHORS.get(self.anchor or "", "the date of writing")
        return f"{name}, {day_text(self.now.latest)}" if self.now and self.anchor != "passage" else name


def day_text(day: dt.date) -> str:
    """A day for people: "14 November 2022"."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def ground_of(source: Source, shapes: list[Shape]) -> Ground:
    """The ground of a document: its card, else what its own dates decide."""
    dates = list(calendars(shapes))
    american = source.country == "US"
    now, anchor = card_date(source)
    written = now.latest if now else None
    if now is None:
        now = own_date(dates)
        anchor = "passage" if now else None
    return Ground(
        now=now,
        anchor=anchor,
        narrative=tells_the_past(dates, written) and not speaks_of_today(shapes),
        month_first=american,
        fiscal_month=fiscal_month(source.country),
        south=source.country in countries("south"),
    )


def fiscal_month(country: str | None) -> int:
    """The month in which a country's fiscal year begins; April where nothing else is known."""
    months = {"january": 1, "july": 7, "october": 10}
    return next((n for name, n in months.items() if country in countries(f"fiscal year from {name}")), 4)


def calendars(shapes: Iterable[Shape]) -> Iterable[Calendar]:
    """All places in the calendar, both ends of stretches too."""
    for shape in shapes:
        if isinstance(shape, Calendar):
            yield shape
        elif isinstance(shape, Stretch):
            yield from (end for end in (shape.first, shape.last) if isinstance(end, Calendar))


def card_date(source: Source) -> tuple[DateRange | None, str | None]:
    """The date of the source's card, and whether it is that of publication or of the last change."""
    if source.published:
        return source.published, "published"
    if source.updated:
        return source.updated, "updated"
    return None, None


def own_date(dates: list[Calendar]) -> DateRange | None:
    """When an undated text was written, by its own dates: a weekday that fits one year, or one year throughout."""
    years = [date.year for date in dates if date.year and date.month and not date.bc]
    known = [date.year for date in dates if date.year and not date.bc]
    for date in dates:
        day = agreed_day(date, years or known)
        if day:
            return DateRange.of(day)
    if len(set(years)) == 1:
        return DateRange(earliest=dt.date(years[0], 1, 1), latest=dt.date(years[0], 12, 31))
    return None


def agreed_day(date: Calendar, years: list[int]) -> dt.date | None:
    """The day of a date without year whose weekday fits, in the year nearest to those named beside it."""
    if date.year or not (date.weekday and date.month and date.day) or not years:
        return None
    fitting = fitting_years(date, range(min(years) - 6, max(years) + 7))
    if not fitting:
        return None
    year = min(fitting, key=lambda year: (min(abs(year - named) for named in years), year))
    return dt.date(year, date.month, date.day)


def fitting_years(date: Calendar, years: Iterable[int]) -> list[int]:
    """The years in which a day of a month falls on the stated weekday."""
    return [year for year in years if falls_on(year, date)]


def falls_on(year: int, date: Calendar) -> bool:
    """Whether a day of a month falls on its stated weekday in a year."""
    try:
        return dt.date(year, date.month or 1, date.day or 1).isoweekday() == date.weekday
    except ValueError:
        return False


def speaks_of_today(shapes: list[Shape]) -> bool:
    """Whether a text has many times that only the day of writing places, as news has: "Friday", "yesterday"."""
    near = sum(
        (isinstance(shape, Calendar) and bool(shape.weekday) and not shape.month)
        or (isinstance(shape, Relative) and shape.base == "now")
        for shape in shapes
    )
    years = sum(bool(date.year) for date in calendars(shapes))
    return 4 * near > years


def tells_the_past(dates: list[Calendar], written: dt.date | None) -> bool:
    """Whether most of at least five years named lie well before the day of writing."""
    years = Counter(date.year for date in dates if date.year)
    named = sum(years.values())
    if named < NARRATIVE_DATES:
        return False
    if written is None:
        return True
    return 2 * sum(count for year, count in years.items() if year and year < written.year - 1) > named
