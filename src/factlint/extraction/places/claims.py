"""Places of a document as claims."""

from collections.abc import Iterator
from typing import Final

from factlint.extraction.found import Found
from factlint.extraction.people.cast import Cast
from factlint.extraction.people.persons import full_name
from factlint.extraction.places.lexicon import short_directions, street_types, wide_regions
from factlint.extraction.places.spots import Spot, building_before, name_end, spots
from factlint.extraction.reading import Reading, Sentence
from factlint.extraction.times.clauses import Stretch
from factlint.extraction.times.events import event_of
from factlint.language import Token
from factlint.model import Claim, Place

HOME: Final = "home"
"""Attribute of where somebody lives."""
SEAT: Final = "seat"
"""Attribute of where a building stands."""
MOST_AGE_DIGITS: Final = 3


def place_claims(reading: Reading, cast: Cast) -> Found:
    """Every place that a document names in a frame of place, at its first mention in each sentence."""
    claims: list[Claim] = []
    for sentence in reading.sentences:
        if sentence.segment.kind in {"card", "dateline"}:
            continue
        claims.extend(_homes(reading, sentence, cast))
        claims.extend(_events(reading, sentence))
    return Found(tuple(claims), seen=len(claims))


def _events(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    """Where what a sentence tells happened, and where its buildings stand."""
    tokens = sentence.tokens
    for spot in spots(tokens):
        place = _value(reading, tokens, spot)
        seat = building_before(tokens, spot.lead) if is_town(tokens, spot) else None
        if seat:
            building = _text(reading, tokens[seat : spot.lead])
            yield _claim(reading, sentence, spot, place.model_copy(update={"role": SEAT}), (building, SEAT))
        else:
            event = event_of(sentence, _stretch(tokens, spot), [])
            yield _claim(reading, sentence, spot, place, (event.subject, event.attribute))


def is_town(tokens: list[Token], spot: Spot) -> bool:
    """Whether a spot may be the town of a building: "the Roe Centre *in Aster*"."""
    return spot.named and spot.street is None and tokens[spot.lead].lower == "in"


def _homes(reading: Reading, sentence: Sentence, cast: Cast) -> Iterator[Claim]:
    """Where people live: "Ann Roe, 36, of Aster", "Ann Roe, of Aster"."""
    tokens = sentence.tokens
    for person in cast.of(sentence).persons:
        at = person.right
        if at + 1 < len(tokens) and tokens[at].text == "," and _is_age(tokens[at + 1]):
            at += 2
        lead = [token.lower for token in tokens[at : at + 2]]
        first = at + 2
        last = name_end(tokens, first) if lead == [",", "of"] and person.words > 1 else first
        if last == first:
            continue
        spot = Spot(first, last, first, named=True)
        place = _value(reading, tokens, spot)
        if place.canonical not in wide_regions():
            name = full_name(reading.text, tokens, person)
            yield _claim(reading, sentence, spot, place.model_copy(update={"role": HOME}), (name, HOME))


def _is_age(token: Token) -> bool:
    return token.text.isdecimal() and len(token.text) <= MOST_AGE_DIGITS


def _stretch(tokens: list[Token], spot: Spot) -> Stretch:
    return Stretch(tokens[spot.first].start, tokens[spot.last - 1].end, tokens[spot.lead].start)


def _text(reading: Reading, tokens: list[Token]) -> str:
    """The document's own words from the first to the last of some tokens, white space folded."""
    return " ".join(reading.text[tokens[0].start : tokens[-1].end].split())


def _value(reading: Reading, tokens: list[Token], spot: Spot) -> Place:
    """The place as a value; a street's type and directions are written in full."""
    raw = _text(reading, tokens[spot.first : spot.last])
    street = ""
    if spot.street is not None:
        words = [token.lower for token in tokens[spot.street : spot.last] if token.text != "."]
        last = street_types().get(words[-1], words[-1])
        street = " ".join([*(short_directions().get(word, word) for word in words[:-1]), last])
    return Place(
        raw=raw,
        name=raw.removesuffix("'s").removesuffix("’s"),
        number=spot.number,
        block=spot.block,
        street=street,
    )


def _claim(reading: Reading, sentence: Sentence, spot: Spot, place: Place, said: tuple[str, str]) -> Claim:
    tokens = sentence.tokens
    return Claim.quoting(
        reading.document,
        tokens[spot.lead].start,
        tokens[spot.last - 1].end,
        place,
        subject=said[0],
        attribute=said[1],
        segment=sentence.segment.kind,
        context=sentence.context,
    )
