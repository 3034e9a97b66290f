"""The noun that a number leaves out, because another number of the sentence or the text has named it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.counted import counted
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.measures import PERCENT, Measure, measure_at
from factlint.extraction.quantities.mention import QuantityMention
from factlint.extraction.quantities.nouns import Phrase
from factlint.extraction.quantities.starts import may_begin
from factlint.extraction.quantities.word_classes import word_class

PEOPLE: Final = "people"
LONGEST_LIST: Final = 4
"""How many numbers in a row may share the noun after the last."""
NEAREST: Final = 4
"""How many numbers back the noun may have been named."""
LONGEST_WORD: Final = 12
MANY_TWOS: Final = 2
"""Up to this number anything may be meant: "the two" are whoever was named last."""
LONGEST_BETWEEN: Final = 5
"""How many words may stand between an amount and a second one that is said of the same thing."""


class Noun(NamedTuple):
    """A noun phrase that another number has named.

    Attributes:
        text: its words.
        start, end: its code points; -1 if no word of the text says it.
    """

    text: str
    start: int
    end: int


def noun_ahead(words: list[Lexeme], measure: Measure) -> Phrase | None:
    """The noun that a later number of a list names for all: "10, 12 and 15 wards"."""
    for _ in range(LONGEST_LIST):
        at = measure.last
        if measure.unit is not None or lower_at(words, at) not in ("and", "or", ","):
            return None
        at += 1 + (lower_at(words, at + 1) in ("and", "or"))
        following = measure_at(words, at) if at < len(words) and may_begin(words, at) else None
        if following is None or following.unit is not None or following.first != at:
            return None
        found = counted(words, following)
        if found.phrase is not None:
            return None if found.part else found.phrase
        measure = following
    return None


def noun_behind(
    words: list[Lexeme],
    measure: Measure,
    earlier: Sequence[QuantityMention],
    previous: Measure | None,
    frame: str,
) -> Noun | None:
    """The noun that an earlier number of the sentence names: "two people died and 16 were hurt"; None if none does.

    Args:
        words: the lexemes of the sentence.
        measure: the number that names none.
        earlier: the quantities before it, in order.
        previous: the measure directly before it.
        frame: its role; what happens to people is told of people only.
    """
    between = words[previous.last : measure.first] if previous else []
    if earlier and previous and len(between) <= LONGEST_BETWEEN and all(_ties(word) for word in between):
        return _noun(earlier[-1])
    if lower_at(words, measure.first - 1) in word_class("not_elided"):
        return None
    alike = (mention for mention in reversed(earlier[-NEAREST:]) if _is_alike(mention, measure, frame))
    return next((noun for mention in alike if (noun := _noun(mention, others=False))), None)


def _ties(word: Lexeme) -> bool:
    """Whether a word between two amounts keeps them on one subject: "rose 3% to £45m", "£3m, up 3%", "£3m ($5m)"."""
    return word.text in "(,–—" or word.lower in word_class("amount_joiner")


def _is_alike(mention: QuantityMention, measure: Measure, frame: str) -> bool:
    """Whether a noun to the right of an earlier number would fit: counts go with counts, shares with shares."""
    people = word_class("person_state")
    named = mention.counted_start >= mention.end or mention.counted == PEOPLE
    if not named or (frame in people and mention.frame not in people):
        return False
    if measure.unit is None:
        whole = measure.bounds.high is None or measure.bounds.high == measure.bounds.high.to_integral_value()
        return mention.unit is None and whole and (mention.high != 1 or measure.bounds.high == 1)
    return mention.unit == measure.unit == PERCENT


def _noun(mention: QuantityMention, *, others: bool = True) -> Noun | None:
    """The noun of a mention, "other" and "more" before it left out unless they are wanted; None if nothing is left."""
    words = mention.counted.split()
    while not others and words and words[0].lower() in word_class("inside_phrase"):
        words = words[1:]
    text = " ".join(words)
    start = mention.counted_start + len(mention.counted) - len(text) if mention.counted_start >= 0 else -1
    return Noun(text, start, mention.counted_end) if text else None


class Nouns:
    """The nouns that the numbers of a text have named so far: "14 areas …; the 14"."""

    def __init__(self, text: str) -> None:
        """Begin with a text in which nothing has been counted yet."""
        self._text = text
        self._named: dict[tuple[Decimal | None, Decimal | None], str] = {}

    def named(self, mention: QuantityMention) -> QuantityMention:
        """The mention with the noun that the same number counted before, if it names none itself."""
        if mention.unit is not None or (mention.high is not None and mention.high <= MANY_TWOS):
            return mention
        value = (mention.low, mention.high)
        if mention.counted_start >= mention.end:
            self._named[value] = mention.counted
        elif mention.counted in ("", PEOPLE) and value in self._named and self._refers_back(mention):
            return mention._replace(counted=self._named[value])
        return mention

    def _refers_back(self, mention: QuantityMention) -> bool:
        """Whether a bare number may speak of what was counted before: not in "at 9", "before 9"."""
        before = self._text[max(0, mention.start - LONGEST_WORD) : mention.start].split()
        return not before or before[-1].lower() not in word_class("time_preposition")
