"""Sentences that the quantity rules share."""

from collections.abc import Sequence

from factlint.model import Claim, Quantity
from factlint.model.comparison import compare
from factlint.model.wording import in_words
from factlint.rules.finding import alternatives, distinct, pairs

MOST_PAIRS_TOLD = 3
"""More pairs than this are summed up by their extremes."""


def relations(claims: Sequence[Claim]) -> str:
    """How the values stand to each other: "99 and 111 cannot both be right; 99 agrees with about 100; 111 strains it."."""
    values = distinct(claims)
    told = [*_exclusions(values), *_beside_bounds(values)]
    return "; ".join(told) + "."


def _exclusions(values: Sequence[Claim]) -> list[str]:
    excluded = pairs(values, "conflict")
    if len(excluded) > MOST_PAIRS_TOLD:
        return [f"{alternatives(values, 'and')} cannot all be right"]
    return [
        f"{in_words(one.value)} and {in_words(other.value)} cannot both be right" for one, other in excluded
    ]


def _beside_bounds(values: Sequence[Claim]) -> list[str]:
    """For every hedged, rounded or open value: what agrees with it, and what strains it."""
    told = []
    for claim in values:
        if isinstance(claim.value, Quantity) and claim.value.bound == "exact":
            continue
        agreeing = [
            other for other in values if compare(claim.value, other.value) == "agree" and other is not claim
        ]
        straining = [other for other in values if compare(claim.value, other.value) == "tension"]
        if agreeing:
            told.append(
                f"{alternatives(agreeing, 'and')} {_verb('agree', agreeing)} with {in_words(claim.value)}"
            )
        if straining:
            what = "it" if agreeing else in_words(claim.value)
            told.append(f"{alternatives(straining, 'and')} {_verb('strain', straining)} {what}")
    return told or [f"{alternatives(values, 'and')} agree only in a generous reading"] * bool(
        pairs(values, "tension")
    )


def _verb(verb: str, subjects: Sequence[Claim]) -> str:
    return verb if len(subjects) > 1 else f"{verb}s"


def explanations(claims: Sequence[Claim]) -> list[str]:
    """Innocent reasons why the numbers may differ, likeliest first."""
    found = []
    nouns = _varying([claim.subject for claim in claims])
    if nouns:
        found.append(f"the nouns differ: {' / '.join(nouns)}")
    scopes = _varying([claim.scope for claim in claims if claim.scope])
    if scopes:
        found.append(f"the scopes differ: {' / '.join(scopes)}")
    sources = [claim.source for claim in distinct(claims)]
    if len(set(sources)) < len(sources):
        found.append("one source gives two of the values")
    return found


def _varying(phrases: Sequence[str]) -> list[str]:
    """The distinct phrases if there are two or more, case aside, in order of first mention."""
    unique = {phrase.casefold(): phrase for phrase in reversed(phrases) if phrase}
    return list(reversed(unique.values())) if len(unique) > 1 else []
