"""What a numeral is, and the words of which numerals are made."""

from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.quantities.lexemes import PACKAGE
from factlint.language import keys_by_entry
from factlint.model.quantity import plain

LARGEST: Final = Decimal(10) ** 24
"""Nothing that a document counts is larger; also well inside the precision of decimal arithmetic."""
ARTICLES: Final = frozenset(("a", "an"))


class Numeral(NamedTuple):
    """A number as it stands in a list of lexemes.

    Attributes:
        first, last: indexes of its first lexeme and of the one after its last.
        low, high: equal but for vague numbers.
        step: one unit of the last stated digit, as in ``model.Quantity``.
        form: ``digits``, ``words``, ``fraction`` or ``vague``.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    step: Decimal
    form: str


@cache
def _values(name: str) -> dict[str, Decimal]:
    return {word: Decimal(value) for word, value in keys_by_entry(PACKAGE, name).items()}


def magnitudes() -> dict[str, Decimal]:
    """Words that multiply the number before them."""
    return _values("magnitudes.txt")


def money_suffixes() -> dict[str, Decimal]:
    """Letters that multiply the amount before them."""
    return _values("money_suffixes.txt")


def denominators() -> dict[str, Decimal]:
    """Words that divide the number before them."""
    return _values("fractions.txt")


def written_out(number: Decimal | None) -> Decimal | None:
    """The same number without exponent and without needless zeros: 3.8E+9 and 3800000000.0 → 3800000000."""
    return None if number is None else Decimal(plain(number))
