"""A file of JSON lines holds many sources."""

import datetime as dt
import json
import sys

import pytest

from factlint import check
from factlint.ingest import load
from factlint.settings import Settings

RECORDS = [
    {
        "id": "courier",
        "title": "Library opens",
        "date": "2013-12-09",
        "text": "The council chose the site from 99 bids for the new library.",
    },
    {"body": "The site for the new library was chosen from 111 bids.", "publisher": "The Gazette"},
]


def written(tmp_path, *lines):
    (tmp_path / "news.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return load([tmp_path], Settings())


def test_every_record_is_a_source_with_its_card(tmp_path):
    first, second = written(tmp_path, *map(json.dumps, RECORDS)).sources
    assert (first.name, first.title, str(first.published.earliest)) == (
        "courier",
        "Library opens",
        "2013-12-09",
    )
    assert (second.name, second.publisher) == ("news.jsonl:2", "The Gazette")
    assert first.origins["title"] == "record"


def test_dates_that_are_none_and_records_that_are_nested_too_deeply_are_told(tmp_path):
    found = written(tmp_path, json.dumps({**RECORDS[1], "published": "soon"}), "[" * 100_000)
    assert [(problem.line, problem.what) for problem in found.problems] == [
        (1, "record: 'soon' is no date"),
        (2, "broken JSON: nested too deeply"),
    ]


def test_records_are_compared_and_named_by_their_place(tmp_path):
    written(tmp_path, *map(json.dumps, RECORDS))
    (conflict,) = check(tmp_path).conflicts
    assert [claim.landmark for claim in conflict.claims] == ["record 1", "record 2"]


def test_what_is_wrong_with_a_record_is_told_and_the_others_are_read(tmp_path):
    found = written(tmp_path, json.dumps(RECORDS[0]), '{"text": ', '{"title": "No text"}', "[1]")
    assert len(found.documents) == 1
    assert [(problem.line, problem.what) for problem in found.problems] == [
        (2, "broken JSON: Expecting value at column 10"),
        (3, "a record without a text (none of text, body, content, article)"),
        (4, "a record without a text (none of text, body, content, article)"),
    ]


def test_a_parquet_file_holds_records_too(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet  # noqa: PLC0415  # an extra

    rows = [{**record, "date": dt.date(2013, 12, 9)} for record in RECORDS]
    parquet.write_table(pyarrow.Table.from_pylist(rows), tmp_path / "news.parquet")
    found = load([tmp_path], Settings())
    assert [problem.line for problem in found.problems] == [
        2
    ]  # its schema is that of the first row, without a body
    (only,) = found.sources
    assert (only.name, only.title, str(only.published.earliest)) == ("courier", "Library opens", "2013-12-09")


def test_a_broken_parquet_file_is_named(tmp_path):
    pytest.importorskip("pyarrow")
    (tmp_path / "news.parquet").write_bytes(b"PAR1 and nothing more")
    (problem,) = load([tmp_path], Settings()).problems
    assert problem.what.startswith("a broken Parquet file: ")


def test_a_parquet_file_without_the_extra_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "news.parquet").write_bytes(b"PAR1 and nothing more")
    (problem,) = load([tmp_path], Settings()).problems
    assert problem.remedy == "install it: pip install 'factlint[parquet]'"
