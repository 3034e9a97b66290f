"""PDF files: pages to paragraphs, without running heads, hyphens at line ends undone."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.ingest.decode import over_limit, unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined, put_together
from factlint.settings import Settings

if TYPE_CHECKING:
    import pypdfium2

ORIGIN: Final = "PDF metadata"
HYPHEN: Final = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\ufffe]\Z")
"""A hyphen between letters at the end of a line."""
ENDS_SENTENCE: Final = re.compile(r"[.!?:][\"'”’)]*\Z")
WITH_WORDS: Final = re.compile(r"[^\s](?:[^\r\n]*[^\s])?")
"""A line without the blanks at its ends."""
NUMBER: Final = re.compile(r"\d+")
FEWEST_PAGES: Final = 3
"""On so many pages a line must come back at the same end to be a running head."""
EDGE_LINES: Final = 2
"""Lines at the top and at the bottom of a page that may be running heads."""
SHORT: Final = 0.75
"""Of a page's longest line: a shorter one that ends a sentence ends a paragraph."""


class Line(NamedTuple):
    """A line of a page: its words, the page, and where in the text of the page it begins."""

    text: str
    place: str
    offset: int


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """The text of a PDF file, each paragraph with its page.

    Raises:
        InputError: it is encrypted, broken, longer than ``max_pages``, or holds pictures of pages only.
    """
    import pypdfium2  # noqa: PLC0415  # only such files need it

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).casefold():
            raise unreadable(path, "encrypted PDF", "save it without a password") from error
        raise unreadable(path, "broken PDF", "print it to a new PDF, or save its text as .txt") from error
    with document:
        if len(document) > settings.max_pages:
            what = f"{len(document):,} pages"
            raise over_limit(path, what, "max_pages", settings, "save the pages that matter")
        pages = [_lines(document, number) for number in range(len(document))]
        told = document.get_metadata_dict()
    if not any(pages):
        what = "a scanned PDF: pictures of pages without text"
        raise unreadable(path, what, "run it through text recognition (OCR) first")
    # When a file was made is not when it was published: that day is left to the text.
    fields = {"title": told.get("Title"), "author": told.get("Author")}
    return joined(_paragraphs(_without_running_heads(pages)), fields, ORIGIN)


def _lines(document: "pypdfium2.PdfDocument", number: int) -> list[Line]:
    page = document[number]
    text: str = page.get_textpage().get_text_bounded()
    page.close()
    return [Line(found.group(), f"page {number + 1}", found.start()) for found in WITH_WORDS.finditer(text)]


def _without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page without those that come back on other pages at the same end, numbers aside."""
    seen = Counter(
        key for page in pages for key in {_key(line) for line in (*page[:EDGE_LINES], *page[-EDGE_LINES:])}
    )
    heads = {key for key, pages_with in seen.items() if pages_with >= FEWEST_PAGES}
    return [
        [
            line
            for place, line in enumerate(page)
            if not (_key(line) in heads and (place < EDGE_LINES or place >= len(page) - EDGE_LINES))
        ]
        for page in pages
    ]


def _key(line: Line) -> str:
    return NUMBER.sub("#", line.text)


def _paragraphs(pages: Sequence[Sequence[Line]]) -> Iterator[Paragraph]:
    """Lines put together to paragraphs, also over the end of a page."""
    lines: list[Line] = []
    for page in pages:
        longest = max((len(line.text) for line in page), default=0)
        for line in page:
            if lines:
                lines[-1] = _before_another(lines[-1])
            lines.append(line)
            if _ends_paragraph(line.text, longest):
                yield _paragraph(lines)
                lines = []
    if lines:
        yield _paragraph(lines)


def _before_another(line: Line) -> Line:
    """A line as it reads before the next one: without the hyphen of a word that goes on there, else with a space."""
    is_divided = HYPHEN.search(line.text)
    return line._replace(text=HYPHEN.sub("", line.text) if is_divided else f"{line.text} ")


def _paragraph(lines: Sequence[Line]) -> Paragraph:
    text, landmarks = put_together(lines)
    return Paragraph(text, lines[0].place, None, landmarks)


def _ends_paragraph(line: str, longest: int) -> bool:
    """Whether a line is so short that no more words can have followed, be it the end of a sentence or a heading."""
    if ENDS_SENTENCE.search(line) and len(line) < SHORT * longest:
        return True
    return len(line) < longest / 2 and not HYPHEN.search(line)
