"""Sentences of a text."""

from collections.abc import Iterator

import nupunkt


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """First and last-but-one code point of every sentence in ``text[start:end]``, white space at its ends left out.

    A line break always ends a sentence: in articles it stands between paragraphs, headlines and list items.
    """
    position = start
    for line in text[start:end].split("\n"):
        for first, last in nupunkt.sent_spans(line) if line.strip() else ():
            sentence = line[first:last]
            left = first + len(sentence) - len(sentence.lstrip())
            right = last - len(sentence) + len(sentence.rstrip())
            if left < right:
                yield position + left, position + right
        position += len(line) + 1
