"""Names of one word: what beside a capitalised word tells that it names a place or a person."""

from typing import Final

from factlint.extraction.people.evidence import is_named, is_person, is_speaker
from factlint.extraction.people.lexicon import is_possessive, lexicon
from factlint.extraction.people.persons import Person
from factlint.language import Token

SHORTEST: Final = 4
"""Shorter words are mostly codes."""
PREPOSITIONS: Final = frozenset(
    {
        *("in", "at", "near", "from", "to", "of", "around", "outside", "into", "on", "off"),
        *("as", "including", "between", "with", "against", "for"),
    }
)
JOINTS: Final = frozenset({"and", "or", ","})


def is_lone_name(tokens: list[Token], person: Person, before: Person | None) -> bool:
    """Whether a word with a capital names a place or a person, to judge by its neighbours.

    Args:
        tokens: of the sentence.
        person: a run of one word.
        before: the last name in the sentence that was taken for one, for lists: "in Aster, Birch and Cedar".
    """
    if len(tokens[person.first].text) < SHORTEST:
        return False
    if person.left == 0:
        return is_told_of(tokens, person) or is_speaker(tokens, person)
    return (
        is_person(tokens, person)
        or person.first > person.left
        or is_speaker(tokens, person)
        or is_named(tokens, person)
        or is_in_place(tokens, person)
        or goes_on(tokens, person, before)
    )


def is_in_place(tokens: list[Token], person: Person) -> bool:
    """Whether the frame of a place is around it: "in Aster", "the town of Aster", "the villages Aster", "Aster province"."""
    before = tokens[person.left - 1].lower
    if before in PREPOSITIONS or before in lexicon().place_nouns:
        return True
    after = tokens[person.right].lower if person.right < len(tokens) else ""
    return after in lexicon().place_nouns and not is_possessive(tokens[person.last - 1])


def goes_on(tokens: list[Token], person: Person, before: Person | None) -> bool:
    """Whether a list of names goes on: ", Birch", "and Cedar", ", and Dell"."""
    if before is None or before.words > 1:
        return False
    between = tokens[before.right : person.left]
    return 0 < len(between) <= 2 and all(token.lower in JOINTS for token in between)


def is_told_of(tokens: list[Token], person: Person) -> bool:
    """Whether something is said of it at the start of a sentence: "Aster is a town"."""
    return person.right < len(tokens) and tokens[person.right].lower in lexicon().states
