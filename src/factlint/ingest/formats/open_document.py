"""OpenDocument texts, as LibreOffice writes them."""

from collections.abc import Iterator
from typing import Any, Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.blocks import Block, numbered
from factlint.ingest.formats.extracted import Extracted, joined
from factlint.ingest.formats.packages import SAVE_AGAIN, opened, parsed
from factlint.settings import Settings

ORIGIN: Final = "document properties"
TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
PROPERTIES: Final = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}initial-creator",
    "language": "{http://purl.org/dc/elements/1.1/}language",
}
NOTE: Final = f"{TEXT}note"
COMMENT: Final = f"{OFFICE}annotation"
APART: Final = frozenset({NOTE, COMMENT, f"{TEXT}tracked-changes"})
"""What stands in a paragraph and is no part of it; notes and comments follow the text."""
NUMBERING_FIELD: Final = f"{TEXT}sequence"
"""The field that numbers figures and tables, which only captions have."""
BLANKS: Final = frozenset({f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"})


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """The paragraphs, headings and rows of tables of a text, then its notes, and its comments apart.

    Raises:
        InputError: it is broken or encrypted, or expands beyond the limit.
    """
    with opened(path, data, settings) as archive:
        body = parsed(path, archive.read("content.xml")).find(f"{OFFICE}body")
        meta = parsed(path, archive.read("meta.xml")) if "meta.xml" in archive.namelist() else None
    if body is None:
        raise unreadable(path, "an OpenDocument file without a body", SAVE_AGAIN)
    fields = {} if meta is None else {name: meta.findtext(f".//{tag}") for name, tag in PROPERTIES.items()}
    return joined(numbered([*_blocks(body), *_notes(body), *_comments(body)]), fields, ORIGIN)


def _blocks(element: Any) -> Iterator[Block]:  # noqa: ANN401  # an element, whatever parser made it
    """Every paragraph and table under an element, in order."""
    for child in element:
        if child.tag in APART:
            continue
        if child.tag in {f"{TEXT}p", f"{TEXT}h"}:
            is_caption = next(child.iter(NUMBERING_FIELD), None) is not None
            yield "caption" if is_caption else "paragraph", _words(child)
        elif child.tag == f"{TABLE}table":
            yield [[_words(cell) for cell in row] for row in child.iter(f"{TABLE}table-row")]
        else:
            yield from _blocks(child)


def _notes(body: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # see above
    """The kind and the words of every note at the foot of a page or at the end."""
    for note in body.iter(NOTE):
        kind = note.get(f"{TEXT}note-class", "footnote")
        yield kind, " ".join(_words(paragraph) for paragraph in note.iter(f"{TEXT}p"))


def _comments(body: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # see above
    for comment in body.iter(COMMENT):
        yield "comment", " ".join(_words(paragraph) for paragraph in comment.iter(f"{TEXT}p"))


def _words(element: Any) -> str:  # noqa: ANN401  # see above
    """The text of an element, with spaces and tabs that it writes as elements."""
    blank = " " if element.tag in BLANKS else ""
    inner = ("" if child.tag in APART else _words(child) for child in element)
    told = "".join(words + (child.tail or "") for words, child in zip(inner, element, strict=True))
    return blank + (element.text or "") + told
