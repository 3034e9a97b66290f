"""FL301: one person's office under two titles."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import Literal

from factlint.language import content_stems, entries, stem
from factlint.model import Claim, Conflict, Group, Office
from factlint.rules.finding import alternatives, distinct, grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

Likeness = Literal["one rank", "a shared word"]


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two titles of one rank exclude each other; a note if they only resemble each other."""
    claims = [claim for claim in group.claims if isinstance(claim.value, Office)]
    likeness = {pair: found for pair in combinations(distinct(claims), 2) if (found := _likeness(*pair))}
    if not likeness:
        return
    gravest: Likeness = "one rank" if "one rank" in likeness.values() else "a shared word"
    differing = {
        claim.value.canonical for pair, found in likeness.items() if found == gravest for claim in pair
    }
    claims = [claim for claim in claims if claim.value.canonical in differing]
    finding = grouped_finding(
        RULE,
        group,
        claims,
        verdict="variant",
        message=f"The same person is called {alternatives(claims, 'and')}.",
        explanations=["perhaps an earlier and a later title, or an informal name of the office"],
    )
    yield finding if gravest == "one rank" else finding.model_copy(update={"severity": "note"})


def _likeness(one: Claim, other: Claim) -> Likeness | None:
    """How two titles resemble each other without being one: the same rank ("minister"), or a shared word."""
    mine, theirs = _telling_words(one), _telling_words(other)
    if not mine or not theirs:
        return None
    ranks = _rank_stems()
    if set(mine) & ranks != set(theirs) & ranks and (set(mine) - ranks) & (set(theirs) - ranks):
        return "one rank"
    if not set(mine) - set(theirs) or not set(theirs) - set(mine):
        return None
    if mine[-1] == theirs[-1]:
        return "one rank"
    return "a shared word" if set(mine) & set(theirs) else None


def _telling_words(claim: Claim) -> list[str]:
    """Stems of the title before an "of", without words that only say since or until when somebody holds it."""
    title = claim.value.title.split(" of ")[0].replace("-", " ") if isinstance(claim.value, Office) else ""
    return content_stems(" ".join(word for word in title.split() if word.lower() not in _status_words()))


@cache
def _status_words() -> frozenset[str]:
    return frozenset(entries("factlint.rules.people", "status_words.txt"))


@cache
def _rank_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in entries("factlint.rules.people", "rank_words.txt"))


RULE = Rule(
    code="FL301",
    name="office-differs",
    family="people",
    severity="warning",
    flags="One person's office is named in two ways that do not contain each other.",
    matters="A title is quoted with authority, and the wrong one is a correction the next day.",
    passes='A shorter form of the same title ("minister"), and two offices that share no word, which one person may hold '
    'at once. Titles of another kind that share a word ("chief executive", "chief financial officer") are a note.',
    tolerance="Case, inflection and function words do not count.",
    source="",
    settled_by="the body's list of officers on that day",
    examples=(
        Example(
            (
                "Health services minister Ann Other opened the ward.",
                "The ward was opened by Health and Housing Minister Ann Other.",
            ),
            fires=True,
            because="neither title contains the other",
        ),
        Example(
            ("Health Minister Ann Other opened the ward.", "Minister Ann Other opened the ward."),
            fires=False,
            because="the second is a shorter form of the first",
        ),
    ),
    check=check,
)
