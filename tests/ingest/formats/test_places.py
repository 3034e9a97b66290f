"""Every letter that is quoted can be found again in its file, also where letters were set right."""

import io

import pypdfium2
import pytest

from factlint import extract
from factlint.ingest import load
from factlint.ingest.formats.repairs import repaired
from factlint.model import Landmark
from factlint.settings import Settings
from making import MAKERS

STORY = (
    "Library opens in Ashby",
    "The new o\ufb03ce of the  li\u00adbrary in the cafÃ© opened on 6 Decem\u00adber 2013, and about 300 visitors came on the first day.",
    "It cost the \ufb01ve towns â‚¬250,000 and  £4.3 million – more than \u200b111 of them had expected, the mayor Ann Marlow said.",
)


PAGES = {name for name in MAKERS if name.endswith((".html", ".htm", ".mhtml", ".epub", ".warc.gz"))} | {
    "page.eml"
}
"""Files whose letters are those that a browser shows: blanks are one, and soft hyphens are none."""


def shown(words):
    return " ".join(words.replace("\u00ad", "").replace("\u200b", "").split())


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  one  two\n three ", "one two three"),
        ("o\ufb03ce", "office"),
        ("coun\u00adcil", "council"),
        ("a \u00ad b", "a b"),
        ("cafÃ© â‚¬5 Â£3 â€œwellâ€\x9d", "café €5 £3 “well”"),
        ("São Paulo in Âre", "São Paulo in Âre"),
        ("\u00ad ", ""),
    ],
)
def test_what_is_set_right(raw, text):
    assert repaired(raw).text == text


def test_a_place_can_change_inside_a_paragraph():
    found = repaired("one  two  three")
    landmarks = [Landmark(start=0, place="page 1", offset=40), Landmark(start=10, place="page 2")]
    assert [(mark.start, mark.place, mark.offset) for mark in found.moved(landmarks)] == [
        (0, "page 1", 40),
        (4, "page 1", 45),
        (8, "page 2", 0),
    ]


@pytest.mark.parametrize("name", [name for name in MAKERS if name != "story.pdf"])
def test_a_quote_begins_at_its_letter_of_the_file(tmp_path, name):
    (tmp_path / name).write_bytes(MAKERS[name](STORY))
    (document,) = load([tmp_path], Settings()).documents
    claims = [claim for claim in extract(document) if claim.segment != "title"]
    assert {"on 6 December 2013", "€250,000", "£4.3 million"} <= {claim.quote for claim in claims}
    paragraphs = {repaired(words).text: shown(words) if name in PAGES else words for words in STORY}
    for claim in claims:
        own = next(
            words for text, words in paragraphs.items() if " ".join(claim.passage.split())[:20] in text
        )
        assert repaired(own[claim.landmark_offset :]).text.startswith(" ".join(claim.quote.split()))


def test_a_quote_begins_at_its_letter_of_the_page_of_a_pdf(tmp_path):
    content = MAKERS["story.pdf"](STORY[:1] + tuple(repaired(words).text for words in STORY[1:]))
    (tmp_path / "story.pdf").write_bytes(content)
    (document,) = load([tmp_path], Settings()).documents
    with pypdfium2.PdfDocument(io.BytesIO(content)) as opened:
        pages = {
            f"page {number}": page.get_textpage().get_text_bounded() for number, page in enumerate(opened, 1)
        }
    claims = extract(document)
    assert len(claims) > 5
    for claim in claims:
        assert repaired(pages[claim.landmark][claim.landmark_offset :]).text.startswith(claim.quote)


@pytest.mark.parametrize("name", ["story.txt", "story.md"])
def test_letters_of_a_plain_text_are_set_right_too_and_found_again_on_their_line(tmp_path, name):
    (tmp_path / name).write_text("\n\n".join(STORY), encoding="utf-8")
    (document,) = load([tmp_path], Settings()).documents
    lines = "\n\n".join(STORY).split("\n")
    claims = extract(document)
    assert {"on 6 December 2013", "€250,000", "£4.3 million"} <= {claim.quote for claim in claims}
    for claim in claims:
        assert claim.landmark == f"line {claim.line}"
        own = lines[claim.line - 1][claim.landmark_offset :]
        assert repaired(own, blanks=False).text.startswith(claim.quote)


def test_a_plain_text_whose_letters_are_right_is_the_files_own(tmp_path):
    written = "\ufeffThe  café in São Paulo\xa0lost  £5,000.\r\n"
    (tmp_path / "a.txt").write_bytes(written.encode())
    (document,) = load([tmp_path], Settings()).documents
    assert (document.text, document.landmarks) == (written, ())


def test_in_a_table_the_value_has_the_cells_letters_and_the_names_before_it_have_none(tmp_path):
    (tmp_path / "a.csv").write_text("Library,Books\nAshby,about  40 000\n", encoding="utf-8")
    (document,) = load([tmp_path], Settings()).documents
    assert document.text == "Ashby – Books: about 40 000\n"
    assert document.landmark(3) == ("cell B2", None)
    assert document.landmark(document.text.index("40")) == ("cell B2", 7)
