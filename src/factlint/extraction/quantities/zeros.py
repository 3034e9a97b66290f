"""Words that say none: "no deaths", "nobody was hurt"."""

from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.nouns import Phrase, counted_phrase, is_plural
from factlint.extraction.quantities.verbs import is_past
from factlint.extraction.quantities.word_classes import word_class

ZERO_WORDS: Final = frozenset(("no", "nobody", "none"))
REPORTS: Final = frozenset(("reports", "report", "signs", "sign", "record", "evidence"))
LOOK: Final = 5


def zero_at(words: list[Lexeme], index: int) -> tuple[int, Phrase | None] | None:
    """The index after a word that says none, and what there is none of (None: of people); None if it says no number."""
    last = _nobody(words, index)
    if last is not None:
        return (last, None) if _undergoes(words, last) else None
    phrase = counted_phrase(words, index + 1, plural=True)
    if phrase is not None and words[phrase.head].lower in REPORTS and lower_at(words, phrase.last) == "of":
        after = phrase.last + 1
        phrase = counted_phrase(words, after + (lower_at(words, after) == "any"), plural=True)
    if phrase is None or not is_plural(words[phrase.head].lower) or words[phrase.head].is_capitalised:
        return None
    return phrase.first, phrase


def _nobody(words: list[Lexeme], index: int) -> int | None:
    if words[index].lower in ("nobody", "none"):
        return index + 1
    at = index + 1
    at += at < len(words) and words[at].is_dash
    return at + 1 if lower_at(words, at) == "one" else None


def _undergoes(words: list[Lexeme], at: int) -> bool:
    """Whether something was done to nobody: "was hurt", "is thought to have been injured"."""
    helped = False
    for word in words[at : at + LOOK + 1]:
        if word.lower in word_class("passive"):
            helped = True
            continue
        return helped and is_past(word.lower)
    return False
