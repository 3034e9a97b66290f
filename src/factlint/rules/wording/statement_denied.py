"""FL603: what one source says of somebody, another one denies."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

from factlint.language import content_stems, entries
from factlint.model import Account, Claim, Conflict, Source, Statement
from factlint.model.wording import in_words
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

DEFINITE: Final = ("the ", "his ", "her ", "its ", "their ")
Told = tuple[Source, Claim]


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for everybody, and every thing, that two sources have in states that exclude each other."""
    for told in _by_subject(accounts):
        pairs = [pair for pair in combinations(told, 2) if _exclude(*pair)]
        if pairs and not any(one[0].id == other[0].id for one, other in pairs):
            yield _finding(*pairs[0])


def _by_subject(accounts: Sequence[Account]) -> list[list[Told]]:
    """What is said of each, with its source; a surname alone is that of the one full name that ends with it."""
    found: dict[tuple[str, ...], list[Told]] = {}
    for account in accounts:
        for claim in account.claims:
            if _is_state(claim) and _is_known(claim.subject):
                found.setdefault(tuple(content_stems(claim.subject)), []).append((account.source, claim))
    for key in [key for key in found if len(key) == 1]:
        full = [other for other in found if len(other) > 1 and other[-1] == key[0] and _is_name(found[other])]
        if len(full) == 1 and _is_name(found[key]):
            found[full[0]] += found.pop(key)
    return list(found.values())


def _is_state(claim: Claim) -> bool:
    return isinstance(claim.value, Statement) and claim.value.form == "state"


def _is_known(subject: str) -> bool:
    """Whether a subject is somebody or something in particular: a name, or "the ..."."""
    return subject.casefold().startswith(DEFINITE) or all(word[:1].isupper() for word in subject.split())


def _is_name(told: Sequence[Told]) -> bool:
    return all(word[:1].isupper() for _, claim in told for word in claim.subject.split())


def _exclude(one: Told, other: Told) -> bool:
    """Whether two states cannot both be true at one time."""
    mine, theirs = one[1].value, other[1].value
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


def _finding(one: Told, other: Told) -> Conflict:
    """The finding; a note where the one state may have followed the other."""
    claims = [one[1], other[1]]
    values = frozenset(claim.value.says for claim in claims if isinstance(claim.value, Statement))
    follows = _opposites().get(values, one[0].published != other[0].published)
    said = " or ".join(in_words(claim.value) for claim in claims)
    finding = account_finding(
        RULE,
        claims,
        headline=f"{one[1].subject}: {said}",
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
