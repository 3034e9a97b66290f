"""Files of every format give the text that was put into them, their card, and places that people can find."""

import docx
import pytest
from docx.oxml import OxmlElement

from factlint import check, extract
from factlint.ingest import load
from factlint.settings import Settings
from making import MAKERS

STORIES = {
    "library": (
        "Library opens in Ashby",
        "The new library opened on 6 December 2013 after years of work by the council and its many friends in town.",
        "About 300 visitors came on the first day, the mayor said, and 111 of them joined at once, which nobody had expected.",
    ),
    "works": (
        "Motor works lays off 120 people",
        "Corley Motors lays off 120 of its 1,400 employees, the company told its staff in a letter on Friday morning.",
        "“We did what we could,” the chief executive Ann Marlow wrote, “and £3.5 million was not enough to go on.”",
        "The town council meets on 14 March 2014 to talk about what can be done for those who lose their work.",
    ),
    "café": (
        "Fire at the Café Zoë hurts three",
        "Three people were hurt when a fire broke out in the Café Zoë in Leeds at about 1:30 p.m. on Tuesday, 4 March 2014.",
        "Damage was put at €250,000 – more than the café earns in two years, its owner José Müller told our reporter.",
    ),
}
DATED = {
    "article.html",
    "linked.html",
    "plain.eml",
    "page.eml",
    "saved.mhtml",
    "pages.warc.gz",
    "story.jsonl",
    "story.parquet",
}
"""Files that tell when they were published."""
BY_ANN_ROE = DATED | {"story.pdf", "story.docx", "story.odt", "story.epub"} - {"linked.html"}


def document(tmp_path, name, story):
    (tmp_path / name).write_bytes(MAKERS[name](story))
    found = load([tmp_path / name], Settings())
    assert found.problems == ()
    return found.documents[0]


def own_text(document):
    """The text without what is no part of the article, as the comments of readers."""
    told = [segment for segment in document.segments if segment.kind != "boilerplate"]
    return document.text[told[0].start : told[-1].end]


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
@pytest.mark.parametrize("name", MAKERS)
def test_the_text_is_the_storys(tmp_path, name, story):
    assert own_text(document(tmp_path, name, story)) == "\n\n".join(story)


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
@pytest.mark.parametrize("name", MAKERS)
def test_the_card(tmp_path, name, story):
    source = document(tmp_path, name, story).source
    assert source.title == story[0]
    assert (source.author == "Ann Roe") is (name in BY_ANN_ROE)
    assert (str(source.published.earliest) if source.published else None) == (
        "2013-12-09" if name in DATED else None
    )


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
@pytest.mark.parametrize("name", MAKERS)
def test_every_quote_is_cut_from_the_text_and_has_a_place_in_the_file(tmp_path, name, story):
    read = document(tmp_path, name, story)
    claims = extract(read)
    assert len(claims) > 5
    assert all(claim.quote == read.text[claim.start : claim.end] for claim in claims)
    assert all(claim.landmark for claim in claims)


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("story.pdf", ["page 1", "page 1", "page 2", "page 3"]),
        ("story.docx", ["paragraph 1", "paragraph 2", "paragraph 3", "paragraph 4"]),
        ("plain.eml", ["subject", "paragraph 1", "paragraph 2", "paragraph 3"]),
        ("story.epub", [f"chapter 1, paragraph {number}" for number in (1, 2, 3, 4)]),
    ],
)
def test_where_the_paragraphs_stand(tmp_path, name, places):
    read = document(tmp_path, name, STORIES["works"])
    starts = [read.text.index(words) for words in STORIES["works"]]
    assert [read.landmark(start)[0] for start in starts] == places


def test_a_finding_names_the_place_in_the_file(tmp_path):
    one, other = STORIES["library"], [words.replace("111", "99") for words in STORIES["library"]]
    (tmp_path / "a.pdf").write_bytes(MAKERS["story.pdf"](one))
    (tmp_path / "b.docx").write_bytes(MAKERS["story.docx"](other))
    (conflict,) = [conflict for conflict in check(tmp_path).conflicts if conflict.rule == "FL101"]
    assert [claim.landmark for claim in conflict.claims] == ["page 2", "paragraph 3"]


@pytest.mark.parametrize(("content", "name"), [("story.pdf", "story.txt"), ("article.html", "story.pdf")])
def test_the_content_says_what_a_file_is(tmp_path, content, name):
    (tmp_path / name).write_bytes(MAKERS[content](STORIES["library"]))
    (read,) = load([tmp_path], Settings()).documents
    assert read.source.title == STORIES["library"][0]


@pytest.mark.parametrize("content", ["article.html", "plain.eml"])
def test_a_file_that_is_named_a_text_is_read_letter_by_letter(tmp_path, content):
    written = MAKERS[content](STORIES["library"])
    (tmp_path / "story.txt").write_bytes(written)
    (read,) = load([tmp_path], Settings()).documents
    assert read.text == written.decode()


def test_tables_of_a_word_file_are_read_row_by_row_and_merged_cells_once(tmp_path):
    made = docx.Document()
    made.add_paragraph("The library in Ashby counted its books and its visitors again this year.")
    table = made.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Books and visitors"
    table.cell(0, 2).text = "Year"
    for cell, words in zip(table.rows[1].cells, ("40,000 books", "300 visitors", "2013"), strict=True):
        cell.text = words
    made.save(tmp_path / "a.docx")
    (read,) = load([tmp_path], Settings()).documents
    assert read.text.split("\n\n")[1:] == [
        "Books and visitors | Year",
        "40,000 books | 300 visitors | 2013\n",
    ]
    assert [landmark.place for landmark in read.landmarks][1:] == ["table 1, row 1", "table 1, row 2"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The o\ufb03ce was \ufb01lled", "The office was filled"),
        ("The coun\u00adcil met\u200b again", "The council met again"),
        ("The cafÃ© lost â‚¬5,000", "The café lost €5,000"),
        ("São Paulo in Âre", "São Paulo in Âre"),
    ],
)
def test_what_a_file_puts_in_for_printing_is_taken_out(tmp_path, written, read):
    made = docx.Document()
    made.add_paragraph(f"{written} on Friday, the mayor of the town told our reporter.")
    made.save(tmp_path / "a.docx")
    (document,) = load([tmp_path], Settings()).documents
    assert document.text == f"{read} on Friday, the mayor of the town told our reporter.\n"


def test_tracked_insertions_are_read_and_deletions_are_not(tmp_path):
    made = docx.Document()
    paragraph = made.add_paragraph("The council chose ")
    for tag, text_tag, words in (("w:ins", "w:t", "14"), ("w:del", "w:delText", "11")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(text_tag)
        text.text = words
        run.append(text)
        change.append(run)
        made.element.body[0].append(change)
    paragraph.add_run(" areas for the new care programme on Friday morning.")
    made.save(tmp_path / "a.docx")
    (document,) = load([tmp_path], Settings()).documents
    assert document.text == "The council chose 14 areas for the new care programme on Friday morning.\n"
