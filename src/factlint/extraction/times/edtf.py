"""Times as the Extended Date/Time Format writes them. Source: EDTF, ISO 8601-2:2019, levels 0 to 2."""

import re

from factlint.model import Period
from factlint.model.period import calendar_text

SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
FIRST_QUARTER, FIRST_HALF = 33, 40
PART_OF_YEAR = re.compile(r"(?P<year>\d{4})-(?:(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])|H(?P<half>[12]))")
"""TIMEX3 value of a season, quarter or half: ``2014-SU``."""
BEFORE_CHRIST = re.compile(r"BC(?P<year>\d{4})")


def edtf(timex3_type: str, timex3_value: str, period: Period | None) -> str | None:
    """The text of a time in EDTF; None for what names no place in the calendar.

    A repeated time is written as ISO 8601-1 has it (``R/P1M``), a length that is not placed as its duration (``P2Y``).
    """
    if timex3_type == "SET" and timex3_value.startswith("P"):
        return f"R/{timex3_value}"
    if bc := BEFORE_CHRIST.match(timex3_value):
        return f"-{int(bc['year']) - 1:04}"
    if period is None:
        return timex3_value if timex3_type == "DURATION" and "X" not in timex3_value else None
    if period.earliest is None and period.latest is None:
        return period.partial
    return placed(timex3_value, period)


def placed(timex3_value: str, period: Period) -> str:
    """A period that has at least one end in the calendar."""
    if period.earliest is None:
        return f"../{period.latest}"
    if period.latest is None:
        return f"{period.earliest}/.."
    named = named_part(timex3_value, period)
    text = named or calendar_text(period.earliest, period.latest)
    clock = "" if period.minute is None else f"T{period.minute // 60:02}:{period.minute % 60:02}:00"
    return text + clock + "~" * (period.approximate and "/" not in text)


def named_part(timex3_value: str, period: Period) -> str:
    """A season, quarter, half, decade, century or hedged year by its own code; empty for anything else."""
    if part := PART_OF_YEAR.fullmatch(timex3_value):
        code = SEASONS.get(part["season"] or "", 0)
        code = code or (FIRST_QUARTER - 1 + int(part["quarter"] or 0) if part["quarter"] else 0)
        return f"{part['year']}-{code or FIRST_HALF - 1 + int(part['half'])}"
    if timex3_value.isdecimal() and len(timex3_value) == 4 and period.approximate:
        return timex3_value
    whole = {"decade": (3, 10), "century": (2, 100)}.get(period.granularity)
    years = period.latest.year - period.earliest.year + 1 if period.latest and period.earliest else 0
    if whole and timex3_value.isdecimal() and len(timex3_value) == whole[0] and years == whole[1]:
        return timex3_value.ljust(4, "X")
    return ""
