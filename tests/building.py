"""Claims made by hand, for tests of the floors above the extractors."""

import datetime as dt
from decimal import Decimal

from factlint.language import content_stems
from factlint.model import Claim, Group, Office, Period, Quantity, claim_id


def count(number, bound="exact", unit=None):
    """A quantity: ``count(100, "about")``."""
    value = Decimal(number)
    low = None if bound == "at_most" else value
    high = None if bound == "at_least" else value
    return Quantity(low=low, high=high, bound=bound, unit=unit)


def between(low, high):
    """A range: ``between(100, 999)`` for "hundreds"."""
    return Quantity(low=Decimal(low), high=Decimal(high), bound="range")


def days(first, last=None, **fields):
    """A stretch of days: ``days("2013-11-01", "2013-11-10")``."""
    return Period(
        earliest=dt.date.fromisoformat(first), latest=dt.date.fromisoformat(last or first), **fields
    )


def by(last):
    """A deadline."""
    return Period(latest=dt.date.fromisoformat(last), role="deadline")


def office(person, title):
    """An office that somebody holds."""
    return Office(person=person, title=title)


def claim(source, value, subject="", attribute="", context="", **fields):
    """A claim whose context is given as words."""
    return Claim(
        id=claim_id(source, None, None, value, f"{subject}{attribute}{context}"),
        source=source,
        quote=fields.pop("quote", subject or "a quote"),
        value=value,
        subject=subject,
        attribute=attribute,
        context=tuple(content_stems(f"{context} {subject}")),
        **fields,
    )


def group(*claims, label="the fact", support=1.0):
    """A group of claims."""
    return Group(id="g", label=label, kind=claims[0].kind, claims=claims, support=support)
