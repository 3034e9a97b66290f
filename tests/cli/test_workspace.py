"""A workspace that two runs use at once, or that cannot be written."""

import subprocess
import sys

import pytest

COURIER = "The council chose the site of the library in Ashby from 99 bids.\n"
GAZETTE = "The council had chosen the site of the library in Ashby from 111 bids.\n"


def factlint(folder, *arguments):
    command = [sys.executable, "-m", "factlint", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def workspace(folder):
    (folder / "sources").mkdir()
    (folder / "sources/courier.txt").write_text(COURIER, encoding="utf-8")
    (folder / "sources/gazette.txt").write_text(GAZETTE, encoding="utf-8")
    (folder / ".factlint").mkdir()
    (folder / "factlint.toml").write_text('paths = ["sources"]\n', encoding="utf-8")
    return folder


@pytest.fixture
def read_only(small_disk):
    """A workspace on a disk that takes no writes, not even from root."""
    workspace(small_disk)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    return small_disk


def test_a_read_only_workspace_is_checked_as_any_other(read_only):
    done = factlint(read_only, "check", "--format", "concise", "--quiet")
    assert done.returncode == 1
    assert "FL101" in done.stdout
    assert done.stderr == ""
    assert factlint(read_only, "cache", "info").returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("waive", "FL101", "--reason", "known", "--owner", "Ann", "--expires", "2999-01-01"),
        ("baseline", "write"),
        ("check", "--output", "report.txt"),
        ("extract", "sources/courier.txt", "--output", "claims/"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_what_has_to_write_says_that_it_cannot(read_only, arguments):
    done = factlint(read_only, *arguments)
    assert done.returncode == 2
    assert "read-only file system" in done.stderr.lower()
    assert "Traceback" not in done.stderr


def test_two_runs_at_once_find_what_one_finds(tmp_path):
    workspace(tmp_path)
    command = [sys.executable, "-m", "factlint", "check", "--format", "json", "--quiet"]
    runs = [
        subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(6)
    ]
    done = [run.communicate() for run in runs]
    alone = factlint(tmp_path, "check", "--format", "json", "--quiet", "--no-cache")
    assert {stdout.decode() for stdout, _ in done} == {alone.stdout}
    assert {stderr for _, stderr in done} == {b""}


def test_on_a_full_disk_the_check_is_done_and_nothing_else_is_lost(small_disk):
    workspace(small_disk)
    (small_disk / "rest").write_bytes(b"x" * 40_000)
    done = factlint(small_disk, "check", "--format", "concise", "--quiet")
    assert (done.returncode, done.stderr) == (1, "")
    assert "FL101" in done.stdout
    assert (small_disk / "sources/courier.txt").read_text(encoding="utf-8") == COURIER


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "sources", "--output", "sources/courier.txt"),
        ("check", "sources/courier.txt", "--output", "sources/courier.txt"),
        ("check", ".", "--output-format", "sarif=sources/gazette.txt"),
        ("report", "sources", "--output", "sources/courier.txt"),
    ],
    ids=["folder", "file", "further format", "page"],
)
def test_no_report_is_written_over_a_document(tmp_path, arguments):
    workspace(tmp_path)
    done = factlint(tmp_path, *arguments)
    assert done.returncode == 2
    assert "is one of the documents to check" in " ".join(done.stderr.split())
    assert (tmp_path / "sources/courier.txt").read_text(encoding="utf-8") == COURIER
    assert (tmp_path / "sources/gazette.txt").read_text(encoding="utf-8") == GAZETTE


def test_a_report_may_stand_beside_the_documents_where_it_is_read_as_none(tmp_path):
    workspace(tmp_path)
    for _ in range(2):
        assert factlint(tmp_path, "check", ".", "--quiet", "--output", "report.sarif").returncode == 1
