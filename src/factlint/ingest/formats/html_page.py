"""Saved web pages: the article without navigation, comments and notices."""

import re
from typing import Any, Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined
from factlint.settings import Settings

ORIGIN: Final = "HTML metadata"
RULE: Final = re.compile(r"^\|(?:-+\|)+$")
"""The line under the head of a table."""

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
    import trafilatura  # noqa: PLC0415  # heavy, and only pages need it

    found: Any = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        favor_precision=True,
        # Of dates only those that the page marks as its own: any other one in the text is another event's.
        date_extraction_params={"extensive_search": False, "original_date": True, "max_date": LAST_DAY},
    )
    told: dict[str, Any] = found.as_dict() if found is not None else {}
    lines = [line for line in (told.get("text") or "").split("\n") if not RULE.match(line.replace(" ", ""))]
    title = told.get("title")
    if not any(line.strip() for line in lines):
        raise unreadable(path, "a page without any text", "save the article's text as .txt")
    if title and title.strip() not in {line.strip() for line in lines[:3]}:
        lines.insert(0, title)
    paragraphs = (Paragraph(line.strip(" |"), f"paragraph {number}") for number, line in enumerate(lines, 1))
    fields = {
        "title": title,
        "author": told.get("author"),
        "published": told.get("date"),
        "publisher": told.get("sitename"),
        "url": told.get("url"),
    }
    return joined(paragraphs, fields, ORIGIN)
