"""What sources have word for word, for people."""

from collections.abc import Iterable, Sequence
from itertools import islice

from factlint.model import Source
from factlint.model.shared import SharedPassage, SharedText
from factlint.report.visible import visible

MOST_SHOWN = 8
"""Lines about passages that are shown; JSON has all."""


def shared_lines(shared: Sequence[SharedText], sources: Iterable[Source]) -> list[str]:
    """Which sources are copies of one text, and which share passages; the longest first.

    Args:
        shared: what each two have word for word.
        sources: all that it speaks of.
    """
    names = {source.id: visible(source.name) for source in sources}
    copies = [text for text in shared if text.is_copy]
    passages = [(text, passage) for text in shared if not text.is_copy for passage in text.passages]
    passages.sort(key=lambda pair: -pair[1].words)
    lines = [
        *_copies(copies, names),
        *(_passage(text, each, names) for text, each in islice(passages, MOST_SHOWN)),
    ]
    more = len(passages) - MOST_SHOWN
    return [*lines, f"and {more} more shared passages"] if more > 0 else lines


def _copies(copies: Iterable[SharedText], names: dict[str, str]) -> list[str]:
    """One line a text: its first source, and the others with how much they share with it."""
    others: dict[str, list[str]] = {}
    for text in copies:
        first, other = text.sources
        others.setdefault(first, []).append(f"{names[other]} ({text.share:.0%} the same)")
    return [f"{names[first]} is one text with {', '.join(found)}" for first, found in others.items()]


def _passage(text: SharedText, passage: SharedPassage, names: dict[str, str]) -> str:
    one, other = (names[source] for source in text.sources)
    return f"{one} (line {passage.line}) and {other} (line {passage.other_line}) have {passage.words} words in a row alike"
