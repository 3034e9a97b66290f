"""Numbers that are part of a name, told by the letters and words beside them: "M25", "Boeing 747", "Air Force One"."""

import re
from typing import Final

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.currencies import currency_before
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.nouns import is_plural
from factlint.extraction.quantities.numerals import magnitudes, money_suffixes
from factlint.extraction.quantities.shares import UNICODE_FRACTIONS
from factlint.extraction.quantities.units import unit_after
from factlint.extraction.quantities.verbs import lexicon_verb
from factlint.extraction.quantities.word_classes import calendar_words, measured_nouns, word_list
from factlint.language import function_words

Answer = tuple[str, int] | None
"""Why a number states no quantity, and the index after what was recognised; None if it may."""
NAME: Final = "part of a name"
HEADLINE: Final = 15
"""How many lexemes to either side tell whether the sentence is a headline."""
LONGEST_ABBREVIATION: Final = 5
STATION: Final = re.compile(r"[KW][A-Z]{2,3}|FOX|NBC|ABC|CBS")
"""A broadcaster, whose channel follows: "WAFB 9 News". Source: call signs of the Federal Communications Commission."""


def letters_before(words: list[Lexeme], index: int) -> Answer:
    """As in "M25", "COVID-19", "G-20"."""
    word = words[index]
    if not (word.is_number and word.glued and index) or currency_before(words, index):
        return None
    if words[index - 1].is_word and not word.text.startswith("."):
        return NAME, index + 1
    dashed = index > 1 and words[index - 1].is_dash and words[index - 1].glued
    return (NAME, index + 1) if dashed and _begins_name(words[index - 2]) else None


def _begins_name(word: Lexeme) -> bool:
    return (
        word.is_word
        and word.is_capitalised
        and word.lower not in measured_nouns()
        and word.lower not in cardinals()
        and word.lower not in function_words()
    )


def letters_after(words: list[Lexeme], index: int) -> Answer:
    """As in "21st", "4D", "737s"."""
    if not words[index].is_number or index + 1 >= len(words):
        return None
    after = words[index + 1]
    if not (after.glued and after.is_word):
        return None
    if after.lower in ("st", "nd", "rd", "th"):
        return "ordinal", index + 2
    if after.lower == "s" and words[index].text.isdecimal():
        of_life = len(words[index].text) == 2 and words[index].text.endswith("0")
        return None if of_life else ("decade", index + 2)
    if _is_code(words, index):
        return NAME, index + 3
    return None if _value_goes_on(words, index + 1) else (NAME, index + 2)


def _is_code(words: list[Lexeme], index: int) -> bool:
    """Whether digits, letters and more digits make one word: "24703L202"; "5km2" and "6ft2in" are none."""
    if index + 2 >= len(words) or not (words[index + 2].is_number and words[index + 2].glued):
        return False
    unit_follows = index + 3 < len(words) and words[index + 3].is_word and words[index + 3].glued
    return len(words[index + 2].text) > 1 and not unit_follows


def _value_goes_on(words: list[Lexeme], at: int) -> bool:
    """Whether letters glued to digits are a fraction, a unit, a magnitude or an age ("2½", "27yo")."""
    letters = words[at].lower
    return (
        unit_after(words, at) is not None
        or letters in UNICODE_FRACTIONS
        or letters in magnitudes()
        or letters in ("m", "b", "mm", "yo", "odd", "ish", "x")
        or (letters in money_suffixes() and currency_before(words, at - 1) is not None)
    )


def label(words: list[Lexeme], index: int) -> Answer:
    """As in "No 10", "page 2", "Boeing 747", "Section 28": a label is capitalised, or has a point, or counts nothing."""
    before = index - 1
    if lower_at(words, before) in (".", "#"):
        before -= 1
    if before < 0 or words[before].lower not in word_list("labels.txt"):
        return None
    if (
        not words[before].is_capitalised
        and before == index - 1
        and (words[before].lower == "no" or _measures_something(words, index))
    ):
        return None
    if index + 1 < len(words) and is_plural(words[index + 1].lower):
        return None
    return NAME, index + 1


def _measures_something(words: list[Lexeme], index: int) -> bool:
    """Whether the number counts or measures something after all: "an act that cost 20 people"."""
    return counts(words, index + 1) or unit_after(words, index + 1) is not None


def capitalised_name(words: list[Lexeme], index: int) -> Answer:
    """As in "Apollo 11 landed": digits after a capitalised word inside a sentence, with nothing to count."""
    if not words[index].is_number or index < 2 or not words[index - 1].is_word or "," in words[index].text:
        return None
    before = words[index - 1]
    if not before.is_capitalised or before.lower in function_words() or lexicon_verb(before.lower):
        return None
    if before.lower in calendar_words() or before.lower in measured_nouns() or _is_headline(words, index):
        return None
    if currency_before(words, index) or _measures_something(words, index):
        return None
    return NAME, index + 1


def between_names(words: list[Lexeme], index: int) -> Answer:
    """As in "WAVE 3 News": digits between an abbreviation and another capitalised word."""
    if not words[index].is_number or index == 0 or index + 1 >= len(words) or "," in words[index].text:
        return None
    before, after = words[index - 1], words[index + 1]
    short = before.is_word and before.text.isupper() and 1 < len(before.text) <= LONGEST_ABBREVIATION
    named = short and after.is_word and after.is_capitalised and not unit_after(words, index + 1)
    station = STATION.fullmatch(before.text) is not None
    return (NAME, index + 1) if named and (station or not _is_headline(words, index)) else None


def capitalised_word(words: list[Lexeme], index: int) -> Answer:
    """As in "Air Force One": a number word with a capital after a capitalised word, with nothing to count."""
    if (
        index < 2
        or not words[index].is_word
        or not (words[index].is_capitalised and words[index - 1].is_capitalised)
    ):
        return None
    named = not _is_headline(words, index) and not counts(words, index + 1)
    return (NAME, index + 1) if named and words[index - 1].lower not in function_words() else None


def _is_headline(words: list[Lexeme], index: int) -> bool:
    """Whether more than half of the words around have capitals, so that a capital says nothing."""
    near = words[max(0, index - HEADLINE) : index + HEADLINE]
    letters = [word for word in near if word.is_word]
    return sum(word.is_capitalised for word in letters) * 2 > len(letters)


def counts(words: list[Lexeme], at: int) -> bool:
    """Whether something that can be counted, a range or a magnitude may follow."""
    if at >= len(words):
        return False
    return words[at].is_dash or (words[at].is_word and words[at].lower not in function_words())
