"""The words of an office, divided into the body that it belongs to and the title itself."""

from typing import Final, NamedTuple

from factlint.extraction.people.bodies import BODY_FAMILIES, body_name
from factlint.extraction.people.lexicon import POSSESSIVE, is_possessive, lexicon
from factlint.language import Token

LAST_OF_BODY: Final = frozenset({"government", "body"})
"""Families of words that end the name of a body whatever stands before them."""
NOT_FIELDS: Final = frozenset({"status", "epithet", "rank"})
"""Families of title words that do not say what an office is about."""


class Title(NamedTuple):
    """An office as a sentence words it.

    Attributes:
        first: index of its first token.
        last: index after its last token, the body included.
        title: the office, short forms written out ("Senator").
        body: of what, or None.
    """

    first: int
    last: int
    title: str
    body: str | None


def divide(tokens: list[Token], first: int, head: int, last: int) -> tuple[str | None, str]:
    """The body and the title in the words of an office, whose noun is given; epithets are part of neither."""
    families = lexicon().title_words
    status = first
    while status < head and families.get(tokens[status].lower) in {"status", "epithet"}:
        status += 1
    border = status
    for index in range(status, head):
        if _is_of_body(tokens, index, status, border):
            border = index + 1
    words = [
        token
        for token in (*tokens[first:status], *tokens[border:last])
        if token is tokens[head] or not _is_epithet(token)
    ]
    while border > status and _is_epithet(tokens[border - 1]):
        border -= 1
    if border > status + 1 and is_possessive(tokens[status]) and not tokens[status].is_capitalised:
        status += 1
    return body_name(tokens[status:border]) or None, written_out(words)


def joins_fields(tokens: list[Token], index: int) -> bool:
    """Whether the "and" at an index joins two fields of one office ("care and support"), set in the same letters."""
    if not 0 < index < len(tokens) - 1 or tokens[index].text not in {"and", "&"}:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    alike = before.is_capitalised or not after.is_capitalised
    return alike and is_field(before) and is_field(after)


def is_field(token: Token) -> bool:
    """Whether a word says what an office is about ("health", "transport")."""
    return lexicon().title_words.get(token.lower, "rank") not in NOT_FIELDS


def written_out(tokens: list[Token]) -> str:
    """A title with its short forms written out: "Lt. Gov." is "Lieutenant Governor"."""
    parts = []
    for token in tokens:
        meaning = lexicon().abbreviations.get(token.lower)
        if meaning is not None:
            parts.append(meaning.capitalize() if token.text.istitle() else meaning)
        elif token.text not in {".", ","}:
            parts.append(token.text)
    return " ".join(parts)


def is_owner(token: Token) -> bool:
    """Whether a possessive names the body ("the council's") rather than a rank ("sheriff's deputy")."""
    return is_possessive(token) and POSSESSIVE.sub("", token.lower) not in lexicon().offices


def _is_of_body(tokens: list[Token], index: int, status: int, border: int) -> bool:
    """Whether a word before an office belongs to the name of the body, which reaches up to ``border`` so far."""
    token = tokens[index]
    if token.text == ".":
        return index == border > status
    if is_owner(token) or not token.is_capitalised:
        return is_owner(token) or (border > status and token.text in {"of", "for"})
    if _is_capital_of_sentence(tokens, index) or token.lower == "district":
        return False
    family = lexicon().not_names.get(token.lower)
    goes_on = index == border > status and family in BODY_FAMILIES
    known = lexicon().is_title_word(token.lower) or lexicon().is_office(token.lower)
    return goes_on or not known or (index > status and family in LAST_OF_BODY)


def _is_capital_of_sentence(tokens: list[Token], index: int) -> bool:
    """Whether a common noun is capitalised only because it opens the sentence ("Airport chief Jane Roe")."""
    family = lexicon().not_names.get(tokens[index].lower)
    return index == 0 and not tokens[1].is_capitalised and family in BODY_FAMILIES


def _is_epithet(token: Token) -> bool:
    """Whether a word tells a party or an opinion rather than an office."""
    return lexicon().title_words.get(token.lower) == "epithet"
