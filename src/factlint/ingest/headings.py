"""The lines above an article: which one is its title."""

import re
from collections.abc import Sequence

from factlint.ingest.lines import Line, plain_line
from factlint.ingest.marks import Mark, Marks, first_body_line
from factlint.language import content_stems

MARKDOWN_HEADING = "# "
SAMPLE_CHARACTERS = 6000
"""So much of the article is compared with its possible titles."""

MOST_HEADINGS = 4
"""More of them are no decks but the beginning of a list."""

CREDITED = re.compile(
    r"\((?:[^()]*\b(?:photo|credit|image|courtesy|source|getty)\b[^()]*|[A-Z][\w. -]+/[A-Z][^()]*)\)$",
    re.IGNORECASE,
)
"""The end of a caption: ``(Photo: Agency)``, ``(Jane Roe/Daily News)``"""

LEAD = 0.75
"""The first heading is the title unless another one's share of words found in the article is so much larger."""


def headline_text(line: Line) -> str:
    """A headline without the marks of Markdown."""
    return line.text.lstrip("# ").rstrip("# ") if line.text.startswith("#") else line.text


def mark_headings(lines: Sequence[Line], marks: Marks, known_title: str | None = None) -> Marks:
    """The headline and the decks below it. Short lines above it are the heading of the whole site.

    Args:
        lines: those of the document.
        marks: made so far.
        known_title: the title that the front matter gives.
    """
    body = first_body_line(lines, marks)
    candidates = [i for i in range(body) if i not in marks and _may_be_title(lines, i)]
    if not candidates:
        return {}
    candidates = candidates[:MOST_HEADINGS]
    title = _title(lines, candidates, body, known_title)
    return {
        i: Mark("title") if i >= title else Mark("boilerplate", "heading of the site") for i in candidates
    }


def _may_be_title(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    return line.text.startswith(MARKDOWN_HEADING) or (
        line.looks_like_headline and not CREDITED.search(line.text)
    )


def _title(lines: Sequence[Line], candidates: list[int], body: int, known_title: str | None) -> int:
    """The index of the title among the headings."""
    for i in candidates:
        if lines[i].text.startswith(MARKDOWN_HEADING):
            return i
        if known_title and lines[i].plain == plain_line(known_title):
            return i
    if known_title or len(candidates) == 1:
        return candidates[0]
    sample = " ".join(line.text for line in lines[body:])[:SAMPLE_CHARACTERS]
    stems = set(content_stems(sample))
    shares = {i: _share(lines[i].text, stems) for i in candidates}
    best = max(shares.values())
    return next(i for i in candidates if shares[i] >= LEAD * best)


def _share(text: str, stems: set[str]) -> float:
    own = set(content_stems(text))
    return len(own & stems) / len(own) if own else 0.0
