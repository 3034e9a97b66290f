"""A draft's marks are findings in every format of a report."""

import json

import pytest

from factlint.model import SEVERITIES
from factlint.pipeline import check_draft
from factlint.report.draft import render_draft
from factlint.report.draft_findings import as_report
from factlint.report.formats import FORMATS


@pytest.fixture(scope="module")
def marked(root):
    return check_draft(root / "claims" / "pioneers-retold", root / "claims" / "draft" / "pioneers.md")


def test_each_claim_that_no_source_supports_is_a_finding_the_gravest_first(marked):
    conflicts = as_report(marked).conflicts
    assert [(each.rule, each.name, each.severity) for each in conflicts] == [
        ("draft", "contradicted", "error"),
        ("draft", "strained", "warning"),
        ("draft", "unfound", "note"),
    ]
    assert [each.severity for each in conflicts] == sorted(
        (each.severity for each in conflicts), key=SEVERITIES.index
    )
    assert conflicts[0].headline == "The draft says 111, the sources say 99"
    assert all(each.claims[0].source == marked.draft.id for each in conflicts)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_shows_them(marked, form):
    written = render_draft(marked, form.name, 100, colour=False)
    if form.name != "xlsx":
        assert "111" in written
        assert "2,300" in written or "2300" in written


def test_annotations_stand_in_the_draft(marked):
    first, *_ = render_draft(marked, "github", 100, colour=False).splitlines()
    assert first.startswith("::error file=")
    assert "claims/draft/pioneers.md,line=7," in first
    assert "title=draft contradicted::" in first
    (run,) = json.loads(render_draft(marked, "sarif", 100, colour=False))["runs"]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
