"""A stretch of a document's text."""

from factlint.model.base import Frozen


class Span(Frozen):
    """A stretch of text.

    Attributes:
        start: first code point.
        end: code point after the last one.
    """

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two stretches share at least one code point."""
        return self.start < other.end and other.start < self.end
