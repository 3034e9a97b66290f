"""Files that are broken, locked, too large or dangerous are named, and the rest goes on."""

import io
import zipfile

import pytest
from reportlab.pdfgen.canvas import Canvas

from factlint.ingest import load
from factlint.settings import Settings
from making import MAKERS, ODT_NAMES, archive, pdf

STORY = (
    "Library opens in Ashby",
    "The new library opened on 6 December 2013 after years of work by the council and its many friends in town.",
)


def problem(tmp_path, name, content, **limits):
    """What is wrong with a file, beside one that is read."""
    (tmp_path / name).write_bytes(content)
    (tmp_path / "good.txt").write_text("\n".join(STORY), encoding="utf-8")
    found = load([tmp_path], Settings(**limits))
    assert [document.source.name for document in found.documents] == ["good"]
    (only,) = found.problems
    assert only.remedy
    return only.what


def test_an_encrypted_pdf(tmp_path):
    assert problem(tmp_path, "a.pdf", pdf(STORY, encrypt="secret")) == "encrypted PDF"


def test_a_broken_pdf(tmp_path):
    assert problem(tmp_path, "a.pdf", b"%PDF-1.7 and nothing more") == "broken PDF"


def test_a_pdf_of_pictures(tmp_path):
    canvas = Canvas(str(tmp_path / "made.pdf"))
    canvas.rect(100, 100, 200, 200)
    canvas.save()
    content = (tmp_path / "made.pdf").read_bytes()
    (tmp_path / "made.pdf").unlink()
    assert problem(tmp_path, "a.pdf", content) == "a scanned PDF: pictures of pages without text"


def test_a_long_pdf(tmp_path):
    what = problem(tmp_path, "a.pdf", pdf((*STORY, *STORY, *STORY)), max_pages=4)
    assert what == "5 pages, more than the limit of 4"


@pytest.mark.parametrize("name", ["story.docx", "story.odt", "story.epub"])
def test_a_truncated_archive(tmp_path, name):
    content = MAKERS[name](STORY)
    what = problem(tmp_path, name, content[: len(content) // 2])
    assert what == "a broken archive: it ends too early, or it holds no document that is read"


def test_an_archive_that_expands_beyond_the_limit(tmp_path):
    bomb = archive(**{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b" " * 5_000_000})
    what = problem(tmp_path, "a.odt", bomb, max_expanded_bytes=1_000_000)
    assert what == "expands to 5,000,039 bytes, more than the limit of 1,000,000"


def test_entities_that_expand_are_refused(tmp_path):
    laughs = (
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
        f"<office:document-content {ODT_NAMES}><office:body>&b;</office:body></office:document-content>"
    )
    what = problem(
        tmp_path,
        "a.odt",
        archive(**{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": laughs}),
    )
    assert what == "XML with entities, which can expand without end"


def test_a_page_without_text(tmp_path):
    assert problem(tmp_path, "a.html", b"<html><body></body></html>") == "a page without any text"


def test_plain_text_with_the_name_of_a_pdf(tmp_path):
    what = problem(tmp_path, "a.pdf", b"The library opened.")
    assert what == "no PDF file by its content, nor another kind that is read"


def test_whatever_a_library_raises_over_a_broken_file_is_a_problem(tmp_path):
    with zipfile.ZipFile(io.BytesIO(MAKERS["story.docx"](STORY))) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    broken = archive(**{**members, "word/document.xml": "<broken"})
    assert problem(tmp_path, "a.docx", broken) == "a broken DOCX file (XMLSyntaxError)"
