"""Where in a sentence a number may begin."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme, phrases_of
from factlint.extraction.quantities.numerals import ARTICLES, denominators, magnitudes
from factlint.extraction.quantities.shares import UNICODE_FRACTIONS
from factlint.extraction.quantities.zeros import ZERO_WORDS


@cache
def starting_words() -> frozenset[str]:
    """Words at which a number may begin, articles aside."""
    large = {word for word in magnitudes() if len(word) > 2}
    return frozenset(
        {
            *cardinals(),
            *large,
            *phrases_of("vague_numbers.txt").first_words,
            *ZERO_WORDS,
            "half",
            "quarter",
            "several",
            "few",
            "couple",
        }
    )


def may_begin(words: list[Lexeme], index: int) -> bool:
    """Whether a number may begin at an index."""
    word = words[index]
    if word.is_number or word.text in UNICODE_FRACTIONS:
        return True
    if word.lower in ARTICLES:
        following = lower_at(words, index + 1)
        return following in magnitudes() or following in denominators() or following == "few"
    return word.is_word and word.lower in starting_words()


def beginnings(words: list[Lexeme], places: Sequence[int]) -> Iterator[int]:
    """The indexes of a sentence at which a number may begin, in order; an index may come twice.

    Args:
        words: the lexemes of the sentence.
        places: the code points of ``search.places``, of the sentence or of its whole text.
    """
    starts = [word.start for word in words]
    for place in places[bisect_left(places, starts[0]) : bisect_left(places, words[-1].end)]:
        index = bisect_right(starts, place) - 1
        if index > 0 and may_begin(words, index - 1):
            yield index - 1
        if may_begin(words, index):
            yield index
