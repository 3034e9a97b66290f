"""The noun phrase that ends before a place: "the price of oil in London rose" gives "price of oil"."""

from typing import Final

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.nouns import QUOTES, Phrase, is_plural, stands_as_noun
from factlint.extraction.quantities.verbs import is_participle, verb_of
from factlint.extraction.quantities.word_classes import calendar_words, word_class
from factlint.language import function_words

LONGEST: Final = 7
FURTHEST: Final = 24
"""How many lexemes lie at most between a number and the noun that it is said of."""
LONGEST_BRACKET: Final = 6


def phrase_before(words: list[Lexeme], end: int, floor: int) -> Phrase | None:
    """The noun phrase that ends before an index, what only places it in time or space left out.

    Args:
        words: the lexemes of a sentence.
        end: the index after its last word.
        floor: the first index that may belong to it.
    """
    found = chunk_before(words, end, floor)
    while found is not None:
        before = _before_determiners(words, found.first)
        if before - 1 <= floor or lower_at(words, before - 1) not in word_class("noun_joiner"):
            break
        outer = chunk_before(words, before - 1, floor)
        if outer is None:
            break
        if outer.last < before - 1 or lower_at(words, before - 1) != "of":
            found = outer
        elif words[outer.head].lower in word_class("number_noun"):
            break  # "number of applicants"
        else:
            found = Phrase(words, outer.first, found.head + 1, outer.head)
    return found


def chunk_before(words: list[Lexeme], end: int, floor: int) -> Phrase | None:
    """The words of one noun phrase without what follows its head."""
    end = _past_asides(words, end, floor)
    if end <= floor or not _may_be_head(words, end - 1):
        return None
    first = end - 1
    while first > max(floor, end - LONGEST) and _belongs(words, first - 1, first):
        first -= 1
    while first < end - 1 and not words[first].is_word:
        first += 1
    return Phrase(words, first, end, end - 1)


def _past_asides(words: list[Lexeme], end: int, floor: int) -> int:
    """Leave out a bracket, closing quotation marks, a date or a year on the left of an index."""
    while end > floor:
        word = words[end - 1]
        if word.text in QUOTES:
            end -= 1
        elif word.text == ")":
            opening = _opening(words, end - 1, floor)
            if opening is None:
                break
            end = opening
        elif word.lower in word_class("phrase_end"):
            end -= 1
        elif word.lower in calendar_words() or word.lower in word_class("time_noun") or _is_year(word):
            before = _before_determiners(words, end - 1)
            end = before - (lower_at(words, before - 1) in word_class("preposition"))
        else:
            break
    return end


def _opening(words: list[Lexeme], at: int, floor: int) -> int | None:
    for index in range(at - 1, max(floor, at - LONGEST_BRACKET) - 1, -1):
        if words[index].text == "(":
            return index
    return None


def _is_year(word: Lexeme) -> bool:
    return word.is_number and len(word.text) == 4 and word.text.isdecimal() and "1500" <= word.text < "2100"


def _before_determiners(words: list[Lexeme], at: int) -> int:
    """The index left of which what precedes a noun phrase stands: articles, possessives, numbers are left out."""
    while at > 0 and (words[at - 1].lower in word_class("before_noun") or words[at - 1].lower in cardinals()):
        at -= 1
    return at


def _may_be_head(words: list[Lexeme], index: int) -> bool:
    word = words[index]
    if not word.is_word or word.lower in function_words() or word.lower in cardinals():
        return False
    if word.lower.endswith("ly") and not word.is_capitalised and not is_plural(word.lower):
        return False
    if is_plural(word.lower) or word.lower in word_class("gerund_noun") or stands_as_noun(words, index):
        return True
    return not is_participle(word.lower)


def _belongs(words: list[Lexeme], index: int, following: int) -> bool:
    """Whether a word goes on the noun phrase to the left."""
    word = words[index]
    if word.text in QUOTES:
        return True
    if not word.is_word:
        joined = word.is_dash and word.glued and words[following].glued
        return joined or (word.text == "&" and index > 0)
    lower = word.lower
    if lower in calendar_words() or lower in cardinals():
        return False
    if lower in function_words():
        return lower in word_class("inside_phrase")
    return not _verbal(words, index)


def _verbal(words: list[Lexeme], index: int) -> bool:
    """Whether a word inside a noun phrase is a verb after all, which ends the phrase: "expects profit"."""
    word, before = words[index].lower, lower_at(words, index - 1)
    base = verb_of(word)
    if base is None or words[index].is_capitalised:
        return False
    if word != base and not is_participle(word):
        return base in word_class("empty_verb") or before in word_class("pronoun")
    if is_participle(word):
        return word not in word_class("gerund_noun") and before not in word_class("before_noun")
    owner = lower_at(words, index + 1).endswith(("'s", "’s"))
    return owner or before in word_class("verb_marker") or (is_plural(before) and index > 0)
