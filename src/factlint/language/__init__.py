"""What every floor may know about English: words, stems, sentences, and how a lexicon is read."""

from factlint.language.lexicon import entries, families, keys_by_entry
from factlint.language.phases import phase, states_correction
from factlint.language.scan import WordScanner
from factlint.language.sentences import sentence_spans, sentences_around
from factlint.language.spelling import (
    is_derived,
    may_be_one_given_name,
    may_be_one_person,
    near_spellings,
    near_words,
    plain_words,
    spelling_keys,
)
from factlint.language.words import Token, content_stems, function_words, stem, tokens, topic_stems

__all__ = [
    "Token",
    "WordScanner",
    "content_stems",
    "entries",
    "families",
    "function_words",
    "is_derived",
    "keys_by_entry",
    "may_be_one_given_name",
    "may_be_one_person",
    "near_spellings",
    "near_words",
    "phase",
    "plain_words",
    "sentence_spans",
    "sentences_around",
    "spelling_keys",
    "states_correction",
    "stem",
    "tokens",
    "topic_stems",
]
