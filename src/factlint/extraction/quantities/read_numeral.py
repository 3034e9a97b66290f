"""Reads the numeral at a place, of whatever form."""

from decimal import Decimal
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.cardinals import cardinal_at
from factlint.extraction.quantities.lexemes import Lexeme, phrases_of
from factlint.extraction.quantities.numerals import Numeral, magnitudes
from factlint.extraction.quantities.shares import share_at, slash_at

VAGUE_SEVERAL: Final = (Decimal(2), Decimal(9))
"""What "several hundred" and "a few dozen" may stand for, in hundreds and dozens."""

VAGUE_COUPLE: Final = (Decimal(2), Decimal(3))
"""What "a couple hundred" may stand for, in hundreds."""


def numeral_at(words: list[Lexeme], index: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at an index, or None.

    Args:
        words: the lexemes of a sentence.
        index: where it must begin.
        money: whether a currency stands before it, so that a glued "m" is a million.
    """
    return (
        _vague_at(words, index)
        or share_at(words, index)
        or slash_at(words, index)
        or cardinal_at(words, index, money=money)
    )


def _vague_at(words: list[Lexeme], index: int) -> Numeral | None:
    first = lower_at(words, index)
    if first in ("several", "few") or (first == "a" and lower_at(words, index + 1) == "few"):
        after = index + (2 if first == "a" else 1)
        unit = magnitudes().get(lower_at(words, after))
        if unit is None:
            return None
        low, high = (unit * times for times in VAGUE_SEVERAL)
        return Numeral(index, after + 1, low, high, Decimal(0), "vague")
    if first == "couple":
        return _couple_at(words, index)
    found = phrases_of("vague_numbers.txt").at(words, index)
    if found is None:
        return None
    low, high = (Decimal(end) for end in found[0].split(".."))
    return Numeral(index, found[1], low, high, Decimal(0), "vague")


def _couple_at(words: list[Lexeme], index: int) -> Numeral | None:
    """As in "a couple hundred", "a couple of thousand"."""
    after = index + 1 + (lower_at(words, index + 1) == "of")
    unit = magnitudes().get(lower_at(words, after))
    if unit is None:
        return None
    low, high = (unit * times for times in VAGUE_COUPLE)
    return Numeral(index, after + 1, low, high, Decimal(0), "vague")
