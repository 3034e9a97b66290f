"""Where a time may stand in a text, and the text around it cut into letters, digits and marks."""

import re
from collections.abc import Iterator
from typing import Final

from factlint.extraction.times.lexicon import scanner

BEFORE, AFTER = 48, 64
"""How many characters around a candidate are read."""

CELL: Final = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
"""A run of letters, a run of digits, or one mark: "3pm" and "mid-May" are cut."""

PLAIN_MARKS: Final = {"’": "'", "‘": "'", "–": "-", "—": "-", "‐": "-", "‑": "-"}

DIGITS: Final = re.compile(r"\d+")
TELLING: Final = re.compile(
    r"""\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}                       # 05/11/2013
      | [12]\d{3}(?!\d)                                      # a year: 1860
      | (?:19|20)\d{6}(?!\d)                                 # 20161016
      | \d{1,2}/\d{1,2}(?![\d/])                             # 22/04
      | \d{1,2}[:.]\s?\d\d                                  # a clock time or a date: 1:30, 8.49
      | \d{1,2}\s?[ap]\.?m\b                                # 3pm
      | \d{1,4}\s?B\.?C                                     # 44 BC
      | \d{1,4}\s?A\.?D\b                                   # 79 AD
      | \d{4}\s?(?:GMT|hrs|hours)                           # 0445 GMT
      | (?:(?<=FY)|(?<=FY\s))\d\d                            # FY15/16
      | (?:(?<=AD)|(?<=AD\s)|(?<=A\.D\.)|(?<=A\.D\.\s))\d{1,4}  # AD 79
      | (?<=['’])\d\d(?!\d)                                 # '99
      | (?:(?<=mid-)|(?<=early\s)|(?<=late\s))\d0s\b          # mid-90s
      | (?<=the\s)\d{1,2}(?:st|nd|rd|th)\b                 # on the 18th
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Digits that may be part of a time. Tried at runs of digits only, it is far faster than a search of the whole text."""


class Cell:
    """A run of letters, a run of digits, or one mark.

    Attributes:
        text: as written.
        lower: in lower case, apostrophes and dashes made plain.
        start, end: code points in the text.
        glued: whether nothing stands between it and the cell before.
    """

    __slots__ = ("end", "glued", "lower", "start", "text")

    def __init__(self, text: str, lower: str, start: int, end: int, glued: bool) -> None:
        self.text = text
        self.lower = lower
        self.start = start
        self.end = end
        self.glued = glued


def windows(text: str) -> Iterator[list[Cell]]:
    """The surroundings of every place where a time may stand, never across a line break, in order."""
    first = last = -1
    for start, end in candidates(text):
        left, right = surroundings(text, start, end)
        if last >= 0 and left <= last:
            last = max(last, right)
            continue
        if last >= 0:
            yield cells(text, first, last)
        first, last = left, right
    if last >= 0:
        yield cells(text, first, last)


def candidates(text: str) -> list[tuple[int, int]]:
    """Words of time and telling digits, in order."""
    found = [(start, end) for start, end, _ in scanner().find(text)]
    runs = (TELLING.match(text, run.start()) for run in DIGITS.finditer(text))
    found.extend(telling.span() for telling in runs if telling)
    found.sort()
    return found


def surroundings(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of one line around a candidate, cut at white space where there is some."""
    left = max(text.rfind("\n", 0, start) + 1, start - BEFORE, 0)
    line_end = text.find("\n", end)
    right = min(len(text) if line_end < 0 else line_end, end + AFTER)
    while left > 0 and left < start and not text[left - 1].isspace():
        left += 1
    while right < len(text) and right > end and not text[right].isspace():
        right -= 1
    return left, right


def cells(text: str, start: int, end: int) -> list[Cell]:
    """A stretch of text as cells."""
    found: list[Cell] = []
    last = -1
    for match in CELL.finditer(text, start, end):
        word = match.group()
        begin, after = match.span()
        found.append(Cell(word, PLAIN_MARKS.get(word) or word.lower(), begin, after, begin == last))
        last = after
    return found


def phrase(found: list[Cell], at: int, length: int) -> tuple[str, ...]:
    """So many cells from a place on."""
    return tuple(cell.lower for cell in found[at : at + length])
