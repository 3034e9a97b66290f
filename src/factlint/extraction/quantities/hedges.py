"""Words around a number that say how exactly it is meant."""

from decimal import Decimal
from typing import Final, NamedTuple

from factlint.extraction.number_words import cardinals
from factlint.extraction.quantities.lexemes import Lexeme, phrases_of
from factlint.extraction.quantities.numerals import magnitudes
from factlint.model.quantity import Bound

SIGNS: Final = frozenset("<>")
"""Signs that compare numbers in digits only."""

NEGATED: Final = {"above": "at_most", "below": "at_least"}
"""What a hedge says where it is denied."""
NEAREST_NOT: Final = 3
"""So many words before a hedge a "not" may stand that denies it."""


class Bounds(NamedTuple):
    """How far a number may lie from its words.

    Attributes:
        low, high: inclusive; None where open.
        bound: as in ``model.Quantity``.
    """

    low: Decimal | None
    high: Decimal | None
    bound: Bound


def hedge_before(words: list[Lexeme], index: int) -> tuple[str, int]:
    """The hedge before an index and where it begins; ``exact`` and the index itself if there is none.

    Of two hedges in a row ("at least about 50") the one that opens an end wins.
    """
    found = phrases_of("hedges.txt").before(words, index)
    if found is None:
        return "exact", index
    hedge, first = found
    if words[first].lower == "over" and first and _amount_ends(words[first - 1]):
        return "exact", index  # "$2,000 over 3 years"
    if words[first].text in SIGNS and not words[index].is_number:
        return "exact", index  # ">> One woman said …" is the mark of a transcript
    if hedge in NEGATED and _is_denied(words, first):
        return NEGATED[hedge], first
    before = phrases_of("hedges.txt").before(words, first)
    if before is None or before[0] == "exact":
        return hedge, first
    return (hedge if hedge not in ("about", "exact") else before[0]), before[1]


def _is_denied(words: list[Lexeme], first: int) -> bool:
    """Whether a "not" shortly before turns a hedge round: "would not last longer than two weeks", "did not exceed 30"."""
    for at in range(first - 1, max(-1, first - 1 - NEAREST_NOT), -1):
        if words[at].lower in ("not", "never") or words[at].lower.endswith(("n’t", "n't")):
            return words[at + 1].lower not in ("only", "just", "merely")
        if not words[at].is_word:
            return False
    return False


def _amount_ends(word: Lexeme) -> bool:
    return word.is_number or word.lower in cardinals() or word.lower in magnitudes()


def hedge_after(words: list[Lexeme], index: int) -> tuple[str, int]:
    """The hedge at an index and the index after it ("or so", "-plus", "in all")."""
    found = phrases_of("afterthoughts.txt").at(words, index)
    if found is None:
        return "exact", index
    if words[index].text == "+" and not words[index].glued:
        return "exact", index
    return found


def bounds(low: Decimal, high: Decimal, hedge: str, *, strict: bool) -> Bounds:
    """The interval that a hedge makes of a number.

    Args:
        low: the smallest value that the number's own words allow.
        high: the largest one.
        hedge: a key of ``hedges.txt``.
        strict: whether "more than 30" begins at 31.
    """
    one = Decimal(1 if strict else 0)
    if hedge == "at_least":
        return Bounds(low, None, "at_least")
    if hedge == "above":
        return Bounds(low + one, None, "at_least")
    if hedge == "at_most":
        return Bounds(None, high, "at_most")
    if hedge == "below":
        return Bounds(None, high - one, "at_most")
    if low != high:
        return Bounds(low, high, "range")
    return Bounds(low, high, "about" if hedge == "about" else "exact")
