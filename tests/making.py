"""Makes one file of every format from the paragraphs of a story; the first paragraph is its headline."""

import csv
import gzip
import io
import json
import zipfile
from email.message import EmailMessage
from html import escape

import docx
import openpyxl
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

ODT_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def _page(head, body):
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'.encode()


def _paragraphs(story):
    return "".join(f"<p>{escape(words)}</p>" for words in story[1:])


def page_of_an_article(story):
    """Metadata, navigation above, comments and a notice below."""
    head = (
        f"<title>{escape(story[0])} | The Courier</title>"
        '<meta property="og:site_name" content="The Courier"><meta name="author" content="Ann Roe">'
        '<meta property="article:published_time" content="2013-12-09T10:00:00Z">'
        '<link rel="canonical" href="https://courier.example/story">'
    )
    body = (
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
        f"<article><h1>{escape(story[0])}</h1>{_paragraphs(story)}</article>"
        '<section class="comments"><h3>Comments</h3><p>We were 500, a reader wrote.</p></section>'
        "<footer>Copyright 2013 The Courier</footer>"
    )
    return _page(head, body)


def page_in_a_main(story):
    """A page with a main part and a sidebar."""
    aside = '<aside><h2>Most read</h2><ul><li><a href="/1">Fares to rise by 77 percent</a></li></ul></aside>'
    body = f"<header>The Courier</header><main><h1>{escape(story[0])}</h1>{_paragraphs(story)}</main>{aside}"
    return _page(f"<title>{escape(story[0])}</title>", body)


def page_of_divisions(story):
    """An old page: nothing but divisions."""
    inner = "".join(f"<div>{escape(words)}</div>" for words in story[1:])
    body = (
        f'<div id="nav"><a href="/">Home</a></div><div id="content"><h1>{escape(story[0])}</h1>{inner}</div>'
    )
    return _page(f"<title>{escape(story[0])}</title>", body)


def page_with_script(story):
    """Scripts and styles between the paragraphs."""
    noise = "<script>var visitors = 999;</script><style>p { margin: 12px }</style>"
    body = f"<article><h1>{escape(story[0])}</h1>{noise.join(f'<p>{escape(words)}</p>' for words in story[1:])}</article>"
    return _page(f"<title>{escape(story[0])}</title>", body)


def page_with_linked_data(story):
    """Author and date in JSON-LD."""
    linked = (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
        '"datePublished": "2013-12-09", "author": {"@type": "Person", "name": "Ann Roe"}}</script>'
    )
    return _page(
        f"<title>{escape(story[0])}</title>{linked}",
        f"<article><h1>{escape(story[0])}</h1>{_paragraphs(story)}</article>",
    )


def page_without_outer_tags(story):
    """What some programs save: paragraphs only."""
    return f"<h1>{escape(story[0])}</h1>{_paragraphs(story)}".encode()


def pdf(story, **options):
    """One page for every paragraph but the headline."""
    styles = getSampleStyleSheet()
    target = io.BytesIO()
    blocks = [Paragraph(escape(story[0]), styles["Title"])]
    for words in story[1:]:
        blocks += [Paragraph(escape(words), styles["BodyText"]), PageBreak()]
    SimpleDocTemplate(target, title=story[0], author="Ann Roe", **options).build(blocks[:-1])
    return target.getvalue()


