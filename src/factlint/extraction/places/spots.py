"""Where a sentence names a place: addresses, streets, named places, and common nouns after a preposition."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from factlint.extraction.calendar_names import months, weekdays
from factlint.extraction.people.lexicon import is_possessive, lexicon
from factlint.extraction.places.lexicon import (
    DETERMINERS,
    LOCATIVE,
    PREPOSITIONS,
    building_nouns,
    directions,
    place_nouns,
    street_types,
)
from factlint.language import Token, function_words

LONGEST_NAME: Final = 6
LONGEST_PHRASE: Final = 4
"""How many words lie at most between a determiner and the noun of a place."""
MOST_DIGITS: Final = 5
CROSSING: Final = frozenset({"and", "&"})
LEADS: Final = PREPOSITIONS | CROSSING
INNER: Final = frozenset({"of", "the", "de", "del", "la", "&"})


class Spot(NamedTuple):
    """A place named in a sentence.

    Attributes:
        first, last: index of its first token, preposition left out, and after its last one.
        lead: index of the first token of the preposition before it; ``first`` if there is none.
        named: whether it has a name of its own; else it is a common noun ("hospital").
        number: of the house or the block; None if none is stated.
        block: whether that is the number of a block.
        street: index of the first token of the street's name; None if it is no street.
    """

    first: int
    last: int
    lead: int
    named: bool
    number: int | None = None
    block: bool = False
    street: int | None = None


def spots(tokens: list[Token]) -> Iterator[Spot]:
    """The places that a sentence names, in order; they do not overlap."""
    after, before = 0, None
    for at in [i for i, token in enumerate(tokens) if token.lower in LEADS or token.text.isdecimal()]:
        if at < after:
            continue
        found = crossing_at(tokens, at, before) or spot_at(tokens, at)
        if found:
            yield found
            after, before = found.last, found


def crossing_at(tokens: list[Token], at: int, before: Spot | None) -> Spot | None:
    """The second street of a crossing: "19th Avenue *and 61st Street*"."""
    joined = before is not None and before.street is not None and before.last == at
    return street_at(tokens, at + 1) if joined and tokens[at].lower in CROSSING else None


def spot_at(tokens: list[Token], at: int) -> Spot | None:
    """The place whose preposition or first word stands at an index."""
    address = address_at(tokens, at)
    if address:
        return address
    if tokens[at].lower not in PREPOSITIONS or at + 1 >= len(tokens):
        return None
    first = at + 1 + (tokens[at + 1].lower in DETERMINERS)
    inner = address_at(tokens, first) or street_at(tokens, first)
    if inner:
        return inner._replace(lead=at)
    last = name_end(tokens, first)
    found = Spot(first, last, at, named=True) if last > first else noun_after(tokens, at, first)
    # "To", "of" and "from" lead persons and things as well.
    sure = tokens[at].lower in LOCATIVE or (found and tokens[found.last - 1].lower in building_nouns())
    return found if sure else None


def address_at(tokens: list[Token], at: int) -> Spot | None:
    """Read "200 block of Childers Street", "119 Broadway", "4501 W. Broadway"."""
    if at >= len(tokens) or not tokens[at].text.isdecimal() or len(tokens[at].text) > MOST_DIGITS:
        return None
    block = [token.lower for token in tokens[at + 1 : at + 3]] == ["block", "of"]
    street = street_at(tokens, at + 3 if block else at + 1)
    if street is None:
        return None
    return street._replace(first=at, lead=at, number=int(tokens[at].text), block=block)


def street_at(tokens: list[Token], at: int) -> Spot | None:
    """Read "Childers Street", "N.W. 61st Street", "North Beville Ave.", "Highway 214"."""
    end = at
    while end < min(len(tokens), at + LONGEST_NAME) and is_street_word(tokens[end]):
        kind = street_types().get(tokens[end].lower)
        end += 1
        if kind == "highway" and end < len(tokens) and tokens[end].text.isdecimal():
            return Spot(at, end + 1, at, named=True, street=at)
        if kind and tokens[end - 1].is_capitalised and (end - at > 1 or kind == "broadway"):
            shortened = tokens[end - 1].lower != kind
            end += shortened and end < len(tokens) and tokens[end].text == "."
            return Spot(at, end, at, named=True, street=at)
        if end < len(tokens) and tokens[end].text == "." and len(tokens[end - 1].text) <= 2:  # "N."
            end += 1
    return None


def is_street_word(token: Token) -> bool:
    """Whether a word may stand in a street's name: "61st", "Childers", "North"."""
    return token.is_capitalised or (token.text[0].isdecimal() and not token.text.isdecimal())


def name_end(tokens: list[Token], at: int) -> int:
    """The index after the name of a place that begins at an index; the index itself if there is none."""
    end = at
    while end < min(len(tokens), at + LONGEST_NAME):
        if is_name_word(tokens[end]) or (end == at and tokens[end].lower in directions()):
            end += 1
            if is_possessive(tokens[end - 1]):
                break
        elif (end > at and tokens[end].text == "." and tokens[end - 1].lower == "st") or (
            end > at
            and tokens[end].lower in INNER
            and end + 1 < len(tokens)
            and is_name_word(tokens[end + 1])
        ):
            end += 1
        else:
            break
    named = any(is_name_word(token) for token in tokens[at:end])
    return at if not named or tokens[at].lower in lexicon().honorifics or is_owner(tokens, end) else end


def is_name_word(token: Token) -> bool:
    """Whether a word may be one of a place's name."""
    lower = token.lower
    return (
        token.is_capitalised
        and lower not in function_words()
        and lower not in months()
        and lower not in weekdays()
        and not lexicon().is_office(lower)
    )


def is_owner(tokens: list[Token], end: int) -> bool:
    """Whether a name is that of somebody who owns what follows: "in Roe's speech"."""
    if not is_possessive(tokens[end - 1]):
        return False
    return not any(token.lower in place_nouns() for token in tokens[end : end + 3])


def building_before(tokens: list[Token], end: int) -> int | None:
    """The index of the first word of a building's name that ends before an index: "the *Roe Centre* in Aster"."""
    if end < 1 or tokens[end - 1].lower not in building_nouns() or not tokens[end - 1].is_capitalised:
        return None
    first = end - 1
    while first > max(0, end - LONGEST_NAME) and is_name_word(tokens[first - 1]):
        first -= 1
    return first if end - first > 1 else None


def noun_after(tokens: list[Token], lead: int, first: int) -> Spot | None:
    """Read "at the scene", "in his living room", "outside a residence"."""
    if first == lead + 1:  # without an article it is a figure of speech as often: "in place", "at home"
        return None
    for end in range(first, min(len(tokens), first + LONGEST_PHRASE)):
        word = tokens[end].lower
        pair = f"{word} {tokens[end + 1].lower}" if end + 1 < len(tokens) else ""
        if pair in place_nouns():
            return Spot(first, end + 2, lead, named=False)
        if word in place_nouns():
            return Spot(first, end + 1, lead, named=False)
        if not tokens[end].is_word or word in function_words():
            return None
    return None
