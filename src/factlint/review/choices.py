"""What the settings want of rules for some findings: by rule, by path and by topic."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fnmatch import fnmatchcase
from itertools import combinations

from factlint.language import content_stems
from factlint.model import Claim, Conflict, Period, Quantity, Source
from factlint.settings import Choice, Settings

HUNDRED = Decimal(100)


def chosen(
    conflicts: Iterable[Conflict], sources: Iterable[Source], settings: Settings
) -> Iterator[Conflict]:
    """The findings as they are wanted; those that are ignored are left out."""
    paths = {source.id: source.path for source in sources}
    for conflict in conflicts:
        found: Conflict | None = conflict
        for choice in settings.choices:
            if found is not None and _is_about(choice, found, paths):
                found = _as_wanted(choice, found)
        if found is not None:
            yield found


def _is_about(choice: Choice, conflict: Conflict, paths: Mapping[str, str]) -> bool:
    if choice.rules and not {conflict.rule, conflict.name} & {*choice.rules}:
        return False
    own = [paths.get(claim.source, "") for claim in conflict.claims] or [conflict.path or ""]
    if choice.path is not None and not any(fnmatchcase(path, choice.path) for path in own):
        return False
    return choice.topic is None or any(_has_topic(claim, choice.topic) for claim in conflict.claims)


def _has_topic(claim: Claim, topic: str) -> bool:
    return {*content_stems(topic)} <= {*content_stems(claim.counted), *content_stems(claim.scope)}


def _as_wanted(choice: Choice, conflict: Conflict) -> Conflict | None:
    """A finding as a choice wants it; None if it is ignored."""
    if choice.ignore:
        return None
    if choice.severity is not None:
        conflict = conflict.model_copy(update={"severity": choice.severity})
    tolerance = _tolerance_met(choice, conflict)
    if tolerance:
        reasons = (*conflict.explanations, f"the difference is within the tolerance of {tolerance}")
        conflict = conflict.model_copy(update={"severity": "note", "explanations": reasons})
    return conflict


def _tolerance_met(choice: Choice, conflict: Conflict) -> str:
    """The tolerance that all values of a finding lie within ("2 %", "3 days"); empty if they do not."""
    values = [claim.value for claim in conflict.claims]
    amounts = [value for value in values if isinstance(value, Quantity)]
    if choice.tolerance_percent is not None and len(amounts) == len(values) > 1:
        most = Decimal(str(choice.tolerance_percent))
        if all(_apart_percent(one, other) <= most for one, other in combinations(amounts, 2)):
            return f"{choice.tolerance_percent:g} %"
    dates = [value for value in values if isinstance(value, Period)]
    if choice.tolerance_days is not None and len(dates) == len(values) > 1:
        apart = [_apart_days(one, other) for one, other in combinations(dates, 2)]
        if all(days is not None and days <= choice.tolerance_days for days in apart):
            return f"{choice.tolerance_days} days"
    return ""


def _apart_percent(one: Quantity, other: Quantity) -> Decimal:
    """How far the nearer ends of two amounts lie apart, of the larger; 100 where units differ or an end is open."""
    ends = (one.low, one.high, other.low, other.high)
    if one.unit != other.unit or None in ends:
        return HUNDRED
    low, high = sorted(((one.low or 0, one.high or 0), (other.low or 0, other.high or 0)))
    larger = max(abs(Decimal(low[1])), abs(Decimal(high[0])))
    return max(Decimal(0), Decimal(high[0]) - Decimal(low[1])) / larger * HUNDRED if larger else Decimal(0)


def _apart_days(one: Period, other: Period) -> int | None:
    """How many days lie between two periods; None if an end that matters is open."""
    first, second = sorted((one, other), key=lambda period: str(period.earliest or period.latest))
    if first.latest is None or second.earliest is None:
        return None
    return max(0, (second.earliest - first.latest).days)
