"""A number in a table is what its row and column say."""

import pytest

from factlint import check, extract
from factlint.ingest import load
from factlint.settings import Settings


def claims(tmp_path, table):
    (tmp_path / "a.csv").write_text(table, encoding="utf-8")
    (document,) = load([tmp_path / "a.csv"], Settings()).documents
    return [claim for claim in extract(document) if claim.kind == "quantity"]


def test_the_row_is_the_subject_and_the_column_the_attribute(tmp_path):
    found = claims(tmp_path, "Library,Books,Visitors in 2013\nAshby,40000,300\nCorley,12500,1200\n")
    assert [(claim.subject, claim.attribute, claim.value.canonical, claim.landmark) for claim in found] == [
        ("Ashby", "Books", "40000", "cell B2"),
        ("Ashby", "Visitors in 2013", "300", "cell C2"),
        ("Corley", "Books", "12500", "cell B3"),
        ("Corley", "Visitors in 2013", "1200", "cell C3"),
    ]


@pytest.mark.parametrize(
    ("column", "cell", "canonical"),
    [
        ("Cost (£m)", "4.3", "4300000 GBP"),
        ("Cost in £ million", "4.3", "4300000 GBP"),
        ("Cost (GBP)", "4300", "4300 GBP"),
        ("Cost [$ bn]", "3", "3000000000 USD"),
        ("Turnout (%)", "63", "63 percent"),
        ("Turnout; per cent", "63", "63"),
        ("Population in thousands", "40", "40000"),
        ("Population (000s)", "40.5", "40500"),
        ("Cost (£m)", "€5", "5 EUR"),
        ("Made in Britain", "12", "12"),
    ],
)
def test_the_unit_of_a_column(tmp_path, column, cell, canonical):
    (claim,) = claims(tmp_path, f"Town\t{column}\nAshby\t{cell}\n")
    assert claim.value.canonical == canonical


def test_the_names_of_rows_and_columns_claim_nothing(tmp_path):
    table = "Library,Books in 2013\nHigh Street 12,40000\n"
    assert [claim.quote for claim in claims(tmp_path, table)] == ["40000"]
    coverage = check(tmp_path).coverage
    assert [skipped.why for skipped in coverage.skipped] == ["name of a row or a column"] * 2
    assert (coverage.numbers_seen, coverage.numbers_claimed) == (2, 1)


def test_a_row_without_a_name_goes_on_about_the_one_above(tmp_path):
    found = claims(tmp_path, "Library,Year,Books\nAshby,2012,30000\n,2013,40000\n")
    assert [claim.subject for claim in found if claim.attribute == "Books"] == ["Ashby", "Ashby"]


def test_cells_contradict_an_article(tmp_path):
    (tmp_path / "a.csv").write_text(
        "Library,Books,Cost (£m)\nAshby,40318,4.3\nCorley,12500,2\n", encoding="utf-8"
    )
    text = "The library in Ashby has 41,217 books. The library in Ashby had a cost of £5.1 million."
    (tmp_path / "b.txt").write_text(text, encoding="utf-8")
    found = {conflict.headline: conflict for conflict in check(tmp_path).conflicts}
    assert sorted(found) == ["Cost: £4.3 million or £5.1 million", "Number of Books: 40,318 or 41,217"]


def test_rows_of_one_table_do_not_contradict_each_other(tmp_path):
    rows = "\n".join(
        f"Town {letter},{number * 137},{number + 5}" for number, letter in enumerate("ABCDEFGH", 3)
    )
    (tmp_path / "a.csv").write_text(f"Town,Books,Rooms\n{rows}\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The towns have libraries with many books.", encoding="utf-8")
    assert check(tmp_path).conflicts == ()
