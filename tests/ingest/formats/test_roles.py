"""What a file marks as caption, standfirst, table, note or comment is kept apart."""

import io

import docx
import pytest
from docx.oxml import OxmlElement

from factlint import check, extract
from factlint.ingest import load
from factlint.settings import Settings
from making import ODT_NAMES, archive

HEADLINE = "Library opens in Ashby"
BODY = "The new library opened on 6 December 2013 after years of work by the council and its many friends in town."
STANDFIRST = "After years of work the town has a library, with 40,000 books."
CAPTION = "About 300 visitors came to the new hall on Friday."
NOTE = "The council had asked 11 firms."
COMMENT = "Are we sure of the 300?"


def page():
    body = (
        f'<article><h1>{HEADLINE}</h1><p class="article-standfirst">{STANDFIRST}</p>'
        f"<figure><img src='a.jpg'><figcaption>{CAPTION}</figcaption></figure><p>{BODY}</p><p>{BODY[:-1]} of Ashby.</p>"
        "<table><tr><th>Year</th><th>Books</th></tr><tr><td>2013</td><td>40,000</td></tr></table></article>"
        "<aside><figure><figcaption>Ten firms lay off 900 people.</figcaption></figure></aside>"
        f'<section class="comments" id="comments"><p>{COMMENT}</p></section>'
    )
    return f"<!doctype html><html><head><title>{HEADLINE}</title></head><body>{body}</body></html>".encode()


def word():
    made = docx.Document()
    made.add_heading(HEADLINE, 0)
    made.add_paragraph(STANDFIRST, style="Subtitle")
    made.add_paragraph(BODY)
    made.add_paragraph(CAPTION, style="Caption")
    table = made.add_table(rows=1, cols=2)
    for cell, words in zip(table.rows[0].cells, ("2013", "40,000 books"), strict=True):
        cell.text = words
    target = io.BytesIO()
    made.save(target)
    return with_parts(
        target.getvalue(),
        {
            "word/footnotes.xml": part("footnotes", "footnote", NOTE),
            "word/comments.xml": part("comments", "comment", COMMENT),
        },
    )


def part(root, one, words):
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return (
        f'<w:{root} {names}><w:{one} w:id="2"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:{one}></w:{root}>'
    )


def with_parts(content, parts):
    import zipfile  # noqa: PLC0415  # beside its only use

    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    return archive(**{**members, **parts})


def open_document():
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body><text:p>{NOTE}</text:p></text:note-body></text:note>"
    )
    comment = (
        f"<office:annotation><dc:creator>Ann Roe</dc:creator><text:p>{COMMENT}</text:p></office:annotation>"
    )
    inner = (
        f"<text:h>{HEADLINE}</text:h><text:p>{BODY[:-1]}{note}{comment}.</text:p>"
        f'<text:p><text:sequence text:name="Figure"></text:sequence>{CAPTION}</text:p>'
        "<table:table><table:table-row><table:table-cell><text:p>2013</text:p></table:table-cell>"
        "<table:table-cell><text:p>40,000 books</text:p></table:table-cell></table:table-row></table:table>"
    )
    return archive(
        **{
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {ODT_NAMES}><office:body><office:text>{inner}</office:text>"
            "</office:body></office:document-content>",
        }
    )


def rich_text():
    note = f"{{\\super\\chftn}}{{\\footnote\\pard\\plain {NOTE} \\{{so it said\\}}}}"
    comment = f"{{\\*\\annotation {COMMENT}}}"
    return f"{{\\rtf1\\ansi {HEADLINE}\\par {BODY[:-1]}{note}{comment}.\\par It rained all day in the town, they say.}}".encode()


FILES = {"a.html": page, "a.docx": word, "a.odt": open_document}


def read(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    found = load([tmp_path / name], Settings())
    assert found.problems == ()
    return found.documents[0]


def told(document, kind):
    return [document.text[each.start : each.end] for each in document.segments if each.kind == kind]


@pytest.mark.parametrize("name", FILES)
def test_each_part_is_a_segment_of_its_kind(tmp_path, name):
    document = read(tmp_path, name, FILES[name]())
    assert told(document, "title") == [HEADLINE]
    assert told(document, "caption") == [CAPTION]
    assert told(document, "table")[0].split("\n\n")[-1].startswith("2013")
    assert told(document, "boilerplate") == [COMMENT]
    assert told(document, "standfirst") == ([] if name == "a.odt" else [STANDFIRST])
    assert told(document, "footnote") == ([] if name == "a.html" else [NOTE])
    assert told(document, "body")[0].startswith(BODY)


@pytest.mark.parametrize("name", FILES)
def test_captions_and_notes_are_claimed_and_comments_are_not(tmp_path, name):
    quoted = {claim.quote: claim.segment for claim in extract(read(tmp_path, name, FILES[name]()))}
    assert quoted["About 300 visitors"] == "caption"
    assert quoted.get("11 firms") == (None if name == "a.html" else "footnote")
    assert not any("the 300" in quote for quote in quoted)


def test_a_number_in_a_comment_is_seen_and_passed_over(tmp_path):
    (tmp_path / "a.odt").write_bytes(open_document())
    coverage = check(tmp_path).coverage
    assert [skipped.why for skipped in coverage.skipped].count("boilerplate") == 1


def test_a_caption_whose_style_has_another_name_is_known_by_its_number(tmp_path):
    made = docx.Document()
    made.add_paragraph(BODY)
    caption = made.add_paragraph(CAPTION)
    field = OxmlElement("w:fldSimple")
    field.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}instr", " SEQ Figure ")
    caption._p.append(field)  # noqa: SLF001  # python-docx has no fields
    made.save(tmp_path / "a.docx")
    (document,) = load([tmp_path], Settings()).documents
    assert told(document, "caption") == [CAPTION]


def test_notes_and_comments_of_an_rtf_file_stand_apart(tmp_path):
    document = read(tmp_path, "a.rtf", rich_text())
    assert told(document, "footnote") == [f"{NOTE} {{so it said}}"]
    assert told(document, "boilerplate") == [COMMENT]
    assert told(document, "body") == [f"{BODY}\n\nIt rained all day in the town, they say."]
