"""OpenDocument texts, as LibreOffice writes them."""

from collections.abc import Iterator
from typing import Any, Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.extracted import Extracted, joined, numbered
from factlint.ingest.formats.packages import SAVE_AGAIN, opened
from factlint.settings import Settings

ORIGIN: Final = "document properties"
TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
PROPERTIES: Final = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}initial-creator",
}
SKIPPED: Final = frozenset({f"{OFFICE}annotation", f"{TEXT}tracked-changes"})


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """The paragraphs, headings and rows of tables of a text; notes stand where they are called.

    Raises:
        InputError: it is broken or encrypted, or expands beyond the limit.
    """
    from defusedxml import DefusedXmlException, ElementTree  # noqa: PLC0415  # only such files need it

    with opened(path, data, settings) as archive:
        try:
            body = ElementTree.fromstring(archive.read("content.xml")).find(f"{OFFICE}body")
            meta = (
                ElementTree.fromstring(archive.read("meta.xml")) if "meta.xml" in archive.namelist() else None
            )
        except (ElementTree.ParseError, DefusedXmlException) as error:
            raise unreadable(path, f"broken or unsafe XML: {error}", SAVE_AGAIN) from error
    if body is None:
        raise unreadable(path, "an OpenDocument file without a body", SAVE_AGAIN)
    fields = {} if meta is None else {name: meta.findtext(f".//{tag}") for name, tag in PROPERTIES.items()}
    return joined(numbered(_blocks(body)), fields, ORIGIN)


def _blocks(element: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # an element, whatever parser made it
    """The kind and the words of every block under an element, in order."""
    for child in element:
        if child.tag in SKIPPED:
            continue
        if child.tag in {f"{TEXT}p", f"{TEXT}h"}:
            yield "paragraph", _words(child)
        elif child.tag == f"{TABLE}table":
            yield "table", ""
            for row in child.iter(f"{TABLE}table-row"):
                yield "row", " | ".join(_words(cell) for cell in row)
        else:
            yield from _blocks(child)


def _words(element: Any) -> str:  # noqa: ANN401  # see above
    """The text of an element, with spaces and tabs that it writes as elements."""
    if element.tag in SKIPPED:
        return element.tail or ""
    blank = " " if element.tag in {f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"} else ""
    inner = "".join(
        _words(child) + (child.tail or "" if child.tag not in SKIPPED else "") for child in element
    )
    return blank + (element.text or "") + inner
