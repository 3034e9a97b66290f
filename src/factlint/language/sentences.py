"""Sentences of a text."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

import nupunkt

INNER_END: Final = re.compile(r"[.!?…][^\w\s]*\s+\S")
"""What may end a sentence inside a line; a line without it is one sentence, which needs no closer look."""


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """First and last-but-one code point of every sentence in ``text[start:end]``, white space at its ends left out.

    A line break always ends a sentence: in articles it stands between paragraphs, headlines and list items.
    """
    position = start
    for line in text[start:end].split("\n"):
        spans = nupunkt.sent_spans(line) if INNER_END.search(line) else [(0, len(line))]
        for first, last in spans:
            sentence = line[first:last]
            left = first + len(sentence) - len(sentence.lstrip())
            right = last - len(sentence) + len(sentence.rstrip())
            if left < right:
                yield position + left, position + right
        position += len(line) + 1


def sentences_around(text: str, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The sentences of a text that hold at least one of some places, in order; the lines between them are not read.

    Args:
        text: any text.
        places: code points, in order.
    """
    at = 0
    while at < len(places):
        line_start = text.rfind("\n", 0, places[at]) + 1
        line_end = text.find("\n", places[at])
        line_end = len(text) if line_end < 0 else line_end
        for start, end in sentence_spans(text, line_start, line_end):
            at = bisect_left(places, start, at)
            if at < len(places) and places[at] < end:
                yield start, end
        at = bisect_left(places, line_end, at)
