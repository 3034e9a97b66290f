"""Which picture shows a dispute, if any does."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from factlint.model import Claim, Conflict, Period, Quantity, Source
from factlint.model.wording import in_words
from factlint.report.evidence import statements
from factlint.report.pictures.number_line import number_line
from factlint.report.pictures.timeline import timeline

MOST_ROWS: Final = 10
"""Statements that a picture shows."""

Stated = Sequence[tuple[str, Claim]]
"""Who says what, in words, and the claim."""


class Picture(NamedTuple):
    """A dispute as a picture.

    Attributes:
        svg: an element for a page.
        description: the same in words.
    """

    svg: str
    description: str


def picture_of(conflict: Conflict, sources: Mapping[str, Source]) -> Picture | None:
    """A number line for amounts in one unit, a timeline for dates; None for anything else.

    One row a statement; of updates the oldest source comes first.

    Args:
        conflict: any finding.
        sources: by their ids.
    """
    claims = [claim for claim, *_ in statements(conflict.claims, sources)]
    if len(claims) < 2:
        return None
    if conflict.verdict == "update":
        claims.sort(key=lambda claim: _published(sources[claim.source]))
    stated = [(_words(claim, sources), claim) for claim in claims[:MOST_ROWS]]
    if len(claims) > MOST_ROWS:
        words, last = stated[-1]
        stated[-1] = (f"{words} – and {len(claims) - MOST_ROWS} more", last)
    amounts = [(words, claim.value) for words, claim in stated if isinstance(claim.value, Quantity)]
    if len(amounts) == len(stated) and len({amount.unit for _, amount in amounts}) == 1:
        return Picture(number_line(amounts), _described("Number line", stated))
    if all(isinstance(claim.value, Period) for claim in claims):
        svg = timeline(stated)
        return Picture(svg, _described("Timeline", stated)) if svg else None
    return None


def _words(claim: Claim, sources: Mapping[str, Source]) -> str:
    planned = (
        "planned for " if claim.modality == "planned" and not in_words(claim.value).startswith("by ") else ""
    )
    return f"{sources[claim.source].name}: {planned}{in_words(claim.value)}"


def _described(kind: str, stated: Stated) -> str:
    return f"{kind}. {'; '.join(words for words, _ in stated)}."


def _published(source: Source) -> str:
    """When it was published, as text that sorts; sources without a date come last."""
    return source.published.latest.isoformat() if source.published else "9999"
