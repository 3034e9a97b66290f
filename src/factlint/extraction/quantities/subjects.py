"""The noun phrase that a number is said of, where it counts nothing itself."""

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.clauses import Clause
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.nouns import is_plural, stands_as_noun
from factlint.extraction.quantities.verbs import lexicon_verb, verb_of
from factlint.extraction.quantities.word_classes import measured_nouns, verbs_by_role, word_class
from factlint.language import function_words


def subject_before(clause: Clause) -> str:
    """The noun phrase that the number is said of: "the death toll rose to 35", "Population: 2 million", "magnitude 7.6"."""
    words = clause.words
    end = _before_copula(clause)
    if end is None:
        return ""
    first = end
    while first > clause.first and words[first - 1].is_word and not _verbal(words, first - 1):
        if words[first - 1].lower in function_words():
            break
        first -= 1
    return " ".join(word.text for word in words[first:end])


def _before_copula(clause: Clause) -> int | None:
    """The index after the noun that a verb, a colon or nothing ties to the number; None if no noun is tied."""
    words, at = clause.words, clause.start
    if lower_at(words, at - 1) == ":":
        return at - 1
    tied = False
    while at > clause.first and (
        words[at - 1].lower in word_class("link") | word_class("linking_verb") or _amounts(words, at - 1)
    ):
        tied = tied or words[at - 1].lower in word_class("linking_verb") or _amounts(words, at - 1)
        at -= 1
    if at == clause.first or not words[at - 1].is_word or words[at - 1].lower in function_words():
        return None
    return at if tied or (at >= clause.start - 1 and words[at - 1].lower in measured_nouns()) else None


def _amounts(words: list[Lexeme], index: int) -> bool:
    """Whether a verb says that its subject comes to the number: "hits", "rose to", "totalled"."""
    base = lexicon_verb(words[index].lower)
    return base in verbs_by_role()["change"] or base in verbs_by_role()["amount"]


def _verbal(words: list[Lexeme], index: int) -> bool:
    word = words[index].lower
    return verb_of(word) is not None and not is_plural(word) and not stands_as_noun(words, index)
