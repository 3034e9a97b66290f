"""Lines of a text that are a part of its own: captions, rows of tables, footnotes."""

import re
from collections.abc import Sequence
from typing import Final

from factlint.ingest.lines import Line
from factlint.ingest.marks import Mark, Marks

CAPTION: Final = re.compile(
    r"(?:image|photo|picture|video)\s+caption\b|(?:figure|fig\.|table|chart|map|photo|plate)\s+\d+[a-z]?\s*[.:–—-]\s",
    re.IGNORECASE,
)
"""``Image caption The mayor``, ``Figure 3: Visitors by year``"""
FOOTNOTE: Final = re.compile(r"\[\^[^\]\s]+\]:\s")
"""``[^1]: The council had asked others before.`` Source: the footnotes of Markdown, as Pandoc and GitHub read them."""
ROW: Final = re.compile(r"\|.*[^\s|].*\|")
"""``| 2013 | 40,000 |``"""


def mark_parts(lines: Sequence[Line], marks: Marks) -> Marks:
    """Captions, rows of tables and footnotes, by what they begin and end with."""
    found: dict[int, Mark] = {}
    for i, line in enumerate(lines):
        if i in marks:
            continue
        if CAPTION.match(line.text):
            found[i] = Mark("caption")
        elif FOOTNOTE.match(line.text):
            found[i] = Mark("footnote")
        elif ROW.fullmatch(line.text) and any(map(str.isalnum, line.text)):
            found[i] = Mark("table")
    return found
