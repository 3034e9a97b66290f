"""Phrases of a lexicon are found at their place, the longest one first."""

import pytest

from factlint.extraction.phrases import Phrases, lower_at
from factlint.language import tokens

PHRASES = Phrases({"more": "some", "more than": "above", "no more than": "at most"})


@pytest.mark.parametrize(
    ("text", "index", "found"),
    [
        ("no more than 30", 0, ("at most", 3)),
        ("no more than 30", 1, ("above", 3)),
        ("more of them", 0, ("some", 1)),
        ("no more", 0, None),
        ("more", 1, None),
        ("more", -1, None),
    ],
)
def test_the_longest_phrase_that_begins(text: str, index: int, found: tuple[str, int] | None) -> None:
    assert PHRASES.at(tokens(text), index) == found


@pytest.mark.parametrize(
    ("text", "index", "found"),
    [
        ("no more than 30", 3, ("at most", 0)),
        ("far more than 30", 3, ("above", 1)),
        ("once more 30", 2, ("some", 1)),
        ("more 30", 0, None),
        ("less than 30", 2, None),
    ],
)
def test_the_longest_phrase_that_ends(text: str, index: int, found: tuple[str, int] | None) -> None:
    assert PHRASES.before(tokens(text), index) == found


def test_beyond_the_ends_stands_no_word() -> None:
    words = tokens("Two Words")
    assert [lower_at(words, index) for index in (-1, 0, 1, 2)] == ["", "two", "words", ""]
