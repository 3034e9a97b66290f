"""Which words make up a name: given names and surnames, initials, particles, nicknames."""

import re
from functools import lru_cache
from typing import Final

from factlint.extraction.people.lexicon import POSSESSIVE, is_function_word, is_possessive, lexicon
from factlint.language import Token

NAME_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*(?:\.[A-Z])?\Z")
INITIALS: Final = re.compile(r"[A-Z](?:\.[A-Z])*\Z")
QUOTES: Final = frozenset("\"'“”‘’")


def name_end(tokens: list[Token], index: int) -> tuple[int, int]:
    """Index after the name that starts at a token, and the number of its words."""
    start, words = index, 0
    while index < len(tokens):
        token = tokens[index]
        if _is_initial(tokens, index):
            index += 2
        elif _is_name_word(tokens, index) or (words and _is_surname(tokens, index, start)):
            words += 1
            index += 1
            if is_possessive(token):
                break
        elif words and _is_inner(tokens, index):
            index += 1
        elif words and _is_nickname(tokens, index):
            index += 3
        else:
            break
    return (index, words) if words else (start, 0)


def _is_surname(tokens: list[Token], index: int, start: int) -> bool:
    """Whether an office stands here as a surname: "Jane Dean", "spokeswoman Jane Sergeant"."""
    token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if not token.is_capitalised or (following is not None and following.is_capitalised):
        return False
    lower, words = token.lower, lexicon()
    titled = index == start + 1 and start > 0 and words.is_office(tokens[start - 1].lower)
    plain = not words.is_title_word(tokens[start].lower)
    return lower in words.given or (titled and plain and lower in words.offices)


def _is_initial(tokens: list[Token], index: int) -> bool:
    """Whether "D." or "J.D." stands here, with a name after it."""
    return (
        index + 2 < len(tokens)
        and tokens[index + 1].text == "."
        and INITIALS.match(tokens[index].text) is not None
        and tokens[index + 2].is_capitalised
    )


def _is_inner(tokens: list[Token], index: int) -> bool:
    """Whether a particle stands here ("van", "al"), with a name after it."""
    following = index + 1
    return (
        tokens[index].text in lexicon().particles
        and following < len(tokens)
        and _is_name_word(tokens, following)
    )


def _is_nickname(tokens: list[Token], index: int) -> bool:
    """Whether a nickname in quotation marks stands here, with a name after it."""
    return (
        index + 3 < len(tokens)
        and tokens[index].text in QUOTES
        and tokens[index + 2].text in QUOTES
        and _is_name_word(tokens, index + 1)
        and _is_name_word(tokens, index + 3)
    )


def _is_name_word(tokens: list[Token], index: int) -> bool:
    """Whether a token may be a word of a name: capitalised, and neither an office nor a known other thing."""
    role = _role(tokens[index].text)
    if role == "given":
        return _is_given(tokens, index)
    return role == "name" or (role == "post-nominal" and index == 0)


@lru_cache(maxsize=50_000)
def _role(word: str) -> str | None:
    """What a word alone may be in a name: ``name``, ``given``, ``post-nominal``, or None."""
    lower, words = POSSESSIVE.sub("", word.lower()), lexicon()
    if not word[0].isupper() or not NAME_WORD.match(word) or is_function_word(lower):
        return None
    if lower in words.post_nominals and (word.isupper() or lower in {"jr", "sr"}):
        return "post-nominal"
    if lower in words.given:
        return "given"
    return None if lower in words.not_names or words.is_office(lower) else "name"


def _is_given(tokens: list[Token], index: int) -> bool:
    """Whether "Dean" stands between an office and a further name ("Senator Dean Example")."""
    before = index - 2 if index > 1 and tokens[index - 1].text == "." else index - 1
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        before >= 0
        and lexicon().is_office(tokens[before].lower)
        and tokens[before].lower not in lexicon().title_words
        and following is not None
        and following.is_capitalised
    )
