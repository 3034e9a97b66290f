"""Saved web pages: the article without navigation and notices; captions and comments apart."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, Role, joined
from factlint.ingest.formats.html_marks import PageMarks, decoded, marks_of
from factlint.ingest.formats.repairs import TAKEN_OUT
from factlint.ingest.formats.tables import table_in_text
from factlint.settings import Settings

ORIGIN: Final = "HTML metadata"
RULE: Final = frozenset("|-")
"""The letters of the line under the head of a table."""

LAST_DAY: Final = "2099-12-31"
"""Of a date that a page may have; without it, the result would depend on today."""


def read(path: str, data: bytes, _settings: Settings) -> Extracted:
    """The main text of a page, its title first; its card from metadata, JSON-LD and Open Graph.

    Raises:
        InputError: the page has no text.
    """
    return from_html(path, data)


def from_html(path: str, page: bytes | str) -> Extracted:
    """The same for a page that stands inside another file, as in an e-mail."""
    return joined(*read_page(path, page), ORIGIN)


def read_page(path: str, page: bytes | str) -> tuple[list[Paragraph], dict[str, str | None]]:
    """The paragraphs of a page, and what it tells about itself.

    Raises:
        InputError: the page has no text.
    """
    import trafilatura  # noqa: PLC0415  # heavy, and only pages need it

    letters = decoded(page)
    tree = trafilatura.load_html(letters)
    marks = PageMarks() if tree is None else marks_of(tree, letters)
    found: Any = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=True,
        include_tables=True,
        favor_precision=True,
        # Of dates only those that the page marks as its own: any other one in the text is another event's.
        date_extraction_params={"extensive_search": False, "original_date": True, "max_date": LAST_DAY},
    )
    told: dict[str, Any] = found.as_dict() if found is not None else {}
    shown = (_shown(line) for line in (told.get("text") or "").split("\n"))
    lines = [line for line in shown if not RULE.issuperset(line.replace(" ", ""))]
    if not lines:
        raise unreadable(path, "a page without any text", "save the article's text as .txt")
    title = told.get("title")
    if title and title.strip() not in lines[:3]:
        lines.insert(0, title)
    captions = [caption for caption in marks.captions if caption not in lines]
    comments = [line for line in map(_shown, (told.get("comments") or "").split("\n")) if line]
    fields = {
        "title": title,
        "author": told.get("author"),
        "published": None if told.get("date") == marks.modified and not marks.is_dated else told.get("date"),
        "publisher": told.get("sitename"),
        "url": told.get("url") or marks.url,
        "updated": marks.modified,
        "retrieved": marks.retrieved,
        "language": marks.language,
        "licence": marks.licence or told.get("license"),
    }
    paragraphs = [
        *_paragraphs(lines, marks),
        *(Paragraph(line, f"caption {number}", "caption") for number, line in enumerate(captions, 1)),
        *(Paragraph(line, f"comment {number}", "comment") for number, line in enumerate(comments, 1)),
    ]
    return paragraphs, fields


def _paragraphs(lines: Sequence[str], marks: PageMarks) -> Iterator[Paragraph]:
    """The paragraphs and the tables of the main text, each counted on its own."""
    paragraphs = tables = 0
    for is_table, block in groupby(lines, _is_row):
        if is_table:
            tables += 1
            rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in block]
            yield from table_in_text(rows, f"table {tables}")
            continue
        for line in block:
            paragraphs += 1
            yield Paragraph(line, f"paragraph {paragraphs}", _role(line, marks))


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table, as trafilatura writes it."""
    return len(line) > 1 and line.startswith("|") and line.endswith("|")


def _shown(line: str) -> str:
    """A line as a browser shows it: blanks are one, and soft hyphens are none."""
    return " ".join(line.translate(TAKEN_OUT).split())


def _role(line: str, marks: PageMarks) -> Role | None:
    if line in marks.captions:
        return "caption"
    return "standfirst" if line == marks.standfirst else None
