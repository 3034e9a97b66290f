"""Which picture shows a dispute, if any does."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from factlint.model import Claim, Conflict, Period, Quantity, Source
from factlint.model.wording import in_words
from factlint.report.evidence import statements
from factlint.report.pictures.number_line import number_line
from factlint.report.pictures.timeline import timeline

MOST_ROWS: Final = 10
"""Sources that a picture shows."""

Stated = Sequence[tuple[str, Sequence[Claim]]]
"""For each source what it says, in words, and its claims."""


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

    One row a source; of updates the oldest source comes first.

    Args:
        conflict: any finding.
        sources: by their ids.
    """
    claims = [claim for claim, *_ in statements(conflict.claims, sources)]
    if len(claims) < 2:
        return None
    if conflict.verdict == "update":
        claims.sort(key=lambda claim: _published(sources[claim.source]))
    by_source: dict[str, list[Claim]] = {}
    for claim in claims:
        by_source.setdefault(claim.source, []).append(claim)
    dated = conflict.verdict == "update"
    stated = [(_words(own, sources[source], dated=dated), own) for source, own in by_source.items()]
    description = "; ".join(words for words, _ in stated)
    if more := len(stated) - MOST_ROWS:
        stated = stated[:MOST_ROWS]
        if more > 0:
            stated[-1] = (f"{stated[-1][0]} – and {more} more", stated[-1][1])
    if all(isinstance(claim.value, Period) for claim in claims):
        svg = timeline(stated)
        return Picture(svg, f"Timeline. {description}.") if svg else None
    amounts = [
        (words, [claim.value for claim in own if isinstance(claim.value, Quantity)]) for words, own in stated
    ]
    units = {claim.value.unit if isinstance(claim.value, Quantity) else claim.kind for claim in claims}
    if all(isinstance(claim.value, Quantity) for claim in claims) and len(units) == 1:
        return Picture(number_line(amounts), f"Number line. {description}.")
    return None


def _words(claims: Sequence[Claim], source: Source, *, dated: bool) -> str:
    """Who says what: "care-monthly: 99, 111"; of updates also when: "care-monthly (2013-12-09): 111"."""
    when = f" ({_published(source)})" if dated and source.published else ""
    return f"{source.name}{when}: {', '.join(map(_value, claims))}"


def _value(claim: Claim) -> str:
    told = in_words(claim.value)
    is_plan = claim.modality == "planned" and claim.kind == "time" and not told.startswith("by ")
    return f"planned for {told}" if is_plan else told


def _published(source: Source) -> str:
    """When it was published, as text that sorts; sources without a date come last."""
    return source.published.latest.isoformat() if source.published else "9999"
