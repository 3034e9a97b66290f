"""One measure in two units: "6ft 2in", "13 dollars 45 cents", "15 dollars 50"."""

from decimal import Decimal
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.numerals import Numeral
from factlint.extraction.quantities.shares import HUNDRED
from factlint.extraction.quantities.units import Unit, unit_after

INCHES_IN_A_FOOT: Final = Decimal(12)
PLACES: Final = Decimal("0.000001")


def in_two_units(
    words: list[Lexeme], low: Decimal, name: str | None, minor: Numeral
) -> tuple[Decimal | None, int]:
    """The value of a measure in two units and the index after it; None if the second number is no part of the first.

    Args:
        words: the lexemes of a sentence.
        low: the first number.
        name: its unit, as in ``model.Quantity``.
        minor: the second number.
    """
    unit = unit_after(words, minor.last)
    if name == "foot" and (
        (unit is not None and unit.name == "inch") or _is_inch(words, minor.last, minor.low)
    ):
        last = unit.last if unit is not None else minor.last + 1
        return (low + minor.low / INCHES_IN_A_FOOT).quantize(PLACES), last
    if name is None or not Unit(name, 0).is_currency:
        return None, 0
    if unit is not None:
        return (low + minor.low / HUNDRED if unit.is_minor else None), unit.last
    whole = low == low.to_integral_value()
    hundredths = whole and minor.low < HUNDRED and _closes(words, minor)
    return (low + minor.low / HUNDRED if hundredths else None), minor.last


def _is_inch(words: list[Lexeme], at: int, inches: Decimal) -> bool:
    """Whether an "in" after feet is an inch: no place or time follows ("grew 5 ft 2 in May")."""
    after = words[at + 1] if at + 1 < len(words) else None
    goes_on = after is not None and (after.is_number or after.is_capitalised or after.lower in ("the", "a"))
    return lower_at(words, at) == "in" and inches < INCHES_IN_A_FOOT and not goes_on


def _closes(words: list[Lexeme], minor: Numeral) -> bool:
    """Whether a number of hundredths without a name ends its clause: "15 dollars 50.", "thirteen dollars forty five"."""
    stated = minor.form == "words" or len(words[minor.first].text) == len("50")
    at_end = minor.last >= len(words) or words[minor.last].text in ".,;:!?)"
    return stated and at_end and words[minor.first - 1].text != ","
