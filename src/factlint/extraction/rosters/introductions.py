"""The phrase before a list: what is enumerated, and whether the list is complete."""

import re
from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.number_words import cardinals
from factlint.extraction.quantities.verbs import is_past
from factlint.extraction.quantities.word_classes import word_class
from factlint.language import Token, families, function_words, keys_by_entry

PACKAGE: Final = __package__ or ""
MOST_WORDS: Final = 4
"""The noun phrase before a list is cut to its last words."""
PLURAL: Final = re.compile(
    r"[^\W\d_]{2,}[^\W\d_su]s\Z|(?:people|children|men|women|dead|wounded|following)\Z"
)
"""A noun in the plural, as far as its ending tells: "areas", not "class" and not "status"."""

BETWEEN: Final = frozenset({",", "are", "were", "is", "was", "all", "both", "been", "have", "(", "–", "—"})
"""What may stand between a noun phrase and the word that leads to its list."""
CLAUSE_MARKS: Final = frozenset({";", ":", ".", "?", "!", ")", "–", "—"})
FURTHEST_NUMBER: Final = 12
"""How many words before a colon may lie the number that says how long its list is."""


class Introduction(NamedTuple):
    """What leads to a list.

    Attributes:
        list_start: index of the first token after it.
        subject: what is enumerated ("areas selected").
        attribute: what is said of the members ("selected"); empty if nothing.
        open: whether the list is said to hold only some of the members ("including").
        numbered: whether a number says how many ("four villages").
        complete: whether a colon after the number, or after "are", says that the list is whole.
        counted: whether the length of the list is the number of what it enumerates.
    """

    list_start: int
    subject: str
    attribute: str
    open: bool
    numbered: bool
    complete: bool
    counted: bool


def introduction_ending_at(tokens: list[Token], index: int) -> Introduction | None:
    """The introduction whose last token stands at an index, if it is one: a colon, "are", "including", "villages of"."""
    word = tokens[index].lower
    kind = "colon" if word == ":" else _introducers().get(word)
    end = index
    if word == "as" and index > 1:
        kind = _introducers().get(tokens[index - 1].lower)
        end = index - 1
        if kind not in {"open with as", "named with as"}:
            return None
    elif kind in {"open with as", "named with as", None}:
        return None
    if kind == "colon" and index and _introducers().get(tokens[index - 1].lower) in {"open", "closed"}:
        return introduction_ending_at(tokens, index - 1)
    return _introduction(tokens, index, end, kind)


def _introduction(tokens: list[Token], index: int, end: int, kind: str) -> Introduction | None:
    """The introduction of a kind, with the noun phrase that ends at ``end``."""
    end = _before_auxiliary(tokens, end)
    before = _before_predicate(tokens, end) if kind == "colon" else end
    numbered_noun = _counted_noun(tokens, before) if kind == "colon" else []
    words = numbered_noun or _noun_phrase(tokens, before)
    plain = [token for token in words if not _is_number(token)]
    last_is_plural = bool(plain) and PLURAL.match(plain[-1].lower) is not None
    if not any(PLURAL.match(token.lower) for token in plain) or (
        kind in {"of", "colon"} and not last_is_plural
    ):
        return None
    is_open = kind.startswith("open")
    numbered = len(plain) < len(words)
    counted = not is_open and (kind != "of" or numbered)
    subject = " ".join(token.text for token in plain)
    colon = ":" in (tokens[index].text, tokens[index + 1].text if index + 1 < len(tokens) else "")
    complete = colon and (numbered or kind == "closed")
    said = [*plain, *tokens[before:end]]
    return Introduction(index + 1, subject, _attribute(said), is_open, numbered, complete, counted)


def _before_auxiliary(tokens: list[Token], end: int) -> int:
    """The index after what stands before a run of auxiliaries, quantifiers and opening marks."""
    while end > 0 and tokens[end - 1].lower in BETWEEN:
        end -= 1
    return end


def _before_predicate(tokens: list[Token], end: int) -> int:
    """The index after the noun phrase whose passive predicate ends at an index: "villages | have now been chosen"."""
    if end == 0 or not is_past(tokens[end - 1].lower):
        return end
    start = end - 1
    while start > 0 and (
        tokens[start - 1].lower in BETWEEN or tokens[start - 1].lower in word_class("auxiliary")
    ):
        start -= 1
    return start if start < end - 1 or tokens[end - 1].lower in _attributes() else end


def _counted_noun(tokens: list[Token], end: int) -> list[Token]:
    """The number before a colon and the plural that it counts: "chose | five new sites | for the scheme"; empty if none."""
    for number in range(end - 1, max(-1, end - FURTHEST_NUMBER), -1):
        if tokens[number].text in CLAUSE_MARKS:
            break
        if _is_number(tokens[number]):
            return _plural_after(tokens, number, end)
    return []


def _plural_after(tokens: list[Token], number: int, end: int) -> list[Token]:
    """A number and the words after it up to the first plural, "of the" left out; empty if no plural follows soon."""
    first = number + 1
    while first < end and tokens[first].lower in {"of", "the", "its", "their", "these", "those"}:
        first += 1
    for at in range(first, min(end, first + MOST_WORDS)):
        if not _is_of_phrase(tokens[at]):
            break
        if PLURAL.match(tokens[at].lower):
            return [tokens[number], *tokens[first : at + 1]]
    return []


def _noun_phrase(tokens: list[Token], end: int) -> list[Token]:
    """The words before an index up to the last function word or mark, at most a few."""
    start = end
    while start > 0 and end - start <= MOST_WORDS and _is_of_phrase(tokens[start - 1]):
        start -= 1
    numbers = [index for index in range(start, end) if _is_number(tokens[index])]
    return tokens[numbers[-1] if numbers else start : end]


def _is_of_phrase(token: Token) -> bool:
    return token.is_word and (_is_number(token) or token.lower not in function_words())


def _is_number(token: Token) -> bool:
    return token.text.isdecimal() or cardinals().get(token.lower, 0) > 1


def _attribute(words: list[Token]) -> str:
    """The frame role that one of the words names, or nothing."""
    return next((_attributes()[token.lower] for token in words if token.lower in _attributes()), "")


def _attributes() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "attributes.txt")


@cache
def _introducers() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "introducers.txt")


@cache
def introducing_words() -> re.Pattern[str]:
    """A pattern that finds every place where an introduction may end."""
    words = [
        *families(PACKAGE, "introducers.txt")["closed"],
        *families(PACKAGE, "introducers.txt")["open"],
        "of",
        "as",
    ]
    return re.compile(r":|\b(?:" + "|".join(words) + r")\b")
