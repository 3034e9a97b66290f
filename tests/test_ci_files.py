"""The hook and the action do what they say: their commands are run in a repository."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

pytestmark = pytest.mark.skipif(
    shutil.which("git") is None or shutil.which("bash") is None, reason="git and bash are not installed"
)

COURIER = "The council chose the site of the library in Ashby from 99 bids.\n"
GAZETTE = "The council had chosen the site of the library in Ashby from 111 bids.\n"


@pytest.fixture
def repository(tmp_path):
    """A repository with one source committed, and another beside it that contradicts it."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/courier.txt").write_text(COURIER, encoding="utf-8")
    (tmp_path / "factlint.toml").write_text('paths = ["sources"]\n', encoding="utf-8")
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "first"]):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True, env=environment())
    (tmp_path / "sources/gazette.txt").write_text(GAZETTE, encoding="utf-8")
    return tmp_path


def environment(**more):
    """The environment of a job, in which ``factlint`` is the one under test."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "GITHUB_", "FACTLINT_"))
    }
    who = {
        f"GIT_{role}_{what}": "ann@courier.example"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    return {
        **clean,
        **who,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PATH": f"{Path(sys.executable).parent}:{clean['PATH']}",
        **more,
    }


def bash(script, folder, **more):
    return subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=environment(**more),
    )


def test_the_hook_fails_on_what_a_commit_brings_and_passes_once_it_is_in(root, repository):
    (hook,) = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert bash(hook["entry"], repository).returncode == 1
    bash("git add --all && git commit --quiet --message second", repository)
    assert bash(hook["entry"], repository).returncode == 0


@pytest.mark.skipif(
    "FACTLINT_PRE_COMMIT" not in os.environ, reason="run `make hooks`, which fetches pre-commit"
)
def test_pre_commit_installs_the_hook_and_runs_it_before_a_commit(root, repository, tmp_path_factory):
    pre_commit = os.environ["FACTLINT_PRE_COMMIT"]
    home = str(tmp_path_factory.mktemp("pre-commit"))
    run = f"git add --all && {pre_commit} try-repo {root} factlint --verbose"
    refused = bash(run, repository, PRE_COMMIT_HOME=home)
    assert refused.returncode == 1, refused.stdout + refused.stderr
    assert "FL101 amounts-differ" in refused.stdout
    bash("git commit --quiet --message second", repository)
    assert bash(run, repository, PRE_COMMIT_HOME=home).returncode == 0


def test_the_action_annotates_summarises_and_writes_sarif(root, repository, tmp_path_factory):
    action = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))
    (check,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    summary = tmp_path_factory.mktemp("job") / "summary.md"
    told = {"PATHS": "", "REVISION": "HEAD", "SARIF": "factlint.sarif", "GITHUB_STEP_SUMMARY": str(summary)}
    assert check["env"].keys() <= told.keys()
    done = bash(check["run"], repository, **told)
    assert done.returncode == 1, done.stderr
    assert re.match(r"::error file=sources/courier\.txt,line=1,", done.stdout)
    assert "Number of bids: 99 or 111" in summary.read_text(encoding="utf-8")
    assert '"ruleId": "FL101"' in (repository / "factlint.sarif").read_text(encoding="utf-8")


def test_the_action_checks_named_paths_without_a_revision(root, repository):
    action = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))
    (check,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    done = bash(check["run"], repository, PATHS="sources/courier.txt", REVISION="", SARIF="factlint.sarif")
    assert (done.returncode, done.stdout) == (0, "")


def test_the_workflow_that_init_writes_is_one(repository):
    assert bash("factlint init --github --pre-commit", repository).returncode == 0
    workflow = yaml.safe_load((repository / ".github/workflows/factlint.yml").read_text(encoding="utf-8"))
    runs = [step["run"] for step in workflow["jobs"]["factlint"]["steps"] if "run" in step]
    assert bash(runs[-1].replace("origin/$GITHUB_BASE_REF", "HEAD"), repository).returncode == 1
