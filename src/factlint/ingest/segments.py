"""A text split into segments: what is headline, article, card, and page furniture."""

from collections.abc import Sequence
from functools import partial
from types import MappingProxyType

from factlint.ingest.card_lines import mark_card_lines
from factlint.ingest.front_matter import FrontMatter
from factlint.ingest.headings import mark_headings
from factlint.ingest.lines import Line
from factlint.ingest.marks import Mark, Marker, Marks
from factlint.ingest.page_furniture import (
    mark_ending,
    mark_headline_lists,
    mark_interludes,
    mark_markup,
    mark_navigation,
    mark_repeated,
    mark_teasers,
)
from factlint.ingest.parts import mark_parts
from factlint.ingest.quotations import mark_quotations
from factlint.model import Segment

BODY = Mark("body")
NOTHING: Marks = MappingProxyType({})


def mark_lines(lines: Sequence[Line], known_title: str | None, known: Marks = NOTHING) -> Marks:
    """What every line is that is not the article's own text. The first step that claims a line has it.

    Args:
        lines: of the document.
        known_title: what the card says.
        known: what the file itself says of its lines.
    """
    steps: tuple[Marker, ...] = (
        mark_ending,
        mark_repeated,
        mark_teasers,
        mark_card_lines,
        mark_markup,
        mark_parts,
        mark_interludes,
        mark_navigation,
        mark_headline_lists,
        partial(mark_headings, known_title=known_title),
        mark_quotations,
    )
    marks: dict[int, Mark] = dict(known)
    for step in steps:
        for index, mark in step(lines, marks).items():
            marks.setdefault(index, mark)
    return marks


def make_segments(
    lines: Sequence[Line], marks: Marks, front: FrontMatter, title: tuple[int, int] | None
) -> tuple[Segment, ...]:
    """The segments of a text, in order. White space lies between them.

    Args:
        lines: those after the front matter.
        marks: what each of them is; the rest is body.
        front: the front matter.
        title: where the title's value stands in the front matter.
    """
    runs: list[tuple[Mark, int, int]] = []
    for i, line in enumerate(lines):
        mark = marks.get(i, BODY)
        # Paragraphs of one kind are one segment; two titles, cards or quotations of two people are not.
        if runs and mark.kind in ("body", "boilerplate", "quotation", "table") and runs[-1][0] == mark:
            runs[-1] = (mark, runs[-1][1], line.end)
        else:
            runs.append((mark, line.start, line.end))
    told = [
        Segment(kind=mark.kind, start=start, end=end, speaker=mark.speaker, why=mark.why)
        for mark, start, end in runs
    ]
    return (*_front_segments(front, title), *told)


def _front_segments(front: FrontMatter, title: tuple[int, int] | None) -> list[Segment]:
    if not front.end:
        return []
    why = "front matter"
    if title is None:
        return [Segment(kind="card", start=0, end=front.end, why=why)]
    start, end = title
    return [
        Segment(kind="card", start=0, end=start, why=why),
        Segment(kind="title", start=start, end=end, why=why),
        Segment(kind="card", start=end, end=front.end, why=why),
    ]
