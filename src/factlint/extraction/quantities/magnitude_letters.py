"""What multiplies a number, by a word ("million") or by a letter ("5k", "£3m", "2.5m homes")."""

from decimal import Decimal
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.numerals import magnitudes, money_suffixes
from factlint.extraction.quantities.word_classes import word_list

GLUED: Final = frozenset("MBbkK")
"""Letters that multiply any number that they touch."""
APART: Final = frozenset("Mk")
"""Letters that multiply digits even after a space, if nothing follows."""


def magnitude_at(words: list[Lexeme], at: int, form: str, *, money: bool) -> Decimal | None:
    """What the word at an index multiplies a number by, or None.

    Args:
        words: the lexemes of a sentence.
        at: the index after the number.
        form: of the number, as in ``Numeral``.
        money: whether a currency stands before it.
    """
    if at >= len(words) or not words[at].is_word:
        return None
    word = words[at]
    suffix = money_suffixes().get(word.lower)
    if suffix is not None and (money or len(word.lower) == 1):
        return suffix if money or _multiplies(words, at, form) else None
    return magnitudes().get(word.lower)


def _multiplies(words: list[Lexeme], at: int, form: str) -> bool:
    """Whether a letter is a magnitude where no money is meant: "5k", "2.3 k", "3m people" but "3m high"."""
    word = words[at]
    if word.glued:
        millions = word.text == "m" and lower_at(words, at + 1) in word_list("counted_in_millions.txt")
        return millions or word.text in GLUED
    alone = at + 1 >= len(words) or words[at + 1].kind == "mark"
    return alone and word.text in APART and form == "digits"
