"""Words of a text, their stems, and which of them carry no topic."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Final

import Stemmer

from factlint.language.lexicon import entries, keys_by_entry

TOKEN: Final = re.compile(r"\w+(?:[-’'.]\w+)*|[^\w\s]")
"""A word with its inner hyphens, apostrophes and points ("A&E" is three tokens, "user-centred" one), or one mark."""


class Token:
    """A word or a punctuation mark.

    Attributes:
        text: as written.
        lower: the same in lower case.
        start, end: code points in the text that it was read from, offset included.
    """

    __slots__ = ("end", "lower", "start", "text")

    def __init__(self, text: str, lower: str, start: int, end: int) -> None:
        self.text = text
        self.lower = lower
        self.start = start
        self.end = end

    @property
    def is_word(self) -> bool:
        """Whether it starts with a letter or a digit."""
        return self.text[0].isalnum()

    @property
    def is_capitalised(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[0].isupper()


def tokens(text: str, offset: int = 0) -> list[Token]:
    """The words and marks of a text, in order; ``offset`` is added to their places."""
    found = []
    for match in TOKEN.finditer(text):
        word = match.group()
        start, end = match.span()
        found.append(Token(word, word.lower(), start + offset, end + offset))
    return found


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("english")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The part of a word that its inflected and derived forms share, in lower case ("announcement" → "announc").

    Irregular forms are led back first ("chosen" → "choos"). Source: Porter's English (Snowball) stemmer.
    """
    lower = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    return str(_stemmer().stemWord(_irregular().get(lower, lower)))


@cache
def _irregular() -> dict[str, str]:
    return keys_by_entry("factlint.language", "irregular.txt")


@cache
def function_words() -> frozenset[str]:
    """Words that carry no topic: articles, pronouns, prepositions, auxiliaries, and words of reporting."""
    return frozenset(
        word for line in entries("factlint.language", "function_words.txt") for word in line.split()
    )


def content_stems(text: str) -> list[str]:
    """The stems of the words in a text that carry its topic, in order; numbers are left out."""
    return _topical(map(str.lower, TOKEN.findall(text)))


def topic_stems(words: Sequence[Token]) -> list[str]:
    """The stems of those words that carry a topic, in order; numbers are left out."""
    return _topical(word.lower for word in words)


def _topical(words: Iterable[str]) -> list[str]:
    return list(filter(None, map(_topic_stem, words)))


@lru_cache(maxsize=50_000)
def _topic_stem(lower: str) -> str:
    """The stem of a word in lower case; empty if it carries no topic."""
    topical = lower[0].isalpha() and len(lower) > 1 and lower.replace("’", "'") not in function_words()
    return stem(lower) if topical else ""
