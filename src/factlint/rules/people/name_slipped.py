"""FL305: a letter that slipped in the name of a thing."""

import unicodedata
from collections.abc import Iterator, Sequence

from factlint.language import is_derived, near_words, spelling_keys
from factlint.model import PROPER, Account, Claim, Conflict, Name
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

Key = tuple[int, tuple[str, ...]]
"""A name without one of its words, and where that word stood."""
Shown = dict[str, Claim]
"""The first claim of each word that stands there."""


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A note for every two names of things that differ in a letter of one word."""
    names: dict[Key, Shown] = {}
    for account in accounts:
        for claim in account.claims:
            if isinstance(claim.value, Name) and claim.attribute == PROPER:
                for key, word in _without_each_word(claim.value.full):
                    names.setdefault(key, {}).setdefault(word, claim)
    for shown in names.values():
        for pair in _slips(list(shown)):
            yield _finding(*(shown[word] for word in pair))


def _without_each_word(name: str) -> Iterator[tuple[Key, str]]:
    words = tuple(_folded(word) for word in name.split())
    for place, word in enumerate(words):
        yield (place, words[:place] + words[place + 1 :]), word


def _folded(word: str) -> str:
    """A word in lower case, without accents, points and a possessive ending, which make no other name."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter)
    )
    return plain.casefold().strip(".:").removesuffix("'s").removesuffix("’s")


def _slips(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The words that are nearly another one, in order; of two forms of one word neither is a slip."""
    alike: dict[str, list[str]] = {}
    for word in words:
        keys = spelling_keys(word)
        for other in dict.fromkeys(other for key in sorted(keys) for other in alike.get(key, ())):
            short, long = sorted((word, other), key=len)
            if near_words(word, other, edits=2) and not is_derived(short, long):
                yield other, word
        for key in keys:
            alike.setdefault(key, []).append(word)


def _finding(one: Claim, other: Claim) -> Conflict:
    return account_finding(
        RULE,
        [one, other],
        headline=f"Name of {one.subject}: {one.subject} or {other.subject}",
        message="The two differ in a letter or two.",
        verdict="variant",
        explanations=["perhaps a slip; perhaps two things"],
    )


RULE = Rule(
    code="FL305",
    name="name-slipped",
    family="people",
    severity="note",
    flags="The name of a body, a place or a work is written in two ways that differ in a letter of one word.",
    matters="A spelling checker passes names; a reader of the place does not.",
    passes="Names of one word, and of persons (FL303); plurals and other forms of a word; names that differ in their first letter.",
    tolerance="One letter, or two swapped neighbours, in a word of five letters or more; two letters in one of seven or more; any number "
    "where the words sound alike.",
    source="Optimal string alignment distance after Damerau (1964).",
    settled_by="the sign on the door, or the cover",
    examples=(
        Example(
            ("She works for the Ashby County Council.", "It belongs to the Asbhy County Council."),
            fires=True,
            because="two letters are swapped",
        ),
        Example(
            ("She works for the Ashby County Council.", "It belongs to the Corley County Council."),
            fires=False,
            because="two counties",
        ),
        Example(
            ("She lives in the Ashby Apartment block.", "She lives in the Ashby Apartments block."),
            fires=False,
            because="the singular and the plural of a word",
        ),
    ),
    survey=survey,
)
