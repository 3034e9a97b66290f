"""Two numbers that make a share: "one in ten", "three out of five", "one over three"."""

from decimal import Decimal
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.numerals import Numeral, magnitudes
from factlint.extraction.quantities.read_numeral import numeral_at
from factlint.extraction.quantities.shares import as_percent
from factlint.extraction.quantities.units import unit_after

BEFORE_A_RATIO: Final = frozenset(("is", "was", "equals", "=", "of", "minus", "negative"))
YEARS: Final = range(1500, 2100)
LARGEST_WHOLE: Final = 100
"""The largest m of "n in m" that reads as a share, powers of ten aside."""


def share_of_whole(words: list[Lexeme], numeral: Numeral) -> tuple[Decimal, int] | None:
    """As in "one in ten adults", "three out of five trusts": a percentage, and the index after it.

    "Three of the five" is a count of a whole.
    """
    at = numeral.last
    if lower_at(words, at) == "over":
        return _one_over(words, numeral)
    if lower_at(words, at) == "out" and lower_at(words, at + 1) == "of":
        at += 1
    elif lower_at(words, at) != "in":
        return None
    at += 1
    at += lower_at(words, at) == "every"
    whole = numeral_at(words, at) if at < len(words) else None
    if whole is None or whole.form not in ("digits", "words") or numeral.low >= whole.low or not numeral.low:
        return None
    if lower_at(words, at - 1) == "in" and not _may_be_whole(words, numeral, whole):
        return None
    if unit_after(words, whole.last) is not None and lower_at(words, at - 1) == "in":
        return None
    return as_percent(numeral.low / whole.low), whole.last


def _may_be_whole(words: list[Lexeme], numeral: Numeral, whole: Numeral) -> bool:
    """Whether "n in m" is a share and no place or year: m is small or round, or n is one ("1 in 500")."""
    if whole.low <= LARGEST_WHOLE or whole.low.normalize().as_tuple().digits == (1,):
        return True
    year = whole.last - whole.first == 1 and words[whole.first].text.isdecimal() and whole.low in YEARS
    return numeral.low == 1 and not year


def ratio_to_one(words: list[Lexeme], numeral: Numeral) -> tuple[Decimal, int] | None:
    """As in "8 to 1", "3:1", "a 10-to-one majority": how many come to one, and the index after it."""
    at, before = numeral.last, lower_at(words, numeral.first - 1)
    at += at < len(words) and words[at].is_dash
    if lower_at(words, at) not in ("to", ":") or numeral.low <= 1 or before in ("from", "between"):
        return None
    at += 1 + (at + 1 < len(words) and words[at + 1].is_dash)
    ends = at + 1 >= len(words) or not (
        words[at + 1].is_number or words[at + 1].lower in magnitudes() or unit_after(words, at + 1)
    )
    return (numeral.low, at + 1) if lower_at(words, at) in ("1", "one") and ends else None


def _one_over(words: list[Lexeme], numeral: Numeral) -> tuple[Decimal, int] | None:
    """As in "the ratio is one over three": a number that is said of nothing else; "two over 60" may be people."""
    alone = numeral.first == 0 or lower_at(words, numeral.first - 1) in BEFORE_A_RATIO
    if not alone or numeral.last + 1 >= len(words) or numeral.form not in ("digits", "words"):
        return None
    whole = numeral_at(words, numeral.last + 1)
    if whole is None or not 0 < numeral.low < whole.low or lower_at(words, whole.last).isalnum():
        return None
    return as_percent(numeral.low / whole.low), whole.last
