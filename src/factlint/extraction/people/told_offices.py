"""Offices of somebody whom the sentence before names: "He was the director", "The former governor said"."""

from collections.abc import Iterator, Sequence
from typing import Final

from factlint.extraction.found import Found
from factlint.extraction.people.appositive import title_from
from factlint.extraction.people.cast import Cast
from factlint.extraction.people.holdings import Holding, holdings, is_place
from factlint.extraction.people.lexicon import lexicon
from factlint.extraction.people.offices import claim_of, office_sentences
from factlint.extraction.people.persons import Person, full_name
from factlint.extraction.people.references import full_names
from factlint.extraction.reading import Reading, Sentence
from factlint.language import Token
from factlint.model import Claim

PRONOUNS: Final = frozenset({"he", "she"})
FURTHEST: Final = 1
"""So many sentences back somebody may have been named: further back it is somebody else too often."""


def told_offices(reading: Reading, cast: Cast, names: Sequence[Claim]) -> Found:
    """Every statement that somebody holds an office which calls them by a pronoun, or by a former office.

    It is theirs whom the sentences just before name, where they name one person only.

    Args:
        reading: the document, read.
        cast: who is named in it.
        names: the document's claims of how names are written.
    """
    people = full_names(names)
    order = {sentence.start: place for place, sentence in enumerate(reading.sentences)}
    claims: dict[str, Claim] = {}
    for sentence in office_sentences(reading, cast):
        told = list(_told(sentence.tokens, cast.of(sentence).persons)) if people else []
        person = _spoken_of(reading, cast, order[sentence.start], people) if told else None
        for holding in told if person else ():
            claim = claim_of(reading, sentence, holding, str(person))
            claims.setdefault(claim.id, claim)
    return Found(tuple(claims.values()), seen=len(claims))


def _told(tokens: list[Token], named: Sequence[Person]) -> Iterator[Holding]:
    """The offices that a sentence gives to "he" or "she", or by which it calls somebody.

    A pronoun behind a name in the same sentence is most often that one's.
    """
    place = next((place for place, token in enumerate(tokens) if token.lower in PRONOUNS), None)
    if place is not None and not any(person.left < place for person in named):
        found = holdings(tokens, [Person(place, place, place + 1, place + 1, 1)])
        # What stands right before a pronoun is no title of it: "as a candidate he said".
        yield from (holding for holding in found if holding.title.last != place)
    if tokens[0].lower == "the":
        yield from _called(tokens)


def _called(tokens: list[Token]) -> Iterator[Holding]:
    """The former office at the head of a sentence: "The former Idaho treasurer said"."""
    title = title_from(tokens, 0)
    if title is None or title.last >= len(tokens) or not tokens[title.last].text.islower():
        return
    if lexicon().title_words.get(title.title.split()[0].lower()) == "status":
        head = Person(title.first, title.first, title.last, title.last, 1)
        yield Holding(head, title, tokens[title.first].start, tokens[title.last - 1].end)


def _spoken_of(reading: Reading, cast: Cast, place: int, people: dict[str, str]) -> str | None:
    """The only one whom the nearest sentence before names, in full; None if it names several, or nobody known, or is far."""
    for sentence in reversed(reading.sentences[max(0, place - FURTHEST) : place]):
        named = {people.get(surname, "") for surname in _surnames(reading, sentence, cast, people)}
        if named:
            return named.pop() or None if len(named) == 1 else None
    return None


def _surnames(reading: Reading, sentence: Sentence, cast: Cast, people: dict[str, str]) -> Iterator[str]:
    """The surname of everybody in a sentence; a place ("in New Aster", "Aster") is nobody."""
    tokens = sentence.tokens
    for person in cast.of(sentence).persons:
        surname = full_name(reading.text, tokens, person).split()[-1]
        if surname in people or (person.words > 1 and not is_place(tokens, person)):
            yield surname
