import json

import pytest

from factlint.model import NearMiss, Report
from factlint.report.json_report import render_json

CONTRACT = {
    "sources": {"id", "path", "title", "publisher", "published", "sha256", "characters", "voice"},
    "claims": {
        *("id", "source", "kind", "quote", "start", "end", "line", "column", "subject", "attribute", "scope"),
        *("value", "modality", "speaker", "as_of", "origin"),
    },
    "groups": {"id", "label", "kind", "claims", "verdict", "reasons"},
    "conflicts": {
        *(
            "id",
            "rule",
            "name",
            "severity",
            "verdict",
            "group",
            "claims",
            "message",
            "explanations",
            "status",
        ),
    },
    "near_misses": {"claims", "reason", "detail"},
}
"""Version 1 of the report: the keys that every entry of a list has at least."""

COVERAGE = {"characters", "numbers_seen", "numbers_claimed", "times_seen", "times_claimed", "skipped"}


def test_the_report_has_the_keys_of_the_contract(bridge):
    report = json.loads(render_json(bridge))
    assert list(report) == ["format", "version", "tool", "as_of", *CONTRACT, "coverage", "shared", "diff"]
    assert (report["format"], report["version"]) == ("factlint-report", 1)
    assert set(report["tool"]) == {"name", "version"}
    assert set(report["coverage"]) == COVERAGE


@pytest.mark.parametrize("part", CONTRACT)
def test_every_entry_has_the_keys_of_the_contract(bridge, part):
    near = NearMiss(
        claims=bridge.claims[:2], reason="other-noun", detail="they count different things", probability=0.2
    )
    entries = json.loads(render_json(bridge.model_copy(update={"near_misses": (near,)})))[part]
    assert entries
    assert all(entry.keys() >= CONTRACT[part] for entry in entries)


def test_a_claim_has_its_kind_and_its_canonical_value(bridge):
    first = json.loads(render_json(bridge))["claims"][0]
    assert (first["kind"], first["value"]["canonical"]) == ("quantity", "99")


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
