"""FL301: one person's office under two titles."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

from factlint.language import content_stems, entries
from factlint.model import Claim, Conflict, Group, Office
from factlint.rules.finding import alternatives, grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two titles name the same rank and each has a word that the other lacks."""
    claims = [claim for claim in group.claims if isinstance(claim.value, Office)]
    if any(_two_titles(one, other) for one, other in combinations(claims, 2)):
        yield grouped_finding(
            RULE,
            group,
            claims,
            verdict="variant",
            message=f"The same person is called {alternatives(claims, 'and')}.",
            explanations=["perhaps an earlier and a later title, or an informal name of the office"],
        )


def _two_titles(one: Claim, other: Claim) -> bool:
    mine, theirs = _telling_words(one), _telling_words(other)
    if not mine or not theirs or mine[-1] != theirs[-1]:
        return False
    return bool(set(mine) - set(theirs)) and bool(set(theirs) - set(mine))


def _telling_words(claim: Claim) -> list[str]:
    """Stems of the title before an "of", without words that only say since or until when somebody holds it."""
    title = claim.value.title.split(" of ")[0] if isinstance(claim.value, Office) else ""
    return content_stems(" ".join(word for word in title.split() if word.lower() not in _status_words()))


@cache
def _status_words() -> frozenset[str]:
    return frozenset(entries("factlint.rules.people", "status_words.txt"))


RULE = Rule(
    code="FL301",
    name="office-differs",
    family="people",
    severity="warning",
    flags="One person's office is named in two ways that do not contain each other.",
    matters="A title is quoted with authority, and the wrong one is a correction the next day.",
    passes='A shorter form of the same title ("minister"), and two offices of different rank, which one person may hold '
    "at once or one after the other.",
    tolerance="Case, inflection and function words do not count.",
    source="",
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
