"""The blocks of a document of a word processor, as they come, to paragraphs with their numbers."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from factlint.ingest.formats.extracted import Paragraph, Role
from factlint.ingest.formats.tables import Row, table_in_text

Block = tuple[str, str] | Sequence[Row]
"""The kind and the words of a paragraph, or the rows of a table.

Kinds: ``paragraph``, ``standfirst``, ``caption``, ``footnote``, ``endnote``, ``comment``.
"""

ROLES: Final[Mapping[str, Role]] = {
    "caption": "caption",
    "standfirst": "standfirst",
    "footnote": "footnote",
    "endnote": "footnote",
    "comment": "comment",
}
WITH_PARAGRAPHS: Final = frozenset({"caption", "standfirst"})
"""Kinds that are counted with the paragraphs, among which they stand."""


def numbered(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Paragraphs, cells of tables, notes and comments, each with its place."""
    counts: Counter[str] = Counter()
    for block in blocks:
        if not isinstance(block, tuple):
            counts["table"] += 1
            yield from table_in_text(block, f"table {counts['table']}")
            continue
        kind, words = block
        counted = "paragraph" if kind in WITH_PARAGRAPHS else kind
        counts[counted] += 1
        yield Paragraph(words, f"{counted} {counts[counted]}", ROLES.get(kind))
