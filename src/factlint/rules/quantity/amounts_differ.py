"""FL101: closed values of one quantity that exclude each other."""

from collections.abc import Iterator
from itertools import combinations

from factlint.model import AGE, Claim, Conflict, Group
from factlint.rules.finding import distinct, stated_quantities
from factlint.rules.quantity.slips import are_apart, is_slip
from factlint.rules.quantity.wording import disputed_amounts
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def _differ(one: Claim, other: Claim) -> bool:
    """Whether two closed values exclude each other, and not by a mere slip."""
    return are_apart(one, other) and not is_slip(one, other)


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if any two stated values, both closed, exclude each other."""
    claims = stated_quantities(group)
    if all(claim.attribute == AGE for claim in claims):
        return
    if any(_differ(*pair) for pair in combinations(distinct(claims), 2)):
        yield disputed_amounts(RULE, group, claims, verdict="conflict")


RULE = Rule(
    code="FL101",
    name="amounts-differ",
    family="quantity",
    severity="error",
    flags="Two sources, or two places in one source, give values for one quantity that exclude each other.",
    matters="At most one of them is right, and a report that quotes either may be wrong.",
    passes="Values that agree within their stated precision; a hedged value near an exact one (that is FL102); "
    "open bounds (FL103); slips of magnitude or unit (FL105); ages (FL304); counts derived from a list (FL501).",
    tolerance="None for plain numbers. Half a unit of the last stated digit where a magnitude word or a decimal shows "
    "it (3.8 billion is 3.75 to 3.85 billion). A hedged value reaches 5 % or that, and in its wide reading twice as "
    "far or half a unit of its first digit.",
    source="Stated precision after XBRL 2.1, section 4.6.",
    settled_by="ask whoever counted which number is theirs, of what, and of which day",
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
