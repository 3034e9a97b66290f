"""What beside a run of capitalised words marks it as the name of a person."""

from collections.abc import Callable
from typing import Final

from factlint.extraction.people.lexicon import is_possessive, lexicon
from factlint.extraction.people.persons import Person
from factlint.language import Token

OLDEST: Final = 120
"""No person is older, in years."""
POSSESSORS: Final = frozenset({"his", "her", "their", "my", "our", "your", "its", "a", "an", "the", "whose"})
MARKS_AFTER_AGE: Final = frozenset({",", ".", ";", ")", ":", "-", "–", "—"})


def is_person(tokens: list[Token], person: Person) -> bool:
    """Whether an honorific or other evidence speaks for a person; a name of one word needs kinship."""
    if person.words == 1:
        return _is_kin(tokens, person)
    honoured = person.first > person.left or person.right > person.last
    return honoured or any(marks(tokens, person) for marks in EVIDENCE)


def _is_aged(tokens: list[Token], person: Person) -> bool:
    """Whether an age stands beside it: "Jane Roe, 27", "27-year-old Jane Roe", "Jane Roe, a 27-year-old"."""
    before = tokens[max(0, person.left - 2) : person.left]
    if any(token.lower.endswith("year-old") for token in before):
        return True
    after = tokens[person.right : person.right + 4]
    if len(after) < 2 or after[0].text not in {",", "("} or is_possessive(tokens[person.last - 1]):
        return False
    if any(token.lower.endswith("year-old") for token in after[1:3]):
        return True
    number = after[1].text
    closed = len(after) < 3 or after[2].text in MARKS_AFTER_AGE or after[2].lower in {"and", "of"}
    if len(after) > 3 and after[3].text == ":":
        return False
    return number.isdecimal() and len(number) < 4 and int(number) <= OLDEST and closed


def _is_kin(tokens: list[Token], person: Person) -> bool:
    """Whether kinship stands before it: "his wife, Stacey", "her brother Kit Roe", "he and wife Stacey"."""
    index = person.left - 1
    if index > 0 and tokens[index].text == ",":
        index -= 1
    if index < 1 or tokens[index].lower not in lexicon().kin:
        return False
    owner = tokens[index - 1]
    return owner.lower in POSSESSORS - {"a", "an", "the"} or owner.lower == "and" or is_possessive(owner)


def _has_kin_after(tokens: list[Token], person: Person) -> bool:
    """Whether kinship stands after it: "Rob Roe, his grandson", "Jane Roe, the victim's mother"."""
    after = tokens[person.right : person.right + 4]
    if len(after) < 3 or after[0].text != ",":
        return False
    owned = after[1].lower in POSSESSORS or is_possessive(after[1])
    return owned and any(token.lower in lexicon().kin for token in after[2:])


def _is_who(tokens: list[Token], person: Person) -> bool:
    """Whether "who" stands after it: "Jane Roe, who lives next door"."""
    after = tokens[person.right : person.right + 2]
    return len(after) == 2 and after[0].text == "," and after[1].lower == "who"


def _is_called(tokens: list[Token], person: Person) -> bool:
    """Whether the noun of a person stands before it: "suspect Jane Roe", "neighbour Jane Roe"."""
    return person.left > 0 and tokens[person.left - 1].text in lexicon().person


def is_speaker(tokens: list[Token], person: Person) -> bool:
    """Whether it says something: "Jane Roe said", "said Jane Roe,"."""
    before, after = person.left - 1, person.right
    if is_possessive(tokens[person.last - 1]):
        return False
    if after < len(tokens) and tokens[after].lower in lexicon().reporting:
        return before < 0 or not _belongs_to_more(tokens, before)
    closed = after >= len(tokens) or not tokens[after].is_word
    return before >= 0 and tokens[before].lower in lexicon().reporting and closed


def _belongs_to_more(tokens: list[Token], before: int) -> bool:
    """Whether the run is the end of something longer: "in New Example said", "the U.S. Example Survey said"."""
    token = tokens[before]
    return (
        token.lower in {"in", "of", "at", "from", "for", "the"} or token.is_capitalised or token.text == "."
    )


def is_named(tokens: list[Token], person: Person) -> bool:
    """Whether somebody is named or identified as it: "identified by police as Jane Roe"."""
    if person.left < 2 or tokens[person.left - 1].lower != "as":
        return False
    return any(token.lower in lexicon().named for token in tokens[max(0, person.left - 7) : person.left - 1])


EVIDENCE: Final[tuple[Callable[[list[Token], Person], bool], ...]] = (
    _is_aged,
    _is_kin,
    _has_kin_after,
    _is_who,
    _is_called,
    is_speaker,
    is_named,
)
