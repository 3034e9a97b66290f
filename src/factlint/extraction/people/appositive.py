"""Offices that stand by themselves, beside a name: "chair of the Example Board", "the council's leader"."""

import re
from typing import Final

from factlint.extraction.people.bodies import (
    DETERMINERS,
    INNER,
    MOST_WORDS,
    body_after,
    body_name,
    closes,
    phrase_end,
)
from factlint.extraction.people.lexicon import (
    DOTTED,
    NOMINAL,
    RANKING,
    is_function_word,
    is_possessive,
    lexicon,
)
from factlint.extraction.people.titles import Title, divide, joins_fields
from factlint.language import Token

YEAR: Final = re.compile(r"(?:19|20)\d\d")
"""As in "the 2008 presidential nominee"."""


def title_from(tokens: list[Token], index: int) -> Title | None:
    """The office that starts at a token, with the body that follows it ("chair of the local board")."""
    first = index
    while first < len(tokens) and tokens[first].lower in DETERMINERS:
        first += 1
    first += first > index and first < len(tokens) and YEAR.fullmatch(tokens[first].text) is not None
    head = _last_head(tokens, first)
    if head is None:
        return None
    owner, title = divide(tokens, first, head, head + 1)
    last = _title_end(tokens, head + 1)
    if last > head + 1:
        title = f"{title} {body_name(tokens[head + 1 : last])}"
    body, end = body_after(tokens, last)
    return Title(first, end, title, owner or body)


def title_to(tokens: list[Token], index: int, end: int) -> Title | None:
    """The office that starts at a token and, with its body, ends at an index ("the head of the large local union,")."""
    title = title_from(tokens, index)
    if title is None or title.last == end:
        return title
    rest = tokens[title.last : end]
    body = rest[2:] if len(rest) > 1 and rest[1].lower in DETERMINERS else rest[1:]
    plain = all(
        token.is_word and (token.lower in INNER or not is_function_word(token.lower)) for token in body
    )
    if not body or not plain or rest[0].lower not in {"of", "for"} or len(body) > MOST_WORDS:
        return None
    return title._replace(last=end, body=body_name(body))


def _last_head(tokens: list[Token], first: int) -> int | None:
    """The last noun of office that is reached from a token over words that may stand before one."""
    head = None
    for index in range(first, min(len(tokens), first + MOST_WORDS)):
        if lexicon().is_office(tokens[index].lower) or _is_ranked(tokens, index):
            head = index
        elif not _leads_on(tokens, index, first):
            break
    return head


def _is_ranked(tokens: list[Token], index: int) -> bool:
    """Whether a word is an office because of the rank before it: "the ranking Democrat"."""
    before = tokens[index - 1].lower if index else ""
    return before == RANKING and tokens[index].lower in lexicon().ranked


def _leads_on(tokens: list[Token], index: int, first: int) -> bool:
    """Whether a word may stand before the noun of an office."""
    token, lower = tokens[index], tokens[index].lower
    if token.text == ".":
        return index > first and _is_short(tokens[index - 1])
    return (
        lexicon().is_title_word(lower)
        or (token.is_capitalised and not is_function_word(lower))
        or is_possessive(token)
        or NOMINAL.match(token.text) is not None
        or (index > first and joins_fields(tokens, index))
    )


def _is_short(token: Token) -> bool:
    """Whether a point after the token is part of a short form."""
    return DOTTED.match(token.text) is not None or token.lower in lexicon().abbreviations


def _title_end(tokens: list[Token], index: int) -> int:
    """Index after "of staff" or "of crisis operations", which belong to the title itself."""
    if index + 1 >= len(tokens) or tokens[index].lower != "of":
        return index
    end = index + 1
    while end < len(tokens) and lexicon().is_title_word(tokens[end].lower):
        end += 1
    if end == index + 1 or (end < len(tokens) and not closes(tokens[end])):
        end = phrase_end(tokens, index + 1)
    return end if end > index + 1 else index
