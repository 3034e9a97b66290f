"""Every phrase of a lexicon is written as the extractor that reads it cuts a text; another one would never be met."""

from importlib import resources

import pytest

from factlint.extraction.quantities.lexemes import PACKAGE as QUANTITIES
from factlint.extraction.quantities.lexemes import lexemes
from factlint.language import keys_by_entry

PHRASES = (
    "afterthoughts.txt",
    "currencies.txt",
    "fractions.txt",
    "frame_words.txt",
    "hedges.txt",
    "magnitudes.txt",
    "measured.txt",
    "minor_currencies.txt",
    "pronoun_one.txt",
    "scope_words.txt",
    "units.txt",
    "units_of_age.txt",
    "vague_numbers.txt",
    "word_classes.txt",
)


@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_is_written_as_it_is_cut(name: str) -> None:
    phrases = keys_by_entry(QUANTITIES, name)
    assert [phrase for phrase in phrases if [word.lower for word in lexemes(phrase)] != phrase.split()] == []


def test_every_lexicon_is_read_by_the_code_beside_it() -> None:
    folder = resources.files(QUANTITIES)
    code = "".join(file.read_text(encoding="utf-8") for file in folder.iterdir() if file.name.endswith(".py"))
    lexicons = [file.name for file in folder.iterdir() if file.name.endswith(".txt")]
    assert [name for name in lexicons if f'"{name}"' not in code] == []
