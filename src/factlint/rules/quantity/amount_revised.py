"""FL104: a figure that has outgrown an earlier "more than"."""

from collections.abc import Iterator
from decimal import Decimal

from factlint.model import AGE, Conflict, Group, Quantity
from factlint.model.quantity import trailing_zeros
from factlint.rules.finding import alternatives, any_pair, distinct, grouped_finding, stated_quantities
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

GROWTH = Decimal("1.1")
"""By what factor a figure has outgrown a bound at least: 16 beside "at least 15" is the same news."""


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if no values exclude each other and one of them has outgrown the lower bound of another."""
    claims = [claim for claim in stated_quantities(group) if claim.attribute != AGE]
    if any_pair(claims, "conflict"):
        return
    values = [claim.value for claim in distinct(claims) if isinstance(claim.value, Quantity)]
    figures = [(value, _as_said(value.low)) for value in values if value.bound != "range" and value.low]
    outgrown = {
        value.canonical
        for bound in values
        if (least := _outgrown_from(bound)) is not None
        for figure, stated in figures
        if figure.unit == bound.unit and stated >= least
        for value in (bound, figure)
    }
    found = [claim for claim in claims if claim.value.canonical in outgrown]
    if found:
        yield grouped_finding(
            RULE,
            group,
            found,
            verdict="update",
            message=f"{alternatives(found, 'and')} can all be right, but nobody who knows the larger figure gives the smaller one.",
            explanations=["perhaps a later count; perhaps the larger figure counts something else as well"],
        )


def _outgrown_from(bound: Quantity) -> Decimal | None:
    """The least figure that lies a whole step or more beyond a lower bound; None of another amount."""
    if bound.high is not None or bound.low is None or bound.low <= 0:
        return None
    stated = _as_said(bound.low)
    return max(stated + max(bound.step, Decimal(10) ** trailing_zeros(stated)), stated * GROWTH)


def _as_said(low: Decimal) -> Decimal:
    """The number in a lower bound as it was written: "more than 30" of a count begins at 31."""
    return low - 1 if trailing_zeros(low - 1) > trailing_zeros(low) else low


RULE = Rule(
    code="FL104",
    name="amount-revised",
    family="quantity",
    severity="warning",
    flags='A figure lies well beyond what another source gives as "more than" or "at least".',
    matters="Both can be right, but the smaller one is out of date: whoever quotes it tells less than is known.",
    passes='Figures within the precision of the bound: "more than 1,000" beside 1,400. Amounts like "hundreds", and ages. Values that '
    "exclude each other (FL101, FL103).",
    tolerance="One unit of the bound's last digit that is no zero, or a tenth of the bound if that is more.",
    source="",
    settled_by="the latest figure, with its day",
    examples=(
        Example(
            (
                "The flood in the valley damaged more than 1,590 houses.",
                "The flood in the valley damaged 2,405 houses.",
            ),
            fires=True,
            because="who knows of 2,405 does not write more than 1,590",
        ),
        Example(
            (
                "The flood in the valley damaged more than 2,000 houses.",
                "The flood in the valley damaged 2,405 houses.",
            ),
            fires=False,
            because="2,405 is more than 2,000 and less than 3,000",
        ),
    ),
    check=check,
)
