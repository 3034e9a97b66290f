"""Units of measure and currencies around a number."""

from functools import cache
from typing import NamedTuple

from factlint.extraction.phrases import Phrases
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme, phrases_of
from factlint.language import families, keys_by_entry

AMBIGUOUS_CODES = frozenset(("won", "rand", "dong", "cad"))
"""Codes and names that are common words in lower case."""
LETTER_PREFIXES = frozenset(("a", "s", "r"))
"""Letters that with a dollar sign name a currency ("A$"), and alone are words ("a $5 fee")."""


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
        return self.name in families(PACKAGE, "minor_currencies.txt")


@cache
def _signs() -> Phrases:
    """Currencies that may stand before a number: symbols and three-letter codes."""
    forms = keys_by_entry(PACKAGE, "currencies.txt").items()
    return Phrases({form: code for form, code in forms if _is_sign(form, code)})


def _is_sign(form: str, code: str) -> bool:
    return not form.replace(" ", "").isalpha() or form in (code.lower(), "euro")


def currency_before(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands before an index, and where it begins: "£", "US$", "EUR"."""
    found = _signs().before(words, index)
    if found is None or words[found[1]].lower not in LETTER_PREFIXES:
        return found
    if words[found[1]].is_capitalised and words[index - 1].glued:
        return found
    return _signs().before(words[index - 1 : index], 1) and ("USD", index - 1)


def unit_after(words: list[Lexeme], index: int) -> Unit | None:
    """The unit or currency that follows a number, a hyphen between them left out: "-mile", " per cent", " pounds"."""
    at = index + _hyphen(words, index)
    if at >= len(words):
        return None
    if words[at].glued and at == index:
        name = keys_by_entry(PACKAGE, "glued_units.txt").get(words[at].text)
        if name is not None:
            return Unit(name, at + 1)
    found = phrases_of("units.txt").at(words, at)
    return Unit(*found) if found is not None else _currency_after(words, at)


def _hyphen(words: list[Lexeme], index: int) -> bool:
    """Whether a hyphen ties the next word to the one before."""
    return index + 1 < len(words) and words[index].is_dash and words[index].glued and words[index + 1].glued


def _currency_after(words: list[Lexeme], at: int) -> Unit | None:
    minor = phrases_of("minor_currencies.txt").at(words, at)
    if minor is not None and (len(words[at].text) > 1 or words[at].glued):
        return Unit(*minor)
    found = phrases_of("currencies.txt").at(words, at)
    if found is None or (words[at].lower in AMBIGUOUS_CODES and not words[at].text.isupper()):
        return None
    weight = words[at].lower == "pound" and found[1] < len(words) and words[found[1]].lower == "of"
    return Unit("pound_mass" if weight else found[0], found[1])
