"""FL101: closed values of one quantity that exclude each other."""

from collections.abc import Iterator

from factlint.model import Claim, Conflict, Group, Quantity
from factlint.rules.finding import any_pair, stated_quantities
from factlint.rules.quantity.wording import disputed_amounts
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def _is_closed(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, Quantity) and value.low is not None and value.high is not None


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if any two stated values, both closed, exclude each other."""
    claims = stated_quantities(group)
    if any_pair([claim for claim in claims if _is_closed(claim)], "conflict"):
        yield disputed_amounts(RULE, group, claims, verdict="conflict")


RULE = Rule(
    code="FL101",
    name="amounts-differ",
    family="quantity",
    severity="error",
    flags="Two sources, or two places in one source, give values for one quantity that exclude each other.",
    matters="At most one of them is right, and a report that quotes either may be wrong.",
    passes="Values that agree within their stated precision; a hedged value near an exact one (that is FL102); "
    "open bounds (FL103); counts derived from a list (FL501).",
    tolerance="None for plain numbers. Half a unit of the last stated digit where a magnitude word or a decimal shows "
    "it (3.8 billion is 3.75 to 3.85 billion). A hedged value reaches 5 % or that, and in its wide reading twice as "
    "far or half a unit of its first digit.",
    source="Stated precision after XBRL 2.1, section 4.6.",
    examples=(
        Example(
            (
                "The council chose the site from 99 bids for the new bridge.",
                "The site for the new bridge was chosen from 111 bids.",
            ),
            fires=True,
            because="99 and 111 are both exact",
        ),
        Example(
            (
                "The council chose the site from 99 bids for the new bridge.",
                "The site for the new bridge was chosen from about 100 bids.",
            ),
            fires=False,
            because="99 lies within 5 % of 100",
        ),
        Example(
            (
                "The fire injured 16 people at the mill.",
                "The fire killed two people at the mill.",
            ),
            fires=False,
            because="killed and injured are told apart",
        ),
    ),
    check=check,
)
