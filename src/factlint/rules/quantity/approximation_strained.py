"""FL102: an approximation that another value strains."""

from collections.abc import Iterator

from factlint.model import Conflict, Group
from factlint.rules.finding import any_pair, stated_quantities
from factlint.rules.quantity.wording import disputed_amounts
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two values meet only in their wide readings and none exclude each other."""
    claims = stated_quantities(group)
    if not any_pair(claims, "conflict") and any_pair(claims, "tension"):
        yield disputed_amounts(RULE, group, claims, verdict="tension")


RULE = Rule(
    code="FL102",
    name="approximation-strained",
    family="quantity",
    severity="note",
    flags="A hedged or rounded value is farther from another one than its words suggest.",
    matters="Both may be right for a generous reader; a careful one would want to know which is the better number.",
    passes="Values within the narrow reading of the approximation; values that exclude each other (that is FL101).",
    tolerance="Narrow: the larger of 5 % and half the last stated digit. Wide: the larger of twice that and half a unit "
    "of the first digit; for an unhedged number that ends in two or more zeros, half a unit of its last other digit.",
    source="Stated precision after XBRL 2.1, section 4.6.",
    settled_by="the exact figure, if there is one, as the hedge may simply be round",
    examples=(
        Example(
            (
                "The council chose the site from 111 bids for the new bridge.",
                "The site for the new bridge was chosen from about 100 bids.",
            ),
            fires=True,
            because="111 is outside 95 to 105 and inside 50 to 150",
        ),
        Example(
            (
                "The council chose the site from 102 bids for the new bridge.",
                "The site for the new bridge was chosen from about 100 bids.",
            ),
            fires=False,
            because="102 lies within 5 % of 100",
        ),
    ),
    check=check,
)
