"""FL602: two holders of what only one can be."""

from collections.abc import Iterator, Sequence
from typing import Final

from factlint.language import content_stems
from factlint.model import Account, Claim, Conflict, Statement
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

Key = tuple[str, frozenset[str]]
"""The word of rank, and the stems of what it is of."""

FEWEST_STEMS: Final = 2
"""With fewer nobody knows whether two sources speak of one field: "the largest building"."""


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every "first", "only" or "largest" of one thing that two sources give to two holders."""
    for claims in _by_field(accounts).values():
        one = claims[0]
        other = next((claim for claim in claims if claim.source != one.source and _are_two(one, claim)), None)
        if other and len({claim.subject for claim in claims if claim.source == one.source}) == 1:
            yield account_finding(
                RULE,
                [one, other],
                headline=f"The {_says(one)}: {one.subject} or {other.subject}",
                message="Only one of them can be it.",
                explanations=["perhaps of different places, years or fields"],
            )


def _by_field(accounts: Sequence[Account]) -> dict[Key, list[Claim]]:
    found: dict[Key, list[Claim]] = {}
    for account in accounts:
        for claim in account.claims:
            if isinstance(claim.value, Statement) and claim.value.form == "superlative":
                rank, _, field = claim.value.says.casefold().partition(" ")
                stems = frozenset(content_stems(field))
                if len(stems) >= FEWEST_STEMS:
                    found.setdefault((rank, stems), []).append(claim)
    return found


def _says(claim: Claim) -> str:
    return claim.value.says if isinstance(claim.value, Statement) else ""


def _are_two(one: Claim, other: Claim) -> bool:
    """Whether two holders have no word of their names in common."""
    return not set(content_stems(one.subject)) & set(content_stems(other.subject))


RULE = Rule(
    code="FL602",
    name="superlative-shared",
    family="wording",
    severity="warning",
    flags="Two sources give two holders of one superlative: the first, the only, the largest of something.",
    matters="There is one first woman on the moon; the other source repeats a claim that nobody checked.",
    passes='"One of the first"; superlatives of few words, whose field nobody knows; fields told in different words.',
    tolerance="The same word of rank, and the same words that carry meaning.",
    source="",
    settled_by="a record of what came first, or is largest, and of which field",
    examples=(
        Example(
            (
                "Ann Marlow was the first woman to row across the Atlantic alone.",
                "Jane Keble, the first woman to row alone across the Atlantic, spoke in Ashby.",
            ),
            fires=True,
            because="one of them came later",
        ),
        Example(
            (
                "Ann Marlow was the first woman to row across the Atlantic alone.",
                "Jane Keble was the first woman to row across the Pacific alone.",
            ),
            fires=False,
            because="two oceans",
        ),
        Example(
            (
                "Ann Marlow was the first woman to row across the Atlantic alone.",
                "Jane Keble was one of the first women to row across the Atlantic alone.",
            ),
            fires=False,
            because="one of the first may be the second",
        ),
    ),
    survey=survey,
)
