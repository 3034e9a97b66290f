"""Decisions by command, in the terminal, and from a spreadsheet; the next check obeys them."""

import csv
import json
import subprocess

import openpyxl
import pytest
from click.testing import CliRunner

from factlint.cli.root import root
from factlint.report.formats import FORMATS
from factlint.review import read_decisions

COURIER = "The council chose the site of the library in Ashby from 99 bids.\n\nAnn Lee, 41, opened it.\n"
GAZETTE = (
    "The council had chosen the site of the library in Ashby from 111 bids.\n\nAnn Lee, 45, opened it.\n"
)


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/courier.txt").write_text(COURIER, encoding="utf-8")
    (tmp_path / "sources/gazette.txt").write_text(GAZETTE, encoding="utf-8")
    (tmp_path / "factlint.toml").write_text('paths = ["sources"]\n', encoding="utf-8")
    return lambda *arguments, **more: CliRunner().invoke(root, arguments, **more)


def conflicts(run):
    found = json.loads(run("check", "--format", "json", "--quiet").stdout)["conflicts"]
    return {each["name"]: each for each in found}


def test_an_answer_decides_and_is_taken_back(run):
    mark = conflicts(run)["amounts-differ"]["fingerprint"]
    done = run("decide", mark[:6], "same-thing", "--by", "Ann", "--note", "bids and bidders")
    assert done.exit_code == 0, done.output
    assert conflicts(run)["amounts-differ"]["status"] == "decided"
    assert "1 decided" in run("check", "--quiet").stdout
    assert run("decide", "--undo", "--by", "Ann").exit_code == 0
    assert conflicts(run)["amounts-differ"]["status"] == "open"
    assert run("decide", "--redo", "--by", "Ann").exit_code == 0
    assert conflicts(run)["amounts-differ"]["status"] == "decided"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--by", "Ann"), "Name a FINGERPRINT and an ANSWER"),
        (("ffff", "same-thing", "--by", "Ann"), "no conflict has a fingerprint"),
        (("ffff", "maybe", "--by", "Ann"), "'maybe' is not one of"),
        (("ffff", "same-thing", "--by", " "), "Write a name"),
    ],
)
def test_a_wrong_command_is_told_what_is_wrong(run, arguments, told):
    done = run("decide", *arguments)
    assert done.exit_code == 2
    assert told in done.output


def test_when_the_value_changes_the_conflict_is_open_again(run, tmp_path):
    run("decide", conflicts(run)["amounts-differ"]["fingerprint"], "same-thing", "--by", "Ann")
    (tmp_path / "sources/gazette.txt").write_text(GAZETTE.replace("111", "120"), encoding="utf-8")
    assert conflicts(run)["amounts-differ"]["status"] == "open"


def test_a_link_of_the_desk_is_obeyed(run, tmp_path):
    one, other = conflicts(run)["amounts-differ"]["claims"]
    line = {"decision": "link", "id": "1", "by": "Ann", "on": "2026-11-30T10:00", "claims": [one, other]}
    (tmp_path / ".factlint").mkdir(exist_ok=True)
    (tmp_path / ".factlint/decisions.jsonl").write_text(
        json.dumps({**line, "link": "cannot", "reason": "two rounds"}) + "\n", encoding="utf-8"
    )
    assert "amounts-differ" not in conflicts(run)


def test_the_queue_in_the_terminal_is_answered_by_keys(run, tmp_path):
    done = run("review", "--terminal", "--by", "Ann", "--quiet", input="jks?tasked them\nzsnq")
    assert done.exit_code == 0, done.output
    assert "1 of 2 conflicts" in done.output
    assert "c conflict, s same-thing" in done.output
    decisions = read_decisions(tmp_path / ".factlint/decisions.jsonl")
    assert [each.answer for each in decisions.answers] == ["same-thing", "same-thing"]
    assert decisions.notes == ()


