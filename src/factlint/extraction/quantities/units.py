"""Units of measure and currencies around a number."""

from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.currencies import currency_name_at
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme, phrases_of
from factlint.extraction.quantities.unit_symbols import quotient, unit_at
from factlint.extraction.quantities.word_classes import word_class
from factlint.language import families, function_words, keys_by_entry

SPACED_LETTERS: Final = frozenset(("m", "g", "l", "L"))
"""Letters that are units even after a space; other ones are initials: "601 W. Broadway"."""


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

    @property
    def is_currency(self) -> bool:
        """Whether it is an ISO 4217 code."""
        return len(self.name) == 3 and self.name.isupper()


def unit_after(words: list[Lexeme], index: int) -> Unit | None:
    """The unit or currency that follows a number, a hyphen between them left out: "-mile", " per cent", " pounds"."""
    at = index + _hyphen(words, index)
    if at >= len(words):
        return None
    letter = _letter(words, at) if at == index else None
    found = unit_at(words, at) if letter is None else quotient(words, *letter)
    return Unit(*found) if found is not None else _currency_after(words, at)


def _hyphen(words: list[Lexeme], index: int) -> bool:
    """Whether a hyphen ties the next word to the one before."""
    return index + 1 < len(words) and words[index].is_dash and words[index].glued and words[index + 1].glued


@cache
def _letters() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "glued_units.txt")


def _letter(words: list[Lexeme], at: int) -> tuple[str, int] | None:
    """A letter that touches the number ("5m"), or one after a space that nothing counted follows ("4 L of wine")."""
    name = _letters().get(words[at].text)
    raised = at + 1 < len(words) and words[at + 1].is_number and words[at + 1].glued
    if name is None or raised or not (words[at].glued or _nothing_counted(words, at)):
        return None
    if name == "second" and words[at - 1].text.isdecimal():
        return None  # "the 60s"
    if name.startswith("degree") and not _is_temperature(words, at):
        return None
    return name, at + 1


def _is_temperature(words: list[Lexeme], at: int) -> bool:
    """Whether "C" or "F" says degrees: "a high of 31C", and not "seat 4C"."""
    number, before = words[at - 1], lower_at(words, at - 2)
    whole = at > 1 and words[at].glued and number.text.isdecimal() and 1 < len(number.text) <= len("100")
    return whole and (before in word_class("before_temperature") or words[at - 2].is_dash)


def _nothing_counted(words: list[Lexeme], at: int) -> bool:
    written = words[at].text
    if not (written in SPACED_LETTERS and at and words[at - 1].is_number):
        return False
    following = lower_at(words, at + 1)
    return not following.isalpha() or following in function_words() or following in word_class("dimension")


def _currency_after(words: list[Lexeme], at: int) -> Unit | None:
    minor = phrases_of("minor_currencies.txt").at(words, at)
    if minor is not None and (len(words[at].text) > 1 or words[at].glued):
        return Unit(*minor)
    found = currency_name_at(words, at)
    return None if found is None else Unit(*found)
