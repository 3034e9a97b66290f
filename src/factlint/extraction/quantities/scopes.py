"""Words that narrow a quantity down: where, of whom, how often."""

from factlint.extraction.quantities.lexemes import Lexeme, phrases_of
from factlint.extraction.quantities.nouns import ends_phrase
from factlint.extraction.quantities.verbs import verb_of
from factlint.extraction.quantities.word_classes import calendar_words, word_class, word_list
from factlint.language import function_words

LONGEST = 5


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
    begin = end
    while end < len(words) and end - at <= LONGEST and not ends_phrase(words, end):
        if verb_of(words[end].lower) and words[end].lower not in word_list("plurals.txt") and end > begin:
            break
        end += 1
    if end == begin or words[begin].lower in function_words() or words[begin].lower in calendar_words():
        return ""
    return _text(words, at, end)


def _text(words: list[Lexeme], first: int, last: int) -> str:
    return " ".join(word.text for word in words[first:last])
