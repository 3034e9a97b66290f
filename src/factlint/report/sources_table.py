"""The cards of sources as people read them: what is known, from where, and what is missing."""

from collections.abc import Iterable, Sequence

import click

from factlint.model import DateRange, Source
from factlint.model.shared import SharedText
from factlint.report.columns import columns
from factlint.report.shared import shared_lines
from factlint.report.visible import visible
from factlint.report.wrap import broken

HEADINGS = ("Source", "Title", "Publisher", "Published", "Read from")
WANTED = ("title", "publisher", "author", "published")
"""Fields that a fact-checker wants to know of every source."""
FURTHER = (
    "author",
    "url",
    "updated",
    "retrieved",
    "language",
    "licence",
    "confidentiality",
    "country",
    "matter",
)
"""Fields that are told below the table, where they are known."""


def render_sources(
    sources: Sequence[Source], shared: Sequence[SharedText], width: int, *, colour: bool
) -> str:
    """A row for each source; below them what else is known, what a card lacks, and what texts share; ends with a line break.

    Args:
        sources: in the order to show.
        shared: what each two of them have word for word.
        width: columns.
        colour: whether to send colour codes.
    """
    share = max(10, (width - 8) // len(HEADINGS))
    rows = [tuple([heading] for heading in HEADINGS)]
    for source in sources:
        origin = source.origins.get("published")
        known = (source.name, source.title, source.publisher, _days(source.published), origin)
        rows.append(tuple(broken(visible(cell or "–"), share) for cell in known))
    lines = columns(rows)
    heading = click.style(lines[0], bold=True) if colour else lines[0]
    parts = (
        [line for source in sources for line in _further(source, width)],
        [
            *_missing(sources),
            *(line for text in shared_lines(shared, sources) for line in broken(text, width)),
        ],
    )
    below = [line for part in parts if part for line in ("", *part)]
    return "\n".join([heading, *lines[1:], *below]) + "\n"


def _further(source: Source, width: int) -> list[str]:
    """What else is known of a source, and from where: "courier: language en-GB (HTML metadata)"."""
    known = ((field, getattr(source, field)) for field in FURTHER)
    told = [
        f"{field} {_days(value) if isinstance(value, DateRange) else value} ({source.origins.get(field, 'unknown')})"
        for field, value in known
        if value is not None
    ]
    return broken(visible(f"{source.name}: {'; '.join(told)}"), width) if told else []


def _days(days: DateRange | None) -> str:
    if days is None:
        return ""
    first, last = days.earliest.isoformat(), days.latest.isoformat()
    return first if first == last else f"{first} to {last}"


def _missing(sources: Iterable[Source]) -> list[str]:
    """What each card lacks: "courier lacks publisher, author"."""
    lacking = {
        source.name: [field for field in WANTED if getattr(source, field) is None] for source in sources
    }
    return [f"{visible(name)} lacks {', '.join(fields)}" for name, fields in lacking.items() if fields]
