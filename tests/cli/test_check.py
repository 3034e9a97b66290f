import datetime as dt
import json

import pytest

from factlint.align import LinkError


@pytest.mark.parametrize(
    ("severity", "codes"),
    [
        ("error", {"error": 1, "warning": 1, "note": 1, "never": 0}),
        ("warning", {"error": 0, "warning": 1, "note": 1, "never": 0}),
        ("note", {"error": 0, "warning": 0, "note": 1, "never": 0}),
    ],
)
def test_the_exit_code_follows_the_gravest_conflict(run, pipeline, conflict, severity, codes):
    pipeline.conflicts = (conflict(severity),)
    assert {fail_on: run("check", "docs", "--fail-on", fail_on).exit_code for fail_on in codes} == codes


def test_without_conflicts_the_exit_code_is_zero(run):
    assert run("check", "docs").exit_code == 0


def test_a_waived_conflict_does_not_fail(run, pipeline, conflict):
    pipeline.conflicts = (conflict(status="waived"),)
    assert run("check", "docs").exit_code == 0


@pytest.mark.parametrize("fail_on", ["error", "never"])
def test_an_input_finding_makes_the_exit_code_two_and_the_report_is_still_written(
    run, pipeline, conflict, unreadable, fail_on
):
    pipeline.conflicts = (unreadable, conflict())
    result = run("check", "docs", "--fail-on", fail_on)
    assert result.exit_code == 2
    assert "fog.md: no such file" in result.stdout
    assert "Number of boats: 3 or 4" in result.stdout


def test_the_table_is_what_people_get(run, pipeline, conflict):
    pipeline.conflicts = (conflict(),)
    assert "  3  harbour  line 2  “… 3 boats …”" in run("check", "docs").stdout.splitlines()


def test_concise_is_one_line_a_conflict_and_nothing_else(run, pipeline, conflict):
    pipeline.conflicts = (conflict(),)
    assert run("check", "docs", "--format", "concise").stdout == (
        "harbour.md:2:5: FL101 error: Number of boats: 3 or 4 (against gazette.md:7:5)\n"
    )


def test_json_is_the_report_of_the_contract(run, pipeline, conflict):
    pipeline.conflicts = (conflict(),)
    report = json.loads(run("check", "docs", "--format", "json").stdout)
    assert report["format"] == "factlint-report"
    assert report["conflicts"][0]["claims"] == ["harbour", "gazette"]


def test_paths_and_options_reach_the_pipeline(run, pipeline):
    arguments = ("--select", "FL101,dates-differ", "--select", "fl202", "--ignore", "bound-crossed")
    run("check", "a.md", "b", *arguments, "--as-of", "2013-11-05")
    assert pipeline.asked.paths == ("a.md", "b")
    settings = pipeline.asked.settings
    assert settings.select == ("FL101", "FL201", "FL202")
    assert settings.ignore == ("FL103",)
    assert settings.as_of == dt.date(2013, 11, 5)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Missing argument 'PATH...'"),
        (("docs", "--select", "amount-differs"), "The nearest is FL101 amounts-differ."),
        (("docs", "--ignore", "FL1O1"), "The nearest is FL101 amounts-differ."),
        (("docs", "--select", ","), "It names no rule."),
        (
            ("docs", "--select", "FL999"),
            "There is no rule 'FL999'. The nearest is FL909 baseline-stale. 'factlint rules' lists them all.",
        ),
        (("docs", "--as-of", "5 Nov"), "'5 Nov' is no date. Write year, month and day: 2013-11-05."),
        (("docs", "--fail-on", "never-ever"), "'never-ever' is not one of"),
        (("docs", "--format", "pdf"), "'pdf' is not one of"),
        (("docs", "--colour", "always"), "No such option"),
    ],
)
def test_a_wrong_command_line_is_told_what_is_wrong(run, pipeline, arguments, told):
    result = run("check", *arguments, env={"COLUMNS": "200"})
    assert result.exit_code == 2
    assert told in result.stderr
    assert pipeline.asked is None


def test_the_report_goes_into_a_file(run, pipeline, conflict, tmp_path):
    pipeline.conflicts = (conflict(),)
    report = tmp_path / "report.txt"
    result = run("check", "docs", "--output", str(report), "--quiet")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")
    assert "Number of boats: 3 or 4" in report.read_text(encoding="utf-8")
    assert "\x1b" not in report.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_named_in_one_line(run, tmp_path):
    result = run("check", "docs", "--quiet", "--output", str(tmp_path / "gone" / "report.txt"))
    assert result.exit_code == 2
    assert (
        result.stderr == f"Error: {tmp_path}/gone/report.txt cannot be written: No such file or directory.\n"
    )


def test_a_document_is_never_overwritten_by_its_report(run, tmp_path):
    document = tmp_path / "harbour.md"
    document.write_text("3 boats", encoding="utf-8")
    result = run("check", str(document), "--output", str(tmp_path / "." / "harbour.md"))
    assert result.exit_code == 2
    assert "one of the documents" in result.stderr
    assert document.read_text(encoding="utf-8") == "3 boats"


def test_agreements_can_be_left_out(run):
    assert "number of quays" in run("check", "docs").stdout
    assert "number of quays" not in run("check", "docs", "--no-show-agreements").stdout


def test_the_time_taken_goes_to_standard_error_unless_quiet(run):
    assert "2 sources in 0.0" in run("check", "docs").stderr
    assert run("check", "docs", "--quiet").stderr == ""


def test_colour_comes_only_when_wanted(run, pipeline, conflict):
    pipeline.conflicts = (conflict(),)
    assert "\x1b[" not in run("check", "docs").stdout
    assert "\x1b[" not in run("check", "docs", "--color", "never", color=True).stdout
    assert "\x1b[1mFL101\x1b[0m" in run("check", "docs", "--color", "always", color=True).stdout


def test_programs_get_no_colour(run, pipeline, conflict):
    pipeline.conflicts = (conflict(),)
    assert "\x1b" not in run("check", "docs", "--format", "concise", "--color", "always", color=True).stdout


def test_judgements_are_read_and_handed_on(run, pipeline, tmp_path):
    answers = tmp_path / "answers.jsonl"
    answers.write_text('{"candidate": "c", "verdict": "note", "reason": "asked the clerk"}', encoding="utf-8")
    run("check", "docs", "--judgements", str(answers))
    assert [answer.verdict for answer in pipeline.asked.judgements.judgements] == ["note"]


def test_judgements_that_cannot_be_used_are_an_input_error(run, tmp_path):
    result = run("check", "docs", "--judgements", str(tmp_path / "none.jsonl"))
    assert result.exit_code == 2
    assert "none.jsonl: cannot be read" in result.stderr


def test_links_that_cannot_be_obeyed_are_an_input_error(run, pipeline, monkeypatch, tmp_path):
    def refuse(*_, **_kept):
        raise LinkError("line 2: claims a and b cannot be kept apart")

    monkeypatch.setattr(pipeline, "check", refuse)
    answers = tmp_path / "answers.jsonl"
    answers.write_text("", encoding="utf-8")
    result = run("check", "docs", "--judgements", str(answers))
    assert result.exit_code == 2
    assert "answers.jsonl: line 2: claims a and b cannot be kept apart." in result.stderr
