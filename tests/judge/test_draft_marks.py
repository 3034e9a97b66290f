"""A draft's claims and what the sources say to them."""

import pytest

from factlint.pipeline import check_draft

SOURCES = {
    "courier": "The new library in Ashby opened on 6 December 2013. About 300 visitors came on the first day.",
    "gazette": "Ashby's new library opened on 6 December 2013. The building cost £4.3 million, the council said.",
}


def marked(tmp_path, draft, sources=SOURCES):
    """Quote or value, tick and number of voices of every mark of a draft."""
    folder = tmp_path / "sources"
    folder.mkdir()
    for name, text in sources.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "draft.txt").write_text(draft, encoding="utf-8")
    report = check_draft(folder, tmp_path / "draft.txt")
    return {(mark.claim.value.canonical, mark.tick, mark.voices) for mark in report.marks}, report


@pytest.mark.parametrize(
    ("draft", "mark"),
    [
        ("The new library in Ashby opened on 6 December 2013.", ("2013-12-06", "supported", 2)),
        ("The new library in Ashby opened on 9 December 2013.", ("2013-12-09", "contradicted", 0)),
        ("About 300 visitors came on the first day of the library.", ("~300", "supported", 1)),
        ("The building of the library cost £5.9 million.", ("5900000 GBP", "contradicted", 0)),
        ("The building of the library cost about £4.1 million.", ("~4100000 GBP", "supported", 1)),
        ("The library employs 2,300 nurses.", ("2300", "unfound", 0)),
    ],
)
def test_the_mark_of_a_claim(tmp_path, draft, mark):
    assert mark in marked(tmp_path, draft)[0]


@pytest.mark.parametrize(
    ("title", "tick"),
    [("County Prosecuting Attorney", "supported"), ("Assistant Public Attorney", "strained")],
)
def test_a_longer_title_is_no_other_one(tmp_path, title, tick):
    source = "The Prosecuting Attorney Ann Roe told the court of Ashby on Friday."
    found, _ = marked(tmp_path, f"{title} Ann Roe told the court of Ashby on Friday.", {"courier": source})
    assert [each[1] for each in found if "attorney" in each[0]] == [tick]


@pytest.mark.parametrize(
    ("quotation", "tick"),
    [
        ("“We are proud of what we have built here,” the mayor said.", "supported"),
        ("“We are very proud of what we have built here,” the mayor said.", "strained"),
        ("“Nobody asked us before they built it here,” the mayor said.", "unfound"),
    ],
)
def test_a_quotation_is_sought_word_for_word(tmp_path, quotation, tick):
    source = "The mayor opened it. “We are proud of what we have built here,” he said to the crowd."
    found, _ = marked(tmp_path, quotation, {"courier": source})
    assert [each[1] for each in found if each[0].startswith("quotation")] == [tick]


def test_a_plan_does_not_contradict_what_happened(tmp_path):
    source = "The new library in Ashby is to be opened by September 2013, the council said."
    found, _ = marked(
        tmp_path, "The new library in Ashby was opened on 6 December 2013.", {"courier": source}
    )
    assert ("2013-12-06", "contradicted", 0) not in found


def test_the_counts_and_the_coverage(tmp_path):
    _, report = marked(
        tmp_path, "The building of the library cost about £4.1 million. It employs 2,300 nurses."
    )
    assert report.counts == {"contradicted": 0, "strained": 0, "unfound": 1, "supported": 1}
    assert report.coverage == 0.5


def test_a_draft_that_lies_among_the_sources_is_no_source(tmp_path):
    (tmp_path / "a.txt").write_text("The library in Ashby has 300 visitors.", encoding="utf-8")
    report = check_draft(tmp_path, tmp_path / "a.txt")
    assert report.sources == ()
    assert {mark.tick for mark in report.marks} == {"unfound"}


def test_a_draft_that_cannot_be_read(tmp_path):
    (tmp_path / "a.txt").write_text("The library in Ashby has 300 visitors.", encoding="utf-8")
    with pytest.raises(ValueError, match="cannot be read: no such file or folder"):
        check_draft(tmp_path / "a.txt", tmp_path / "none.txt")
