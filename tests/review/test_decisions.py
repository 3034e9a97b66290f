"""Decisions are kept: by two people at once, on a full disk, and in a folder that may not be written."""

import datetime as dt
import json
import os
import subprocess
import sys
from contextlib import suppress

import pytest

from factlint.model.decision import Known, Waiver
from factlint.review import (
    BaselineError,
    DecisionError,
    append_waiver,
    in_force,
    read_baseline,
    read_waivers,
    write_baseline,
)

DAY = dt.date(2026, 1, 31)
MANY = """
import datetime, pathlib, sys
from factlint.model.decision import Waiver
from factlint.review import append_waiver
for number in range(25):
    waiver = Waiver(of=f"{sys.argv[2]}{number:015}", reason="x" * 300, owner="Ann", expires=datetime.date.max, line=1)
    append_waiver(pathlib.Path(sys.argv[1]), waiver)
"""


def waiver(of="FL101", expires=DAY, on="2026-01-01", **fields):
    return Waiver(
        **{"of": of, "reason": "why", "owner": "Ann", "expires": expires, "on": on, "line": 1, **fields}
    )


def test_four_people_at_once_lose_nothing(tmp_path):
    path = tmp_path / ".factlint" / "decisions.jsonl"
    people = [subprocess.Popen([sys.executable, "-c", MANY, str(path), person]) for person in "abcd"]
    assert [each.wait(timeout=60) for each in people] == [0, 0, 0, 0]
    assert len({each.of for each in read_waivers(path)}) == 100


def test_a_last_line_that_was_left_open_is_closed(tmp_path):
    path = tmp_path / "decisions.jsonl"
    append_waiver(path, waiver("FL101"))
    path.write_bytes(path.read_bytes().rstrip())
    append_waiver(path, waiver("FL201"))
    assert [each.of for each in read_waivers(path)] == ["FL101", "FL201"]


def fill(place):
    with suppress(OSError), (place / "rest").open("wb", buffering=0) as rest:
        while rest.write(b"x" * 512) == 512:
            pass


def append_until_full(path):
    """What the file holds after the last decision that went in."""
    while True:
        held = path.read_bytes()
        try:
            append_waiver(path, waiver(reason="z" * 4000))
        except DecisionError as error:
            return held, str(error)


def test_on_a_full_disk_the_file_of_decisions_stays_as_it_was(small_disk):
    path = small_disk / "decisions.jsonl"
    append_waiver(path, waiver(reason="y" * 100))
    held, message = append_until_full(path)
    assert path.read_bytes() == held
    assert message.endswith("cannot be written (no space left on device).")
    assert all(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def test_on_a_full_disk_the_old_baseline_stays(small_disk):
    path = small_disk / "baseline.json"
    known = [Known(fingerprint="a" * 16, rule="FL101", headline="Bids: 99 or 111")]
    write_baseline(path, known)
    fill(small_disk)
    with pytest.raises(BaselineError, match="no space left"):
        write_baseline(path, [each.model_copy(update={"headline": "x" * 9000}) for each in known])
    assert read_baseline(path) == tuple(known)
    assert sorted(each.name for each in small_disk.iterdir()) == ["baseline.json", "rest"]


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(DecisionError, match="permission denied"):
        append_waiver(tmp_path / ".factlint" / "decisions.jsonl", waiver())


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / ".factlint").write_text("", encoding="utf-8")
    with pytest.raises(DecisionError, match="cannot be written"):
        append_waiver(tmp_path / ".factlint" / "decisions.jsonl", waiver())


@pytest.mark.parametrize(
    ("waivers", "held"),
    [
        ([waiver(expires=DAY)], ["FL101"]),
        ([waiver(expires=DAY - dt.timedelta(days=1))], []),
        ([waiver(expires=None)], []),
        ([waiver(on="2026-01-01"), waiver(on="2026-01-02", is_withdrawn=True)], []),
        ([waiver(on="2026-01-02"), waiver(on="2026-01-01", is_withdrawn=True)], ["FL101"]),
        ([waiver(on="2026-01-01", expires=None), waiver(on="2026-01-02")], ["FL101"]),
    ],
)
def test_which_waivers_hold_on_a_day_whatever_the_order_of_their_lines(waivers, held):
    for lines in (waivers, waivers[::-1]):
        numbered = [each.model_copy(update={"line": number}) for number, each in enumerate(lines, 1)]
        assert [each.of for each in in_force(numbered, DAY)] == held
