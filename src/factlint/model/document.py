"""A document: a source's text, split into segments."""

from bisect import bisect_right
from functools import cached_property
from typing import Literal

from factlint.model.base import Frozen
from factlint.model.source import Source

SegmentKind = Literal["title", "body", "quotation", "dateline", "card", "boilerplate"]


class Segment(Frozen):
    """A stretch of a document with one role.

    Attributes:
        kind: ``title`` a headline · ``body`` the article's own words · ``quotation`` words of somebody else ·
            ``dateline`` a date standing alone over the article, which dates what the headline reports ·
            ``card`` lines that describe the source (posted on, updated, author, address) ·
            ``boilerplate`` navigation, comment forms, teasers of other stories.
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


class Document(Frozen):
    """A source's text and its segments.

    Attributes:
        source: whose text it is.
        text: the whole decoded text; every span indexes it in code points.
        segments: in order, not overlapping; white space between them may be left out. Quotations inside a body
            paragraph split it.
    """

    source: Source
    text: str
    segments: tuple[Segment, ...]

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first code point of every line."""
        starts = [0]
        starts.extend(i + 1 for i, letter in enumerate(self.text) if letter == "\n")
        return starts

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1
