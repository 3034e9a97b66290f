"""Periods: a placed time together with the cue that says what it bounds."""

import datetime as dt
from dataclasses import replace
from typing import Final

from factlint.extraction.times.calendar import add_months
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.surroundings import Cue
from factlint.model import Period

DAY: Final = dt.timedelta(days=1)
HEDGES: Final = frozenset({"around", "about", "circa", "ca", "c"})
LOOSE_YEARS: Final = 5
"""How many years a hedged year ("around 1860") may be off. Source: EDTF leaves it open; a usual reading."""


def bounded(resolved: Resolved, cue: Cue, raw: str, *, whole: bool = False) -> Period | None:
    """The period that a time and its cue name; None for a time that names no place in the calendar."""
    # "From May to September" names both its ends; the "from" does not open it.
    if whole and cue.role == "start":
        cue = cue._replace(role="occurrence")
    placed = resolved.earliest is not None
    if not placed and resolved.partial is None:
        return None
    role = "duration" if resolved.type == "DURATION" else "recurring" if resolved.type == "SET" else cue.role
    if resolved.granularity in {"minute", "part"} and not placed:
        role = "occurrence"
    approximate = resolved.approximate or cue.text in HEDGES
    if resolved.granularity in {"minute", "part"}:
        # "Before 5pm on Friday" may still be on that day.
        role = {"before": "deadline", "after": "start"}.get(role, role)
    earliest, latest, role = ends(loosened(resolved) if approximate else resolved, role)
    return Period(
        raw=raw,
        earliest=earliest,
        latest=latest,
        minute=resolved.minute,
        approximate=approximate,
        granularity=resolved.granularity,
        role=role,
        anchor=resolved.anchor,
        inferred=resolved.inferred,
        partial=resolved.partial,
        weekday=resolved.weekday if cue.role not in {"before", "after"} else None,
        alternatives=(*resolved.alternatives, *strict_reading(resolved, cue)),
    )


def strict_reading(resolved: Resolved, cue: Cue) -> tuple[str, ...]:
    """The other reading of "by 2018": before the year begins, as text."""
    if cue.text != "by" or resolved.granularity != "year" or resolved.earliest is None:
        return ()
    return (f"<={resolved.earliest}",)


def loosened(resolved: Resolved) -> Resolved:
    """A year that is only about right with five years on either side; anything finer as it is."""
    first, last = resolved.earliest, resolved.latest
    if resolved.granularity != "year" or first is None or last is None or first.year != last.year:
        return resolved
    return replace(
        resolved,
        earliest=add_months(first, -12 * LOOSE_YEARS),
        latest=add_months(last, 12 * LOOSE_YEARS),
    )


def ends(resolved: Resolved, role: str) -> tuple[dt.date | None, dt.date | None, str]:
    """Both ends of a period and its role; "before" and "after" leave the time itself out."""
    first, last = resolved.earliest, resolved.latest
    if role in {"deadline", "until"}:
        return None, last, "deadline" if role == "deadline" else "end"
    if role == "before":
        return None, first - DAY if first else None, "deadline"
    if role == "start":
        return first, None, "start"
    if role == "after":
        return last + DAY if last else None, None, "start"
    return first, last, role
