"""Whose number it is."""

from collections.abc import Sequence
from typing import Final

from factlint.extraction.calendar_names import full_names
from factlint.extraction.people.cast import Cast
from factlint.extraction.people.persons import Person, full_name
from factlint.extraction.reading import Sentence
from factlint.language import Token

MOST_BETWEEN: Final = 4
"""Words that may stand between a name and the number it has: "Ann Marlow won just over 4,500 votes"."""

BREAKS: Final = frozenset(',;:()—–"“”')


def _is_calendar_name(words: Sequence[Token], name: Person) -> bool:
    """Whether a run of capitalised words is only a month or a weekday: "on 21 May in front of 18,000"."""
    return all(word.lower in full_names() for word in words[name.first : name.last])


def holder(sentence: Sentence, start: int, cast: Cast) -> str | None:
    """The person or body named right before a number and its verb, with nothing in between that sets them apart.

    Args:
        sentence: where the number stands.
        start: its first code point in the document.
        cast: of the document.
    """
    words = sentence.tokens
    number = next((place for place, token in enumerate(words) if token.start >= start), len(words))
    before = [name for name in cast.of(sentence).persons if name.right <= number]
    for named in reversed([name for name in before if not _is_calendar_name(words, name)]):
        between = words[named.right : number]
        if between and len(between) <= MOST_BETWEEN and not any(token.text in BREAKS for token in between):
            return full_name(sentence.text, words, named, sentence.start)
        return None
    return None
