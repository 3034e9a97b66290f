"""The words of time, read from the data files beside this module."""

from decimal import Decimal
from functools import cache

from factlint.language import WordScanner, entries, families, keys_by_entry

PACKAGE = "factlint.extraction.times"


@cache
def months() -> dict[str, int]:
    """Name or abbreviation to number of the month."""
    return {word: int(key) for word, key in keys_by_entry(PACKAGE, "months.txt").items()}


@cache
def weekdays() -> dict[str, int]:
    """Name or abbreviation to ISO number of the weekday."""
    return {word: int(key) for word, key in keys_by_entry(PACKAGE, "weekdays.txt").items()}


@cache
def full_names() -> frozenset[str]:
    """Months and weekdays that are written out."""
    both = (families(PACKAGE, "months.txt"), families(PACKAGE, "weekdays.txt"))
    return frozenset(names[0] for lines in both for names in lines.values())


@cache
def units() -> dict[str, str]:
    """Word to unit of time."""
    return keys_by_entry(PACKAGE, "units.txt")


@cache
def numbers() -> dict[str, Decimal | None]:
    """Number word to its value; None where the word leaves it open."""
    return {
        word: None if key == "open" else Decimal(key)
        for word, key in keys_by_entry(PACKAGE, "numbers.txt").items()
    }


@cache
def ordinals() -> dict[str, int]:
    """Ordinal word to its value."""
    return {word: int(key) for word, key in keys_by_entry(PACKAGE, "ordinals.txt").items()}


@cache
def day_parts() -> dict[str, str]:
    """Word to TimeML code of the part of the day."""
    return keys_by_entry(PACKAGE, "day_parts.txt")


@cache
def seasons() -> dict[str, str]:
    """Word to TimeML code of the season."""
    return keys_by_entry(PACKAGE, "seasons.txt")


@cache
def holidays() -> dict[tuple[str, ...], str]:
    """Words of a holiday's name to the rule of its date."""
    return phrases("holidays.txt")


@cache
def references() -> dict[tuple[str, ...], str]:
    """Words that point at present, past or future to TimeML's value."""
    return phrases("references.txt")


@cache
def frequencies() -> dict[str, str]:
    """Adverb or adjective of frequency to TimeML's value."""
    return keys_by_entry(PACKAGE, "frequencies.txt")


@cache
def cues() -> dict[tuple[str, ...], str]:
    """Words before a time to the role that they give it."""
    return phrases("cues.txt")


@cache
def tenses() -> dict[str, str]:
    """Word, or two words, to ``future`` or ``past``."""
    return keys_by_entry(PACKAGE, "tenses.txt")


@cache
def event_nouns() -> frozenset[str]:
    """Nouns that name an event."""
    return frozenset(entries(PACKAGE, "events.txt"))


@cache
def numbered_things() -> frozenset[str]:
    """Words after four digits that make them a number and no year."""
    return frozenset(entries(PACKAGE, "numbered.txt"))


def phrases(name: str) -> dict[tuple[str, ...], str]:
    """A lexicon of phrases, each split as `factlint.extraction.times.cells` splits text."""
    spaced = ((words, key) for words, key in keys_by_entry(PACKAGE, name).items())
    return {tuple(words.replace("'", " ' ").replace("-", " - ").split()): key for words, key in spaced}


@cache
def scanner() -> WordScanner:
    """Finds the words without which no expression of time stands, but for plain digits."""
    words = {*months(), *weekdays(), *units(), *day_parts(), *seasons(), *frequencies()}
    words |= {"today", "yesterday", "tomorrow", "tonight", "noon", "midnight", "overnight"}
    words |= {" ".join(key).replace(" ' ", "'").replace(" - ", "-") for key in (*holidays(), *references())}
    return WordScanner(sorted(words))