def word(story):
    """A Word file."""
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = story[0], "Ann Roe"
    document.add_heading(story[0], 0)
    for words in story[1:]:
        document.add_paragraph(words)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def archive(**members):
    """A ZIP archive; of a mimetype it is the first member."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return target.getvalue()


def open_document(story):
    """An OpenDocument text."""
    inner = f"<text:h>{escape(story[0])}</text:h>" + "".join(
        f"<text:p>{escape(words)}</text:p>" for words in story[1:]
    )
    return archive(
        **{
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {ODT_NAMES}><office:body><office:text>{inner}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {ODT_NAMES}><office:meta><dc:title>{escape(story[0])}</dc:title>"
            "<meta:initial-creator>Ann Roe</meta:initial-creator></office:meta></office:document-meta>",
        }
    )


def epub(story):
    """An EPUB book of one chapter."""
    return archive(
        **{
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="book/package.opf"/></rootfiles></container>',
            "book/package.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata><dc:title>{escape(story[0])}</dc:title><dc:creator>Ann Roe</dc:creator></metadata>"
            '<manifest><item id="one" href="one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>',
            "book/one.xhtml": f"<html><body><h1>{escape(story[0])}</h1>{_paragraphs(story)}</body></html>",
        }
    )


def rich_text(story):
    """An RTF file; letters beyond ASCII are written as numbers."""
    body = "\\par ".join(story)
    return ("{\\rtf1\\ansi " + "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in body) + "}").encode()


def _mail(story):
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = (
        story[0],
        "Ann Roe <ann@courier.example>",
        "desk@a.example",
    )
    message["Date"] = "Mon, 09 Dec 2013 10:00:00 +0000"
    return message


def mail(story):
    """An e-mail in plain text that quotes an older one."""
    message = _mail(story)
    message.set_content("\n\n".join(story[1:]) + "\n\n> We were 500, the older one says.\n")
    return bytes(message)


def mail_with_page(story):
    """An e-mail that has its text as a page only."""
    message = _mail(story)
    message.set_content(page_in_a_main(story).decode(), subtype="html")
    return bytes(message)


def saved_page(story):
    """A page as a browser saves it in one file (MHTML)."""
    message = EmailMessage()
    message["From"], message["Subject"] = "<Saved by a browser>", story[0]
    message["Snapshot-Content-Location"] = "https://courier.example/story"
    message.set_content(page_of_an_article(story).decode(), subtype="html")
    message.make_mixed()
    return bytes(message)


def web_archive(*pages):
    """Records one after the other, each compressed on its own, as crawlers write them.

    Args:
        pages: of each its address, the server's status, its type and its content.
    """
    records = []
    for address, status, kind, content in pages:
        answer = f"HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\n\r\n".encode() + content
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2013-12-10T08:00:00Z\r\n"
            f"WARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        )
        records.append(gzip.compress(head.encode() + answer + b"\r\n\r\n", mtime=0))
    return b"".join(records)


def archive_of_a_page(story):
    """A web archive with one page."""
    return web_archive(("https://courier.example/story", 200, "text/html", page_of_an_article(story)))


def _record(story):
    return {"title": story[0], "author": "Ann Roe", "date": "2013-12-09", "text": "\n\n".join(story)}


def json_line(story):
    """A file with one record."""
    return json.dumps(_record(story)).encode()


def parquet(story):
    """The same in columns."""
    import pyarrow as pa  # noqa: PLC0415  # an extra
    from pyarrow.parquet import write_table  # noqa: PLC0415  # the same

    target = io.BytesIO()
    write_table(pa.Table.from_pylist([_record(story)]), target)
    return target.getvalue()


def _rows(story):
    """A row a paragraph: its number, how many words it has, and its words."""
    return [
        ("Paragraph", "Words", "Text"),
        *((f"No. {n}", len(words.split()), words) for n, words in enumerate(story, 1)),
    ]


def table(story):
    """The rows, divided by commas."""
    target = io.StringIO()
    csv.writer(target).writerows(_rows(story))
    return target.getvalue().encode()


def workbook(story):
    """The rows in a spreadsheet."""
    book = openpyxl.Workbook()
    for row in _rows(story):
        book.active.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


TABLES = {"rows.csv": table, "rows.xlsx": workbook}
"""What makes the table of a name; a cell is a paragraph of its text."""

MAKERS = {
    "article.html": page_of_an_article,
    "main.htm": page_in_a_main,
    "divisions.html": page_of_divisions,
    "script.html": page_with_script,
    "linked.html": page_with_linked_data,
    "fragment.html": page_without_outer_tags,
    "story.pdf": pdf,
    "story.docx": word,
    "story.odt": open_document,
    "story.epub": epub,
    "story.rtf": rich_text,
    "plain.eml": mail,
    "page.eml": mail_with_page,
    "saved.mhtml": saved_page,
    "pages.warc.gz": archive_of_a_page,
    "story.jsonl": json_line,
    "story.parquet": parquet,
}
"""What makes the file of a name."""
