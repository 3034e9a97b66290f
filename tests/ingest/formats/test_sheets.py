"""Tables: a cell says what its column's name promises, of what its row begins with."""

import datetime as dt
import io

import openpyxl
import pytest

from factlint import check
from factlint.ingest import load
from factlint.settings import Settings

ROWS = [
    ["Library", "Opened", "Books", "Share of budget"],
    ["Ashby", dt.datetime(2013, 12, 6), 40000, "12.5%"],  # noqa: DTZ001  # a cell has no time zone
    ["Corley", None, 12500, "7%"],
]


def workbook(rows=ROWS):
    book = openpyxl.Workbook()
    book.active.title = "Data"
    for row in rows:
        book.active.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


FILES = {
    "a.csv": b'Library,Opened,Books,Share of budget\nAshby,2013-12-06,"40,000",12.5%\nCorley,,"12,500",7%\n',
    "a.tsv": b"Library\tOpened\tBooks\tShare of budget\nAshby\t2013-12-06\t40000\t12.5%\nCorley\t\t12500\t7%\n",
    "semicolons.csv": b"Library;Opened;Books;Share of budget\nAshby;2013-12-06;40000;12.5%\nCorley;;12500;7%\n",
    "a.xlsx": workbook(),
}


@pytest.mark.parametrize("name", FILES)
def test_every_cell_is_told_with_its_row_and_column(tmp_path, name):
    (tmp_path / name).write_bytes(FILES[name])
    (document,) = load([tmp_path], Settings()).documents
    assert document.text.replace(",", "").split("\n\n") == [
        "Ashby – Opened: 2013-12-06",
        "Ashby – Books: 40000",
        "Ashby – Share of budget: 12.5%",
        "Corley – Books: 12500",
        "Corley – Share of budget: 7%\n",
    ]
    places = [landmark.place for landmark in document.landmarks if landmark.offset == 0]
    prefix = "sheet Data, " if name.endswith("xlsx") else ""
    assert places == [f"{prefix}cell {cell}" for cell in ("B2", "C2", "D2", "C3", "D3")]


def test_a_cell_is_compared_with_what_an_article_says(tmp_path):
    (tmp_path / "a.csv").write_bytes(FILES["a.csv"])
    (tmp_path / "b.txt").write_text("The library in Ashby has 41,000 books.", encoding="utf-8")
    (conflict,) = check(tmp_path).conflicts
    assert {claim.value.canonical for claim in conflict.claims} == {"40000", "41000"}


def test_a_table_without_rows(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"Library,Books\n")
    (problem,) = load([tmp_path], Settings()).problems
    assert problem.what == "a table without a row below its head"


def test_a_cell_of_a_workbook_says_what_it_shows(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Library", "Share", "Cost", "Opened"])
    book.active.append(["Ashby", 0.125, 4300000, dt.datetime(2013, 12, 6, 9, 30)])  # noqa: DTZ001  # as above
    book.active["B2"].number_format = "0.0%"
    book.active["C2"].number_format = "[$£-809]#,##0"
    book.save(tmp_path / "a.xlsx")
    (document,) = load([tmp_path], Settings()).documents
    assert document.text.split("\n\n") == [
        "Ashby – Share: 12.5%",
        "Ashby – Cost: £4300000",
        "Ashby – Opened: 2013-12-06 09:30\n",
    ]
