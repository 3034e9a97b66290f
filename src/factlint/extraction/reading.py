"""A document made ready for the extractors: its sentences, each with its segment and its words."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factlint.language import Token, sentence_spans, tokens, topic_stems
from factlint.model import Document, Segment


@dataclass(frozen=True)
class Sentence:
    """A sentence of a document.

    Attributes:
        text: its words.
        start: its first code point in the document.
        segment: the segment in which it stands.
    """

    text: str
    start: int
    segment: Segment

    @property
    def end(self) -> int:
        """The code point after its last one."""
        return self.start + len(self.text)

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words and marks, with places in the document."""
        return tokens(self.text, self.start)

    @cached_property
    def context(self) -> tuple[str, ...]:
        """The stems of the words that carry its topic, in order."""
        return tuple(topic_stems(self.tokens))


@dataclass(frozen=True)
class Reading:
    """A document's text as sentences.

    Attributes:
        document: what is read.
        sentences: in order; boilerplate is left out.
    """

    document: Document
    sentences: tuple[Sentence, ...]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds an offset, or None between sentences and in boilerplate."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].end:
            return None
        return self.sentences[index]

    def sentences_at(self, offsets: Iterable[int]) -> Iterator[Sentence]:
        """The sentences that hold at least one of some offsets given in order, each once."""
        previous = None
        for offset in offsets:
            sentence = self.sentence_at(offset)
            if sentence is not None and sentence is not previous:
                previous = sentence
                yield sentence

    @cached_property
    def lead_end(self) -> int:
        """The code point after the first paragraph of the body; 0 if there is no body."""
        body = next((segment for segment in self.document.segments if segment.kind == "body"), None)
        if body is None:
            return 0
        text = self.document.text
        first = next((place for place in range(body.start, body.end) if not text[place].isspace()), body.end)
        line_end = text.find("\n", first, body.end)
        return body.end if line_end < 0 else line_end

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]


def read(document: Document) -> Reading:
    """Split a document's segments into sentences. A quotation inside a paragraph does not cut its sentence."""
    text = document.text
    found = [
        Sentence(text[start:end], start, segment)
        for segment in document.segments
        if segment.kind != "boilerplate"
        for start, end in sentence_spans(text, segment.start, segment.end)
    ]
    return Reading(document, tuple(found))
