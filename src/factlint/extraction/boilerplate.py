"""What stands in boilerplate: seen, and never claimed."""

from dataclasses import dataclass
from typing import Final

from factlint.extraction.quantities import find_quantities
from factlint.extraction.times import find_times
from factlint.model import Document, Skipped, Span

WHY: Final = "boilerplate"


@dataclass(frozen=True)
class PassedOver:
    """Numbers and times of navigation, teasers and the like.

    Attributes:
        numbers, times: in order of place.
    """

    numbers: tuple[Skipped, ...]
    times: tuple[Skipped, ...]


def passed_over(document: Document) -> PassedOver:
    """The numbers and times in a document's boilerplate; a number inside a time counts as the time."""
    numbers: list[Skipped] = []
    times: list[Skipped] = []
    for segment in document.segments:
        if segment.kind != "boilerplate":
            continue
        text = document.text[segment.start : segment.end]
        dated = [Span(start=mention.start, end=mention.end) for mention in find_times(text)]
        counted = [Span(start=mention.start, end=mention.end) for mention in find_quantities(text)]
        times += [_skipped(document, segment.start, span) for span in dated]
        numbers += [
            _skipped(document, segment.start, span) for span in counted if not any(map(span.overlaps, dated))
        ]
    return PassedOver(tuple(numbers), tuple(times))


def _skipped(document: Document, offset: int, span: Span) -> Skipped:
    return Skipped(source=document.source.id, start=offset + span.start, end=offset + span.end, why=WHY)
