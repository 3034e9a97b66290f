"""The words around a time: the cue that leads it, and the tense of its clause."""

import re
from typing import NamedTuple

from factlint.extract.times.cells import Cell, phrase
from factlint.extract.times.lexicon import cues, tenses
from factlint.extract.times.shapes import Tense
from factlint.language import keys_by_entry

REACH = 160
"""How many characters on either side may belong to a time's sentence."""
SENTENCE_END = re.compile(r"[.!?;]\s+(?=[\W_]*[A-Z])|\n|•")
WORDS = re.compile(r"['’]?[^\W\d_]+(?:n['’]t)?")


class Cue(NamedTuple):
    """The words that lead a time.

    Attributes:
        text: in lower case; empty if there are none.
        role: what they make of the time.
        start: code point where they begin, or where the time does.
    """

    text: str
    role: str
    start: int


def cue_before(found: list[Cell], at: int) -> Cue:
    """The longest cue that ends right before a place ("no later than", "by"), "the" between them left out."""
    known = cues()
    end = at
    while end > 0 and found[end - 1].lower in {"the", "about", "around", "just", "mid", "early"} and end > at - 2:
        longer = longest_cue(found, end - 1, known)
        if longer:
            return longer
        end -= 1
    return longest_cue(found, at, known) or Cue("", "occurrence", found[at].start)


def longest_cue(found: list[Cell], at: int, known: dict[tuple[str, ...], str]) -> Cue | None:
    """The longest cue that ends at a place."""
    for length in (4, 3, 2, 1):
        words = phrase(found, at - length, length) if at >= length else ()
        if words in known:
            return Cue(" ".join(words), known[words], found[at - length].start)
    return None


def clause(text: str, start: int, end: int) -> tuple[str, str]:
    """The text of the same sentence before and after a stretch, at most so far as a sentence reaches."""
    before = text[max(0, start - REACH) : start]
    cut = [match.end() for match in SENTENCE_END.finditer(before)]
    after = text[end : end + REACH]
    stop = SENTENCE_END.search(after)
    return before[cut[-1] if cut else 0 :], after[: stop.start() if stop else None]


def tense_around(text: str, start: int, end: int) -> Tense:
    """The tense that the nearest telling word before a time sets, else the nearest one after it."""
    before, after = clause(text, start, end)
    return tense_of(WORDS.findall(before)[::-1], backwards=True) or tense_of(WORDS.findall(after), backwards=False)


def tense_of(words: list[str], *, backwards: bool) -> Tense:
    """The tense of the first telling word or pair of words."""
    known = tenses()
    plain = [word.lower().replace("’", "'") for word in words]
    for i, word in enumerate(plain):
        other = plain[i + 1] if i + 1 < len(plain) else ""
        pair = f"{other} {word}" if backwards else f"{word} {other}"
        told = known.get(pair) or known.get(word)
        if told:
            return "future" if told == "future" else "past"
        if is_past_form(word):
            return "past"
    return None


def is_past_form(word: str) -> bool:
    """Whether a word looks like the past of a verb."""
    return (word.endswith("ed") and len(word) > 4) or word in irregular_pasts()


def irregular_pasts() -> dict[str, str]:
    """Irregular forms to their base."""
    return keys_by_entry("factlint.language", "irregular.txt")
