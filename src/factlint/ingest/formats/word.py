"""Word files: paragraphs, the rows of tables, and footnotes."""

import io
from collections.abc import Iterator
from typing import Any, Final

from factlint.ingest.formats.extracted import Extracted, Paragraph, joined, numbered
from factlint.ingest.formats.packages import opened
from factlint.settings import Settings

ORIGIN: Final = "document properties"
FOOTNOTES: Final = "word/footnotes.xml"
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LEFT_OUT: Final = frozenset(
    {f"{W}del", f"{W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
"""What was deleted, what was moved away, and what old programs show in place of a text box."""
BLANKS: Final = frozenset({f"{W}tab", f"{W}br", f"{W}cr"})


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """The text of a Word file with its tracked insertions; comments and tracked deletions are no part of it.

    Raises:
        InputError: it is broken or encrypted, or expands beyond the limit.
    """
    import docx  # noqa: PLC0415  # only such files need it

    with opened(path, data, settings) as archive:
        notes = archive.read(FOOTNOTES) if FOOTNOTES in archive.namelist() else b""
        document = docx.Document(io.BytesIO(data))
    told = document.core_properties
    # When a file was made is not when it was published: that day is left to the text.
    fields = {"title": told.title, "author": told.author}
    return joined([*numbered(_blocks(document.element.body)), *_footnotes(notes)], fields, ORIGIN)


def _blocks(element: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # an element, whatever parser made it
    """The kind and the words of every block under an element, in order."""
    for child in element:
        if child.tag in LEFT_OUT:
            continue
        if child.tag == f"{W}p":
            yield "paragraph", _words(child)
        elif child.tag == f"{W}tbl":
            yield "table", ""
            for row in child.iter(f"{W}tr"):
                yield "row", " | ".join(words for cell in row.iter(f"{W}tc") if (words := _words(cell)))
        else:
            yield from _blocks(child)


def _words(element: Any) -> str:  # noqa: ANN401  # see above
    """The text of an element, what was left out aside."""
    if element.tag in LEFT_OUT:
        return ""
    if element.tag == f"{W}t":
        return element.text or ""
    return " " if element.tag in BLANKS else "".join(_words(child) for child in element)


def _footnotes(part: bytes) -> Iterator[Paragraph]:
    if not part:
        return
    from defusedxml import ElementTree  # noqa: PLC0415  # only files with footnotes need it

    notes = ElementTree.fromstring(part).iter(f"{W}footnote")
    written = (note for note in notes if not note.get(f"{W}type"))  # the line above the notes has a type
    for number, note in enumerate(written, 1):
        yield Paragraph(_words(note), f"footnote {number}")
