"""Verbs beside numbers, led back to their base form without a parser."""

from functools import cache
from typing import Final

from factlint.extraction.quantities.lexemes import PACKAGE
from factlint.extraction.quantities.word_classes import word_class
from factlint.language import families, stem

VOWELS: Final = frozenset("aeiou")


@cache
def _forms() -> dict[str, str]:
    """Form to base form, for every verb of the lexicon."""
    found: dict[str, str] = {}
    for base, irregular in families(PACKAGE, "verbs.txt").items():
        for form in (*irregular, *_regular(base)):
            found.setdefault(form, base)
    return {**found, **{base: base for base in families(PACKAGE, "verbs.txt")}, "missing": "missing"}


def _regular(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return base, third, base + "ed", base + "ing"


def verb_of(word: str) -> str | None:
    """The base form of a word in lower case that may be a verb; for an unknown participle its stem; else None."""
    known = _forms().get(word)
    if known is not None:
        return known
    return stem(word) if is_participle(word) else None


def is_participle(word: str) -> bool:
    """Whether a word in lower case looks like a participle: a known form, or an ending in -ed or -ing."""
    if word in word_class("bare_participle"):
        return True
    known = _forms().get(word)
    if known is not None:
        return word not in (known, known + "s", known + "es")
    return len(word) > 4 and word.endswith(("ed", "ing")) and word not in word_class("no_participle")


def is_past(word: str) -> bool:
    """Whether a word in lower case looks like a past form or past participle."""
    return word == "missing" or (is_participle(word) and not word.endswith("ing"))


def lexicon_verb(word: str) -> str | None:
    """The base form of a word that the lexicon names, else None."""
    return _forms().get(word)
