"""The names of the bodies that an office belongs to: councils, companies, departments, countries."""

from typing import Final

from factlint.extraction.people.lexicon import (
    DOTTED,
    POSSESSIVE,
    is_calendar,
    is_function_word,
    is_possessive,
    lexicon,
)
from factlint.language import Token

BODY_FAMILIES: Final = frozenset({"place", "government", "body", "branch"})
"""Families of words that end the name of a body or continue it."""
DETERMINERS: Final = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "one"})
PREPOSITIONS: Final = frozenset({"of", "at", "for", "in", "with", "to", "on"})
INNER: Final = frozenset({"of", "and", "&", "for", "the", "to", "on"})
"""Words that may stand inside the name of a body."""
MOST_WORDS: Final = 12
"""The name of no body is longer than this."""
MOST_PLAIN_WORDS: Final = 3
"""A body in lower case ("the rescue unit") is no longer than this."""


def body_after(tokens: list[Token], index: int) -> tuple[str | None, int]:
    """The body after "of", "at", "for" …, or after a comma, and the index after it."""
    if index + 1 >= len(tokens):
        return None, index
    if tokens[index].lower in PREPOSITIONS and not tokens[index + 1].text.isdecimal():
        return _after_preposition(tokens, index)
    if tokens[index].text == "," and tokens[index - 1].is_capitalised:
        return _after_comma(tokens, index + 1)
    return None, index


def body_end(tokens: list[Token], start: int) -> int:
    """Index after the name of a body: capitalised words with "of" and "and" inside, and a noun like "branch" at its end."""
    index = start
    while index < min(len(tokens), start + MOST_WORDS):
        width = _width(tokens, index, start)
        if not width:
            break
        index += width
    if index == start or index == len(tokens):
        return index
    if _is_noun_of_body(tokens[index]):
        return index + 1
    return phrase_end(tokens, index) if is_possessive(tokens[index - 1]) else index


def phrase_end(tokens: list[Token], start: int) -> int:
    """Index after a short lower-case phrase that closes before a mark, a preposition or a verb of saying."""
    end = start
    while end < len(tokens) and tokens[end].text.islower() and not closes(tokens[end]):
        end += 1
    closed = end == len(tokens) or closes(tokens[end])
    return end if closed and end - start <= MOST_PLAIN_WORDS else start


def closes(token: Token) -> bool:
    """Whether a lower-case phrase ends before the token."""
    lower = token.lower
    return not token.is_word or is_function_word(lower) or lower in lexicon().reporting or is_calendar(lower)


def body_name(tokens: list[Token]) -> str:
    """The name of a body as written, without the ending of its possessive."""
    parts: list[str] = []
    for index, token in enumerate(tokens):
        parts.append(" " if index and token.start > tokens[index - 1].end else "")
        parts.append(token.text)
    return POSSESSIVE.sub("", "".join(parts))


def _after_preposition(tokens: list[Token], index: int) -> tuple[str | None, int]:
    """The body in "of the Example Board"; one in lower case only after "of" and "for"."""
    start = index + 1
    if tokens[start].lower in DETERMINERS and start + 1 < len(tokens):
        start += 1
    if is_possessive(tokens[start]) and not tokens[start].is_capitalised:
        start += 1
    end = body_end(tokens, start)
    if end == start and tokens[index].lower in {"of", "for"}:
        end = phrase_end(tokens, start)
    return (body_name(tokens[start:end]), end) if end > start else (None, index)


def _after_comma(tokens: list[Token], start: int) -> tuple[str | None, int]:
    """The body in "Chair, Local Care Programme, said"; the index of the comma where there is none."""
    end = body_end(tokens, start)
    words = lexicon()
    closed = end == len(tokens) or not tokens[end].is_word or tokens[end].lower in words.reporting
    name = [token.lower for token in tokens[start:end]]
    named = len(name) > 1 and tokens[start].is_capitalised and not any(map(words.is_office, name))
    if named and closed and any(words.not_names.get(word) in BODY_FAMILIES for word in name):
        return body_name(tokens[start:end]), end
    return None, start - 1


def _width(tokens: list[Token], index: int, start: int) -> int:
    """How many tokens from an index on belong to the name of a body that began at ``start``."""
    token = tokens[index]
    if token.is_capitalised or token.text[0].isdigit():
        return 0 if is_calendar(token.lower) else 1
    if index > start and token.text == ".":
        return int(_takes_point(tokens[index - 1]))
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not following.is_capitalised:
        return 0
    if token.lower in INNER:
        return 2 if index > start and not _starts_office(following) else 0
    return int(is_possessive(token) or lexicon().is_title_word(token.lower))


def _takes_point(token: Token) -> bool:
    """Whether a point after the token is no full stop: "U.S.", "Mr."."""
    return DOTTED.match(token.text) is not None or token.lower in lexicon().honorifics


def _starts_office(token: Token) -> bool:
    """Whether what follows "and" is another office or person rather than more of the body."""
    return lexicon().is_office(token.lower) or token.lower in lexicon().honorifics


def _is_noun_of_body(token: Token) -> bool:
    """Whether a lower-case word ends the name of a body ("the Exampleton branch")."""
    return token.text.islower() and lexicon().not_names.get(token.lower) in BODY_FAMILIES
