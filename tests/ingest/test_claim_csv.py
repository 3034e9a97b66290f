"""Claims kept in a spreadsheet."""

import re

import pytest

from factlint import check
from factlint.ingest import load
from factlint.settings import Settings


def read(tmp_path, text, name="notes.claims.csv"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return load([tmp_path / name], Settings())


def test_the_example_of_the_page_gives_two_sources_that_contradict_each_other(root, tmp_path):
    page = (root / "docs" / "claims.md").read_text(encoding="utf-8")
    example = re.search(r"^```csv\n(.*?)^```", page, re.DOTALL | re.MULTILINE)[1]
    found = read(tmp_path, example)
    assert found.problems == ()
    assert [(source.name, source.publisher, str(source.published.earliest)) for source in found.sources] == [
        ("courier", "The Courier", "2013-12-09"),
        ("gazette", "The Gazette", "2013-12-10"),
    ]
    (conflict,) = check(tmp_path).conflicts
    assert [claim.value.canonical for claim in conflict.claims] == ["99", "111"]


def test_without_a_column_for_the_source_the_file_is_one(tmp_path):
    found = read(tmp_path, "Quote,Kind,Value\n99 bids,quantity,99\n\n111 bids,quantity,111\n")
    assert [source.name for source in found.sources] == ["notes"]
    assert len(found.claims) == 2


def test_what_is_wrong_with_a_row_is_told_at_its_line_and_the_others_are_read(tmp_path):
    text = (
        'source,quote,kind,value\na,"99\nbids",quantity,99\nb,111 bids,quantity,many\na,5 bids,quantity,5\n'
    )
    found = read(tmp_path, text)
    assert [claim.value.canonical for claim in found.claims] == ["99", "5"]
    (problem,) = found.problems
    assert problem.line == 4
    assert problem.what.startswith("value: ")


def test_a_row_with_more_cells_than_columns_is_told(tmp_path):
    found = read(tmp_path, "quote,kind,value\n1,200 bids,quantity,1200\n99 bids,quantity,99\n")
    assert [claim.value.canonical for claim in found.claims] == ["99"]
    assert [(problem.line, problem.what) for problem in found.problems] == [(2, "more cells than columns")]


def test_lists_are_divided_by_semicolons(tmp_path):
    (claim, _count) = read(tmp_path, "quote,kind,members\nthe three,list,Ashby; Corley; Denham\n").claims
    assert claim.value.canonical == "3"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("quote,kind,valeu\nx,quantity,1\n", "unknown field 'valeu'"),
        ("kind,value\nquantity,1\n", "no column 'quote'"),
    ],
)
def test_wrong_columns_are_told(tmp_path, text, what):
    (problem,) = read(tmp_path, text).problems
    assert (problem.line, what in problem.what) == (1, True), problem.what
