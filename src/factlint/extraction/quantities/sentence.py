"""The quantities of one sentence."""

from bisect import bisect_right
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factlint.extraction.quantities.clauses import clause_around
from factlint.extraction.quantities.frames import frame_of, is_planned, subject_before
from factlint.extraction.quantities.hedges import Bounds
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme, lexemes
from factlint.extraction.quantities.measures import PERCENT, Measure, measure_at
from factlint.extraction.quantities.mention import QuantityMention, Refusal
from factlint.extraction.quantities.nouns import Phrase, after_of, counted_phrase
from factlint.extraction.quantities.numerals import (
    ARTICLES,
    UNICODE_FRACTIONS,
    cardinals,
    denominators,
    lower_at,
    magnitudes,
)
from factlint.extraction.quantities.patterns import patterns_in
from factlint.extraction.quantities.refusals import refused
from factlint.extraction.quantities.scopes import scope_after
from factlint.extraction.quantities.verbs import lexicon_verb
from factlint.extraction.quantities.zeros import ZERO_WORDS, zero_at
from factlint.language import keys_by_entry

OF_MARKERS = frozenset(
    ("only", "just", "the", "all", "these", "those", "its", "about", "around", "some", "at", "least")
)


class SentenceQuantities(NamedTuple):
    """What was recognised in a sentence.

    Attributes:
        mentions: quantities, in order.
        refusals: numbers that state none, in order.
    """

    mentions: list[QuantityMention]
    refusals: list[Refusal]


@cache
def starting_words() -> frozenset[str]:
    """Words at which a number may begin, articles aside."""
    vague = {phrase.split()[0] for phrase in keys_by_entry(PACKAGE, "vague_numbers.txt")}
    large = {word for word in magnitudes() if len(word) > 2}
    return frozenset({*cardinals(), *large, *vague, *ZERO_WORDS, "half", "quarter", "several", "few"})


def read_sentence(text: str, offset: int = 0) -> SentenceQuantities:
    """The quantities of a sentence, and the numbers in it that are none.

    Args:
        text: the sentence.
        offset: its first code point in the document, added to all places.
    """
    words = lexemes(text, offset)
    return _Scan(words, list(patterns_in(text, offset))).run()


