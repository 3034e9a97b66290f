"""Points and stretches of time, as far as a source fixes them."""

import datetime as dt
import re
from decimal import Decimal
from typing import Literal

from pydantic import computed_field

from factlint.model.base import Frozen
from factlint.model.quantity import plain

Granularity = Literal[
    "minute",
    "part",
    "day",
    "week",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "fiscal",
    "decade",
    "century",
]
PeriodRole = Literal["occurrence", "deadline", "start", "end", "duration", "recurring"]


MONTH_AND_DAY = re.compile(r"XXXX-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-3]\d))?(?!\d)")
"""ISO 8601-2 text of a date without year: "XXXX-05", "XXXX-05-08T17:46"."""

WEEKDAY = re.compile(r"XXXX-WXX-(?P<weekday>[1-7])")
"""The same of a weekday without week; 1 is Monday."""


class Period(Frozen):
    """A stretch of time between two inclusive days, either of which may be open.

    Attributes:
        kind: always ``period``.
        raw: the time's own words ("early November").
        earliest: first day meant; None where open or where no year is known.
        latest: last day meant; None where open or where no year is known.
        minute: minute of the day for a time of day, 0 to 1439; None otherwise.
        approximate: whether a day or a time of day is hedged ("around 1:30 a.m.").
        granularity: the finest unit that is stated.
        role: what the stretch bounds: an ``occurrence`` lies somewhere in it, a ``deadline`` is its last day …
        anchor: what the year or day was reckoned from: ``explicit``, ``published``, ``updated``, ``passage``, ``matter``
            (another source); None where nothing could anchor it.
        inferred: what was inferred and why, for people ("year 2013 told by Tuesday 14 May").
        partial: ISO 8601-2 text of what is known where the year is not (``XXXX-05``, ``T22:30``).
        weekday: ISO number of the weekday that is stated beside a date, 1 for Monday; None if none is stated, or if the
            period does not hold that very day as its first or last one.
        alternatives: canonical texts of other readings, where the text is ambiguous.
    """

    kind: Literal["period"] = "period"
    raw: str = ""
    earliest: dt.date | None = None
    latest: dt.date | None = None
    minute: int | None = None
    approximate: bool = False
    granularity: Granularity = "day"
    role: PeriodRole = "occurrence"
    anchor: Literal["explicit", "published", "updated", "passage", "matter"] | None = None
    inferred: tuple[str, ...] = ()
    partial: str | None = None
    weekday: int | None = None
    alternatives: tuple[str, ...] = ()

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """The value as text: ``2013-11-05``, ``2013-11``, ``<=2013-09-30``, ``2013-11-05T22:30``, ``XXXX-05``."""
        hedge = "~" if self.approximate else ""
        if self.earliest is None and self.latest is None:
            return hedge + (self.partial or "?")
        if self.earliest is None:
            return f"<={self.latest}"
        if self.latest is None:
            return f">={self.earliest}"
        clock = "" if self.minute is None else f"T{self.minute // 60:02}:{self.minute % 60:02}"
        return hedge + calendar_text(self.earliest, self.latest) + clock


class Duration(Frozen):
    """A length of time, not placed in the calendar.

    Attributes:
        kind: always ``duration``.
        raw: its own words ("the last two years").
        amount: how many units.
        unit: ``second`` to ``decade``, in the singular.
        bound: as for a quantity.
        side: whether it is counted ``before`` or ``after`` an event; None if no event is named.
        event: the words that name that event ("the announcement").
    """

    kind: Literal["duration"] = "duration"
    raw: str = ""
    amount: Decimal
    unit: str
    bound: Literal["exact", "about", "at_least", "at_most"] = "exact"
    side: Literal["before", "after"] | None = None
    event: str = ""

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """The value as text: ``3 week``, ``~2 year``."""
        sign = {"exact": "", "about": "~", "at_least": ">=", "at_most": "<="}[self.bound]
        return f"{sign}{plain(self.amount)} {self.unit}"


def calendar_text(earliest: dt.date, latest: dt.date) -> str:
    """Two inclusive days as a day, a whole month, a whole year, or ``first/last``."""
    if earliest == latest:
        return earliest.isoformat()
    after = latest + dt.timedelta(days=1) if latest < dt.date.max else latest
    if earliest.day == 1 and after.day == 1:
        if (after.year, after.month) == next_month(earliest):
            return f"{earliest.year:04}-{earliest.month:02}"
        if earliest.month == after.month == 1 and after.year == earliest.year + 1:
            return f"{earliest.year:04}"
    return f"{earliest}/{latest}"


def next_month(day: dt.date) -> tuple[int, int]:
    """Year and month after the day's own."""
    return (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
