"""The words around a time: the cue that leads it, and the tense of its clause."""

import re
from typing import Final, NamedTuple

from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.lexicon import cues, tenses
from factlint.extraction.times.shapes import Tense
from factlint.language import keys_by_entry

REACH: Final = 160
"""How many characters on either side may belong to a time's sentence."""
SENTENCE_END: Final = re.compile(r"[.!?;]\s+(?=[\W_]*[A-Z])|\n|•")
WORDS: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
IS_TO_COME: Final = (" is", " are", " is on", " are on")
"""A present right before a time: "the vote is Thursday", "the deadline is on 5 May"."""
BEFORE_WORDS, AFTER_WORDS = 15, 8
"""How many words before and after a time may set its tense."""
PASSED_OVER: Final = frozenset({"the", "about", "around", "just", "mid", "early"})
MOST_PASSED_OVER: Final = 2
"""Words that may stand between a cue and its time, and how many of them."""


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
    end = at
    while end > 0 and found[end - 1].lower in PASSED_OVER and end > at - MOST_PASSED_OVER:
        longer = longest_cue(found, end - 1)
        if longer:
            return longer
        end -= 1
    return longest_cue(found, at) or Cue("", "occurrence", found[at].start)


def longest_cue(found: list[Cell], at: int) -> Cue | None:
    """The longest cue that ends at a place."""
    known = cues().before(found, at)
    if known is None:
        return None
    role, first = known
    return Cue(" ".join(phrase(found, first, at - first)), role, found[first].start)


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
    if before.rstrip().lower().endswith(IS_TO_COME):
        return "future"
    return tense_of(words_of(before)[: -BEFORE_WORDS - 1 : -1]) or tense_of(words_of(after)[:AFTER_WORDS])


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, each compound one word; what follows "be" has no tense of its own."""
    words = [word.lower().replace("’", "'") for word in WORDS.findall(text)]
    return [word for before, word in zip(["", *words], words, strict=False) if before not in {"be", "being"}]


def tense_of(words: list[str]) -> Tense:
    """The tense of the first telling word, or pair of words in either order."""
    known = tenses()
    for i, word in enumerate(words):
        beside = words[i + 1] if i + 1 < len(words) else ""
        told = known.get(f"{beside} {word}") or known.get(f"{word} {beside}") or known.get(word)
        if told or word.endswith("'ll"):
            return "past" if told == "past" else "future"
        if is_past_form(word):
            return "past"
    return None


def is_past_form(word: str) -> bool:
    """Whether a word looks like the past of a verb."""
    return (word.endswith("ed") and len(word) > 4 and "-" not in word) or word in irregular_forms()


def irregular_forms() -> dict[str, str]:
    """Irregular forms to their base."""
    return keys_by_entry("factlint.language", "irregular.txt")


def is_told_as_past(text: str, start: int) -> bool:
    """Whether a past auxiliary stands before a time, nearer than any word of a plan."""
    known = tenses()
    before = words_of(clause(text, start, start)[0])[: -BEFORE_WORDS - 1 : -1]
    return next((known[word] for word in before if word in known), None) == "past"