def test_a_waiver_in_the_terminal_asks_for_a_reason_and_a_day(run, tmp_path):
    run("review", "--terminal", "--by", "Ann", "--quiet", input="wno time\n2999-01-31\nq")
    (waiver,) = read_decisions(tmp_path / ".factlint/decisions.jsonl").waivers
    assert (waiver.reason, waiver.owner, str(waiver.expires)) == ("no time", "Ann", "2999-01-31")


def test_how_far_two_reviewers_agree_is_told(run):
    found = conflicts(run)
    amounts, ages = found["amounts-differ"]["fingerprint"], found["age-differs"]["fingerprint"]
    for person, answers in (("Ann", "sn"), ("Bob", "ss")):
        run("review", "--terminal", "--blind", "--by", person, "--quiet", input=f"{answers}q")
    told = run("review", "--agreement", "Ann", "Bob").output
    assert "answered 2 of the same conflicts" in told
    assert "Cohen's kappa: 0.00" in told
    assert any(f"{mark} Ann: not-comparable, Bob: same-thing" in told for mark in (amounts, ages))


def filled(path, decisions):
    """Fill in a workbook as a person would: by headline, the decision, the checker and a note."""
    book = openpyxl.load_workbook(path)
    sheet = book.active
    names = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        told = dict(zip(names, row, strict=True))
        if told["name"].value in decisions:
            for name, value in zip(
                ("decision", "checker", "note"), decisions[told["name"].value], strict=True
            ):
                told[name].value = value
    book.save(path)


def test_a_workbook_is_filled_in_and_taken_back_once(run, tmp_path):
    run("check", "--format", "xlsx", "--output", "c.xlsx", "--quiet")
    filled(
        tmp_path / "c.xlsx",
        {"amounts-differ": ("Same thing", "Dora", "two rounds"), "age-differs": ("needs-call", "", "")},
    )
    assert "nobody is named as checker" in run("import", "c.xlsx").output
    assert "2 written" in run("import", "c.xlsx", "--by", "Ann").output
    assert "0 written" in run("import", "c.xlsx", "--by", "Ann").output
    found = conflicts(run)
    assert found["amounts-differ"]["status"] == "decided"
    assert "Ann: needs-call" in found["age-differs"]["explanations"]


def test_a_csv_file_with_semicolons_is_taken_too(run, tmp_path):
    rows = list(csv.DictReader(run("check", "--format", "csv", "--quiet").stdout.splitlines()))
    rows[0].update(decision="superseded", checker="Dora")
    with (tmp_path / "c.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    assert "1 written" in run("import", "c.csv").output


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "fingerprint,decision,checker,note\nabc,same-thnig,Ann,\n",
            "row 2: there is no decision 'same-thnig'; the nearest is same-thing",
        ),
        ("fingerprint,decision\nabc,conflict\n", "there is no column 'checker'"),
        (
            "fingerprint,decision,checker,note\na,conflict,A,\na,superseded,A,\n",
            "row 3: superseded for a, and conflict in row 2",
        ),
        ("PK not a workbook", "no workbook that can be read"),
    ],
)
def test_a_sheet_that_cannot_be_used_is_told_by_its_place_and_nothing_is_written(
    run, tmp_path, content, told
):
    (tmp_path / "c.csv").write_text(content, encoding="utf-8")
    done = run("import", "c.csv")
    assert done.exit_code == 2
    assert told in " ".join(done.output.split())
    assert not (tmp_path / ".factlint/decisions.jsonl").exists()


def test_a_conflict_that_is_gone_is_told_and_the_others_are_written(run, tmp_path):
    run("check", "--format", "xlsx", "--output", "c.xlsx", "--quiet")
    filled(
        tmp_path / "c.xlsx",
        {"amounts-differ": ("conflict", "Ann", ""), "age-differs": ("conflict", "Ann", "")},
    )
    (tmp_path / "sources/gazette.txt").write_text(GAZETTE.replace("111", "120"), encoding="utf-8")
    done = run("import", "c.xlsx")
    assert done.exit_code == 2
    assert "1 written" in done.output
    assert "there is no conflict" in done.output


