"""Word files: paragraphs, the rows of tables, notes, and comments apart."""

import io
from collections.abc import Iterator
from typing import Any, Final
from zipfile import ZipFile

from factlint.ingest.formats.blocks import Block, numbered
from factlint.ingest.formats.extracted import Extracted, joined
from factlint.ingest.formats.packages import opened, parsed
from factlint.settings import Settings

ORIGIN: Final = "document properties"
PARTS: Final = {
    "footnote": "word/footnotes.xml",
    "endnote": "word/endnotes.xml",
    "comment": "word/comments.xml",
}
"""The parts of a file beside its main text, by what one paragraph of theirs is."""
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LEFT_OUT: Final = frozenset(
    {f"{W}del", f"{W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
"""What was deleted, what was moved away, and what old programs show in place of a text box."""
BLANKS: Final = frozenset({f"{W}tab", f"{W}br", f"{W}cr"})
STYLES: Final = {"caption": "caption", "subtitle": "standfirst"}
"""The kind of a paragraph by the name of its style, in lower case. Source: the built-in styles of ECMA-376."""
NUMBERING_FIELD: Final = "SEQ "
"""The field that numbers figures and tables: only captions have it, whatever their style is called."""


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """The text of a Word file with its tracked insertions; tracked deletions are no part of it.

    Raises:
        InputError: it is broken or encrypted, or expands beyond the limit.
    """
    import docx  # noqa: PLC0415  # only such files need it

    with opened(path, data, settings) as archive:
        notes = [*_notes(path, archive)]
        document = docx.Document(io.BytesIO(data))
    told = document.core_properties
    # When a file was made is not when it was published: that day is left to the text.
    fields = {"title": told.title, "author": told.author, "language": told.language}
    styles = {style.style_id: STYLES.get((style.name or "").lower(), "") for style in document.styles}
    return joined(numbered([*_blocks(document.element.body, styles), *notes]), fields, ORIGIN)


def _blocks(element: Any, styles: dict[str, str]) -> Iterator[Block]:  # noqa: ANN401  # an element, whatever parser made it
    """Every paragraph and table under an element, in order."""
    for child in element:
        if child.tag in LEFT_OUT:
            continue
        if child.tag == f"{W}p":
            yield _kind(child, styles), _words(child)
        elif child.tag == f"{W}tbl":
            yield [[_words(cell) for cell in row.iter(f"{W}tc")] for row in child.iter(f"{W}tr")]
        else:
            yield from _blocks(child, styles)


def _kind(paragraph: Any, styles: dict[str, str]) -> str:  # noqa: ANN401  # see above
    """What a paragraph is: by its style, or by the field that only captions have."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    named = styles.get(style.get(f"{W}val")) if style is not None else None
    fields = [
        *(field.text or "" for field in paragraph.iter(f"{W}instrText")),
        *(field.get(f"{W}instr", "") for field in paragraph.iter(f"{W}fldSimple")),
    ]
    is_numbered = any(field.strip().startswith(NUMBERING_FIELD) for field in fields)
    return "caption" if is_numbered else named or "paragraph"


def _words(element: Any) -> str:  # noqa: ANN401  # see above
    """The text of an element, what was left out aside."""
    if element.tag in LEFT_OUT:
        return ""
    if element.tag == f"{W}t":
        return element.text or ""
    return " " if element.tag in BLANKS else "".join(_words(child) for child in element)


def _notes(path: str, archive: ZipFile) -> Iterator[tuple[str, str]]:
    """The kind and the words of every note and comment."""
    for kind, part in PARTS.items():
        if part in archive.namelist():
            for note in parsed(path, archive.read(part)).iter(f"{W}{kind}"):
                if not note.get(f"{W}type"):  # the line above the notes has a type
                    yield kind, " ".join(_words(paragraph) for paragraph in note)
