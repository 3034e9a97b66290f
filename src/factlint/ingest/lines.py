"""The lines of a document, and what a line looks like."""

import re
from dataclasses import dataclass
from functools import cached_property

from factlint.language import content_stems

SENTENCE_END = re.compile(r"[.!?](?:\s*['\"”’»)\]]+)*$")
"""A full stop, or its like, with closing quotation marks and brackets: ``he said.”``"""

END_CHARACTERS = 16
"""The end of a sentence is looked for in so many characters."""

LIST_ITEM = re.compile(r"(?:[•·▪◦*+>–—-]+|\d{1,2}[.)])\s*(?=\S)")
"""The mark in front of an item of a list: ``• ``, ``+ ``, ``>> ``, ``2. ``"""

HEADLINE_CHARACTERS = 150
"""Headlines are shorter: a search engine shows 60, a newspaper's longest decks are about twice that."""

PROSE_WORDS = 8
"""A sentence with fewer words may be a label, a caption or a notice."""

PROSE_CHARACTERS = 160
"""A longer line is a paragraph whether or not it ends in a full stop."""

EDGES = " \t\u00a0«»‹›<>|+*·•×↑^_=:;,.!?-–—…[]{}/\\"
"""Marks at both ends of a line that are decoration."""


@dataclass(frozen=True)
class Line:
    """A line that holds something. Many steps ask the same of it, so that it answers each question once.

    Attributes:
        number: counted from 1, in the file.
        start, end: code points in the file's text, white space at both ends left out.
        text: what stands there.
        after_blank: whether an empty line, or nothing, stands before it.
    """

    number: int
    start: int
    end: int
    text: str
    after_blank: bool

    @cached_property
    def words(self) -> int:
        """How many words, split at white space."""
        return len(self.text.split())

    @cached_property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence does; an ellipsis is no end."""
        return bool(SENTENCE_END.search(self.text[-END_CHARACTERS:])) and not self.is_cut_off

    @property
    def is_cut_off(self) -> bool:
        """Whether it ends in an ellipsis."""
        return self.text.endswith(("...", "…"))

    @property
    def is_list_item(self) -> bool:
        """Whether it starts with the mark of a list."""
        return bool(LIST_ITEM.match(self.text))

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is a paragraph of running text."""
        return len(self.text) >= PROSE_CHARACTERS or (self.ends_sentence and self.words >= PROSE_WORDS)

    @cached_property
    def plain(self) -> str:
        """As it is compared with a lexicon of lines."""
        return plain_line(self.text)

    @cached_property
    def stems(self) -> list[str]:
        """The stems of its words that carry a topic, in order."""
        return content_stems(self.text)

    @property
    def looks_like_headline(self) -> bool:
        """Whether it is short, starts like a headline, and does not end in a mark."""
        first = self.text.lstrip("'\"‘“×# ")[:1]
        return (
            len(self.text) <= HEADLINE_CHARACTERS
            and self.words >= 2
            and (first.isupper() or first.isdigit())
            and not self.is_list_item
            and not self.is_cut_off
            and self.text[-1] not in ".:;,"
        )


def plain_line(text: str) -> str:
    """A line as it is compared: lower case, single spaces, curly apostrophes, no decoration at its ends."""
    return " ".join(text.casefold().replace("'", "’").split()).strip(EDGES)


def content_lines(text: str, start: int = 0) -> list[Line]:
    """The lines of ``text[start:]`` that hold something, in order. Carriage returns and byte order marks are white space."""
    found: list[Line] = []
    number, position, after_blank = text.count("\n", 0, start), start, True
    for raw in text[start:].split("\n"):
        number += 1
        stripped = raw.strip().strip("\ufeff").strip()
        if stripped:
            first = position + raw.index(stripped)
            found.append(Line(number, first, first + len(stripped), stripped, after_blank))
        after_blank = not stripped
        position += len(raw) + 1
    return found
