"""Each format is what the programs that read it want, and text of other people stays text in it."""

import csv
import io
import json
import re
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from factlint.report.formats import FORMATS, Layout, find_format
from factlint.report.visible import visible
from factlint.rules import RULES

EVIL = "=1+1 <script>alert(1)</script> | `code` ]]> \x1b[31m ::error::x %0A \u202e & \"'"


def written(report, name):
    return find_format(name).render(report, Layout(rules=RULES))


@pytest.fixture
def hostile(bridge):
    """The report with a title, a quote, a message and a path that try to be more than text."""
    conflicts = [each.model_copy(update={"headline": EVIL, "message": EVIL}) for each in bridge.conflicts]
    conflicts[-1] = conflicts[-1].model_copy(
        update={
            "claims": tuple(
                claim.model_copy(update={"quote": EVIL, "passage": EVIL}) for claim in conflicts[-1].claims
            )
        }
    )
    sources = tuple(source.model_copy(update={"name": EVIL, "publisher": EVIL}) for source in bridge.sources)
    return bridge.model_copy(update={"conflicts": tuple(conflicts), "sources": sources})


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_same_report_gives_the_same_bytes(bridge, form):
    assert form.render(bridge, Layout(rules=RULES)) == form.render(bridge, Layout(rules=RULES))


@pytest.mark.parametrize("form", [form for form in FORMATS if form.for_programs], ids=lambda form: form.name)
def test_a_report_without_findings_is_written_too(bridge, form):
    clean = bridge.model_copy(update={"conflicts": ()})
    assert form.render(clean, Layout(rules=RULES)) is not None


def test_jsonl_has_a_line_a_conflict_with_its_claims(bridge):
    lines = [json.loads(line) for line in written(bridge, "jsonl").splitlines()]
    assert [line["rule"] for line in lines] == [conflict.rule for conflict in bridge.conflicts]
    first = next(line for line in lines if line["claims"])
    assert {"value", "quote", "source", "path", "line"} <= first["claims"][0].keys()


def test_csv_has_a_row_a_claim_and_no_formula(hostile):
    rows = list(csv.DictReader(io.StringIO(written(hostile, "csv"))))
    assert len(rows) == sum(max(1, len(conflict.claims)) for conflict in hostile.conflicts)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert f"'{visible(EVIL)}" in {row["disputed"] for row in rows}


def test_xlsx_has_the_same_rows_as_text(hostile):
    sheet = openpyxl.load_workbook(io.BytesIO(written(hostile, "xlsx"))).active
    assert sheet.max_row == 1 + sum(max(1, len(conflict.claims)) for conflict in hostile.conflicts)
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}


def test_junit_counts_and_names_the_places(bridge):
    suite = ET.fromstring(written(bridge, "junit"))  # noqa: S314  # our own
    assert int(suite.get("failures")) == len(bridge.conflicts) == len(suite.findall("testcase/failure"))
    assert int(suite.get("tests")) == len(suite.findall("testcase"))


def test_junit_is_xml_whatever_the_text(hostile):
    assert ET.fromstring(written(hostile, "junit")).tag == "testsuite"  # noqa: S314  # our own


def test_github_commands_stay_on_their_line(hostile):
    lines = written(hostile, "github").splitlines()
    assert len(lines) == len(hostile.conflicts)
    assert all(
        re.match(r"::(error|warning|notice) file=[^,]+,.*title=FL\d{3} [\w-]+::", line) for line in lines
    )
    assert "\x1b" not in "".join(lines)


def test_gitlab_wants_a_path_a_line_and_a_fingerprint(bridge):
    found = json.loads(written(bridge, "gitlab"))
    assert len(found) == len(bridge.conflicts)
    for issue, conflict in zip(found, bridge.conflicts, strict=True):
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= issue.keys()
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
        assert len(issue["other_locations"]) == max(0, len(conflict.claims) - 1)


def test_rdjson_has_the_other_sides_as_related_places(bridge):
    whole = json.loads(written(bridge, "rdjson"))
    assert whole["source"] == {"name": "factlint"}
    sides = [len(each.get("related_locations", [])) + 1 for each in whole["diagnostics"]]
    assert sides == [max(1, len(conflict.claims)) for conflict in bridge.conflicts]
    assert {each["severity"] for each in whole["diagnostics"]} <= {"ERROR", "WARNING", "INFO"}


def test_sarif_has_every_rule_and_the_fingerprint_of_every_result(bridge):
    (run,) = json.loads(written(bridge, "sarif"))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    for result, conflict in zip(run["results"], bridge.conflicts, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == conflict.rule
        assert result["partialFingerprints"] == {"factlintConflict/v1": conflict.fingerprint}


def test_what_is_not_open_is_suppressed_in_sarif_and_silent_in_annotations(bridge):
    waived = bridge.model_copy(
        update={"conflicts": tuple(each.model_copy(update={"status": "waived"}) for each in bridge.conflicts)}
    )
    (run,) = json.loads(written(waived, "sarif"))["runs"]
    assert all(result["suppressions"] for result in run["results"])
    assert written(waived, "github") == ""
    assert json.loads(written(waived, "gitlab")) == []


def test_markdown_shows_markup_as_text(hostile):
    text = written(hostile, "markdown")
    assert "<script>" not in text
    assert "\x1b" not in text
    rows = [line for line in text.splitlines() if line.startswith("| ") and "value | source" not in line]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {5}


def test_a_pdf_has_no_lines_of_its_own(bridge):
    conflict = bridge.conflicts[-1]
    on_a_page = tuple(claim.model_copy(update={"landmark": "page 3"}) for claim in conflict.claims)
    report = bridge.model_copy(update={"conflicts": (conflict.model_copy(update={"claims": on_a_page}),)})
    (run,) = json.loads(written(report, "sarif"))["runs"]
    (place,) = run["results"][0]["locations"]
    assert place["logicalLocations"] == [{"name": "page 3"}]
    assert "region" not in place["physicalLocation"]


def test_no_sentence_comes_twice_and_none_ends_in_two_stops(bridge):
    for line in written(bridge, "github").splitlines():
        text = line.rpartition("::")[2]
        said = [part for part in re.split(r"(?<=[.!?]) (?=[A-Z])", text) if part]
        assert len(said) == len(set(said))
        assert ".." not in text
