"""Words of a text, their stems, and which of them carry no topic."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

import Stemmer

from factlint.language.lexicon import entries, keys_by_entry

TOKEN = re.compile(r"\w+(?:[-’'.]\w+)*|[^\w\s]")
"""A word with its inner hyphens, apostrophes and points ("A&E" is three tokens, "user-centred" one), or one mark."""


class Token(NamedTuple):
    """A word or a punctuation mark.

    Attributes:
        text: as written.
        start, end: code points in the text that it was read from, offset included.
    """

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()

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
    return [Token(m.group(), m.start() + offset, m.end() + offset) for m in TOKEN.finditer(text)]


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
    words = (m.group() for m in TOKEN.finditer(text))
    return [
        stem(word)
        for word in words
        if word[0].isalpha() and word.lower().replace("’", "'") not in function_words() and len(word) > 1
    ]
