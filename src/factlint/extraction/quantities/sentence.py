"""The quantities of one sentence."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from factlint.extraction.digits import plain_digits
from factlint.extraction.quantities.document_signs import with_decimal_points
from factlint.extraction.quantities.interpret import interpret, none_of
from factlint.extraction.quantities.lexemes import Lexeme, lexemes
from factlint.extraction.quantities.measures import Measure, measure_at
from factlint.extraction.quantities.mention import QuantityMention, Refusal
from factlint.extraction.quantities.patterns import patterns_in
from factlint.extraction.quantities.refusals import SCORE, refused
from factlint.extraction.quantities.respectively import SIGNAL, bound_in_order
from factlint.extraction.quantities.starts import beginnings
from factlint.extraction.quantities.written_digits import digits_value
from factlint.extraction.quantities.zeros import ZERO_WORDS, zero_at


class SentenceQuantities(NamedTuple):
    """What was recognised in a sentence.

    Attributes:
        mentions: quantities, in order.
        refusals: numbers that state none, in order.
    """

    mentions: list[QuantityMention]
    refusals: list[Refusal]


def read_sentence(
    text: str, offset: int, places: Sequence[int], *, decimal_comma: bool = False
) -> SentenceQuantities:
    """The quantities of a sentence, and the numbers in it that are none.

    Args:
        text: the sentence.
        offset: its first code point in the document, added to all places.
        places: where numbers may stand in the document, as ``search.places`` tells.
        decimal_comma: whether the document writes "1.234,5" for what is 1,234.5 elsewhere.
    """
    plain = plain_digits(text)
    if decimal_comma:
        plain = with_decimal_points(plain)
    return _Scan(lexemes(plain, offset), list(patterns_in(plain, offset))).run(places)


class _Scan:
    """Goes through the lexemes of a sentence from left to right."""

    def __init__(self, words: list[Lexeme], patterns: list[Refusal]) -> None:
        self.words = words
        self.patterns = sorted(patterns)
        self.pattern_starts = [pattern.start for pattern in self.patterns]
        self.mentions: list[QuantityMention] = []
        self.refusals: list[Refusal] = []
        self.previous: Measure | None = None

    def run(self, places: Sequence[int]) -> SentenceQuantities:
        read = 0
        for index in beginnings(self.words, places):
            if index >= read:
                read = self._step(index)
        if len(self.mentions) > 1 and any(word.lower == SIGNAL for word in self.words):
            self.mentions = bound_in_order(self.words, self.mentions)
        return SentenceQuantities(self.mentions, self.refusals)

    def _step(self, index: int) -> int:
        """Read what begins at an index; the index after it."""
        pattern = self._pattern_at(index)
        if pattern is not None:
            return self._refuse_pattern(index, pattern)
        if self.words[index].lower in ZERO_WORDS:
            return self._zero(index)
        reason = refused(self.words, index)
        if reason is not None:
            why, last = reason
            if why == SCORE:
                self.mentions.append(self._score(index, last))
            else:
                self._refuse(index, last, why)
            return last
        measure = measure_at(self.words, index)
        if measure is None:
            return index + 1
        mention = interpret(self.words, measure, self.mentions, self.previous)
        if mention is None:
            self._refuse(index, measure.last, "pronoun")
        else:
            self.mentions.append(mention)
            self.previous = measure
        return max(measure.last, index + 1)

    def _score(self, index: int, last: int) -> QuantityMention:
        """As in "won 3-1": two numbers that are no ends of a range."""
        first, second = self.words[index], self.words[last - 1]
        low, high = digits_value(first.text), digits_value(second.text)
        return QuantityMention(first.start, second.end, low, high, frame=SCORE, reach=second.end)

    def _pattern_at(self, index: int) -> Refusal | None:
        word = self.words[index]
        at = bisect_right(self.pattern_starts, word.start) - 1
        for pattern in self.patterns[max(0, at - 2) : at + 1]:
            if word.start < pattern.end:
                return pattern
        return None

    def _refuse_pattern(self, index: int, pattern: Refusal) -> int:
        self.refusals.append(pattern)
        while index < len(self.words) and self.words[index].start < pattern.end:
            index += 1
        return index

    def _refuse(self, first: int, last: int, why: str) -> None:
        last = min(last, len(self.words))
        self.refusals.append(Refusal(self.words[first].start, self.words[last - 1].end, why))

    def _zero(self, index: int) -> int:
        found = zero_at(self.words, index)
        if found is None:
            return index + 1
        mention = none_of(self.words, index, *found)
        if mention is not None:
            self.mentions.append(mention)
        last, phrase = found
        return phrase.last if phrase else last
