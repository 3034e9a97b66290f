"""A document: a source's text, split into segments."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import Literal

from factlint.model.base import Frozen
from factlint.model.shared import Echo
from factlint.model.source import Source

SegmentKind = Literal[
    "title",
    "standfirst",
    "lead",
    "body",
    "quotation",
    "caption",
    "table",
    "footnote",
    "dateline",
    "card",
    "boilerplate",
]

LINE_BREAK = re.compile("\n")
PASSAGE = 80
"""Code points of text that a passage shows on each side of a quote."""


class Segment(Frozen):
    """A stretch of a document with one role.

    Attributes:
        kind: ``title`` a headline · ``standfirst`` the sentence under it · ``lead`` the first paragraph, which tells the main event (of claims only: a
            document's lead is part of its body) · ``body`` the article's own words · ``quotation`` words of somebody else ·
            ``caption`` of a picture or a table · ``table`` a row or a cell · ``footnote`` ·
            ``dateline`` a date standing alone over the article, which dates what the headline reports ·
            ``card`` lines that describe the source (posted on, updated, author, address) ·
            ``boilerplate`` navigation, comments, notices, teasers of other stories.
        start: first code point.
        end: code point after the last one.
        speaker: who is quoted, for a quotation; None if unknown.
        why: for boilerplate and card lines, what gave them away.
    """

    kind: SegmentKind
    start: int
    end: int
    speaker: str | None = None
    why: str | None = None


class Landmark(Frozen):
    """From where on a text that was taken out of a file stood at one place of it.

    Attributes:
        start: first code point in the document's text.
        place: where that was, for people ("page 3", "table 1, row 2").
        offset: which code point of that place's own text stands at ``start``; None for words that the reader put in, as the
            name of a column before a cell's value. Letters that were set right begin a new landmark, so that every
            letter can be found again in its file.
    """

    start: int
    place: str
    offset: int | None = 0

    def offset_at(self, position: int) -> int | None:
        """The code point of the place's own text that stands at a position of the document's text, from ``start`` on."""
        return None if self.offset is None else self.offset + position - self.start


class Cell(Frozen):
    """The value of a cell of a table, in the text that the reader made of it.

    Attributes:
        start, end: code points of the value; before it, on its line, stand the names.
        row: what the row is about, by its first cell.
        column: the column's name.
    """

    start: int
    end: int
    row: str
    column: str


class Document(Frozen):
    """A source's text and its segments.

    Attributes:
        source: whose text it is.
        text: the whole decoded text; every span indexes it in code points.
        segments: in order, not overlapping; white space between them may be left out. Quotations inside a body
            paragraph split it.
        landmarks: where in the file the text stood, if it was taken out of one that is no plain text; in order.
        cells: values of tables whose columns have names, in order.
        echoes: stretches that other sources of the run have word for word, in order.
    """

    source: Source
    text: str
    segments: tuple[Segment, ...]
    landmarks: tuple[Landmark, ...] = ()
    cells: tuple[Cell, ...] = ()
    echoes: tuple[Echo, ...] = ()

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first code point of every line."""
        return [0, *(match.end() for match in LINE_BREAK.finditer(self.text))]

    def passage(self, start: int, end: int) -> str:
        """The words around a span: in its line and segment, and at most `PASSAGE` code points on each side."""
        first, last = self._around(start)
        left = max(first, self.text.rfind("\n", 0, start) + 1, start - PASSAGE)
        stop = self.text.find("\n", end)
        right = max(end, min(last, len(self.text) if stop < 0 else stop, end + PASSAGE))
        if left > first and self.text[left - 1].isalnum():
            left = min(start, self._border(left, start))
        if right < last and self.text[right].isalnum():
            right = max(end, self.text.rfind(" ", end, right))
        return self.text[left:right].strip()

    def _around(self, offset: int) -> tuple[int, int]:
        """First and last border of the segment that holds an offset; of the whole text if none does."""
        index = bisect_right(self.segments, offset, key=lambda segment: segment.start) - 1
        if index < 0 or self.segments[index].end <= offset:
            return 0, len(self.text)
        return self.segments[index].start, self.segments[index].end

    def _border(self, left: int, start: int) -> int:
        """The first place from ``left`` on at which a word begins, ``start`` at the latest."""
        space = self.text.find(" ", left, start)
        return start if space < 0 else space + 1

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def echo(self, start: int, end: int) -> str | None:
        """The voice of a span that other sources have word for word; None of the source's own words."""
        index = bisect_right(self.echoes, start, key=lambda echo: echo.start) - 1
        return self.echoes[index].voice if index >= 0 and end <= self.echoes[index].end else None

    def landmark(self, offset: int) -> tuple[str | None, int | None]:
        """The place in the file of an offset ("page 3"), and the code point of that place's own text.

        None and None in a plain text, where line and column say it.
        """
        index = bisect_right(self.landmarks, offset, key=lambda landmark: landmark.start) - 1
        if index < 0:
            return None, None
        return self.landmarks[index].place, self.landmarks[index].offset_at(offset)
