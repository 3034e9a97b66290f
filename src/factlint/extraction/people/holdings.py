"""Who holds which office, as a sentence tells."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from factlint.extraction.people.accessions import accession
from factlint.extraction.people.appositive import title_from, title_to
from factlint.extraction.people.bodies import DETERMINERS, body_end
from factlint.extraction.people.lexicon import RANKING, is_possessive, lexicon
from factlint.extraction.people.persons import Person, end_of
from factlint.extraction.people.prenominal import title_before
from factlint.extraction.people.titles import Title
from factlint.language import Token

MOMENTS: Final = frozenset({"then", "now", "later", "formerly", "currently"})
"""Words between the comma and the office that say when it was held."""
PLACELIKE: Final = frozenset({"in", "at", "near", "from", "across", "outside", "around", "to", "of", "for"})

PERSONLIKE: Final = frozenset({"to", "of", "for"})
"""Of these, the ones that stand before people as well."""


class Holding(NamedTuple):
    """A person, an office, and the code points of the whole expression; whether it is still to come."""

    person: Person
    title: Title
    start: int
    end: int
    planned: bool = False


def holdings(tokens: list[Token], people: list[Person]) -> Iterator[Holding]:
    """Who of the people in a sentence holds which office, in order of place."""
    taken = 0
    for person in people:
        mine = [*_before(tokens, person), *(_given(tokens, person) or _after(tokens, person))]
        mine = mine or [*_announced(tokens, person, taken), *_as_office(tokens, person)]
        yield from mine
        taken = max([taken, *(max(person.right, holding.title.last) for holding in mine)])


def _before(tokens: list[Token], person: Person) -> Iterator[Holding]:
    """The office straight before a name, with "of Illinois" straight after it."""
    title = title_before(tokens, person)
    if title is None or (person.words == 1 and tokens[title.last - 1].lower in lexicon().ambiguous):
        return
    end, right = end_of(tokens, person), person.right
    if title.body is None and right + 1 < len(tokens) and tokens[right].lower == "of":
        start = right + 2 if tokens[right + 1].lower == "the" else right + 1
        last = body_end(tokens, start)
        if last > start and tokens[start].is_capitalised:
            body = " ".join(token.text for token in tokens[start:last])
            title, end = title._replace(body=body), tokens[last - 1].end
    yield Holding(person, title, tokens[title.first].start, end)


def _after(tokens: list[Token], person: Person) -> Iterator[Holding]:
    """The offices in apposition after a name: ", chair of the board and leader of the council"."""
    index = _office_position(tokens, person)
    if index is None or is_place(tokens, person):
        return
    if person.words < 2 and tokens[index - 1].text == "," and not _is_described(tokens, person, index):
        return
    start = tokens[person.left].start
    while index < len(tokens):
        title = title_from(tokens, index)
        if title is None or _names_another(tokens, title):
            return
        yield Holding(person, title, start, tokens[title.last - 1].end)
        index = title.last
        if index + 1 >= len(tokens) or tokens[index].lower not in {",", "and"}:
            return
        index += 2 if tokens[index].text == "," and tokens[index + 1].lower == "and" else 1


def _is_described(tokens: list[Token], person: Person, index: int) -> bool:
    """Whether a surname alone, which is often no person's, has an honorific, or is told to be somebody.

    As in "Roe, a lawyer," and "Roe, the ranking Democrat on the board,".
    """
    if person.left < person.first:
        return True
    after_capital = person.left > 0 and tokens[person.left - 1].is_capitalised
    if after_capital or tokens[index].lower not in {"a", "an", "the"}:
        return False
    title = title_from(tokens, index)
    if tokens[index].lower == "the":
        return title is not None and title.title.split()[0].lower() == RANKING
    return title is not None and title.title.split()[-1].lower() not in lexicon().ambiguous


def _given(tokens: list[Token], person: Person) -> list[Holding]:
    """The office that a verb gives."""
    found = None if is_place(tokens, person) else accession(tokens, person)
    if found is None:
        return []
    start, end = tokens[person.left].start, tokens[found.title.last - 1].end
    return [Holding(person, found.title, start, end, found.planned)]


def _as_office(tokens: list[Token], person: Person) -> Iterator[Holding]:
    """The office at the head of a sentence: "As director of the bureau, Roe …"."""
    comma = person.left - 1
    head = int(tokens[0].lower in {"and", "but"})
    if comma < head + 2 or tokens[head].lower != "as" or tokens[comma].text != ",":
        return
    title = title_to(tokens, head + 1, comma)
    if title is not None:
        yield Holding(person, title, tokens[title.first].start, end_of(tokens, person))


def _office_position(tokens: list[Token], person: Person) -> int | None:
    """Where an office after a name may start: past the comma and "who is", past an age, or past "is"."""
    index = person.right
    if index + 1 >= len(tokens) or is_possessive(tokens[person.last - 1]):
        return None
    if tokens[index].text == "," and _is_age(tokens, index + 1):
        index += 2 if tokens[index + 2].text == "," and not _is_state(tokens, index + 3) else 3
    if index + 1 >= len(tokens):
        return None
    lower, following = tokens[index].lower, tokens[index + 1].lower
    if lower in {",", "("}:
        index += 1
        if following == "who" and _is_state(tokens, index + 1):
            return _past_state(tokens, index + 1)
        return index + (following in MOMENTS)
    return _past_state(tokens, index) if person.words > 1 or _is_state(tokens, index) else None


def _is_age(tokens: list[Token], index: int) -> bool:
    """Whether an age between commas stands at an index: ", 43,"."""
    return index + 1 < len(tokens) and tokens[index].text.isdecimal() and tokens[index + 1].text == ","


def _is_state(tokens: list[Token], index: int) -> bool:
    """Whether "is" or "was" stands at an index."""
    return index < len(tokens) and tokens[index].lower in lexicon().states


def _past_state(tokens: list[Token], index: int) -> int | None:
    """The index after "is", before an article or an office."""
    if not _is_state(tokens, index):
        return None
    follows = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    words = lexicon()
    told = follows in DETERMINERS or words.is_title_word(follows) or words.is_office(follows)
    return index + 1 if told else None


def is_place(tokens: list[Token], person: Person) -> bool:
    """Whether a run stands after a preposition of place, as in "In New Exampleton, the mayor …".

    Two words after "to", "of" or "for" may be a person's: "an award to Jane Roe, the manager of a club,".
    """
    if person.left != person.first or person.left == 0 or tokens[person.left - 1].lower not in PLACELIKE:
        return False
    after_office = person.left > 1 and lexicon().is_office(tokens[person.left - 2].lower)
    return tokens[person.left - 1].lower not in PERSONLIKE or person.words == 1 or after_office


def _names_another(tokens: list[Token], title: Title) -> bool:
    """Whether the office belongs to the next name: "John Roe, Mayor Jane Doe and others"."""
    following = tokens[title.last] if title.last < len(tokens) else None
    if following is None:
        return False
    return following.is_capitalised or (following.text == "." and _is_abbreviation(tokens[title.last - 1]))


def _is_abbreviation(token: Token) -> bool:
    return token.lower in lexicon().abbreviations


def _announced(tokens: list[Token], person: Person, taken: int) -> Iterator[Holding]:
    """The office that ends at the comma before a name: "the mayor of Exampleton, Jane Roe"."""
    comma = person.left - 1
    if person.words < 2 or comma < 1 or tokens[comma].text != ",":
        return
    for index in range(max(taken, comma - 12), comma):
        definite = tokens[index].lower in DETERMINERS or is_possessive(tokens[index])
        title = title_to(tokens, index, comma) if definite else None
        if title is not None:
            yield Holding(person, title, tokens[title.first].start, end_of(tokens, person))
            return
