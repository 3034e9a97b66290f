"""Where in a sentence a number may begin."""

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
