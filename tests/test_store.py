"""What is kept from run to run changes no result: not when it is broken, shared, or killed in the middle of a write."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import zlib
from collections import Counter

import pytest
from click.testing import CliRunner
from pydantic import TypeAdapter

from factlint import store
from factlint.cli.root import root
from factlint.extraction.document_claims import Extraction
from factlint.ingest import load_text
from factlint.pipeline import check
from factlint.runtime import local
from factlint.settings import Settings
from factlint.store import Shelf, Store

TEXTS = [
    f"The council chose site {number} of the library in Ashby from {90 + number} bids. It opened on {number + 1} May 2013."
    for number in range(12)
]
DOCUMENTS = [load_text(text, f"{number}.txt") for number, text in enumerate(TEXTS)]


@pytest.fixture
def kept(tmp_path):
    return Store(tmp_path / ".factlint" / "cache.sqlite")


def extracted(kept=None):
    return local.extract_all(DOCUMENTS, Settings(), shelf=shelf(kept))


def shelf(kept):
    return Shelf(kept, TypeAdapter(Extraction)) if kept else None


def test_what_is_kept_comes_back_as_it_was_and_nothing_is_searched_again(kept, monkeypatch):
    assert extracted(kept) == extracted()
    assert kept.size()[0] == len(DOCUMENTS)
    monkeypatch.setattr(local, "extract_document", None)
    assert extracted(kept).problems == {}


def test_only_the_document_that_changed_is_searched(kept, monkeypatch):
    extracted(kept)
    searched = []
    extract = local.extract_document
    monkeypatch.setattr(
        local, "extract_document", lambda each: searched.append(each.source.path) or extract(each)
    )
    changed = [*DOCUMENTS[:3], load_text("It has 7 rooms.", "3.txt"), *DOCUMENTS[4:]]
    local.extract_all(changed, Settings(), shelf=shelf(kept))
    assert searched == ["3.txt"]


def test_a_document_that_was_renamed_is_known_and_one_with_another_date_is_not():
    source = DOCUMENTS[0].source
    renamed = DOCUMENTS[0].model_copy(
        update={"source": source.model_copy(update={"path": "z.txt", "name": "z"})}
    )
    dated = load_text(f"---\npublished: 2013-12-09\n---\n{TEXTS[0]}", "0.txt")
    keys = [local.key_of(each) for each in (DOCUMENTS[0], renamed, dated)]
    assert keys[0] == keys[1] != keys[2]


def test_a_text_that_json_cannot_hold_is_searched_every_time(kept):
    odd = load_text("They counted 99 bids\udcff.", "odd.txt")
    found = [local.extract_all([odd], Settings(), shelf=shelf(kept)) for _ in range(2)]
    assert found[0] == found[1]
    assert kept.size()[0] == 0


def test_the_report_has_the_same_bytes_with_the_cache_and_without(tmp_path):
    sources = tmp_path / "sources"
    sources.mkdir()
    for number, text in enumerate(TEXTS):
        (sources / f"{number}.txt").write_text(text, encoding="utf-8")
    cache = tmp_path / "cache.sqlite"
    first, second = (check(sources, cache=cache).model_dump_json() for _ in range(2))
    assert first == second == check(sources).model_dump_json()


def test_what_another_version_kept_is_thrown_away(kept, monkeypatch):
    extracted(kept)
    monkeypatch.setattr(store, "stamp", lambda: "another version")
    assert kept.found([local.key_of(DOCUMENTS[0])]) == {}
    kept.keep({"x": b"y"})
    assert kept.size()[0] == 1


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0 and nothing more" * 100])
def test_a_broken_file_costs_no_result_and_is_made_anew(kept, content):
    kept.path.parent.mkdir()
    kept.path.write_bytes(content)
    assert extracted(kept) == extracted()
    assert extracted(kept) == extracted()
    assert kept.size()[0] == len(DOCUMENTS)


@pytest.mark.parametrize(
    "value", [b"\0", zlib.compress(b'{"claims": 3}')], ids=["no archive", "another form"]
)
def test_a_value_that_is_damaged_is_made_anew(kept, value):
    extracted(kept)
    with sqlite3.connect(kept.path) as base:
        base.execute("UPDATE entries SET value = ? WHERE number = 3", (value,))
    base.close()
    assert extracted(kept) == extracted()


def test_a_place_that_cannot_be_written_costs_no_result(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert extracted(Store(tmp_path / "file" / "cache.sqlite")) == extracted()


def test_while_another_process_writes_for_long_the_work_is_done_without(kept, monkeypatch):
    monkeypatch.setattr(store, "WAIT_SECONDS", 0.01)
    extracted(kept)
    with sqlite3.connect(kept.path, isolation_level=None) as base:
        base.execute("BEGIN EXCLUSIVE")
        assert extracted(kept) == extracted()
    base.close()


def test_old_entries_make_room_for_new_ones(kept, monkeypatch):
    monkeypatch.setattr(store, "MOST_ENTRIES", 10)
    for number in range(30):
        kept.keep({str(number): b"x"})
    assert sorted(map(int, kept.found(map(str, range(30))))) == [*range(20, 30)]


WRITER = """
import pathlib, sys
from factlint.store import Store
store = Store(pathlib.Path(sys.argv[1]))
number = 0
while True:
    print(number, flush=True)
    store.keep({f"{sys.argv[2]} {number} {part}": str(number).encode() * 500 for part in range(5)})
    number += 1
"""


def test_of_fifty_writers_killed_in_the_middle_of_their_work_none_leaves_half_of_it(kept):
    for turn in range(13):
        writers = [
            subprocess.Popen(
                [sys.executable, "-c", WRITER, str(kept.path), f"{turn}{name}"], stdout=subprocess.PIPE
            )
            for name in "abcd"
        ]
        for patience, writer in enumerate(writers):
            for _ in range(1 + (turn + patience) % 5):
                writer.stdout.readline()
        for writer in writers:
            os.kill(writer.pid, signal.SIGKILL)
            writer.communicate()
        with sqlite3.connect(kept.path) as base:
            assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            batches = Counter(key.rpartition(" ")[0] for (key,) in base.execute("SELECT key FROM entries"))
        base.close()
        assert set(batches.values()) <= {5}
    assert extracted(kept) == extracted()


def test_the_commands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run = lambda *arguments: CliRunner().invoke(root, arguments)  # noqa: E731  # one line
    assert "no workspace" in run("cache", "info").stdout
    run("init")
    (tmp_path / "sources/a.txt").write_text(TEXTS[0], encoding="utf-8")
    with_cache = run("check", "--format", "json", "--quiet").stdout
    assert "4 entries" in run("cache", "info").stdout
    assert run("cache", "clear").exit_code == 0
    assert "0 entries" in run("cache", "info").stdout
    assert json.loads(run("check", "--format", "json", "--quiet", "--no-cache").stdout) == json.loads(
        with_cache
    )
    assert "0 entries" in run("cache", "info").stdout
