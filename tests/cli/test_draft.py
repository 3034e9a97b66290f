"""``factlint check --draft``."""

import json

import pytest
from click.testing import CliRunner

from factlint.cli.root import root as command

DRAFT = ["--draft", "claims/draft/pioneers.md", "--quiet"]


def run(monkeypatch, root, *arguments):
    monkeypatch.chdir(root)
    return CliRunner().invoke(command, ["check", "claims/pioneers-retold", *DRAFT, *arguments])


def test_the_table_has_a_row_for_each_claim_and_the_counts(monkeypatch, root):
    done = run(monkeypatch, root)
    assert done.exit_code == 1
    assert [line[0] for line in done.stdout.splitlines() if line[:1] in "✓✗~?" and line[:1]] == [*"✓✓✗✓✓~✓?"]
    assert done.stdout.endswith(
        "8 claims against 5 sources: 5 supported (62%), 1 contradicted, 1 strained, 1 found nowhere.\n"
    )


def test_json_tells_the_claims_on_both_sides(monkeypatch, root):
    told = json.loads(run(monkeypatch, root, "--format", "json").stdout)
    claims = {claim["id"]: claim for claim in told["claims"]}
    (mark,) = [mark for mark in told["marks"] if claims[mark["claim"]]["value"]["canonical"] == "111"]
    assert mark["tick"] == "contradicted"
    assert {claims[claim]["value"]["canonical"] for claim in mark["contradicted_by"]} == {"99"}
    assert (told["format"], told["coverage"]) == ("factlint-draft", 0.625)


def test_concise_has_what_is_not_supported_the_gravest_first(monkeypatch, root):
    lines = run(monkeypatch, root, "--format", "concise").stdout.splitlines()
    assert [line.split(": ")[1] for line in lines] == ["contradicted", "strained", "unfound"]
    assert lines[0].endswith(": contradicted: 111; care-monthly: 99; but care-monthly supports it")
    assert lines[-1].endswith(": unfound: 2,300; found nowhere")


@pytest.mark.parametrize("form", ["table", "concise"])
def test_a_source_that_cannot_be_read_is_told(monkeypatch, root, tmp_path, form):
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    done = run(monkeypatch, root, str(tmp_path), "--format", form)
    assert done.exit_code == 2
    assert "FL901 error: broken PDF" in done.stdout


@pytest.mark.parametrize(("threshold", "code"), [("error", 1), ("never", 0)])
def test_the_exit_code(monkeypatch, root, threshold, code):
    assert run(monkeypatch, root, "--fail-on", threshold).exit_code == code


def test_a_draft_that_is_not_there(monkeypatch, root):
    monkeypatch.chdir(root)
    done = CliRunner().invoke(command, ["check", "claims/pioneers-retold", "--draft", "none.md"])
    assert done.exit_code == 2
    assert "the draft none.md cannot be read: no such file or folder." in done.stderr
