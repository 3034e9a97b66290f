"""Spellings of one name: how near two of them are."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from factlint.language.lexicon import families

SHORTEST: Final = 5
"""A shorter word that differs in one letter is another name (John, Joan), unless the two sound alike (Eric, Erik)."""

SHORTEST_SURNAME: Final = 7
"""A surname as long as this may differ in two letters (Sargent, Sergeant); given names that do are two names (Patrick, Patricia)."""

SHORTEST_LONE: Final = 6
"""A word that stands alone is more easily another name (Marin, Martin)."""

VOWELS: Final = re.compile(r"[aeiouy]")

DERIVING: Final = frozenset(
    {"s", "n", "i", "is", "an", "ans", "ns", "er", "ers", "es", "ese", "ish", "ian", "ians", "son", "a", "o"}
)
"""Endings that make another word of a name: Korea, Korean; Iraq, Iraqi; Robert, Roberts."""

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

    Case, accents, points and initials are no difference. The last word of several is taken for a surname, and a name of one
    word may be that surname alone.
    """
    mine, theirs = plain_words(one), plain_words(other)
    if not mine or not theirs or mine == theirs:
        return False
    if 1 in (len(mine), len(theirs)):
        return near_lone_words(mine[-1], theirs[-1])
    if len(mine) != len(theirs):
        return False
    words = list(zip(mine, theirs, strict=True))
    if len(words) == 2 and mine[-1] == theirs[-1] and len(mine[-1]) >= SHORTEST_SURNAME:
        return near_words(mine[0], theirs[0]) or is_other_initial(mine[0], theirs[0])
    return near_words(*words[-1], edits=2) and all(near_words(*pair) for pair in words[:-1])


def may_be_one_person(one: str, other: str) -> bool:
    """Whether two names of persons may be one's: the surname of one is in the other, or a spelling of its surname."""
    mine, theirs = one.casefold().split(), other.casefold().split()
    return mine[-1] in theirs or theirs[-1] in mine or near_spellings(mine[-1], theirs[-1])


def may_be_one_given_name(one: str, other: str) -> bool:
    """Whether two given names may be one person's.

    They are the same, one is an initial or a beginning of the other (Max, Maxwell), or both are forms of one name (Bob, Rob,
    Robert).
    """
    mine, theirs = one.casefold().strip("."), other.casefold().strip(".")
    short, long = sorted((mine, theirs), key=len)
    return long.startswith(short) or not _full_forms(mine).isdisjoint(_full_forms(theirs))


def _full_forms(name: str) -> set[str]:
    return {name, *_nicknames().get(name, ())}


@cache
def _nicknames() -> dict[str, list[str]]:
    """Familiar form to the names that it is of."""
    found: dict[str, list[str]] = {}
    for name, forms in families("factlint.language", "nicknames.txt").items():
        for form in forms:
            found.setdefault(form, []).append(name)
    return found


def is_other_initial(one: str, other: str) -> bool:
    """Whether two given names differ in nothing but their first letter, as those of other scripts do (Giannis, Yiannis)."""
    return one != other and one[1:] == other[1:] and len(one) >= SHORTEST_LONE


@lru_cache(maxsize=10_000)
def near_lone_words(one: str, other: str) -> bool:
    """Whether two words in lower case that stand alone are spellings of one name, which no given name confirms.

    They sound alike or nearly so, or one of them is a slip of the hand; and one is no derived form of the other (Aster, Asters).
    """
    if one == other or one[0] != other[0] or is_derived(*sorted((one, other), key=len)):
        return False
    return sound(one) == sound(other) or is_vowel_apart(sound(one), sound(other)) or is_slip(one, other)


def is_vowel_apart(one: str, other: str) -> bool:
    """Whether one vowel is all that two words differ in: names of another script are often so (Ghalibiya, Ghalabiyah)."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # its import costs 17 ms; few names come so far

    if VOWELS.sub("", one) != VOWELS.sub("", other) or min(len(one), len(other)) < SHORTEST:
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1


def is_slip(one: str, other: str) -> bool:
    """Whether a letter is missing, doubled or swapped with its neighbour; another consonant makes another name (Bolton, Boston)."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # as above

    if min(len(one), len(other)) < SHORTEST_LONE or OSA.distance(one, other, score_cutoff=1) > 1:
        return False
    return len(one) != len(other) or sorted(one) == sorted(other)


def is_derived(short: str, long: str) -> bool:
    """Whether the longer word is a form of the shorter one: a plural, or a people's name from that of its country."""
    return long.startswith(short) and long[len(short) :] in DERIVING


@lru_cache(maxsize=10_000)
def spelling_keys(name: str) -> frozenset[str]:
    """Keys of which two spellings of one name share at least one: the consonants of its last word, also with one left out.

    Source: deletion neighbourhoods after Mor and Fraenkel (1982).
    """
    words = plain_words(name)
    if not words:
        return frozenset()
    heard = sound(words[-1])
    consonants = sorted(set(VOWELS.sub("", heard)))
    fewer = (consonants[:at] + consonants[at + 1 :] for at in range(len(consonants)))
    return frozenset(heard[0] + "".join(letters) for letters in (consonants, *fewer))


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
def plain_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without accents and points; initials are left out."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter) and letter != ".")
    return tuple(word for word in plain.split() if len(word) > 1)
