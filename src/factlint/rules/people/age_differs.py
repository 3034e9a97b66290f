"""FL304: one person's age as two numbers."""

import datetime as dt
from collections.abc import Iterator
from itertools import combinations

from factlint.model import AGE, Claim, Conflict, Group, Quantity
from factlint.model.comparison import compare
from factlint.rules.finding import (
    alternatives,
    both_or_all,
    distinct,
    grouped_finding,
    of_one_source,
    stated_quantities,
)
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

DAYS_OF_YEAR = 365.25
LIKELY_BIRTHDAY_DAYS = 180
"""From so many days between two reports on, a birthday between them is likelier than not."""


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two ages of a person exclude each other; a note if birthdays between the reports explain them."""
    ages = [
        claim for claim in stated_quantities(group) if claim.attribute == AGE and _years(claim) is not None
    ]
    differing = [pair for pair in combinations(distinct(ages), 2) if _differ(*pair)]
    if not differing:
        return
    explained = all(_grew_older(one, other) for one, other in differing)
    finding = grouped_finding(
        RULE,
        group,
        ages,
        verdict="tension" if explained else "conflict",
        message=f"{alternatives(ages, 'and')} cannot {both_or_all(ages)} be right at one time.",
        explanations=_explanations(ages),
    )
    yield finding.model_copy(update={"severity": "note"}) if explained else finding


def _differ(one: Claim, other: Claim) -> bool:
    return compare(one.value, other.value) == "conflict"


def _years(claim: Claim) -> float | None:
    """The age; None if it is open to one side."""
    value = claim.value
    if isinstance(value, Quantity) and value.low is not None and value.high is not None:
        return float(value.low)
    return None


def _grew_older(one: Claim, other: Claim) -> bool:
    """Whether the person may well have grown so much older between the days that the two claims speak of."""
    if one.as_of is None or other.as_of is None:
        return False
    older = (_years(other) or 0) - (_years(one) or 0)
    days = (dt.date.fromisoformat(other.as_of) - dt.date.fromisoformat(one.as_of)).days
    if older < 0:
        older, days = -older, -days
    return days >= LIKELY_BIRTHDAY_DAYS and abs(older - days / DAYS_OF_YEAR) < 1


def _explanations(ages: list[Claim]) -> list[str]:
    """Innocent reasons why the ages may differ."""
    years = [age for claim in ages if (age := _years(claim)) is not None]
    found = ["a birthday may lie between the reports"] if max(years) - min(years) <= 1 else []
    return [*found, *of_one_source(ages)]


RULE = Rule(
    code="FL304",
    name="age-differs",
    family="people",
    severity="error",
    flags="Sources, or places in one source, give one person different ages.",
    matters="An age is in every report about a person, and the wrong one is a correction the next day.",
    passes="Ages that a hedge reconciles. Ages as far apart as the reports, half a year or more: these are a note.",
    tolerance="None for reports of one time.",
    source="",
    settled_by="the date of birth",
    examples=(
        Example(
            ("Karen Sorrell, 34, won the award.", "The award was won by Karen Sorrell, 37."),
            fires=True,
            because="nobody is two ages at once",
        ),
        Example(
            ("Karen Sorrell, 34, won the award.", "The award was won by Karen Sorrell, 34."),
            fires=False,
            because="one age",
        ),
        Example(
            ("Karen Sorrell, 34, won the award.", "The award was presented by Tom Keble, 37."),
            fires=False,
            because="two people",
        ),
    ),
    check=check,
)