class _Scan:
    """Goes through the lexemes of a sentence from left to right."""

    def __init__(self, words: list[Lexeme], patterns: list[Refusal]) -> None:
        self.words = words
        self.patterns = sorted(patterns)
        self.pattern_starts = [pattern.start for pattern in self.patterns]
        self.mentions: list[QuantityMention] = []
        self.refusals: list[Refusal] = []

    def run(self) -> SentenceQuantities:
        index = 0
        while index < len(self.words):
            index = self._step(index) if self._may_begin(index) else index + 1
        return SentenceQuantities(self.mentions, self.refusals)

    def _may_begin(self, index: int) -> bool:
        word = self.words[index]
        if word.is_number or word.text in UNICODE_FRACTIONS:
            return True
        if word.lower in ARTICLES:
            following = lower_at(self.words, index + 1)
            return following in magnitudes() or following in denominators() or following == "few"
        return word.is_word and word.lower in starting_words()

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
        measure = Measure(
            index,
            last,
            index,
            Bounds(Decimal(0), Decimal(0), "exact"),
            None,
            Decimal(0),
            "words",
            None,
            last,
            joined=False,
        )
        clause = clause_around(self.words, index, phrase.last if phrase else last)
        frame = frame_of(clause, phrase, "", part=False, whole=False)
        if frame:
            mention = self._built(measure, phrase, frame)
            self.mentions.append(mention if phrase else mention._replace(counted="people"))
        return phrase.last if phrase else last

    def _mention(self, measure: Measure) -> QuantityMention | None:
        """The mention of a measure; None for a "one" that counts nothing."""
        phrase, part = self._counted(measure)
        whole = self._is_whole(measure)
        end = phrase.last if phrase is not None and not part else measure.last
        clause = clause_around(self.words, measure.first, max(end, measure.last))
        subject = subject_before(clause) if phrase is None and not part else ""
        frame = "age" if measure.age else frame_of(clause, phrase, subject, part=part, whole=whole)
        if self._is_pronoun(measure, phrase, frame):
            return None
        return self._built(measure, phrase, frame, part=part)

    def _is_pronoun(self, measure: Measure, phrase: Phrase | None, frame: str) -> bool:
        signed = measure.number > 0 and self.words[measure.number - 1].lower in ("minus", "negative")
        bare = measure.unit is None and measure.last - measure.number == 1 and not signed
        return bare and self.words[measure.number].lower == "one" and phrase is None and not frame

    def _built(
        self, measure: Measure, phrase: Phrase | None, frame: str, *, part: bool = False
    ) -> QuantityMention:
        words = self.words
        end = phrase.last if phrase is not None and not part else measure.last
        clause = clause_around(words, measure.first, max(end, measure.last))
        subject = measure.age.subject if measure.age else ""
        if not subject and phrase is None and not part:
            subject = subject_before(clause)
        return QuantityMention(
            start=words[measure.first].start,
            end=words[measure.last - 1].end,
            low=measure.bounds.low,
            high=measure.bounds.high,
            bound=measure.bounds.bound,
            unit=measure.unit,
            step=measure.step,
            counted=phrase.text if phrase else "",
            counted_start=words[phrase.first].start if phrase else -1,
            counted_end=words[phrase.last - 1].end if phrase else -1,
            scope=scope_after(words, end),
            frame=frame,
            subject=subject,
            planned=is_planned(clause),
            reach=words[end - 1].end,
        )

    def _counted(self, measure: Measure) -> tuple[Phrase | None, bool]:
        """What a measure counts, and whether it is a part ("14 of the 111 applicants")."""
        words, at = self.words, measure.noun_at
        if measure.age is not None:
            return None, False
        if measure.joined:
            return self._joined(at), False
        if at < len(words) and words[at].lower == "of":
            return self._after_of(measure, at)
        if measure.unit is not None and measure.unit != PERCENT and not measure.unit.isupper():
            return None, False
        single = measure.unit is not None or measure.bounds.low == measure.bounds.high == 1
        phrase = counted_phrase(words, at, plural=not single)
        if phrase is not None and measure.unit == PERCENT and _only_a_verb(phrase):
            phrase = None  # "42% think …"
        return phrase, False

    def _after_of(self, measure: Measure, at: int) -> tuple[Phrase | None, bool]:
        words, begin = self.words, after_of(self.words, at)
        if measure.unit is not None or measure.form == "vague":
            return counted_phrase(words, begin, plural=measure.unit is None), False
        if self._may_begin(begin) if begin < len(words) else False:
            whole = measure_at(words, begin)
            return (counted_phrase(words, whole.noun_at, plural=True) if whole else None), True
        return counted_phrase(words, begin, plural=True), True

    def _joined(self, at: int) -> Phrase | None:
        """As in "a seven-count indictment" counts counts; "a 5,000-strong crowd" a crowd."""
        if lower_at(self.words, at) == "strong":
            return counted_phrase(self.words, at + 1, plural=False)
        return Phrase(self.words, at, at + 1, at)

    def _is_whole(self, measure: Measure) -> bool:
        """Whether "n of the" stands before the number."""
        at = measure.first - 1
        floor = max(0, at - len(OF_MARKERS))
        while at > floor and self.words[at].lower in OF_MARKERS:
            at -= 1
        return (
            at > 0
            and self.words[at].lower == "of"
            and (self.words[at - 1].is_number or self.words[at - 1].lower in cardinals())
        )


def _only_a_verb(phrase: Phrase) -> bool:
    """Whether a phrase is one word that is the base form of a verb."""
    word = phrase.words[phrase.head].lower
    return phrase.last - phrase.first == 1 and lexicon_verb(word) == word
