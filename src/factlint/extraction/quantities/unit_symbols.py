"""Units that are made of others: prefixes, powers and quotients: "terajoules", "m³", "kg/m3", "miles per gallon"."""

from functools import cache
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme, phrases_of
from factlint.extraction.quantities.word_classes import word_list
from factlint.language import keys_by_entry

Found = tuple[str, int]
POWERS: Final = {"2": "square", "²": "square", "3": "cubic", "³": "cubic"}
POWER_WORDS: Final = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic"}
LENGTHS: Final = frozenset(
    (
        "metre",
        "kilometre",
        "centimetre",
        "millimetre",
        "decimetre",
        "micrometre",
        "mile",
        "yard",
        "foot",
        "inch",
    )
)
"""Units that areas and volumes are made of."""
DIVISORS: Final = {
    "h": "hour",
    "hr": "hour",
    "s": "second",
    "sec": "second",
    "second": "second",
    "min": "minute",
}
CALENDAR: Final = frozenset(("day", "week", "month", "year", "decade", "century"))
"""What a rate is said of and no unit is divided by: "5 tonnes per year"."""


def unit_at(words: list[Lexeme], at: int) -> Found | None:
    """The unit of measure at an index, in the singular, and the index after it."""
    found = _power_word(words, at) or _simple(words, at)
    return None if found is None else quotient(words, *found)


def _simple(words: list[Lexeme], at: int) -> Found | None:
    """A unit without quotient: a symbol, a name, a name with a prefix, a symbol with a power."""
    if at >= len(words):
        return None
    word = words[at]
    power = POWERS.get(word.text[-1])
    if power is not None and len(word.text) > 1:
        base = _length(word.text[:-1])
        return (f"{power}_{base}", at + 1) if base else None
    raised = at + 1 < len(words) and words[at + 1].glued and POWERS.get(words[at + 1].text)
    if raised and (base := _length(word.text)):
        return f"{raised}_{base}", at + 2
    name = keys_by_entry(PACKAGE, "unit_symbols.txt").get(word.text)
    if name is not None:
        return name, at + 1
    return phrases_of("units.txt").at(words, at) or _prefixed(word.lower, at)


@cache
def _length(symbol: str) -> str | None:
    name = "metre" if symbol == "m" else keys_by_entry(PACKAGE, "units.txt").get(symbol.lower())
    name = keys_by_entry(PACKAGE, "unit_symbols.txt").get(symbol, name)
    return name if name in LENGTHS else None


def _power_word(words: list[Lexeme], at: int) -> Found | None:
    """As in "square inches", "cu ft", "sq. miles"."""
    power = POWER_WORDS.get(lower_at(words, at))
    if power is None:
        return None
    at += 1 + (lower_at(words, at + 1) == ".")
    base = _length(words[at].text) if at < len(words) else None
    return (f"{power}_{base}", at + 1) if base else None


def _prefixed(word: str, at: int) -> Found | None:
    for length in (3, 4, 5):
        if word[:length] in word_list("unit_prefixes.txt"):
            name = keys_by_entry(PACKAGE, "units.txt").get(word[length:])
            return (word[:length] + name, at + 1) if name and len(word) - length > len("ton") else None
    return None


def quotient(words: list[Lexeme], name: str, last: int) -> Found:
    """The unit divided by the one after a stroke or "per", if there is one."""
    mark = lower_at(words, last)
    tight = mark == "/" and words[last].glued and last + 1 < len(words) and words[last + 1].glued
    if not tight and mark != "per":
        return name, last
    divisor = _divisor(words, last + 1)
    return (name, last) if divisor is None else (f"{name}_per_{divisor[0]}", divisor[1])


def _divisor(words: list[Lexeme], at: int) -> Found | None:
    letter = words[at].text if at < len(words) else ""
    if letter in DIVISORS:
        return DIVISORS[letter], at + 1
    found = _power_word(words, at) or _simple(words, at)
    if found is None:
        name = keys_by_entry(PACKAGE, "glued_units.txt").get(letter)
        return None if name is None else (name, at + 1)
    return None if found[0] in CALENDAR or "percent" in found[0] else found
