"""Numbers, words and marks of a text, cut finer than the words of ``factlint.language``.

A number is one lexeme with its commas and decimals ("34,567", "3.8", and ".45" even where an article is glued to it); letters glued to it are another ("bn").
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

LEXEME = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{2})*(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?:e[-+]?\d{1,3}\b)?|(?<![\w.])\.\d+|(?<=\ba)\.\d+|(?<=\bthe)\.\d+)"
    r"|(?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)*)"
    r"|(?P<mark>\S)"
)
SPACED_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d])(?:\.\d+)?")
"""Thousands set apart by a space: "34 567"."""
DASHES = frozenset("-–—‑−")


class Lexeme(NamedTuple):
    """A number, a word or a mark.

    Attributes:
        text: as written.
        lower: the same in lower case.
        start, end: code points.
        kind: ``number``, ``word`` or ``mark``.
        glued: whether no white space stands before it.
    """

    text: str
    lower: str
    start: int
    end: int
    kind: str
    glued: bool

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.kind == "word"

    @property
    def is_number(self) -> bool:
        """Whether it is made of digits."""
        return self.kind == "number"

    @property
    def is_dash(self) -> bool:
        """Whether it is a hyphen, a dash or a minus."""
        return self.text in DASHES

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def lexemes(text: str, offset: int = 0) -> list[Lexeme]:
    """The lexemes of a text, in order; ``offset`` is added to their places."""
    grouped = {m.start(): m for m in SPACED_GROUPS.finditer(text)}
    found: list[Lexeme] = []
    position = last = 0
    while match := LEXEME.search(text, position):
        kind = match.lastgroup or "mark"
        if kind == "number":
            match = grouped.get(match.start(), match)
        written = match.group()
        glued = match.start() == last
        start = match.start() + offset
        found.append(Lexeme(written, written.lower(), start, start + len(written), kind, glued))
        position = last = match.end()
    return found


def phrase_at(
    words: list[Lexeme], index: int, phrases: Mapping[str, str], longest: int
) -> tuple[str, int] | None:
    """The key of the longest phrase that begins at an index, and the index after it."""
    for length in range(min(longest, len(words) - index), 0, -1):
        key = phrases.get(" ".join(word.lower for word in words[index : index + length]))
        if key is not None:
            return key, index + length
    return None


def phrase_before(
    words: list[Lexeme], index: int, phrases: Mapping[str, str], longest: int
) -> tuple[str, int] | None:
    """The key of the longest phrase that ends before an index, and the index at which it begins."""
    for length in range(min(longest, index), 0, -1):
        key = phrases.get(" ".join(word.lower for word in words[index - length : index]))
        if key is not None:
            return key, index - length
    return None
