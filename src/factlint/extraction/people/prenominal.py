"""Offices straight before a name: "Care Minister Jane Roe"."""

from factlint.extraction.people.bodies import BODY_FAMILIES, INNER, MOST_WORDS
from factlint.extraction.people.lexicon import DOTTED, NOMINAL, is_function_word, is_possessive, lexicon
from factlint.extraction.people.persons import Person
from factlint.extraction.people.titles import Title, divide, is_field, is_owner, joins_fields
from factlint.language import Token


def title_before(tokens: list[Token], person: Person) -> Title | None:
    """The office that ends where a person's name begins ("Exampleton Police Chief Jane Roe")."""
    last = person.left
    head = _head_ending_at(tokens, last)
    if head is None:
        return None
    first = _first_word(tokens, head)
    body, title = divide(tokens, first, head, last)
    return Title(first, last, title, body)


def _head_ending_at(tokens: list[Token], last: int) -> int | None:
    """Index of the noun of office that ends at an index, or of the one in "Secretary of State"."""
    words = lexicon()
    index = last - 1
    if index > 0 and tokens[index].text == "." and tokens[index - 1].lower in words.abbreviations:
        index -= 1
    if index < 0:
        return None
    if words.is_office(tokens[index].lower):
        return index
    back = index
    while back > 1 and index - back < 3 and is_field(tokens[back]):
        back -= 1
    after_of = back < index and tokens[back].lower == "of" and words.is_office(tokens[back - 1].lower)
    return back - 1 if after_of else None


def _first_word(tokens: list[Token], head: int) -> int:
    """Index of the first word that belongs to the office whose noun is given, the body included."""
    index, in_body = head, False
    while index > 0 and head - index < MOST_WORDS:
        width, in_body = _step_left(tokens, index, in_body=in_body)
        if not width:
            break
        index -= width
    while index < head and tokens[index].lower in INNER:
        index += 1
    return index


def _step_left(tokens: list[Token], index: int, *, in_body: bool) -> tuple[int, bool]:
    """How many tokens to the left still belong to the office, and whether they name the body."""
    token, words = tokens[index - 1], lexicon()
    if token.text == ".":
        return _over_point(tokens, index, in_body=in_body)
    if is_possessive(token) and is_owner(token):
        return int(token.is_capitalised), True
    if words.is_title_word(token.lower) or words.is_office(token.lower):
        return int(_fits(tokens, index, in_body=in_body)), in_body
    if token.lower in {"and", "&", "of"}:
        return _over_joiner(tokens, index, in_body=in_body)
    if is_function_word(token.lower):
        return 0, in_body
    return (
        (1, True) if token.is_capitalised else (int(not in_body and bool(NOMINAL.match(token.text))), False)
    )


def _fits(tokens: list[Token], index: int, *, in_body: bool) -> bool:
    """Whether a known word of titles, left of an index, belongs to the same office as what follows."""
    token, words = tokens[index - 1], lexicon()
    if index == 1 and is_function_word(token.lower):
        return False  # "Then Mayor Jane Roe spoke"
    if token.is_capitalised or words.title_words.get(token.lower) in {"status", "epithet"}:
        return True
    another = words.is_office(token.lower) and not words.is_title_word(token.lower)
    return not in_body and not (another and tokens[index].is_capitalised)


def _over_point(tokens: list[Token], index: int, *, in_body: bool) -> tuple[int, bool]:
    """The step over the point of "U.S." and "Lt."."""
    short = tokens[index - 2] if index > 1 else None
    if short is not None and DOTTED.match(short.text):
        return 2, True
    known = short is not None and short.lower in lexicon().abbreviations
    return (2 if known else 0), in_body


def _over_joiner(tokens: list[Token], index: int, *, in_body: bool) -> tuple[int, bool]:
    """The step over "care and" before "support minister", and over "Bank of" before "Exampleland governor"."""
    if joins_fields(tokens, index - 1):
        return 2, in_body
    if tokens[index - 1].lower != "of" or index < 2:
        return 0, in_body
    family = lexicon().not_names.get(tokens[index - 2].lower)
    named = tokens[index - 2].is_capitalised and (family in BODY_FAMILIES or family == "company")
    return (2, True) if named else (0, in_body)
