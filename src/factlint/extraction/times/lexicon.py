"""The words of time, read from the data files beside this module."""

from decimal import Decimal
from functools import cache
from typing import Final

from factlint.extraction.calendar_names import months, weekdays
from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import Phrases
from factlint.extraction.plans import plan_words
from factlint.language import WordScanner, entries, families, keys_by_entry

PACKAGE: Final = "factlint.extraction.times"


@cache
def units() -> dict[str, str]:
    """Word to unit of time."""
    return keys_by_entry(PACKAGE, "units.txt")


@cache
def numbers() -> dict[str, Decimal | None]:
    """Number word, from one on or a half, to its value; None where the word leaves it open."""
    amounts: dict[str, Decimal | None] = {word: value for word, value in cardinals().items() if value}
    for word, key in keys_by_entry(PACKAGE, "numbers.txt").items():
        amounts[word] = None if key == "open" else Decimal(key)
    return amounts


@cache
def ordinals() -> dict[str, int]:
    """Ordinal word to its value."""
    return {word: int(key) for word, key in keys_by_entry(PACKAGE, "ordinals.txt").items()}


@cache
def day_parts() -> dict[str, str]:
    """Word to TimeML code of the part of the day."""
    return keys_by_entry(PACKAGE, "day_parts.txt")


@cache
def zones() -> dict[str, str]:
    """Word after a time of day to what the time needs to be one: ``digits`` or ``mark``."""
    return keys_by_entry(PACKAGE, "zones.txt")


@cache
def seasons() -> dict[str, str]:
    """Word to TimeML code of the season."""
    return keys_by_entry(PACKAGE, "seasons.txt")


@cache
def decades() -> dict[str, int]:
    """Word for a decade to the tens of its years."""
    return {word: int(key) for word, key in keys_by_entry(PACKAGE, "decades.txt").items()}


@cache
def holidays() -> Phrases:
    """Words of a holiday's name to the rule of its date."""
    return phrases("holidays.txt")


@cache
def references() -> Phrases:
    """Words that point at present, past or future to TimeML's value."""
    return phrases("references.txt")


@cache
def frequencies() -> dict[str, str]:
    """Adverb or adjective of frequency to TimeML's value."""
    return keys_by_entry(PACKAGE, "frequencies.txt")


@cache
def accounts() -> frozenset[str]:
    """Words beside a quarter that make it one of a year."""
    return frozenset(entries(PACKAGE, "accounts.txt"))


@cache
def countries(trait: str) -> frozenset[str]:
    """ISO 3166 codes of the countries whose calendar has a trait: ``south``, ``fiscal year from july``."""
    return frozenset(code for code in families(PACKAGE, "countries.txt")[trait])


@cache
def cues() -> Phrases:
    """Words before a time to the role that they give it."""
    return phrases("cues.txt")


@cache
def tenses() -> dict[str, str]:
    """Word, or two words, to ``future`` or ``past``."""
    return {**dict.fromkeys(plan_words(), "future"), **keys_by_entry(PACKAGE, "tenses.txt")}


@cache
def event_nouns() -> frozenset[str]:
    """Nouns that name an event."""
    return frozenset(entries(PACKAGE, "events.txt"))


@cache
def numbered_things() -> frozenset[str]:
    """Words after four digits that make them a number and no year."""
    return frozenset(entries(PACKAGE, "numbered.txt"))


@cache
def title_nouns() -> frozenset[str]:
    """Nouns that make a name, and no time, of the day or season before them."""
    return frozenset(entries(PACKAGE, "titles.txt"))


@cache
def bounds() -> Phrases:
    """Words before a length of time to the bound that they make of it."""
    return phrases("bounds.txt")


def phrases(name: str) -> Phrases:
    """A lexicon of phrases, each split as `factlint.extraction.times.cells` splits text."""
    entries = keys_by_entry(PACKAGE, name).items()
    return Phrases(
        {
            " ".join(text.replace("'", " ' ").replace("-", " - ").replace(".", " . ").split()): key
            for text, key in entries
        }
    )


@cache
def scanner() -> WordScanner:
    """Finds the words without which no expression of time stands, but for plain digits."""
    words = {*months(), *weekdays(), *units(), *day_parts(), *seasons(), *frequencies(), *decades()}
    words |= {"today", "yesterday", "tomorrow", "tonight", "noon", "midnight", "overnight", "nineteen"}
    words |= {"half past", "quarter past", "quarter to", "o'clock", "o’clock"}
    phrases = {**keys_by_entry(PACKAGE, "holidays.txt"), **keys_by_entry(PACKAGE, "references.txt")}
    return WordScanner(sorted({*words, *phrases}))
