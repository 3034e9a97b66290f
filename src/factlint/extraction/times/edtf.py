"""Times as the Extended Date/Time Format writes them. Source: EDTF, ISO 8601-2:2019, levels 0 to 2."""

import re
from typing import Final

from factlint.model import Period
from factlint.model.period import MONTH_AND_DAY, calendar_text

SEASONS: Final = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
FIRST_QUARTER, FIRST_HALF = 33, 40
PART_OF_YEAR: Final = re.compile(
    r"(?P<year>\d{4})-(?:(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])|H(?P<half>[12]))"
)
"""TIMEX3 value of a season, quarter or half: ``2014-SU``."""
BEFORE_CHRIST: Final = re.compile(r"BC(?P<year>\d{4})")


def edtf(timex3_type: str, timex3_value: str, period: Period | None) -> str | None:
    """The text of a time in EDTF; None for what EDTF does not write: lengths, repeated times, weekdays and hours alone."""
    if timex3_type == "SET":
        return None
    if bc := BEFORE_CHRIST.match(timex3_value):
        return astronomical(int(bc["year"]))
    if period is None:
        return None
    if period.earliest is None and period.latest is None:
        return without_year(period.partial or "")
    return placed(timex3_value, period)


def astronomical(year_before_christ: int) -> str:
    """A year before Christ counted with a year 0, which is 1 BC."""
    return f"-{year_before_christ - 1:04}" if year_before_christ > 1 else "0000"


def without_year(partial: str) -> str | None:
    """A month, or a day of one, whose year is not known, or two of them ("XXXX-05/XXXX-09"); None for anything else."""
    return partial if all(MONTH_AND_DAY.fullmatch(end) for end in partial.split("/")) else None


def placed(timex3_value: str, period: Period) -> str:
    """A period that has at least one end in the calendar."""
    if period.earliest is None:
        return f"../{period.latest}"
    if period.latest is None:
        return f"{period.earliest}/.."
    named = named_part(timex3_value, period)
    text = named or calendar_text(period.earliest, period.latest)
    clock = "" if period.minute is None else f"T{period.minute // 60:02}:{period.minute % 60:02}:00"
    # Only a date can be marked as approximate, neither a stretch nor a date with its hour.
    return text + (clock or "~" * (period.approximate and "/" not in text))


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
