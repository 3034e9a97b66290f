"""Whole paragraphs that are somebody else's words."""

import re
from collections.abc import Sequence

from factlint.ingest.lines import Line
from factlint.ingest.marks import Mark, Marks

OPENINGS = ('"', "“", "‘", "``", "''")
CLOSING = re.compile(r"""["”’]\s*$|''\s*$""")
INTRODUCTION_CHARACTERS = 200
INTRODUCTION = re.compile(
    r"(?P<speaker>[A-Z].{2,120}?),?\s+(?:said|says|added|adds|wrote|commented|comments|comment|explained|stated)\s*(?:today|yesterday)?\s*:$"
)
"""The paragraph before a quotation: ``Dr Jane Roe, chair of the board, said:``"""


def mark_quotations(lines: Sequence[Line], marks: Marks) -> Marks:
    """Paragraphs of a speech that runs over several, or that a line ending in ``said:`` introduces."""
    found: dict[int, Mark] = {}
    for i, line in enumerate(lines):
        if i in marks or i in found or not line.text.startswith(OPENINGS):
            continue
        speaker = _introduced_speaker(lines, i)
        last = _last_paragraph(lines, i, marks)
        if speaker is not None or last > i:
            found.update((j, Mark("quotation", None, speaker)) for j in range(i, last + 1))
    return found


def _introduced_speaker(lines: Sequence[Line], index: int) -> str | None:
    above = lines[index - 1].text if index else ""
    match = INTRODUCTION.search(above[-INTRODUCTION_CHARACTERS:]) if above.endswith(":") else None
    return match["speaker"].rsplit(". ", 1)[-1] if match else None


def _last_paragraph(lines: Sequence[Line], first: int, marks: Marks) -> int:
    """The index of the last paragraph of a speech: each one that is not closed goes on in the next that opens with a mark."""
    last = first
    while (
        last + 1 < len(lines)
        and last + 1 not in marks
        and not CLOSING.search(lines[last].text)
        and _stays_open(lines[last].text)
        and lines[last + 1].text.startswith(OPENINGS)
    ):
        last += 1
    return last


def _stays_open(text: str) -> bool:
    """Whether a paragraph opens a quotation and never closes it."""
    return not re.search(r"[\"”]|''", text[2:])