@pytest.mark.parametrize("has_claims_folder", [False, True])
def test_a_claim_that_is_set_right_is_what_the_document_says_from_then_on(run, tmp_path, has_claims_folder):
    from factlint import check  # noqa: PLC0415  # beside the one place that needs it
    from factlint.cli.config import Workspace  # noqa: PLC0415  # the same
    from factlint.cli.correct import correct_claim  # noqa: PLC0415  # the same
    from factlint.settings import Settings  # noqa: PLC0415  # the same

    paths = ["sources", *(["claims"] if has_claims_folder else [])]
    (tmp_path / "claims").mkdir()
    (tmp_path / "factlint.toml").write_text(f"paths = {json.dumps(paths)}\n", encoding="utf-8")
    workspace = Workspace(tmp_path, defaults={"paths": paths})
    report = check("sources")
    found = next(each for each in report.conflicts if each.name == "amounts-differ")
    wrong = next(claim for claim in found.claims if claim.quote == "111 bids")
    source = next(each for each in report.sources if each.id == wrong.source)
    for value in ("99..120", "~100"):  # the second time it is the reviewer's own claim that is set right
        path = correct_claim(workspace, Settings(), source, wrong, value=value)
        wrong = wrong.model_copy(
            update={"value": next(each.value for each in check(paths).claims if each.quote == "111 bids")}
        )
    assert path.parent.name == ("claims" if has_claims_folder else "sources")
    assert "amounts-differ" not in conflicts(run)
    assert [claim.value.canonical for claim in check(paths).claims if claim.quote == "111 bids"] == ["~100"]
    with pytest.raises(ValueError, match="do not stand in the document"):
        correct_claim(workspace, Settings(), source, wrong, words="112 bids")


def test_branches_that_decided_differently_merge_without_a_conflict_of_lines_and_disagree(run, tmp_path):
    def git(*arguments):
        who = ["-c", "user.name=Ann", "-c", "user.email=ann@courier.example"]
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    run("init")
    mark = conflicts(run)["amounts-differ"]["fingerprint"]
    run("decide", conflicts(run)["age-differs"]["fingerprint"], "conflict", "--by", "Ann")
    git("init", "--quiet", "--initial-branch", "main")
    git("add", "--all")
    git("commit", "--quiet", "--message", "first")
    for branch, person, answer in (("one", "Ann", "same-thing"), ("other", "Bob", "conflict")):
        git("checkout", "--quiet", "-b", branch, "main")
        run("decide", mark, answer, "--by", person)
        git("commit", "--quiet", "--all", "--message", person)
    git("merge", "--quiet", "--no-edit", "one")
    found = conflicts(run)["amounts-differ"]
    assert found["status"] == "open"
    assert found["explanations"][0] == "the reviewers disagree: Bob says conflict, Ann says same-thing"


def test_control_characters_in_sources_names_and_notes_reach_no_terminal_and_no_file(run, tmp_path):
    evil = "\x1b[31m\x07\u202e<b>"
    text = COURIER.replace("The council", f"The {evil}council").replace("Ann Lee", f"Ann{evil} Lee")
    (tmp_path / "sources" / f"a{evil.replace('/', '')}.txt").write_text(
        text.replace("99", "120"), encoding="utf-8"
    )
    mark = conflicts(run)["amounts-differ"]["fingerprint"]
    told = [
        run("decide", mark, "conflict", "--by", evil, "--note", evil).output,
        run("review", "--terminal", "--by", evil, "--quiet", input="jjq").output,
        run("review", "--agreement", evil, "Bob").output,
    ]
    told += [run("check", "--format", form.name, "--quiet").output for form in FORMATS if form.name != "xlsx"]
    for output in told:
        assert "\x1b" not in output
        assert "\x07" not in output
        assert "\u202e" not in output
