"""FL604: a correction that a source makes of itself."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from factlint.language import states_correction
from factlint.model import Account, Claim, Conflict
from factlint.model.wording import in_words
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

WRONG_TO_RIGHT: Final = re.compile(r"\s*to\s*", re.IGNORECASE)
"""Between the two values of "from Ann to Anne"."""
RIGHT_NOT_WRONG: Final = re.compile(r"\W*(?:not|instead of|rather than)\s*", re.IGNORECASE)
"""Between the two of "Anne, not Ann"."""
FROM: Final = re.compile(r"\bfrom\s*$", re.IGNORECASE)


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every value that a source says it had wrong, with the one that replaces it."""
    for account in accounts:
        for claims in account.sentences:
            if states_correction(_sentence(account, claims)):
                for one, other in _neighbours(claims):
                    if _are_corrected(account, one, other):
                        yield _finding(one, other)


def _sentence(account: Account, claims: Sequence[Claim]) -> str:
    """The words from well before the first of a sentence's claims to its last one."""
    return account.before(claims[0], 100) + " ".join(claim.passage or claim.quote for claim in claims)


def _neighbours(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    for kind in dict.fromkeys(claim.kind for claim in claims):
        yield from pairwise(claim for claim in claims if claim.kind == kind)


def _are_corrected(account: Account, one: Claim, other: Claim) -> bool:
    between = account.between(one, other) or ""
    if one.value.canonical == other.value.canonical:
        return False
    changed = WRONG_TO_RIGHT.fullmatch(between) and FROM.search(account.before(one, 10))
    return bool(changed or RIGHT_NOT_WRONG.fullmatch(between))


def _finding(one: Claim, other: Claim) -> Conflict:
    shown = f"{in_words(one.value)} or {in_words(other.value)}"
    return account_finding(
        RULE,
        [one, other],
        headline=f"Corrected by its source: {shown}",
        message="The source itself says which of the two was wrong.",
        verdict="update",
        explanations=["other sources may have the value from before the correction"],
    )


RULE = Rule(
    code="FL604",
    name="correction-stated",
    family="wording",
    severity="warning",
    flags="A source says that it had a name or a value wrong, and gives the right one.",
    matters="Whoever copied the first version still has the error.",
    passes="Values that changed because the facts did (an update of FL1 or FL2).",
    tolerance="None.",
    source="",
    settled_by="the correction itself; look for the first version in the other sources",
    examples=(
        Example(
            (
                "This story has been corrected to change the spelling of a name from Karin Sorrell to Karen Sorrell.",
                "The award went to a nurse.",
            ),
            fires=True,
            because="the source had misspelt the name",
        ),
        Example(
            (
                "Correction: the award went to 14 nurses, not 12.",
                "The award went to a nurse.",
            ),
            fires=True,
            because="the source had the number wrong",
        ),
        Example(
            (
                "The award went from Karin Sorrell to Karen Marlow.",
                "The award went to a nurse.",
            ),
            fires=False,
            because="nothing is corrected",
        ),
    ),
    survey=survey,
)
