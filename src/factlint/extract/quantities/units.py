"""Units of measure and currencies around a number."""

from functools import cache
from typing import NamedTuple

from factlint.extract.quantities.lexemes import Lexeme, phrase_at, phrase_before
from factlint.extract.quantities.numerals import PACKAGE
from factlint.language import keys_by_entry

LONGEST = 4
GLUED_ONLY = {
    "m": "metre",
    "g": "gram",
    "l": "litre",
    "w": "watt",
    "v": "volt",
    "in": "inch",
    "s": "second",
    "t": "tonne",
}
"""Single letters that are units only where they touch the number: "5m"."""
WEIGHT_POUNDS = frozenset(("pound", "pounds"))


@cache
def _units() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "units.txt")


@cache
def _currencies() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "currencies.txt")


@cache
def _minor() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "minor_currencies.txt")


@cache
def _signs() -> dict[str, str]:
    """Currencies that may stand before a number: symbols and three-letter codes."""
    return {
        form: code
        for form, code in _currencies().items()
        if not form.replace(" ", "").isalpha() or form in (code.lower(), "euro")
    }


def currency_before(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands before an index, and where it begins: "£", "US$", "EUR"."""
    found = phrase_before(words, index, _signs(), 2)
    if found is None:
        return None
    first = words[found[1]]
    if first.text in ("a", "A", "s", "S", "R", "r") and not (first.text.isupper() and words[index - 1].glued):
        return phrase_before(words, index, _signs(), 1)  # "a $5 fee" is no Australian dollar
    return found


class Unit(NamedTuple):
    """A unit as it stands in a list of lexemes.

    Attributes:
        name: as in ``model.Quantity``.
        last: the index after its last lexeme.
    """

    name: str
    last: int

    @property
    def is_minor(self) -> bool:
        """Whether it is the hundredth of a currency."""
        return self.name in _minor().values()


def unit_after(words: list[Lexeme], index: int) -> Unit | None:
    """The unit or currency that follows a number, after a hyphen if there is one: "-mile", " per cent", "bn pounds"."""
    at = index
    if (
        at < len(words)
        and words[at].is_dash
        and words[at].glued
        and at + 1 < len(words)
        and words[at + 1].glued
    ):
        at += 1
    if at >= len(words):
        return None
    letter = words[at]
    if letter.glued and at == index and letter.text in GLUED_ONLY:
        return Unit(GLUED_ONLY[letter.text], at + 1)
    found = phrase_at(words, at, _units(), LONGEST)
    if found is not None:
        return Unit(found[0], found[1])
    return _currency_after(words, at)


def _currency_after(words: list[Lexeme], at: int) -> Unit | None:
    minor = phrase_at(words, at, _minor(), 1)
    if minor is not None and (len(words[at].text) > 1 or words[at].glued):
        return Unit(minor[0], minor[1])
    found = phrase_at(words, at, _currencies(), 3)
    if found is None or (
        words[at].lower in ("won", "rand", "try", "real", "dong", "cad") and not words[at].text.isupper()
    ):
        return None
    if words[at].lower in WEIGHT_POUNDS and _weighs(words, found[1]):
        return Unit("pound_mass", found[1])
    return Unit(found[0], found[1])


def _weighs(words: list[Lexeme], after: int) -> bool:
    """Whether pounds are a weight: "half a pound of flour"."""
    return (
        after < len(words)
        and words[after].lower == "of"
        and after - 1 >= 0
        and words[after - 1].lower == "pound"
    )
