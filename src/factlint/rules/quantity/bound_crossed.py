"""FL103: a value beyond another one's bound."""

from collections.abc import Iterator

from factlint.model import Claim, Conflict, Group, Quantity
from factlint.rules.finding import any_pair, stated_quantities
from factlint.rules.quantity.wording import disputed_amounts
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def _is_open(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, Quantity) and None in (value.low, value.high)


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if values exclude each other only where one of them is a bound."""
    claims = stated_quantities(group)
    closed = [claim for claim in claims if not _is_open(claim)]
    if any_pair(claims, "conflict") and not any_pair(closed, "conflict"):
        yield disputed_amounts(RULE, group, claims, verdict="conflict")


RULE = Rule(
    code="FL103",
    name="bound-crossed",
    family="quantity",
    severity="error",
    flags='A value lies beyond what another source gives as "at least", "at most", "more than" or "up to".',
    matters="A bound is a promise about every possible value; one that is crossed is wrong or out of date.",
    passes="Values on the right side of the bound; closed values that exclude each other (that is FL101).",
    tolerance='None: the bound itself is allowed. "More than 30" of a count begins at 31.',
    source="",
    settled_by="the exact figure behind the bound",
    examples=(
        Example(
            (
                "At least 40 houses were damaged by the flood in the valley.",
                "The flood in the valley damaged 31 houses.",
            ),
            fires=True,
            because="31 is below the least number stated",
        ),
        Example(
            (
                "At least 40 houses were damaged by the flood in the valley.",
                "The flood in the valley damaged 46 houses.",
            ),
            fires=False,
            because="46 is at least 40",
        ),
    ),
    check=check,
)
