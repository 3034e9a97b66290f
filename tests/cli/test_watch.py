"""The check runs again after each change, and only then."""

import os

import pytest

from factlint.cli.config import Workspace
from factlint.cli.watch import state_of, watch


class StoppedError(Exception):
    """Stands for somebody who presses Ctrl-C."""


def watched(paths, changes):
    """How often the check ran while these changes were made, one between two looks."""
    runs = []
    waiting = iter(changes)

    def wait(_seconds):
        change = next(waiting, None)
        if change is None:
            raise StoppedError
        change()

    with pytest.raises(StoppedError):
        watch(paths, lambda: runs.append(1), wait)
    return len(runs)


def test_it_runs_once_and_after_each_change(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    source = tmp_path / "sources" / "a.txt"
    source.parent.mkdir()
    source.write_text("99 bids", encoding="utf-8")
    changes = [
        lambda: None,
        lambda: source.write_text("111 bids!", encoding="utf-8"),
        lambda: None,
        lambda: (source.parent / "b.txt").write_text("5 bids", encoding="utf-8"),
        source.unlink,
    ]
    assert watched([source.parent], changes) == 4


def test_a_file_of_the_same_size_that_is_newer_has_changed(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("99 bids", encoding="utf-8")
    before = state_of([path])
    os.utime(path, ns=(0, before[0][1] + 1))
    assert state_of([path]) != before


@pytest.mark.parametrize(
    ("name", "runs"), [("decisions.jsonl", 2), ("baseline.json", 2), ("cache.sqlite", 1)]
)
def test_what_people_decide_counts_as_a_change_and_what_the_tool_keeps_does_not(tmp_path, name, runs):
    source = tmp_path / "a.txt"
    source.write_text("99 bids", encoding="utf-8")
    (tmp_path / ".factlint").mkdir()

    def keep():
        (tmp_path / ".factlint" / name).write_text("{}", encoding="utf-8")

    assert watched([source, *Workspace(tmp_path).kept], [keep]) == runs
