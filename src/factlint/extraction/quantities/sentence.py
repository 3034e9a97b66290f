"""The quantities of one sentence."""

from bisect import bisect_right
from decimal import Decimal
from typing import NamedTuple

from factlint.extraction.digits import plain_digits
from factlint.extraction.quantities.clauses import Clause, clause_around
from factlint.extraction.quantities.counted import Counted, counted, is_whole
from factlint.extraction.quantities.elided import PEOPLE, noun_ahead, noun_behind
from factlint.extraction.quantities.frames import CHANGE, frame_of, is_planned
from factlint.extraction.quantities.hedges import Bounds
from factlint.extraction.quantities.lexemes import Lexeme, lexemes
from factlint.extraction.quantities.measures import Measure, measure_at
from factlint.extraction.quantities.mention import QuantityMention, Refusal
from factlint.extraction.quantities.nouns import Phrase
from factlint.extraction.quantities.numerals import written_out
from factlint.extraction.quantities.patterns import patterns_in
from factlint.extraction.quantities.refusals import refused
from factlint.extraction.quantities.scopes import scope_after
from factlint.extraction.quantities.starts import may_begin
from factlint.extraction.quantities.subjects import said_of
from factlint.extraction.quantities.word_classes import word_class
from factlint.extraction.quantities.zeros import ZERO_WORDS, zero_at


class SentenceQuantities(NamedTuple):
    """What was recognised in a sentence.

    Attributes:
        mentions: quantities, in order.
        refusals: numbers that state none, in order.
    """

    mentions: list[QuantityMention]
    refusals: list[Refusal]


def read_sentence(text: str, offset: int = 0) -> SentenceQuantities:
    """The quantities of a sentence, and the numbers in it that are none.

    Args:
        text: the sentence.
        offset: its first code point in the document, added to all places.
    """
    plain = plain_digits(text)
    return _Scan(lexemes(plain, offset), list(patterns_in(plain, offset))).run()


class _Scan:
    """Goes through the lexemes of a sentence from left to right."""

    def __init__(self, words: list[Lexeme], patterns: list[Refusal]) -> None:
        self.words = words
        self.patterns = sorted(patterns)
        self.pattern_starts = [pattern.start for pattern in self.patterns]
        self.mentions: list[QuantityMention] = []
        self.refusals: list[Refusal] = []
        self.previous_end = 0

    def run(self) -> SentenceQuantities:
        index = 0
        while index < len(self.words):
            index = self._step(index) if may_begin(self.words, index) else index + 1
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
            self._refuse(index, last, why)
            return last
        measure = measure_at(self.words, index)
        if measure is None:
            return index + 1
        mention = self._mention(measure)
        if mention is None:
            self._refuse(index, measure.last, "pronoun")
        else:
            self.mentions.append(mention)
            self.previous_end = measure.last
        return max(measure.last, index + 1)

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
        last, phrase = found
        measure = Measure(index, last, index, Bounds(Decimal(0), Decimal(0), "exact"), "words", last)
        clause = clause_around(self.words, index, phrase.last if phrase else last)
        frame = frame_of(clause, phrase, "", part=False, whole=False)
        if frame:
            noun = None if phrase else said_of(clause, unit=None)
            mention = self._built(measure, phrase, clause, frame=frame, subject=noun.text if noun else "")
            self.mentions.append(mention if phrase else mention._replace(counted=PEOPLE))
        return phrase.last if phrase else last

    def _mention(self, measure: Measure) -> QuantityMention | None:
        """The mention of a measure; None for a "one" that counts nothing."""
        right = counted(self.words, measure)
        phrase = right.phrase
        end = phrase.last if phrase is not None and not right.part else measure.last
        clause = clause_around(self.words, measure.first, end)
        left = said_of(clause, unit=measure.unit) if phrase is None and not right.part else None
        subject = left.text if left else ""
        if measure.age:
            return self._built(measure, phrase, clause, frame="age", subject=measure.age.subject or subject)
        frame = self._frame(measure, right, clause, subject)
        if self._is_pronoun(measure, phrase, frame):
            return None
        phrase = phrase or left or noun_ahead(self.words, measure)
        mention = self._built(measure, phrase, clause, frame=frame, subject=subject)
        return mention if phrase else self._elided(measure, mention)

    def _elided(self, measure: Measure, mention: QuantityMention) -> QuantityMention:
        """The mention with the noun that it leaves out, as far as the sentence tells."""
        noun = noun_behind(self.words, measure, self.mentions, self.previous_end, mention.frame)
        if not noun and mention.unit is None and mention.frame in word_class("person_state"):
            noun = PEOPLE
        return mention._replace(counted=noun)

    def _frame(self, measure: Measure, right: Counted, clause: Clause, subject: str) -> str:
        if right.change:
            return CHANGE
        whole = is_whole(self.words, measure)
        return frame_of(clause, right.phrase, subject, part=right.part, whole=whole)

    def _is_pronoun(self, measure: Measure, phrase: Phrase | None, frame: str) -> bool:
        signed = measure.number > 0 and self.words[measure.number - 1].lower in ("minus", "negative")
        bare = measure.unit is None and measure.last - measure.number == 1 and not signed
        return bare and self.words[measure.number].lower == "one" and phrase is None and not frame

    def _built(
        self, measure: Measure, phrase: Phrase | None, clause: Clause, *, frame: str, subject: str
    ) -> QuantityMention:
        words = self.words
        return QuantityMention(
            start=words[measure.first].start,
            end=words[measure.last - 1].end,
            low=written_out(measure.bounds.low),
            high=written_out(measure.bounds.high),
            bound=measure.bounds.bound,
            unit=measure.unit,
            step=measure.step,
            counted=phrase.text if phrase else "",
            counted_start=words[phrase.first].start if phrase else -1,
            counted_end=words[phrase.last - 1].end if phrase else -1,
            scope="then" if measure.age and measure.age.then else scope_after(words, clause.end),
            frame=frame,
            subject=subject,
            planned=is_planned(clause),
            reach=words[clause.end - 1].end,
        )
