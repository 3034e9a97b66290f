"""FL105: one figure with another magnitude or another unit."""

from collections.abc import Iterator
from itertools import combinations

from factlint.model import Claim, Conflict, Group
from factlint.rules.finding import alternatives, distinct, grouped_finding, stated_quantities
from factlint.rules.quantity.slips import are_apart, is_slip
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if values exclude each other, and every two that do are one figure with another magnitude or unit."""
    claims = stated_quantities(group)
    differing = [pair for pair in combinations(distinct(claims), 2) if are_apart(*pair)]
    if differing and all(is_slip(*pair) for pair in differing):
        yield grouped_finding(
            RULE,
            group,
            claims,
            verdict="conflict",
            message=f"{alternatives(claims, 'and')} have the same digits: {_what(differing[0])} may be wrong.",
            explanations=[
                "perhaps “million” was written for “billion”, a zero was lost, or a unit was not converted"
            ],
        )


def _what(pair: tuple[Claim, Claim]) -> str:
    units = {getattr(claim.value, "unit", None) for claim in pair}
    return "a unit" if len(units) > 1 else "a magnitude"


RULE = Rule(
    code="FL105",
    name="magnitude-or-unit-slip",
    family="quantity",
    severity="error",
    flags="Two values for one quantity have the same digits and another magnitude (million and billion, a lost zero), or another unit.",
    matters="A slip of this kind is large, easily made and easily overlooked.",
    passes="Values that differ in their digits (FL101); measures that agree once they are converted.",
    tolerance="2 % of a thousand or a million times; exactly ten or a hundred times, with two digits or more.",
    source="",
    settled_by="the document that the number was taken from, digit by digit",
    examples=(
        Example(
            ("The new bridge cost $3.4 million to build.", "The new bridge cost $3.4 billion to build."),
            fires=True,
            because="a thousand times as much",
        ),
        Example(
            ("The new bridge is 340 metres long.", "The new bridge is 340 feet long."),
            fires=True,
            because="one figure, two units",
        ),
        Example(
            ("The new bridge cost $3.4 million to build.", "The new bridge cost $4.9 million to build."),
            fires=False,
            because="other digits: that is FL101",
        ),
    ),
    check=check,
)
