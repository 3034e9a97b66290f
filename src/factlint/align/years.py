"""Lets a date without a year borrow the matter's year."""

import calendar
import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from factlint.model import Claim, Period
from factlint.model.period import MONTH_AND_DAY

NOTHING: Mapping[str, str] = MappingProxyType({})


def borrow_years(claims: Sequence[Claim], matters: Mapping[str, str] = NOTHING) -> list[Claim]:
    """The claims, where a yearless date has the year in which most of the matter's other sources place its month.

    A borrowed year is recorded as inferred from the matter; rules do not let it decide alone. Without a majority
    the date stays without a year.

    Args:
        claims: of all sources.
        matters: matter by source id; sources left out belong to the run's one matter.
    """
    by_matter: dict[str, list[Claim]] = {}
    for claim in claims:
        by_matter.setdefault(matters.get(claim.source, ""), []).append(claim)
    years = {matter: _years_by_month(own) for matter, own in by_matter.items()}
    return [_with_year(claim, years[matters.get(claim.source, "")]) for claim in claims]


def _years_by_month(claims: Sequence[Claim]) -> dict[int, Counter[int]]:
    """For every month, how many sources have a dated claim in it, by year; for month 0, in any month."""
    seen = {
        (claim.source, value.earliest.year, month)
        for claim in claims
        if isinstance(value := claim.value, Period) and value.earliest and value.anchor != "matter"
        for month in (value.earliest.month, 0)
    }
    found: dict[int, Counter[int]] = {}
    for _, year, month in sorted(seen):
        found.setdefault(month, Counter())[year] += 1
    return found


def _with_year(claim: Claim, years: dict[int, Counter[int]]) -> Claim:
    value = claim.value
    if not isinstance(value, Period) or not value.partial:
        return claim
    known = MONTH_AND_DAY.match(value.partial)
    if not known:
        return claim
    month, day = int(known["month"]), int(known["day"] or 0)
    year = _majority(years.get(month) or years.get(0))
    stretch = _stretch(year, month, day) if year else None
    if stretch is None:
        return claim
    dated = value.model_copy(
        update={
            "earliest": stretch[0],
            "latest": stretch[1],
            "anchor": "matter",
            "inferred": (*value.inferred, f"year {year}: borrowed from the other sources"),
        }
    )
    return claim.model_copy(update={"value": dated})


def _majority(counts: Counter[int] | None) -> int | None:
    """The year that more than half of the sources name, or None."""
    if not counts:
        return None
    year, most = counts.most_common(1)[0]
    return year if 2 * most > counts.total() else None


def _stretch(year: int, month: int, day: int) -> tuple[dt.date, dt.date] | None:
    last = calendar.monthrange(year, month)[1]
    if day > last:
        return None
    return dt.date(year, month, day or 1), dt.date(year, month, day or last)
