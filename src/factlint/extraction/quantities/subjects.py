"""The noun phrase on the left of which a number is said, where it counts nothing itself."""

from functools import cache

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.clauses import Clause
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.nouns import MOST_WORDS, Phrase, is_plural, stands_as_noun
from factlint.extraction.quantities.verbs import is_participle, lexicon_verb, verb_of
from factlint.extraction.quantities.word_classes import measured_nouns, verbs_by_role, word_class
from factlint.language import function_words, keys_by_entry


def subject_before(clause: Clause) -> Phrase | None:
    """The noun phrase that the number is said of: "the death toll rose to 35", "Population: 2 million"."""
    return _phrase_before(clause, _before_copula(clause))


def sum_before(clause: Clause) -> Phrase | None:
    """The noun phrase whose sum or measure a number with a unit is: "a profit of £3m", "a scheme worth £170 million"."""
    return _phrase_before(clause, _before_sum(clause))


def _phrase_before(clause: Clause, end: int | None) -> Phrase | None:
    words = clause.words
    if end is None or _is_participle(words, end - 1):
        return None
    first, border = end - 1, min(clause.first, max(0, end - MOST_WORDS))
    while first > border and words[first - 1].is_word and not _verbal(words, first - 1):
        if words[first - 1].lower in function_words() or words[first - 1].lower in cardinals():
            break
        first -= 1
    return Phrase(words, first, end, end - 1)


def _before_sum(clause: Clause) -> int | None:
    """The index after the noun that "of", "worth" or "was put at" ties to the number."""
    words, at = clause.words, clause.start
    before = lower_at(words, at - 1)
    if before == "of":
        at -= 1
        if (
            lower_at(words, at - 1)
            in word_class("sum_noun") | keys_by_entry(PACKAGE, "frame_words.txt").keys()
        ):
            return None  # "an average of", "a rise of"
    elif before in word_class("worth") or (
        before == "at" and lower_at(words, at - 2) in word_class("reckoned")
    ):
        at -= 1 + (before == "at")
        while at > clause.first and words[at - 1].lower in word_class("linking_verb") | word_class("link"):
            at -= 1
    else:
        return None
    return at if at > clause.first and _may_be_noun(words[at - 1]) else None


def _before_copula(clause: Clause) -> int | None:
    """The index after the noun that a verb, a colon or nothing ties to the number; None if no noun is tied."""
    words, at = clause.words, clause.start
    if lower_at(words, at - 1) == ":":
        return at - 1 if lower_at(words, at - 2) in _figure_nouns() else None
    tied = False
    while at > clause.first and (
        words[at - 1].lower in word_class("link") | word_class("linking_verb") or _amounts(words, at - 1)
    ):
        tied = tied or words[at - 1].lower in word_class("linking_verb") or _amounts(words, at - 1)
        at -= 1
    if at == clause.first or not _may_be_noun(words[at - 1]):
        return None
    return at if tied or (at >= clause.start - 1 and words[at - 1].lower in measured_nouns()) else None


@cache
def _figure_nouns() -> frozenset[str]:
    """Nouns that a colon ties to a number: "Deaths: 35", "Population: 2 million"."""
    return frozenset(measured_nouns()) | frozenset(keys_by_entry(PACKAGE, "state_nouns.txt"))


def _may_be_noun(word: Lexeme) -> bool:
    return word.is_word and word.lower not in function_words()


def _amounts(words: list[Lexeme], index: int) -> bool:
    """Whether a verb says that its subject comes to the number: "hits", "rose to", "totalled"."""
    base = lexicon_verb(words[index].lower)
    return base in verbs_by_role()["change"] or base in verbs_by_role()["amount"]


def _is_participle(words: list[Lexeme], index: int) -> bool:
    """Whether a word can only be a verb or an adjective of one ("those missing are 5"), whatever stands before it."""
    word = words[index].lower
    return is_participle(word) and not is_plural(word) and not stands_as_noun(words, index)


def _verbal(words: list[Lexeme], index: int) -> bool:
    word = words[index].lower
    return verb_of(word) is not None and not is_plural(word) and not stands_as_noun(words, index)
