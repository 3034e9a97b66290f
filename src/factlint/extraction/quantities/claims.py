"""Quantities of a document as claims."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from factlint.extraction.found import Found
from factlint.extraction.quantities.ages import units_of_age
from factlint.extraction.quantities.document_signs import Signs, settled
from factlint.extraction.quantities.elided import PEOPLE, Nouns
from factlint.extraction.quantities.mention import QuantityMention, Refusal
from factlint.extraction.quantities.refusals import SCORE
from factlint.extraction.quantities.search import places
from factlint.extraction.quantities.sentence import read_sentence
from factlint.extraction.reading import Reading, Sentence
from factlint.model import Claim, Quantity, Skipped, Span

SILENT_SEGMENTS: Final = frozenset(("card", "dateline"))
BRACKET_GAP: Final = 2
"""Code points between a number and its conversion: a space and the bracket."""
IDENTIFIER_DIGITS: Final = 7
"""So many digits without a comma, that count nothing, name something."""
SHORTEST: Final = 2
"""A sentence of so few words holds a bare number that nobody can place."""


def quantity_claims(reading: Reading, taken: Sequence[Span] = ()) -> Found:
    """What a document states in numbers.

    Args:
        reading: the document, read.
        taken: stretches that expressions of time own; numbers inside them are not looked at.
    """
    return _Claiming(reading, taken).run()


class _Claiming:
    """Turns the mentions of a document into claims, and counts the rest."""

    def __init__(self, reading: Reading, taken: Sequence[Span]) -> None:
        self.reading = reading
        self.taken = sorted(taken, key=lambda span: span.start)
        self.taken_starts = [span.start for span in self.taken]
        self.claims: list[Claim] = []
        self.skipped: list[Skipped] = []
        self.nouns = Nouns(reading.text)
        self.places = places(reading.text)
        self.signs = Signs(reading.text, reading.document.source.country)

    def run(self) -> Found:
        for sentence in self.reading.sentences_at(self.places):
            self._read(sentence)
        seen = len(self.claims) + len(self.skipped)
        return Found(tuple(self.claims), seen, tuple(self.skipped))

    def _read(self, sentence: Sentence) -> None:
        comma = self.signs.decimal == "comma"
        mentions, refusals = read_sentence(sentence.text, sentence.start, self.places, decimal_comma=comma)
        for refusal in refusals:
            if not self._is_taken(refusal.start, refusal.end):
                self._skip(refusal)
        previous = None
        for mention in mentions:
            if self._is_taken(mention.start, mention.end):
                continue
            why = _why_not(mention, sentence, previous)
            previous = mention
            if why:
                self._skip(Refusal(mention.start, mention.end, why))
            else:
                self.claims.append(self._claim(self.nouns.named(mention), sentence))

    def _skip(self, refusal: Refusal) -> None:
        source = self.reading.document.source.id
        self.skipped.append(Skipped(source=source, start=refusal.start, end=refusal.end, why=refusal.why))

    def _is_taken(self, start: int, end: int) -> bool:
        """Whether an expression of time reaches into a stretch."""
        index = bisect_right(self.taken_starts, end - 1)
        return any(span.end > start for span in self.taken[max(0, index - 3) : index])

    def _claim(self, mention: QuantityMention, sentence: Sentence) -> Claim:
        document = self.reading.document
        mention = settled(mention, self.reading.text, self.signs)
        quantity = Quantity(
            raw=self.reading.text[mention.start : mention.end],
            low=mention.low,
            high=mention.high,
            bound=mention.bound,
            unit=mention.unit,
            step=mention.step,
            alternatives=mention.alternatives,
        )
        return Claim.quoting(
            document,
            mention.start,
            max(mention.end, mention.reach),
            quantity,
            subject=_subject(mention),
            attribute=mention.frame,
            scope=mention.scope,
            modality="planned" if mention.planned else "actual",
            segment=sentence.segment.kind,
            context=sentence.context,
        )


def _subject(mention: QuantityMention) -> str:
    """What is counted, in words of the text: that a state befalls people is for the aligner to know."""
    implied = mention.counted == PEOPLE and mention.counted_start < 0 and mention.high != 0
    return "" if implied else mention.counted or mention.subject


def _why_not(mention: QuantityMention, sentence: Sentence, previous: QuantityMention | None) -> str:
    """Why a mention becomes no claim; empty if it does."""
    if sentence.segment.kind in SILENT_SEGMENTS or mention.frame == SCORE:
        return SCORE if mention.frame == SCORE else sentence.segment.kind
    first, last = mention.start - sentence.start, mention.end - sentence.start
    if (
        mention.unit in units_of_age().values()
        and mention.frame != "age"
        and "-" in sentence.text[first:last]
    ):
        return "part of a compound"
    in_brackets = sentence.text[:first].endswith("(") and sentence.text[last:].startswith(")")
    if in_brackets and previous is not None and _converts(mention, previous):
        return "conversion"
    if mention.unit or mention.counted or mention.subject or mention.frame:
        return ""
    if sentence.text[first:last].isdecimal() and last - first >= IDENTIFIER_DIGITS:
        return "identifier"
    return "stands alone" if in_brackets or len(sentence.text.split()) <= SHORTEST else ""


def _converts(mention: QuantityMention, previous: QuantityMention) -> bool:
    """Whether a number in brackets says the one before it again in another unit: "2 metres (6.6 feet)"."""
    units = (mention.unit, previous.unit)
    measures = all(unit and not unit.startswith("percent") for unit in units) and units[0] != units[1]
    return measures and mention.start - previous.end <= BRACKET_GAP
