"""Classes of words that the readers of clauses and phrases ask for, from the lexicons beside this file."""

from functools import cache

from factlint.extraction.calendar_names import full_weekdays, months
from factlint.extraction.quantities.lexemes import PACKAGE
from factlint.language import entries, families, keys_by_entry


@cache
def word_class(name: str) -> frozenset[str]:
    """The words of a class of ``word_classes.txt``."""
    return frozenset(families(PACKAGE, "word_classes.txt")[name])


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of a lexicon that is a plain list."""
    return frozenset(word for line in entries(PACKAGE, name) for word in line.split())


@cache
def calendar_words() -> frozenset[str]:
    """Words that name a month or a day."""
    return frozenset({*months(), *full_weekdays(), *word_class("deictic_day")})


def measured_nouns() -> dict[str, str]:
    """Nouns that name what is measured, to the attribute that they name."""
    return keys_by_entry(PACKAGE, "measured.txt")


@cache
def verbs_by_role() -> dict[str, frozenset[str]]:
    """Role of a number to the base forms of the verbs that give it."""
    return {role: frozenset(verbs) for role, verbs in families(PACKAGE, "frames.txt").items()}
