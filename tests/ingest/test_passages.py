"""What two texts have word for word: where it stands, how much it is, and whose words it is."""

import pytest

from factlint import check
from factlint.ingest import load
from factlint.pipeline import check_draft
from factlint.settings import Settings

WIRE = (
    "The new library in Ashby opened on 6 December 2013 after years of work by the council and its many friends in the town, "
    "and about 300 visitors came on the first day, of whom 111 joined at once, as the mayor told reporters in the evening."
)
COURIER = f"Library opens in Ashby\n\nIt had been a long wait for readers in the north of the town.\n\n{WIRE}\n\nThe baker next door sold out before noon."
GAZETTE = (
    "A library at last\n\nOld and young queued in the rain, and some had brought their dogs, which had to wait outside.\n\n"
    f"Nobody had expected so many.\n\n{WIRE}\n\nA café will follow in spring, if the council finds the money for it."
)
OWN = "Ashby gets its library\n\nAbout 300 visitors came to the new library in Ashby on its first day, and 111 of them joined at once."


@pytest.fixture
def folder(tmp_path):
    for name, text in {"courier": COURIER, "gazette": GAZETTE, "own": OWN}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_passage_of_an_agency_in_two_papers(folder):
    found = load([folder], Settings())
    courier, gazette, _ = found.documents
    (shared,) = found.shared
    assert shared.sources == (courier.source.id, gazette.source.id)
    assert shared.is_copy is False
    (passage,) = shared.passages
    assert (
        courier.text[passage.start : passage.end]
        == gazette.text[passage.other_start : passage.other_end]
        == WIRE[:-1]
    )
    assert (passage.line, passage.other_line, passage.words) == (5, 7, 47)


def test_claims_in_it_have_one_voice_and_others_have_none(folder):
    report = check(folder)
    claims = report.claims
    courier = next(source.id for source in report.sources if source.name == "courier")
    start = COURIER.index(WIRE)
    voices = {claim.voice for claim in claims if claim.quote == "111"}
    assert voices == {f"passage {courier}:{start}", None}
    assert {claim.voice for claim in claims if claim.segment == "title"} == {None}


def test_two_papers_with_one_passage_are_one_witness(folder):
    (folder / "draft").mkdir()
    story = folder / "draft" / "story.md"
    story.write_text(
        "About 300 visitors came to the new library in Ashby on its first day.", encoding="utf-8"
    )
    papers = [folder / "courier.txt", folder / "gazette.txt"]
    (mark,) = [mark for mark in check_draft(papers, story).marks if mark.claim.kind == "quantity"]
    assert (mark.tick, len(mark.supported_by), mark.voices) == ("supported", 2, 1)
    (mark,) = [
        mark
        for mark in check_draft([*papers, folder / "own.txt"], story).marks
        if mark.claim.kind == "quantity"
    ]
    assert (len(mark.supported_by), mark.voices) == (3, 2)


def test_passages_that_overlap_in_a_third_paper_are_of_one_voice(tmp_path):
    words = [f"word{number}" for number in range(100)]
    parts = {"a": words[:60], "b": [*"xyz", *words[:40], *"uvw", *words[50:]], "c": words[30:]}
    for name, part in parts.items():
        (tmp_path / f"{name}.txt").write_text(f"The {' '.join(part)} end.", encoding="utf-8")
    documents = load([tmp_path], Settings()).documents
    (voice,) = {echo.voice for document in documents for echo in document.echoes}
    assert voice == f"passage {documents[0].source.id}:4"


def test_of_copies_each_is_told_with_the_first_one_and_its_share(tmp_path):
    for name, more in {"a": "", "b": " It rained.", "c": " It was cold in the evening."}.items():
        (tmp_path / f"{name}.txt").write_text(f"{COURIER}{more}", encoding="utf-8")
    found = load([tmp_path], Settings())
    ids = [source.id for source in found.sources]
    assert [text.sources for text in found.shared] == [(ids[0], ids[1]), (ids[0], ids[2])]
    assert all(text.is_copy and text.share == 1.0 for text in found.shared)


def test_a_sentence_that_both_quote_is_no_passage(tmp_path):
    quote = "“We have waited for this day for twelve years,” the mayor said."
    for name, own in {"a": COURIER.replace(WIRE, ""), "b": GAZETTE.replace(WIRE, "")}.items():
        (tmp_path / f"{name}.txt").write_text(f"{own}\n\n{quote}", encoding="utf-8")
    assert load([tmp_path], Settings()).shared == ()


def test_of_many_papers_with_one_passage_each_is_compared_with_a_few_and_all_have_one_voice(tmp_path):
    for number in range(40):
        own = " ".join(f"word{number}x{word}" for word in range(60))
        (tmp_path / f"{number:02}.txt").write_text(f"{own}.\n\n{WIRE}", encoding="utf-8")
    found = load([tmp_path], Settings())
    assert len(found.shared) <= 6 * 40
    (voice,) = {
        document.echo(start, start + 3)
        for document in found.documents
        for start in [document.text.index("111")]
    }
    assert voice.startswith("passage ")
