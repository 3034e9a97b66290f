"""FL302: one office in the hands of two people."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from factlint.language import content_stems, entries, may_be_one_person, stem
from factlint.model import Account, Claim, Conflict, Office
from factlint.rules.finding import account_finding, is_told_apart
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

Key = tuple[frozenset[str], frozenset[str]]
"""The stems of an office and of the place or body it is of."""


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every office of one place or body that two people hold, in the words of two sources."""
    for holders in _by_office(accounts).values():
        pairs = (pair for pair in combinations(holders.values(), 2) if _are_two(*pair))
        pair = next((pair for pair in pairs if not is_told_apart(accounts, *map(_person, pair))), None)
        if pair:
            one, other = pair
            title = f"{_title(one)} of {_of_what(one)}"
            yield account_finding(
                RULE,
                pair,
                headline=f"{title}: {_person(one)} or {_person(other)}",
                message=f"Both are called {title}.",
                explanations=["perhaps one followed the other"],
            )


def _by_office(accounts: Sequence[Account]) -> dict[Key, dict[str, Claim]]:
    """The first claim of each holder of an office that one person holds at a time; those of no place or body are left out."""
    found: dict[Key, dict[str, Claim]] = {}
    for account in accounts:
        for claim in account.claims:
            title, place = frozenset(content_stems(_title(claim))), frozenset(content_stems(_of_what(claim)))
            if title in _unique() and place:
                found.setdefault((title, place), {}).setdefault(_person(claim).casefold(), claim)
    return found


def _title(claim: Claim) -> str:
    return claim.value.title if isinstance(claim.value, Office) else ""


def _of_what(claim: Claim) -> str:
    body = claim.value.body if isinstance(claim.value, Office) else None
    return body or claim.scope


def _person(claim: Claim) -> str:
    return claim.value.person if isinstance(claim.value, Office) else ""


@cache
def _unique() -> frozenset[frozenset[str]]:
    lines = entries("factlint.rules.people", "unique_offices.txt")
    return frozenset(frozenset(stem(word) for word in line.split()) for line in lines)


def _are_two(one: Claim, other: Claim) -> bool:
    """Whether two sources name two people in full."""
    in_full = all(" " in _person(claim) for claim in (one, other))
    return in_full and one.source != other.source and not may_be_one_person(_person(one), _person(other))


RULE = Rule(
    code="FL302",
    name="office-held-twice",
    family="people",
    severity="warning",
    flags="Two sources name different people as the holder of one office of one place or body.",
    matters="One of them is wrong or out of date, and the wrong name is a correction the next day.",
    passes="Offices that several people hold (ministers, councillors); former, acting and deputy holders; surnames alone; two "
    "spellings of one name (that is FL303); sources of which one speaks of both people.",
    tolerance="None.",
    source="",
    settled_by="the body itself, and since when each held the office",
    examples=(
        Example(
            ("The Mayor of Ashby, Ann Marlow, opened the fair.", "Ashby Mayor Tom Keble opened the fair."),
            fires=True,
            because="a town has one mayor",
        ),
        Example(
            ("The Mayor of Ashby, Ann Marlow, opened the fair.", "Corley Mayor Tom Keble opened the fair."),
            fires=False,
            because="two towns",
        ),
        Example(
            (
                "The Mayor of Ashby, Ann Marlow, opened the fair.",
                "Former Ashby Mayor Tom Keble opened the fair.",
            ),
            fires=False,
            because="he held it before",
        ),
    ),
    survey=survey,
)
