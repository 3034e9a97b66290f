"""Words beside a value that tell whether it was replaced, or replaced another one: "initially", "has risen to"."""

import re
from functools import cache, lru_cache
from typing import Final

from factlint.language.lexicon import families

SENTENCE_BORDER: Final = re.compile(r"[.!?;]\s|\n")


@lru_cache(maxsize=10_000)
def phase(passage: str, quote: str) -> int:
    """What the words around a value, in its sentence, tell: -1 it was replaced, 1 it replaces another one, 0 neither.

    Args:
        passage: the words around it, verbatim.
        quote: the words of the value, which are in the passage.
    """
    before, _, after = passage.casefold().partition(quote.casefold())
    words = SENTENCE_BORDER.split(before)[-1] + quote.casefold() + SENTENCE_BORDER.split(after)[0]
    is_first, is_later = (bool(pattern.search(words)) for pattern in _patterns())
    return is_later - is_first


def states_correction(sentence: str) -> bool:
    """Whether a sentence says what the text had got wrong: "This story has been corrected …"."""
    folded = sentence.casefold()
    return any(words in folded for words in families("factlint.language", "updates.txt")["correction"])


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    lexicon = families("factlint.language", "updates.txt")
    first, later = (re.compile(rf"\b(?:{'|'.join(lexicon[key])})\b") for key in ("before", "after"))
    return first, later
