"""What a line of a document is, and why."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from factlint.ingest.lines import Line
from factlint.model import SegmentKind


class Mark(NamedTuple):
    """The role of a line.

    Attributes:
        kind: the kind of segment it belongs to.
        why: what gave it away; None for body.
        speaker: who is quoted, for a quotation.
    """

    kind: SegmentKind
    why: str | None = None
    speaker: str | None = None


Marks = Mapping[int, Mark]
"""Marks by the index of the line among the lines of the document."""

Marker = Callable[[Sequence[Line], Marks], Marks]
"""A step that reads the lines and the marks made so far, and returns the marks it adds."""


def first_body_line(lines: Sequence[Line], marks: Marks) -> int:
    """The index of the first paragraph of running text that nothing has claimed; past the end if there is none."""
    return next((i for i, line in enumerate(lines) if i not in marks and line.is_prose), len(lines))
