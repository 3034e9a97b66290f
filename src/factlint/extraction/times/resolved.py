"""A time in the calendar, as far as it could be placed."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time in the calendar, as far as it could be placed.

    Attributes:
        type, value: TIMEX3 type and value.
        earliest, latest: inclusive days; None where they could not be placed.
        granularity, anchor, inferred, partial, weekday, alternatives, minute, approximate: as in `factlint.model.Period`.
    """

    type: str
    value: str
    earliest: dt.date | None = None
    latest: dt.date | None = None
    granularity: str = "day"
    anchor: str | None = None
    inferred: tuple[str, ...] = ()
    partial: str | None = None
    weekday: int | None = None
    alternatives: tuple[str, ...] = ()
    minute: int | None = None
    approximate: bool = False
