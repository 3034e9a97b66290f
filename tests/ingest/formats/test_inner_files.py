"""Files in files: what is attached to an e-mail and what a web archive holds are sources of their own."""

import gzip
from email.message import EmailMessage

import pytest

from factlint import check
from factlint.ingest import load
from factlint.settings import Settings
from making import MAKERS, web_archive

STORY = (
    "Library opens in Ashby",
    "The new library in Ashby opened on 6 December 2013, and about 300 visitors came on the first day, the mayor said.",
    "The council chose the site of the library from 99 bids, which nobody in the town had expected.",
)


def letter(*attached):
    message = EmailMessage()
    message["Subject"], message["From"] = "The site of the library", "Ann Roe <ann@courier.example>"
    message["Date"] = "Mon, 09 Dec 2013 10:00:00 +0000"
    message.set_content(
        "The council chose the site of the library from 111 bids, as the paper that I attach says.\n"
    )
    for name, content in attached:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return bytes(message)


def read(tmp_path, name, content, **settings):
    (tmp_path / name).write_bytes(content)
    return load([tmp_path / name], Settings(**settings))


def test_what_is_attached_is_a_source_of_its_own(tmp_path):
    found = read(
        tmp_path, "a.eml", letter(("site.pdf", MAKERS["story.pdf"](STORY)), ("notes.txt", b"It has 4 rooms."))
    )
    assert [(source.name, source.title) for source in found.sources] == [
        ("a", "The site of the library"),
        ("site", STORY[0]),
        ("notes", None),
    ]
    assert [document.landmark(0)[0] for document in found.documents] == [
        "subject",
        "attachment site.pdf, page 1",
        "attachment notes.txt",
    ]


def test_an_attachment_can_contradict_its_letter(tmp_path):
    (tmp_path / "a.eml").write_bytes(letter(("site.docx", MAKERS["story.docx"](STORY))))
    (conflict,) = check(tmp_path).conflicts
    assert [claim.landmark for claim in conflict.claims] == [
        "paragraph 1",
        "attachment site.docx, paragraph 3",
    ]


def test_pictures_are_counted_and_broken_attachments_are_named(tmp_path):
    found = read(
        tmp_path, "a.eml", letter(("logo.png", b"\x89PNG"), ("site.pdf", b"%PDF-1.7 and nothing more"))
    )
    assert found.passed_over == 1
    assert [problem.what for problem in found.problems] == ["attachment site.pdf: broken PDF"]


def test_a_letter_in_a_letter_in_a_letter_is_read_and_an_endless_chain_is_not(tmp_path):
    content = letter()
    for _ in range(7):
        outer = EmailMessage()
        outer["Subject"], outer["From"] = "I pass this on", "Jan Low <jan@courier.example>"
        outer.set_content("Please see below what Ann wrote to me last week.\n")
        outer.add_attachment(content, maintype="application", subtype="octet-stream", filename="older.eml")
        content = bytes(outer)
    found = read(tmp_path, "a.eml", content)
    assert len(found.documents) == 6
    (problem,) = found.problems
    assert problem.what.endswith("files in files, too deep")


def test_a_letter_with_nothing_but_an_attachment(tmp_path):
    message = EmailMessage()
    message["Subject"], message["From"] = "", "Ann Roe <ann@courier.example>"
    message.add_attachment(
        MAKERS["story.docx"](STORY), maintype="application", subtype="msword", filename="site.docx"
    )
    found = read(tmp_path, "a.eml", bytes(message))
    assert [source.title for source in found.sources] == [STORY[0]]
    assert found.problems == ()


def test_the_card_beside_a_letter_is_not_that_of_what_is_attached(tmp_path):
    (tmp_path / "a.source.toml").write_text('publisher = "Ann Roe"\n', encoding="utf-8")
    found = read(tmp_path, "a.eml", letter(("notes.txt", b"The library has 4 rooms.")))
    assert [source.publisher for source in found.sources] == ["Ann Roe", None]


@pytest.fixture
def pages():
    pytest.importorskip("warcio")
    story = MAKERS["main.htm"](STORY)
    return web_archive(
        ("https://courier.co.uk/2013/12/09/library", 200, "text/html; charset=utf-8", story),
        ("https://courier.co.uk/missing", 404, "text/html", b"<html><body><p>Not here.</p></body></html>"),
        ("https://courier.co.uk/style.css", 200, "text/css", b"p { margin: 12px }"),
        ("https://gazette.example/a.pdf", 200, "application/pdf", MAKERS["story.pdf"](STORY)),
    )


@pytest.mark.parametrize("name", ["pages.warc.gz", "pages.warc"])
def test_the_pages_of_a_web_archive_have_their_address_and_the_day_they_were_fetched(tmp_path, pages, name):
    found = read(tmp_path, name, pages if name.endswith(".gz") else gzip.decompress(pages))
    assert found.problems == ()
    first, second = found.sources
    assert (first.name, second.name) == (f"{name}:1", f"{name}:4")
    assert (first.url, str(first.retrieved.earliest)) == (
        "https://courier.co.uk/2013/12/09/library",
        "2013-12-10",
    )
    assert (first.country, str(first.published.earliest), first.origins["url"]) == (
        "GB",
        "2013-12-09",
        "WARC record",
    )
    assert second.title == STORY[0]
    assert [document.landmark(0)[0] for document in found.documents] == [
        "record 1, paragraph 1",
        "record 4, page 1",
    ]


def test_a_web_archive_that_expands_beyond_the_limit(tmp_path, pages):
    (problem,) = read(tmp_path, "a.warc.gz", pages, max_expanded_bytes=2000).problems
    assert problem.what == "expands to at least 2,001 bytes, more than the limit of 2,000"


def test_a_web_archive_without_pages(tmp_path):
    pytest.importorskip("warcio")
    styles = web_archive(("https://courier.example/style.css", 200, "text/css", b"p { margin: 12px }"))
    (problem,) = read(tmp_path, "a.warc.gz", styles).problems
    assert problem.what == "an archive without a page that is read"


def test_a_broken_web_archive(tmp_path):
    pytest.importorskip("warcio")
    (problem,) = read(tmp_path, "a.warc", b"WARC/1.0 and nothing more").problems
    assert "archive" in problem.what
