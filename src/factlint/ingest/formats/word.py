"""Word files: paragraphs, the rows of tables, and footnotes."""

import io
from collections.abc import Iterator
from typing import Any, Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined
from factlint.ingest.formats.packages import SAVE_AGAIN, opened
from factlint.settings import Settings

ORIGIN: Final = "document properties"
FOOTNOTES: Final = "word/footnotes.xml"
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """The text of a Word file. Comments and tracked deletions are no part of it.

    Raises:
        InputError: it is broken or encrypted, or expands beyond the limit.
    """
    import docx  # noqa: PLC0415  # only such files need it
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415  # the same

    with opened(path, data, settings) as archive:
        notes = archive.read(FOOTNOTES) if FOOTNOTES in archive.namelist() else b""
        try:
            document = docx.Document(io.BytesIO(data))
        except (KeyError, ValueError, PackageNotFoundError) as error:
            raise unreadable(path, "broken Word file: parts are missing", SAVE_AGAIN) from error
        told = document.core_properties
        # When a file was made is not when it was published: that day is left to the text.
        fields = {"title": told.title, "author": told.author}
        return joined([*_blocks(document), *_footnotes(notes)], fields, ORIGIN)


def _blocks(document: Any) -> Iterator[Paragraph]:  # noqa: ANN401  # python-docx makes it by a function
    """Paragraphs and rows of tables, in their order."""
    from docx.table import Table  # noqa: PLC0415  # see above

    paragraphs = tables = 0
    for block in document.iter_inner_content():
        if not isinstance(block, Table):
            paragraphs += 1
            yield Paragraph(block.text, f"paragraph {paragraphs}")
            continue
        tables += 1
        for number, row in enumerate(block.rows, 1):
            # A merged cell comes once for every cell that it covers.
            cells = list({id(cell._tc): cell.text for cell in row.cells}.values())  # noqa: SLF001  # its element is what cells share
            yield Paragraph(" | ".join(cells), f"table {tables}, row {number}")


def _footnotes(part: bytes) -> Iterator[Paragraph]:
    if not part:
        return
    from defusedxml import ElementTree  # noqa: PLC0415  # only files with footnotes need it

    number = 0
    for note in ElementTree.fromstring(part).iter(f"{W}footnote"):
        if note.get(f"{W}type"):  # the line above the notes
            continue
        number += 1
        yield Paragraph("".join(text.text or "" for text in note.iter(f"{W}t")), f"footnote {number}")
