"""The stretch of a sentence in which a number's verb stands."""

from typing import Final, NamedTuple

from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.nouns import QUOTES

BORDERS: Final = frozenset((";", ":", "–", "—", "(", ")", ",", ".", "…", "•", "*", "|", "?", "!"))


FURTHEST: Final = 40
"""How many lexemes a clause may reach to either side, so that a text without marks costs no more."""


class Clause(NamedTuple):
    """A clause around a number.

    Attributes:
        words: the lexemes of the sentence.
        first, last: indexes of the clause's first lexeme and of the one after its last.
        start: index of the number's first lexeme, hedge included.
        end: index after the number, its unit and what is counted.
    """

    words: list[Lexeme]
    first: int
    last: int
    start: int
    end: int


def clause_around(words: list[Lexeme], start: int, end: int) -> Clause:
    """The clause around ``words[start:end]``, cut at commas, colons, dashes and brackets."""
    first, last = start, end
    floor, ceiling = max(0, start - FURTHEST), min(len(words), end + FURTHEST)
    while first > floor and not _border(words, first - 1):
        first -= 1
    while last < ceiling and (not _border(words, last) or _relative(words, last + 1)):
        last += 1
    return Clause(words, first, last, start, end)


def _relative(words: list[Lexeme], at: int) -> bool:
    """Whether a relative clause about what stands before begins at an index: "the 14 – who were chosen"."""
    return at < len(words) and words[at].lower in ("who", "which")


def _border(words: list[Lexeme], at: int) -> bool:
    word = words[at]
    if word.text in QUOTES:
        return False
    if word.is_dash and word.glued:
        return False
    return word.text in BORDERS or word.text in "–—-"
