"""What a page says of itself and of its parts by its marks: language, licence, date of change, captions, standfirst."""

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from factlint.ingest.dates import find_date
from factlint.ingest.decode import UTF16_MARKS

DAY: Final = len("2013-12-09")
DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
DECLARED: Final = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
HEAD: Final = 4096
"""Bytes at the head of a page in which it says how it is encoded."""
WESTERN: Final = "windows-1252"
"""How a page is read that does not say how it is encoded, or says ISO 8859-1. Source: WHATWG Encoding, HTML Standard."""
AS_WESTERN: Final = frozenset({"ascii", "iso8859-1"})
SAVED_FROM: Final = re.compile(r"<!--[^>]*?(?:saved from url=\(\d+\)|\burl:\s*)(?P<url>https?://\S+)")
SAVED_ON: Final = re.compile(r"<!--[^>]*?\bsaved date:\s*(?P<date>[^\n>]+)")
"""What browsers, and the extension SingleFile, write at the head of a page that they save."""
CHANGED: Final = frozenset(
    {"article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified"}
)
"""Names of metadata with the day of the last change, in lower case."""
PUBLISHED: Final = frozenset(
    {
        "article:published_time",
        "datepublished",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "pubdate",
        "date",
    }
)
"""Names of metadata with the day of publication, in lower case."""
STANDFIRST: Final = re.compile(
    r"(?:^|[\s_-])(?:standfirst|dek|subtitle|sub-?headline|subhead|alternativeheadline)(?:$|[\s_-])",
    re.IGNORECASE,
)
OUTSIDE: Final = frozenset({"a", "aside", "nav", "footer", "header"})
"""Elements whose captions belong to other stories."""


@dataclass(frozen=True)
class PageMarks:
    """What the marks of a page say.

    Attributes:
        language: of the page, as an IETF tag.
        licence: the address or the words of it.
        modified: the day of the last change, in ISO form.
        is_dated: whether the page marks the day of its publication as such.
        url: from where it was saved.
        retrieved: the day on which it was saved, in ISO form.
        captions: of the article's pictures, in order.
        standfirst: the sentence under its headline.
    """

    language: str | None = None
    licence: str | None = None
    modified: str | None = None
    is_dated: bool = False
    url: str | None = None
    retrieved: str | None = None
    captions: tuple[str, ...] = ()
    standfirst: str | None = None


def decoded(page: bytes | str) -> str:
    """The letters of a page: in UTF-8 if it is, else as it declares, else as browsers read it."""
    if isinstance(page, str):
        return page
    if page.startswith(UTF16_MARKS):
        return page.decode("utf-16", errors="replace")
    try:
        return page.decode("utf-8-sig")
    except UnicodeDecodeError:
        return page.decode(_declared(page), errors="replace")


def _declared(page: bytes) -> str:
    found = DECLARED.search(page[:HEAD])
    try:
        name = codecs.lookup(found[1].decode("ascii")).name if found else WESTERN
    except LookupError:
        return WESTERN
    # A page that is no UTF-8 and says that it is was most likely written on Windows.
    return WESTERN if name in AS_WESTERN or name == "utf-8" else name


def marks_of(tree: Any, page: str) -> PageMarks:  # noqa: ANN401  # an element of lxml
    """What the marks of a page say.

    Args:
        tree: the root of the parsed page, which is not changed.
        page: its letters.
    """
    metadata = dict(_metadata(tree))
    article = _article(tree)
    saved_from, saved_on = SAVED_FROM.search(page[:HEAD]), SAVED_ON.search(page[:HEAD])
    saved = find_date(saved_on["date"]) if saved_on else None
    days = saved.days() if saved else None
    licences = (
        link.get("href") for link in tree.iter("a", "link") if "license" in (link.get("rel") or "").split()
    )
    modified = next((day for name in sorted(CHANGED) if (day := _day(metadata.get(name)))), None)
    return PageMarks(
        language=tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        licence=next(licences, None),
        modified=modified,
        is_dated=not PUBLISHED.isdisjoint(metadata) or next(tree.iter("time"), None) is not None,
        url=saved_from["url"] if saved_from else None,
        retrieved=days.earliest.isoformat() if days else None,
        captions=tuple(_captions(article)),
        standfirst=next(_standfirsts(article), None),
    )


def _metadata(tree: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # see above
    """Names, in lower case, and values of the metadata of a page; the first of a name comes last, so that it counts."""
    found = []
    for element in tree.iter("meta", "time"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
        value = element.get("content") or element.get("datetime")
        if name and value:
            found.append((name.lower(), value))
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            found += _linked_data(script.text or "")
    yield from reversed(found)


def _linked_data(text: str) -> Iterator[tuple[str, str]]:
    """The names and values of the strings at the upper levels of JSON-LD."""
    try:
        waiting: list[object] = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            yield from ((name.lower(), value) for name, value in one.items() if isinstance(value, str))
            waiting += one.get("@graph", [])


def _day(value: str | None) -> str | None:
    found = DATE.match(value.strip()) if value else None
    return found.group()[:DAY] if found else None


def _article(tree: Any) -> Any:  # noqa: ANN401  # see above
    """The element that holds the article: one with the headline, else the main part, else the page."""
    for headline in tree.iter("h1"):
        around = next(headline.iterancestors("article", "main"), None)
        if around is not None:
            return around
    return next(tree.iter("article", "main"), tree)


def _captions(article: Any) -> Iterator[str]:  # noqa: ANN401  # see above
    for caption in article.iter("figcaption"):
        inside = {parent.tag for parent in caption.iterancestors()} - {
            parent.tag for parent in article.iterancestors()
        }
        words = " ".join("".join(caption.itertext()).split())
        if words and OUTSIDE.isdisjoint(inside):
            yield words


def _standfirsts(article: Any) -> Iterator[str]:  # noqa: ANN401  # see above
    for element in article.iter("p", "div", "h2"):
        if STANDFIRST.search(f"{element.get('class') or ''} {element.get('itemprop') or ''}"):
            yield " ".join("".join(element.itertext()).split())
