"""Periods: a placed time together with the cue that says what it bounds."""

import datetime as dt

from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.surroundings import Cue
from factlint.model import Period

DAY = dt.timedelta(days=1)


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
    earliest, latest, role = ends(resolved, role)
    return Period(
        raw=raw,
        earliest=earliest,
        latest=latest,
        minute=resolved.minute,
        approximate=resolved.approximate or cue.text in {"around", "about", "circa", "ca", "c"},
        granularity=resolved.granularity,
        role=role,
        anchor=resolved.anchor,
        inferred=resolved.inferred,
        partial=resolved.partial,
        weekday=resolved.weekday if cue.role not in {"before", "after"} else None,
        alternatives=resolved.alternatives,
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
