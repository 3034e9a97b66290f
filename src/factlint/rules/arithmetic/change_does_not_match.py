"""FL403: a change that does not lead from the one figure to the other."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint.model import Account, Claim, Conflict, Quantity
from factlint.model.quantity import Interval
from factlint.model.wording import in_words
from factlint.rules.arithmetic.amounts import HUNDRED, amount, amounts_by_sentence, apart, stated
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

ROLES = ("before", "after", "change")
FROM = re.compile(r",? from (?:about |around |nearly )?", re.IGNORECASE)
TO = re.compile(r" to (?:about |around |nearly )?", re.IGNORECASE)

Change = tuple[Claim, Claim, Claim]
"""Where it began, where it ended, how much it changed."""


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every sentence with one change and both its ends that do not fit together."""
    for account in accounts:
        for sentence in amounts_by_sentence(account):
            found = _by_roles(sentence) or _in_a_row(account, sentence)
            if found and _excludes(*found):
                yield _finding(*found)


def _by_roles(sentence: Sequence[Claim]) -> Change | None:
    """Where it began, where it ended and how much it changed, if a sentence tells each of them once."""
    by_role = {role: [claim for claim in sentence if claim.attribute == role] for role in ROLES}
    if any(len(claims) != 1 for claims in by_role.values()):
        return None
    before, after, change = (by_role[role][0] for role in ROLES)
    return before, after, change


def _in_a_row(account: Account, sentence: Sequence[Claim]) -> Change | None:
    """The same of three figures that stand in a row: "rose 25 percent, from 200 to 250"."""
    for change, before, after in zip(sentence, sentence[1:], sentence[2:], strict=False):
        joints = (account.between(change, before) or "", account.between(before, after) or "")
        if FROM.fullmatch(joints[0]) and TO.fullmatch(joints[1]):
            return before, after, change
    return None


def _excludes(before: Claim, after: Claim, change: Claim) -> bool:
    start, end, step = amount(before), amount(after), amount(change)
    if start is None or end is None or step is None or start.unit != end.unit:
        return False
    difference = _difference(start, end)
    if step.unit == "percent" and start.unit != "percent":
        growth = _growth(difference, start.wide)
        return growth is not None and apart(stated(step), growth)
    if step.unit == start.unit or (step.unit == "percentage_point" and start.unit == "percent"):
        return apart(step.wide, difference)
    return False


def _difference(start: Quantity, end: Quantity) -> Interval:
    """Between which the size of a change lies, up or down."""
    up, down = end.wide[1] - start.wide[0], start.wide[1] - end.wide[0]
    return max(Decimal(0), -min(up, down)), max(up, down)


def _growth(difference: Interval, start: Interval) -> Interval | None:
    """The same in percent of where it began; None if that may be zero or less."""
    if start[0] <= 0:
        return None
    return HUNDRED * difference[0] / start[1], HUNDRED * difference[1] / start[0]


def _finding(before: Claim, after: Claim, change: Claim) -> Conflict:
    ends = f"from {in_words(before.value)} to {in_words(after.value)}"
    return account_finding(
        RULE,
        [before, after, change],
        headline=f"{ends} is no change of {in_words(change.value)}",
        message=f"The change {ends} is not {in_words(change.value)}.",
        explanations=["perhaps the change is one of another period"],
    )


RULE = Rule(
    code="FL403",
    name="change-does-not-match",
    family="arithmetic",
    severity="error",
    flags="A sentence says from where to where something changed and by how much, and these do not fit together.",
    matters="One of the three is wrong, and a reader can tell without any other source.",
    passes='Changes told without one of their ends; percentage points beside percent, which are not the same ("from 40 to 44 percent" '
    "is 4 points and 10 percent).",
    tolerance="Half a unit of the last written digit of a percentage; hedged and round figures in their wide reading.",
    source="",
    settled_by="the figures before and after",
    examples=(
        Example(
            ("The number of members rose from 220 to 275, a 35 percent increase.",),
            fires=True,
            because="55 of 220 are 25 percent",
        ),
        Example(("The number of members rose by 40, from 220 to 275.",), fires=True, because="it rose by 55"),
        Example(
            ("The number of members rose from 220 to 275, a 25 percent increase.",),
            fires=False,
            because="55 of 220 are 25 percent",
        ),
    ),
    survey=survey,
)
