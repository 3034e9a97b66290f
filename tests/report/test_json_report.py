import json

from factlint.model import Report
from factlint.report.json_report import render_json

KEYS = [
    "format",
    "version",
    "tool",
    "as_of",
    "sources",
    "claims",
    "groups",
    "conflicts",
    "near_misses",
    "coverage",
]


def test_the_report_has_the_keys_of_the_contract(bridge):
    report = json.loads(render_json(bridge))
    assert list(report) == KEYS
    assert report["claims"][0]["value"]["canonical"] == "99"
    assert report["claims"][0]["kind"] == "quantity"


def test_conflicts_and_groups_name_claims_by_their_ids(bridge):
    report = json.loads(render_json(bridge))
    known = {claim["id"] for claim in report["claims"]}
    named = [claim for part in ("groups", "conflicts") for one in report[part] for claim in one["claims"]]
    assert len(named) == 25
    assert set(named) <= known


def test_the_same_report_gives_the_same_bytes(bridge):
    again = Report.model_validate(dict(bridge))
    assert render_json(bridge).encode() == render_json(again).encode()


def test_every_letter_survives_and_none_steers_the_terminal(make):
    title = "naïve \x1b[2J \x9b2J \u202egpj.exe \u2028 東京"
    report = make.report((make.claim("log", title, make.count(3), 1, 1),), (make.source("log"),))
    text = render_json(report)
    assert json.loads(text)["claims"][0]["quote"] == title
    assert "naïve" in text
    assert text.replace("\n", "").isprintable()


def test_a_file_name_that_is_no_utf8_can_be_written(make):
    report = make.report(
        (make.claim("log", "3", make.count(3), 1, 1),), (make.source("log", path="caf\udce9.md"),)
    )
    text = render_json(report)
    assert text.isascii()
    assert json.loads(text)["sources"][0]["path"] == "caf\udce9.md"
