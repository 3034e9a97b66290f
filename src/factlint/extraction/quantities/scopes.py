"""Words that narrow a quantity down: where, of whom, how often."""

from typing import Final

from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme, phrases_of
from factlint.extraction.quantities.nouns import Phrase, ends_phrase
from factlint.extraction.quantities.verbs import verb_of
from factlint.extraction.quantities.word_classes import calendar_words, word_class, word_list
from factlint.language import function_words, keys_by_entry

LONGEST: Final = 5
NAME_OF_KIND: Final = 3
"""How many words a name must have to be narrowed down by its first: a place, an adjective, a noun."""
ADJECTIVE_ENDINGS: Final = (
    "al",
    "ic",
    "ive",
    "ary",
    "ous",
    "ian",
    "an",
    "ese",
    "ish",
    "ern",
    "ed",
    "ful",
    "less",
)


def scope_after(words: list[Lexeme], at: int) -> str:
    """The narrowing words that begin at an index, at most five; empty if there are none."""
    if at < len(words) and words[at].text in ",(":
        fixed = phrases_of("scope_words.txt").at(words, at + 1)
        return _text(words, at + 1, fixed[1]) if fixed else ""
    fixed = phrases_of("scope_words.txt").at(words, at)
    if fixed is not None:
        return _text(words, at, fixed[1])
    if at + 1 >= len(words) or words[at].lower not in word_class("scope_preposition"):
        return ""
    return _prepositional(words, at)


def _prepositional(words: list[Lexeme], at: int) -> str:
    end = at + 1
    if words[end].lower in word_class("scope_preposition") or words[end].lower in word_class("determiner"):
        end += 1
    base = end < len(words) and words[end].is_number and words[at].lower == "per"  # "per 1,000 births"
    end += base
    begin = end
    while end < len(words) and end - at <= LONGEST and not ends_phrase(words, end):
        if verb_of(words[end].lower) and words[end].lower not in word_list("plurals.txt") and end > begin:
            break
        end += 1
    if end == begin:
        return _text(words, at, end) if base else ""
    if words[begin].lower in function_words() or words[begin].lower in calendar_words():
        return ""
    return _text(words, at, end)


def _text(words: list[Lexeme], first: int, last: int) -> str:
    last -= words[last - 1].is_dash
    return " ".join(word.text for word in words[first:last])


def is_rate(scope: str) -> bool:
    """Whether narrowing words say of how much of something else a number is: "a head", "per 1,000 births"."""
    lower = scope.lower()
    return lower.startswith("per ") or keys_by_entry(PACKAGE, "scope_words.txt").get(lower) == "rate"


def without_place(phrase: Phrase) -> tuple[Phrase, str]:
    """A name without the name before its adjective, and that: "Leeds Clinical Commissioning Groups" narrowed by Leeds.

    Only a name of its own stands before an adjective; a noun would stand behind it.
    """
    words, first = phrase.words, phrase.first
    if phrase.last - first < NAME_OF_KIND or not all(
        word.is_capitalised for word in words[first : phrase.last]
    ):
        return phrase, ""
    if (
        _adjectival(words[first].lower)
        or not _adjectival(words[first + 1].lower)
        or words[first].text.isupper()
    ):
        return phrase, ""
    return Phrase(words, first + 1, phrase.last, phrase.head), words[first].text


def _adjectival(word: str) -> bool:
    return word.endswith(ADJECTIVE_ENDINGS)
