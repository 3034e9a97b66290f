"""Currencies around a number: signs, codes and names."""

from decimal import Decimal
from functools import cache
from typing import Final

from factlint.extraction.phrases import Phrases, lower_at
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme, phrases_of
from factlint.extraction.quantities.numerals import magnitudes
from factlint.language import families, keys_by_entry

AMBIGUOUS: Final = frozenset(("won", "rand", "dong", "cad", "try", "gel", "mad", "pen", "bob"))
"""Codes and names that are common words in lower case."""
LETTER_PREFIXES: Final = frozenset(("a", "s", "r"))
"""Letters that with a dollar sign name a currency ("A$"), and alone are words ("a $5 fee")."""
LONGEST_SIGN: Final = 3
"""Letters of the longest abbreviation that may stand before an amount."""
CODE_PREFIXES: Final = {"k": Decimal(10) ** 3, "M": Decimal(10) ** 6, "B": Decimal(10) ** 9}
"""Letters that multiply the code they stand before: "30 MUSD"."""


@cache
def _signs() -> Phrases:
    """Currencies that may stand before a number: symbols, abbreviations, and codes with a dollar sign ("mxn$")."""
    forms = keys_by_entry(PACKAGE, "currencies.txt")
    signs = {form: code for form, code in forms.items() if _is_sign(form)}
    signs.update({f"{form} $": code for form, code in forms.items() if form == code.lower()})
    return Phrases({**signs, "euro": "EUR"})


def _is_sign(form: str) -> bool:
    return not form.replace(" ", "").isalpha() or len(form) <= LONGEST_SIGN


def currency_before(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands before an index, and where it begins: "£", "US$", "EUR"."""
    found = _signs().before(words, index)
    if found is None or _belongs_to_left(words, found[1], index):
        return None
    first = words[found[1]]
    if first.lower not in LETTER_PREFIXES:
        return found
    if first.is_capitalised and words[index - 1].glued:
        return found
    return _signs().before(words[index - 1 : index], 1) and ("USD", index - 1)


def _belongs_to_left(words: list[Lexeme], first: int, index: int) -> bool:
    """Whether letters before a number are a common word, or the unit of the number before them: "15 USD 50"."""
    sign = words[first]
    if not sign.is_word or words[index - 1].lower == "$":
        return False
    if sign.lower in AMBIGUOUS and not sign.text.isupper():
        return True
    amount_before = first > 0 and words[first - 1].is_number and not _is_year(words[first - 1].text)
    signed = amount_before and _signs().before(words, first - 1) is not None  # "RMB 10 USD 20"
    return amount_before and not signed and index < len(words) and not words[index].glued


def _is_year(text: str) -> bool:
    return text.isdecimal() and len(text) == 4


def currency_name_at(words: list[Lexeme], at: int) -> tuple[str, int] | None:
    """The currency that words at an index name after a number, and the index after them; a pound of sugar is a weight."""
    found = phrases_of("currencies.txt").at(words, at)
    if found is None:
        return None
    word, last = words[at], found[1]
    if word.lower in AMBIGUOUS and last == at + 1 and not word.text.isupper():
        return None
    if word.is_word and last < len(words) and words[last].is_number and words[last].glued:
        return None  # "3 USD50 cards"
    weight = word.lower == "pound" and lower_at(words, last) == "of"
    return ("pound_mass", last) if weight else found


def multiplied(words: list[Lexeme], at: int) -> tuple[str, Decimal, int] | None:
    """A currency after a number with what multiplies it, and the index after both: "75 USD million", "30 MUSD"."""
    word = words[at] if at < len(words) else None
    if word is None or not word.is_word or not word.text[1:].isupper():
        return None
    codes = families(PACKAGE, "currencies.txt")
    factor = CODE_PREFIXES.get(word.text[0])
    if factor is not None and word.text[1:] in codes:
        return word.text[1:], factor, at + 1
    unit = magnitudes().get(lower_at(words, at + 1))
    return (word.text, unit, at + 2) if unit is not None and word.text in codes else None
