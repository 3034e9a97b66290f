"""A document made ready for the extractors: its sentences, each with its segment and its words."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from factlint.extraction.prose import prose
from factlint.language import Token, sentence_spans, tokens, topic_stems
from factlint.model import Document, Segment


class Sentence:
    """A sentence of a document. It answers each question once, as many extractors ask the same.

    Attributes:
        text: its words.
        start: its first code point in the document.
        end: the code point after its last one.
        segment: the segment in which it stands.
    """

    __slots__ = ("_context", "_tokens", "end", "segment", "start", "text")

    def __init__(self, text: str, start: int, segment: Segment) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.segment = segment
        self._tokens: list[Token] | None = None
        self._context: tuple[str, ...] | None = None

    @property
    def tokens(self) -> list[Token]:
        """Its words and marks, with places in the document."""
        if self._tokens is None:
            self._tokens = tokens(self.text, self.start)
        return self._tokens

    @property
    def context(self) -> tuple[str, ...]:
        """The stems of the words that carry its topic, in order."""
        if self._context is None:
            self._context = tuple(topic_stems(self.tokens))
        return self._context


class Reading:
    """A document's text as sentences.

    Attributes:
        document: what is read.
        text: its text with markup blanked out, every word at its own place; quotes are cut from the document's own.
        sentences: in order; boilerplate is left out.
        lead_end: the code point after the first paragraph of the body; 0 if there is no body.
    """

    def __init__(self, document: Document, text: str, sentences: Sequence[Sentence]) -> None:
        self.document = document
        self.text = text
        self.sentences = sentences
        self.lead_end = _lead_end(document)
        self._starts = [sentence.start for sentence in sentences]

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


def _lead_end(document: Document) -> int:
    body = next((segment for segment in document.segments if segment.kind == "body"), None)
    if body is None:
        return 0
    text = document.text
    first = next((place for place in range(body.start, body.end) if not text[place].isspace()), body.end)
    line_end = text.find("\n", first, body.end)
    return body.end if line_end < 0 else line_end


def read(document: Document) -> Reading:
    """Split a document's segments into sentences. A quotation inside a paragraph does not cut its sentence."""
    text = prose(document.text)
    found = [
        Sentence(text[start:end], start, segment)
        for segment in document.segments
        if segment.kind != "boilerplate"
        for start, end in sentence_spans(text, segment.start, segment.end)
    ]
    return Reading(document, text, found)
