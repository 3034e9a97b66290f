"""The few forms in which a source writes its own date."""

import calendar
import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from factlint.language import entries, keys_by_entry
from factlint.model import DateRange

PACKAGE = "factlint.ingest"
ORDINAL = r"(\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"((?:19|20)\d\d)"
CENTURY_TURN = 70
"""Two-digit years from 70 on are of the last century (POSIX ``%y`` turns at 69)."""

MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "FM", "PW"})
"""Countries that write the month first in a numeric date (Unicode CLDR, ``dateFormats`` short)."""


class CardDate(NamedTuple):
    """A date as it is written on a source's card.

    Attributes:
        year: None where it is not written.
        month: 1 to 12; None where only the year is known.
        day: of the month; None where only the month is known. A day without a month is a numeric date that can be
            read in two ways.
        start, end: its place in the string that was read.
    """

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int

    def days(self) -> DateRange | None:
        """The day, month or year that it names; None if there is no such day or no year is known."""
        if self.year is None or (self.month is None and self.day is not None):
            return None
        first = _day(self.year, self.month or 1, self.day or 1)
        if first is None:
            return None
        month = self.month or 12
        last_day = self.day or calendar.monthrange(self.year, month)[1]
        return DateRange(earliest=first, latest=dt.date(self.year, month, last_day))

    def in_year_of(self, known: DateRange) -> "CardDate":
        """The same day in the year that brings it closest to a known stretch of days."""
        years = range(known.earliest.year - 1, known.latest.year + 2)
        candidates = [self._replace(year=year) for year in years]
        return min(candidates, key=lambda candidate: _distance(candidate.days(), known))


def find_date(text: str, country: str | None = None) -> CardDate | None:
    """The first date in a line, or None. ``03/08/2013`` has a month only if the country decides which it is."""
    matches = ((pattern.search(text), groups) for pattern, groups in _forms())
    found = [_read(match, groups, country) for match, groups in matches if match]
    return min(found, key=lambda date: (date.start, -date.end), default=None)


def parse_date(text: str, country: str | None = None) -> DateRange | None:
    """The days that a field of a card names: ``2013-12-09``, ``2013-12``, ``2013``, ``9 December 2013`` …; else None."""
    stripped = text.strip()
    if re.fullmatch(YEAR, stripped):
        return CardDate(int(stripped), None, None, 0, 4).days()
    date = find_date(stripped, country)
    if date is None or not is_only_date(stripped, date):
        return None
    return date.days()


def is_only_date(text: str, date: CardDate) -> bool:
    """Whether a line holds nothing but its date: weekday, time of day and time zone may stand beside it."""
    rest = text[: date.start] + " " + text[date.end :]
    words = re.findall(r"[^\W\d_]+", rest.lower())
    return len(rest) <= 40 and all(word in _date_line_words() for word in words)


@cache
def _date_line_words() -> frozenset[str]:
    return frozenset(word for line in entries(PACKAGE, "date_line_words.txt") for word in line.split())


@cache
def _months() -> dict[str, int]:
    return {name: int(number) for name, number in keys_by_entry(PACKAGE, "months.txt").items()}


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each form with the meaning of its groups: d day, m month's name, n month's number, y year, a and b unknown."""
    names = "|".join(sorted(_months(), key=len, reverse=True))
    month = rf"\b({names})\b\.?"
    forms = (
        (r"\b(\d{4})-(\d\d)-(\d\d)(?!\d)", "ynd"),
        (r"\b(\d{4})-(\d\d)(?![\d-])", "yn"),
        (rf"\b{ORDINAL}(?:\s+of)?[\s-]+{month},?[\s-]*{YEAR}\b", "dmy"),
        (rf"{month}\s*{ORDINAL}\b[\s,-]+{YEAR}\b", "mdy"),
        (rf"{month},?\s+{YEAR}\b", "my"),
        (r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b", "aby"),
        (rf"{month}\s+{ORDINAL}\b(?!\s*:)", "md"),
        (rf"\b{ORDINAL}(?:\s+of)?\s+{month}", "dm"),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), groups) for pattern, groups in forms)


def _read(match: re.Match[str], groups: str, country: str | None) -> CardDate:
    parts = dict(zip(groups, match.groups(), strict=True))
    day: int | None
    month: int | None
    if "a" in parts:
        day, month = _in_order(int(parts["a"]), int(parts["b"]), country)
    else:
        month = _months()[parts["m"].lower()] if "m" in parts else int(parts["n"])
        day = int(parts["d"]) if "d" in parts else None
    return CardDate(_year(parts.get("y")), month, day, match.start(), match.end())


def _in_order(first: int, second: int, country: str | None) -> tuple[int, int | None]:
    """Day and month of a numeric date; no month if both orders are possible and no country decides."""
    if country in MONTH_FIRST_COUNTRIES or second > 12:
        return second, first
    if country or first > 12 or first == second:
        return first, second
    return first, None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    if len(text) == 4:
        return int(text)
    return int(text) + (1900 if int(text) >= CENTURY_TURN else 2000)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _distance(days: DateRange | None, known: DateRange) -> int:
    """Days between two stretches: 0 where they touch; a day that does not exist is far away."""
    if days is None:
        return dt.date.max.toordinal()
    gap = max(days.earliest - known.latest, known.earliest - days.latest)
    return max(gap.days, 0)
