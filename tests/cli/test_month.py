"""A month in the life of a workspace under git: what each change brings is told, and nothing else."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from factlint.cli.root import root

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

COURIER = "The council chose the site of the library in Ashby from 99 bids.\n\nThe library opened on 6 December 2013.\n"
GAZETTE = (
    "Ashby gets its library.\n\nThe council had chosen the site of the library in Ashby from 111 bids.\n"
)
TRIBUNE = "A library for Ashby.\n\nThe library in Ashby opened on 9 December 2013.\n"
ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_AUTHOR_NAME": "Ann Roe",
    "GIT_AUTHOR_EMAIL": "ann@courier.example",
    "GIT_COMMITTER_NAME": "Ann Roe",
    "GIT_COMMITTER_EMAIL": "ann@courier.example",
}


class Desk:
    """A workspace in a repository, and the commands that people give in it."""

    def __init__(self, folder):
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch", "main")

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.folder, check=True, capture_output=True)

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "a change")

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, *arguments):
        done = CliRunner().invoke(root, arguments)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done

    def check(self, *options):
        """The exit code, the report, and the status of each conflict by its headline; input findings by their name."""
        done = self.run("check", "--format", "json", "--quiet", *options)
        report = json.loads(done.stdout)
        told = {c["headline"] if c["path"] is None else c["name"]: c["status"] for c in report["conflicts"]}
        return done.exit_code, report, told


BIDS = "Number of bids: 99 or 111"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.startswith(("GIT_", "FACTLINT_CHECK_", "GITHUB_"))]:
        monkeypatch.delenv(name)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    made = Desk(tmp_path)
    assert made.run("init").exit_code == 0
    made.write("sources/courier.txt", COURIER)
    made.write("sources/gazette.txt", GAZETTE)
    made.commit()
    return made


def fingerprint(desk):
    _, report, _ = desk.check()
    return report["conflicts"][0]["fingerprint"]


def test_the_first_day(desk):
    code, _, told = desk.check()
    assert (code, told) == (1, {BIDS: "open"})


def test_a_baseline_lets_only_news_count(desk):
    assert desk.run("baseline", "write", "sources").exit_code == 0
    assert desk.check()[::2] == (0, {BIDS: "baseline"})
    desk.write("sources/tribune.txt", TRIBUNE)
    code, _, told = desk.check()
    assert code == 1
    assert told.pop(BIDS) == "baseline"
    assert list(told.values()) == ["open"]
    assert BIDS in desk.run("baseline", "show").stdout


def test_a_baseline_that_is_stale_is_told_when_strict_and_can_be_pruned(desk):
    desk.run("baseline", "write", "sources")
    desk.write("sources/gazette.txt", GAZETTE.replace("111", "99"))
    assert desk.check()[::2] == (0, {})
    assert desk.check("--strict")[::2] == (2, {"baseline-stale": "open"})
    assert "1 taken out" in desk.run("baseline", "prune", "sources").stderr
    assert desk.check("--strict")[::2] == (0, {})


@pytest.mark.parametrize(
    "content", ["", "{}", '{"format": "factlint-baseline", "version": 1, "conflicts": [1]}']
)
def test_a_malformed_baseline_is_no_silent_pass(desk, content):
    desk.write(".factlint/baseline.json", content)
    done = desk.run("check")
    assert done.exit_code == 2
    assert "baseline.json" in done.stderr


def test_a_missing_baseline_is_no_silent_pass(desk):
    assert desk.run("check", "--baseline", "nowhere.json").exit_code == 2


def test_the_diff_names_what_a_new_source_brings_and_who_brought_it(desk):
    desk.write("sources/tribune.txt", TRIBUNE)
    code, report, told = desk.check("--diff", "HEAD")
    assert (code, told.pop(BIDS)) == (1, "before")
    assert list(told.values()) == ["open"]
    (added,) = report["diff"]["added"]
    assert added["sources"] == ["sources/tribune.txt"]
    assert report["diff"]["resolved"] == []


@pytest.mark.parametrize(
    "change",
    [
        lambda desk: desk.git("mv", "sources/gazette.txt", "sources/zeitung.txt"),
        lambda desk: desk.git("mv", "sources/gazette.txt", "claims/gazette.txt"),
        lambda desk: desk.write("sources/gazette.txt", "It rained all day.\n\n" + GAZETTE),
        lambda desk: desk.write("sources/copy.txt", COURIER),
    ],
    ids=["renamed", "moved", "edited elsewhere", "copied"],
)
def test_what_changes_no_dispute_is_no_news(desk, change):
    change(desk)
    (desk.folder / "claims/none.md").write_text("It rained all day in the town of Ashby.", encoding="utf-8")
    code, report, told = desk.check("--diff", "HEAD", "sources", "claims")
    assert (code, list(told.values())) == (0, ["before"])
    assert report["diff"]["added"] == report["diff"]["resolved"] == []


def test_a_deleted_source_resolves_and_its_return_is_news(desk):
    desk.git("rm", "--quiet", "sources/gazette.txt")
    code, report, _ = desk.check("--diff", "HEAD")
    assert (code, [each["headline"] for each in report["diff"]["resolved"]]) == (0, [BIDS])
    desk.commit()
    desk.git("revert", "--no-edit", "HEAD")
    code, report, told = desk.check("--diff", "HEAD~1")
    assert (code, told, len(report["diff"]["added"])) == (1, {BIDS: "open"}, 1)


def test_a_third_value_is_a_change_that_counts(desk):
    desk.write(
        "sources/tribune.txt",
        TRIBUNE + "\nIts site was chosen by the council from 87 bids for the library.\n",
    )
    code, report, _ = desk.check("--diff", "HEAD", "--select", "amounts-differ")
    assert (code, [each["has_new_value"] for each in report["diff"]["changed"]]) == (1, [True])


def test_a_file_that_could_not_be_read_before_is_no_news(desk):
    (desk.folder / "sources/broken.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    desk.commit()
    _, report, told = desk.check("--diff", "HEAD")
    assert told["source-unreadable"] == "before"
    assert report["diff"]["added"] == []


def test_against_a_folder(desk, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(desk.folder / "sources", elsewhere, dirs_exist_ok=True)
    assert desk.check("--against", str(elsewhere))[::2] == (0, {BIDS: "before"})


@pytest.mark.parametrize("revision", ["no-such-branch", "--upload-pack=x"])
def test_a_revision_that_is_none(desk, revision):
    done = desk.run("check", f"--diff={revision}")
    assert done.exit_code == 2
    assert "there is no revision" in done.stderr


def waive(desk, what, expires="2999-12-31", reason="two rounds of bids"):
    return desk.run("waive", what, "--reason", reason, "--owner", "Ann", "--expires", expires)


def test_a_waiver_is_a_decision_that_expires_and_can_be_taken_back(desk):
    mark = fingerprint(desk)
    assert waive(desk, mark).exit_code == 0
    assert desk.check()[::2] == (0, {BIDS: "waived"})
    assert mark in desk.run("waivers").stdout
    assert waive(desk, mark, expires="2020-01-01").exit_code == 0
    assert desk.check()[::2] == (2, {"waiver-expired": "open", BIDS: "open"})
    assert "(expired)" in desk.run("waivers", "--expiring-in", "30d").stdout
    assert desk.run("waive", mark, "--withdraw").exit_code == 0
    assert desk.check()[::2] == (1, {BIDS: "open"})
    assert len((desk.folder / ".factlint/decisions.jsonl").read_text().splitlines()) == 3


def test_a_waiver_that_covers_nothing_is_told(desk):
    waive(desk, fingerprint(desk))
    desk.write("sources/gazette.txt", GAZETTE.replace("111", "99"))
    assert desk.check()[::2] == (2, {"waiver-unused": "open"})


def test_a_waiver_of_a_rule_covers_all_that_it_finds(desk):
    waive(desk, "amounts-differ")
    assert desk.check()[::2] == (0, {BIDS: "waived"})


def test_two_branches_waive_differently_and_both_lines_are_kept(desk):
    mark = fingerprint(desk)
    desk.write(".gitattributes", ".factlint/decisions.jsonl merge=union\n")
    desk.commit()
    desk.git("checkout", "--quiet", "-b", "other")
    waive(desk, mark, expires="2020-01-01", reason="first thought")
    desk.commit()
    desk.git("checkout", "--quiet", "main")
    waive(desk, mark, reason="second thought")
    desk.commit()
    desk.git("merge", "--quiet", "--no-edit", "other")
    lines = (desk.folder / ".factlint/decisions.jsonl").read_text(encoding="utf-8").splitlines()
    assert {json.loads(line)["reason"] for line in lines} == {"first thought", "second thought"}
    assert desk.check()[::2] == (0, {BIDS: "waived"})


def test_a_date_that_is_none_counts_as_expired(desk):
    waive(desk, fingerprint(desk))
    path = desk.folder / ".factlint/decisions.jsonl"
    path.write_text(path.read_text().replace("2999-12-31", "soon"))
    assert desk.check()[::2] == (2, {"waiver-expired": "open", BIDS: "open"})


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        '{"decision": "waive"}',
        "<<<<<<< HEAD",
        '{"decision": "waive", "of": "FL101", "reason": " ", "owner": "Ann", "expires": "2999-01-01"}',
    ],
)
def test_a_malformed_line_of_decisions_is_told(desk, line):
    desk.write(".factlint/decisions.jsonl", line + "\n")
    done = desk.run("check")
    assert done.exit_code == 2
    assert "decisions.jsonl, line 1" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("waive", "FL101"),
        ("waive", "nonsense", "--reason", "x", "--owner", "y", "--expires", "2999-01-01"),
        ("waive", "FL101", "--reason", "x", "--owner", "y", "--expires", "soon"),
    ],
)
def test_a_waiver_needs_all_it_needs(desk, arguments):
    assert desk.run(*arguments).exit_code == 2
    assert not (desk.folder / ".factlint/decisions.jsonl").exists()


def test_the_file_of_the_workspace_sets_options_and_the_environment_and_the_command_line_go_before_it(desk):
    config = (desk.folder / "factlint.toml").read_text(encoding="utf-8").replace('"error"', '"never"')
    desk.write("factlint.toml", config)
    assert desk.run("check").exit_code == 0
    assert desk.run("check", "--fail-on", "error").exit_code == 1
    told = desk.run("config", "--show-origin").stdout
    assert re.search(r"^fail-on = never  # .*factlint\.toml$", told, re.MULTILINE)
    assert re.search(r"^paths = sources  # .*factlint\.toml$", told, re.MULTILINE)
    assert re.search(r"^format = table  # default$", told, re.MULTILINE)


def test_the_file_is_found_from_a_folder_below(desk, monkeypatch):
    monkeypatch.chdir(desk.folder / "claims")
    assert desk.check()[::2] == (1, {BIDS: "open"})


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ('fail-om = "error"', "there is no setting 'fail-om'; the nearest is 'fail-on'"),
        ("[limits]\nmax_pagse = 3", "there is no limit 'max_pagse'; the nearest is 'max_pages'"),
        ('[rules.amounts-difer]\nseverity = "note"', "there is no rule 'amounts-difer'"),
        ('[rules.amounts-differ]\nseverity = "grave"', "severity"),
        ("fail-on = [", "mend it"),
        ("limits = 3", "'limits' is a table"),
        ('paths = "sources"', "is a list of files and folders"),
    ],
)
def test_what_is_wrong_with_the_file_is_told(desk, lines, message):
    desk.write("factlint.toml", lines)
    done = desk.run("check", "sources")
    assert done.exit_code == 2
    assert message in done.stderr


@pytest.mark.parametrize(
    ("lines", "severities"),
    [
        ("", ["error"]),
        ('[rules.amounts-differ]\nseverity = "warning"', ["warning"]),
        ("[rules.FL101]\ntolerance-percent = 10.8", ["error"]),
        ("[rules.FL101]\ntolerance-percent = 10.9", ["note"]),
        ('[[for]]\npath = "sources/gaz*"\nignore = true', []),
        ('[[for]]\npath = "sources/wire*"\nignore = true', ["error"]),
        ('[[for]]\ntopic = "bid"\nseverity = "note"', ["note"]),
        ('[[for]]\ntopic = "visitors"\nseverity = "note"', ["error"]),
    ],
)
def test_rules_are_chosen_by_name_by_path_and_by_topic(desk, lines, severities):
    desk.write("factlint.toml", f'paths = ["sources"]\n{lines}\n')
    _, report, _ = desk.check()
    assert [conflict["severity"] for conflict in report["conflicts"]] == severities


def test_pyproject_is_read_too(desk):
    (desk.folder / "factlint.toml").unlink()
    desk.write("pyproject.toml", '[tool.factlint]\npaths = ["sources"]\nfail-on = "never"\n')
    assert desk.check()[::2] == (0, {BIDS: "open"})


def test_init_changes_nothing_that_is_there(desk):
    desk.write("factlint.toml", "# mine\n")
    done = desk.run("init", "--github", "--pre-commit")
    assert "left as it is" in done.stderr
    assert (desk.folder / "factlint.toml").read_text(encoding="utf-8") == "# mine\n"
    assert (desk.folder / ".github/workflows/factlint.yml").exists()
    assert Path(desk.folder, ".pre-commit-config.yaml").exists()


def settle(desk, value="99", **options):
    mark = options.pop("mark", None) or fingerprint(desk)
    return desk.run(
        "settle", mark, "--value", value, "--evidence", "the department's list of bids", "--by", "Ann"
    )


def test_a_settled_fact_decides_its_conflict_and_is_held_against_later_sources(desk):
    assert settle(desk).exit_code == 0
    assert desk.check()[::2] == (0, {BIDS: "decided"})
    desk.write("sources/tribune.txt", "The council chose the site of the library in Ashby from 120 bids.\n")
    code, report, told = desk.check()
    assert code == 2
    (against,) = [each for each in report["conflicts"] if each["name"] == "settled-fact-contradicted"]
    assert [
        claim["value"]["canonical"]
        for each in against["claims"]
        for claim in report["claims"]
        if claim["id"] == each
    ] == ["99", "120"]
    assert any("the department's list of bids" in reason for reason in against["explanations"])
    assert told


def test_one_source_alone_is_checked_against_what_is_settled(desk):
    settle(desk)
    desk.write("later/tribune.txt", "The council chose the site of the library in Ashby from 120 bids.\n")
    code, report, _ = desk.check("later")
    assert (code, [each["name"] for each in report["conflicts"]]) == (2, ["settled-fact-contradicted"])
    desk.write("later/tribune.txt", "The council chose the site of the library in Ashby from 99 bids.\n")
    assert desk.check("later")[::2] == (0, {})


@pytest.mark.parametrize(("value", "mark"), [("many", None), ("99", "ffff")])
def test_a_fact_needs_a_value_of_its_kind_and_a_conflict(desk, value, mark):
    assert settle(desk, value, mark=mark).exit_code == 2
    assert not (desk.folder / "claims/settled.yaml").exists()


@pytest.mark.parametrize(
    "content",
    [
        "fact: bids",
        "- bids",
        "- {fact: bids, kind: quantity, value: many, evidence: e, by: Ann, about: {quote: x}}",
        "- {fact: bids}",
        "[",
    ],
)
def test_malformed_settled_facts_are_told(desk, content):
    desk.write("claims/settled.yaml", content)
    done = desk.run("check")
    assert done.exit_code == 2
    assert "settled.yaml" in done.stderr


def test_a_decided_conflict_stays_decided_where_it_was_there_before(desk):
    settle(desk)
    assert desk.check("--diff", "HEAD")[::2] == (0, {BIDS: "decided"})


def test_a_baseline_is_written_of_what_the_file_names_and_holds_nothing_that_is_decided(desk):
    settle(desk)
    assert desk.run("baseline", "write").exit_code == 0
    assert desk.run("baseline", "show").stdout == ""
