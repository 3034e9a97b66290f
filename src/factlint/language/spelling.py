"""Spellings of one name: how near two of them are."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

SHORTEST: Final = 5
"""A shorter word that differs in one letter is another name (John, Joan), unless the two sound alike (Eric, Erik)."""

SHORTEST_SURNAME: Final = 7
"""A surname as long as this may differ in two letters (Sargent, Sergeant); given names that do are two names (Patrick, Patricia)."""

SAME_SOUNDS: Final = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|c(?![eiyh])|q"), "k"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"(?<=[^aeiouscp])h|h$"), ""),
    (re.compile(r"ie|ey|ee|y"), "i"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"(?<=..)(?<!ll)(?<!tt)e$"), ""),
    (re.compile(r"(.)\1"), r"\1"),
)
"""Letters that are written in more than one way for one sound; applied in this order. A last "-lle" or "-tte" is a
woman's name."""


def near_spellings(one: str, other: str) -> bool:
    """Whether two names have as many words, each the same as its partner or nearly so, and are not the same.

    Case, accents, points and initials are no difference. The last word of several is taken for a surname.
    """
    words = list(zip(_words(one), _words(other), strict=False))
    if not words or len(_words(one)) != len(_words(other)) or _words(one) == _words(other):
        return False
    surname = len(words) > 1 and near_words(*words[-1], edits=2)
    return (surname or near_words(*words[-1])) and all(near_words(*pair) for pair in words[:-1])


@lru_cache(maxsize=10_000)
def near_words(one: str, other: str, edits: int = 1) -> bool:
    """Whether two words in lower case are spellings of one name, at most so many letters apart.

    The first letter is never mistaken, and a last "a" or "o" tells a woman's name from a man's.

    Source: optimal string alignment, in which two swapped neighbours are one edit (Damerau, 1964).
    """
    if sound(one) == sound(other):
        return True
    short, long = sorted((one, other), key=len)
    if one[0] != other[0] or len(short) < SHORTEST or long in {short + "a", short + "o"}:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # its import costs 17 ms; few names come so far

    apart = OSA.distance(one, other, score_cutoff=edits)
    return apart <= 1 or (apart <= edits and len(short) >= SHORTEST_SURNAME)


@lru_cache(maxsize=10_000)
def sound(word: str) -> str:
    """A word in lower case with one letter for each sound, roughly: "Erica" and "Erika" have one."""
    for letters, written in SAME_SOUNDS:
        word = letters.sub(written, word)
    return word


@lru_cache(maxsize=10_000)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without accents and points; initials are left out."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter) and letter != ".")
    return tuple(word for word in plain.split() if len(word) > 1)
