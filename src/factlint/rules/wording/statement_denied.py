"""FL603: what one source says of somebody, another one denies."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

from factlint.language import content_stems, entries
from factlint.model import Account, Claim, Conflict, Statement
from factlint.model.wording import in_words
from factlint.rules.finding import account_finding, distinct
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

DEFINITE: Final = "the "
"""A subject that begins so is the only one of its kind; "his wife" is another one's in every source."""

Subject = tuple[str, ...]
"""The stems of whom or what a state is said of."""


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for everybody, and every thing, that two sources have in states that exclude each other."""
    for claims in _by_subject(accounts).values():
        tellers: dict[str, set[str]] = {}
        for claim in claims:
            tellers.setdefault(claim.value.canonical, set()).add(claim.source)
        pairs = [pair for pair in combinations(distinct(claims), 2) if _exclude(*pair)]
        if pairs and all(
            tellers[one.value.canonical].isdisjoint(tellers[other.value.canonical]) for one, other in pairs
        ):
            yield _finding(*pairs[0])


def _by_subject(accounts: Sequence[Account]) -> dict[Subject, list[Claim]]:
    """What is said of each; a surname alone is that of the one full name that ends with it."""
    found: dict[Subject, list[Claim]] = {}
    for account in accounts:
        for claim in account.claims:
            if _is_state(claim) and (_is_name(claim) or claim.subject.casefold().startswith(DEFINITE)):
                found.setdefault(tuple(content_stems(claim.subject)), []).append(claim)
    full: dict[str, list[Subject]] = {}
    for subject, claims in found.items():
        if len(subject) > 1 and all(map(_is_name, claims)):
            full.setdefault(subject[-1], []).append(subject)
    for surname, subjects in full.items():
        if len(subjects) == 1 and all(map(_is_name, found.get((surname,), ()))):
            found[subjects[0]] += found.pop((surname,), [])
    return found


def _is_state(claim: Claim) -> bool:
    return isinstance(claim.value, Statement) and claim.value.form == "state"


def _is_name(claim: Claim) -> bool:
    return all(word[:1].isupper() for word in claim.subject.split())


def _exclude(one: Claim, other: Claim) -> bool:
    """Whether two states cannot both be true at one time."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Statement) or not isinstance(theirs, Statement):
        return False
    if mine.says == theirs.says:
        return mine.denied != theirs.denied
    return not mine.denied and not theirs.denied and frozenset({mine.says, theirs.says}) in _opposites()


@cache
def _opposites() -> Mapping[frozenset[str], bool]:
    """Pairs of states, and whether the one may follow the other."""
    lines = entries("factlint.rules.wording", "opposites.txt")
    return {frozenset(line.replace("<", "|").replace("|", " ").split()): "<" in line for line in lines}


def _finding(one: Claim, other: Claim) -> Conflict:
    """The finding; a note where the one state may have followed the other."""
    claims = [one, other]
    values = frozenset(claim.value.says for claim in claims if isinstance(claim.value, Statement))
    follows = _opposites().get(values, one.as_of != other.as_of)
    said = " or ".join(in_words(claim.value) for claim in claims)
    finding = account_finding(
        RULE,
        claims,
        headline=f"{one.subject}: {said}",
        message="What the one source says, the other one denies.",
        verdict="update" if follows else "conflict",
        explanations=[
            "perhaps the one state followed the other" if follows else "perhaps there are two of the name"
        ],
    )
    return finding.model_copy(update={"severity": "note"}) if follows else finding


RULE = Rule(
    code="FL603",
    name="statement-denied",
    family="wording",
    severity="warning",
    flags="One source says what became of somebody or something, and another one says that it was not so, or the opposite.",
    matters="Charged or not, approved or rejected: whoever repeats the wrong one says something untrue of somebody by name.",
    passes="Plans and guesses; people who have no name and are not the only ones of their kind; what one source tells both of. Where the "
    "one state may have followed the other, or the sources are of different days, it is a note.",
    tolerance="None.",
    source="",
    settled_by="the authority that decided, and the day",
    examples=(
        Example(
            ("The board approved the bridge in Ashby.", "The bridge was rejected by the board."),
            fires=True,
            because="a bridge is approved or rejected",
        ),
        Example(
            ("Ann Marlow was charged with fraud.", "Police said Marlow was not charged."),
            fires=True,
            because="the one denies what the other one says",
        ),
        Example(
            ("Ann Marlow was charged with fraud.", "Tom Marlow was not charged."),
            fires=False,
            because="two people",
        ),
        Example(
            ("Ann Marlow was charged with fraud.", "Ann Marlow may not be charged."),
            fires=False,
            because="nobody knows yet",
        ),
    ),
    survey=survey,
)
