"""FL203: a weekday that is not the date's."""

from calendar import day_name, month_name
from collections.abc import Iterator

from factlint.model import Conflict, Group, Period
from factlint.rules.finding import grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """A finding for every date in the group whose stated weekday is another one."""
    for claim in group.claims:
        told = _slip(claim.value) if isinstance(claim.value, Period) else ""
        if told:
            finding = grouped_finding(
                RULE,
                group,
                [claim],
                verdict="conflict",
                message=told,
                explanations=["perhaps another year is meant"],
            )
            yield finding.model_copy(update={"headline": f"Weekday of “{claim.quote}”"})


def _slip(value: Period) -> str:
    """What is wrong with the weekday beside a date, for people; empty if nothing is."""
    day = value.earliest or value.latest
    if day is None or value.weekday is None or day.isoweekday() == value.weekday:
        return ""
    stated, own = day_name[value.weekday - 1], day_name[day.weekday()]
    return f"{stated} is stated, but {day.day} {month_name[day.month]} {day.year} is a {own}."


RULE = Rule(
    code="FL203",
    name="weekday-mismatch",
    family="time",
    severity="warning",
    flags="A full date stands with a weekday that is not its own.",
    matters="Either the day, the month, the year or the weekday is wrong, and nobody can tell which from this source.",
    passes="A weekday with a date whose year is not stated: the weekday then tells the year.",
    tolerance="None.",
    source="The Gregorian calendar (ISO 8601).",
    settled_by="a calendar, and the notice of the event",
    examples=(
        Example(("The board met on Monday 14 May 2013.",), fires=True, because="14 May 2013 was a Tuesday"),
        Example(("The board met on Tuesday 14 May 2013.",), fires=False, because="it was a Tuesday"),
    ),
    check=check,
)
