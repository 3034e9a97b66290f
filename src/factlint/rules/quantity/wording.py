"""How the quantity rules put a finding into words."""

from collections.abc import Sequence
from itertools import combinations, islice

from factlint.model import AGE, Claim, Conflict, Group, Quantity, Verdict
from factlint.model.comparison import Relation, compare
from factlint.model.wording import in_words
from factlint.rules.finding import (
    alternatives,
    both_or_all,
    distinct,
    grouped_finding,
    involved,
    of_one_source,
)
from factlint.rules.rule import Rule

MOST_HEDGES = 5
"""Hedged values that a message speaks of at most; beyond, nobody would read it."""


def disputed_amounts(rule: Rule, group: Group, claims: Sequence[Claim], *, verdict: Verdict) -> Conflict:
    """The finding that these quantities do not go together."""
    return grouped_finding(
        rule,
        group,
        claims,
        verdict=verdict,
        message=_relations(claims),
        explanations=_explanations(claims),
    )


def _relations(claims: Sequence[Claim]) -> str:
    """How the values stand to each other: "99 and 111 cannot both be right; 99 agrees with about 100; 111 strains it."."""
    values = distinct(claims)
    told = [*_exclusions(values), *_beside_hedges(values)]
    return "; ".join(told or [f"{alternatives(values, 'and')} agree only in a generous reading"]) + "."


def _exclusions(values: Sequence[Claim]) -> list[str]:
    excluded = involved(values, "conflict")
    if not excluded:
        return []
    return [f"{alternatives(excluded, 'and')} cannot {both_or_all(excluded)} be right"]


def _beside_hedges(values: Sequence[Claim]) -> list[str]:
    """For every hedged value, of many the first few: what agrees with it, and what strains it."""
    told, seen = [], set[str]()
    all_hedged = (each for each in values if isinstance(each.value, Quantity) and each.value.bound == "about")
    for hedged in islice(all_hedged, MOST_HEDGES):
        relations = [(other, _relation(hedged, other)) for other in values if other is not hedged]
        agreeing = [other for other, relation in relations if relation == "agree"]
        straining = [other for other, relation in relations if relation == "tension" and other.id not in seen]
        seen.add(hedged.id)
        if agreeing:
            told.append(
                f"{alternatives(agreeing, 'and')} {_verb('agree', agreeing)} with {in_words(hedged.value)}"
            )
        if straining:
            what = "it" if agreeing else in_words(hedged.value)
            told.append(f"{alternatives(straining, 'and')} {_verb('strain', straining)} {what}")
    return told


def _relation(one: Claim, other: Claim) -> Relation | None:
    return compare(one.value, other.value)


def _verb(verb: str, subjects: Sequence[Claim]) -> str:
    return verb if len(subjects) > 1 else f"{verb}s"


def _explanations(claims: Sequence[Claim]) -> list[str]:
    """Innocent reasons why the numbers may differ, likeliest first."""
    found = ["two digits may have been swapped"] if _are_swapped(claims) else []
    ages = all(claim.attribute == AGE for claim in claims)
    nouns = [] if ages else _varying([claim.counted for claim in claims])
    if nouns:
        found.append(f"the nouns differ: {' / '.join(nouns)}")
    scopes = _varying([claim.scope for claim in claims if claim.scope])
    if scopes:
        found.append(f"the scopes differ: {' / '.join(scopes)}")
    return [*found, *of_one_source(claims)]


def _are_swapped(claims: Sequence[Claim]) -> bool:
    """Whether two values have the same digits in another order: 2,106 and 2,016."""
    digits = [str(claim.value.low) for claim in distinct(claims) if isinstance(claim.value, Quantity)]
    return any(
        one != other and sorted(one) == sorted(other) and len(one) > 1
        for one, other in combinations(digits, 2)
    )


def _varying(phrases: Sequence[str]) -> list[str]:
    """The distinct phrases if there are two or more, case aside, in order of first mention."""
    unique = {phrase.casefold(): phrase for phrase in reversed(phrases) if phrase}
    return list(reversed(unique.values())) if len(unique) > 1 else []
