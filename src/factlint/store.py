"""What was worked out once is kept, by the hash of what it was worked out of: a file that can be thrown away at any time.

SQLite keeps it whole when two processes write at once, and when one is killed. Whatever goes wrong with the file, the work is
done again: it never costs a result.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Final, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from factlint.version import __version__

WAIT_SECONDS: Final = 5.0
"""For another process that is writing."""
MOST_ENTRIES: Final = 100_000
"""Older ones are thrown away."""
AT_ONCE: Final = 500
"""Keys that are asked for in one question."""
LEVEL: Final = 1
"""Of compression: the fastest halves the file several times over."""
SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS made_by (stamp TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS entries (number INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL, value BLOB NOT NULL);
"""


class Store:
    """Bytes by keys, in a file.

    Attributes:
        path: of the file, which is made when something is kept.
    """

    def __init__(self, path: Path) -> None:
        """Nothing is opened yet."""
        self.path = path

    def found(self, keys: Iterable[str]) -> dict[str, bytes]:
        """What is kept under some keys; nothing if the file is missing, broken, or made by another version."""
        wanted = list(dict.fromkeys(keys))
        if not self.path.exists():
            return {}
        with self._opened() as base:
            if base is None or not _is_ours(base):
                return {}
            found: dict[str, bytes] = {}
            for at in range(0, len(wanted), AT_ONCE):
                some = wanted[at : at + AT_ONCE]
                marks = ",".join("?" * len(some))
                question = f"SELECT key, value FROM entries WHERE key IN ({marks})"  # noqa: S608  # only marks go in
                found.update((key, zlib.decompress(value)) for key, value in base.execute(question, some))
            return found
        return {}

    def keep(self, entries: Mapping[str, bytes]) -> None:
        """Keep bytes under keys, all of them or none; nothing happens where the file cannot be written."""
        if not entries:
            return
        with self._opened() as base:
            if base is None:
                return
            with base:
                if not _is_ours(base):
                    base.execute("DELETE FROM entries")
                    base.execute("DELETE FROM made_by")
                    base.execute("INSERT INTO made_by VALUES (?)", (stamp(),))
                rows = ((key, zlib.compress(value, LEVEL)) for key, value in entries.items())
                base.executemany("INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)", rows)
                base.execute(
                    "DELETE FROM entries WHERE number <= (SELECT max(number) FROM entries) - ?",
                    (MOST_ENTRIES,),
                )

    def size(self) -> tuple[int, int]:
        """How many entries the file holds, and how many bytes it has."""
        if not self.path.exists():
            return 0, 0
        with self._opened() as base:
            if base is not None:
                (count,) = base.execute("SELECT count(*) FROM entries").fetchone()
                return count, self.path.stat().st_size
        return 0, self.path.stat().st_size if self.path.exists() else 0

    def clear(self) -> None:
        """Throw the file away."""
        for ending in ("", "-journal", "-wal", "-shm"):
            self.path.with_name(self.path.name + ending).unlink(missing_ok=True)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection | None]:
        """The file as a database; None if it cannot be used. A broken one is thrown away."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            base = sqlite3.connect(self.path, timeout=WAIT_SECONDS)
        except (sqlite3.Error, OSError):
            yield None
            return
        with closing(base):
            try:
                base.executescript(SCHEMA)
            except sqlite3.OperationalError:  # locked for long, read-only, or a full disk
                yield None
                return
            except sqlite3.DatabaseError:
                with suppress(OSError):
                    self.clear()
                yield None
                return
            try:
                yield base
            except (sqlite3.Error, zlib.error):
                return


Result = TypeVar("Result")


class Shelf(Generic[Result]):
    """Results of one sort in a store, as JSON."""

    def __init__(self, store: Store, form: TypeAdapter[Result], name: str = "") -> None:
        """A part of a store for results of a form; its name tells it from others with the same keys."""
        self._store = store
        self._form = form
        self._name = name

    def found(self, keys: Iterable[str]) -> dict[str, Result]:
        """The results under some keys, empty ones aside. One that is damaged is not found, so that the work is done again."""
        found: dict[str, Result] = {}
        names = {key + self._name: key for key in keys if key}
        for name, data in self._store.found(names).items():
            with suppress(ValidationError):
                found[names[name]] = self._form.validate_json(data, context={})
        return found

    def keep(self, results: Mapping[str, Result]) -> None:
        """Keep results under keys; not under an empty one, nor those that JSON cannot hold, for lone surrogates."""
        self._store.keep(dict(self._written(results)))

    def _written(self, results: Mapping[str, Result]) -> Iterator[tuple[str, bytes]]:
        for key, result in results.items():
            with suppress(PydanticSerializationError):
                if key:
                    yield key + self._name, self._form.dump_json(result, round_trip=True)


def _is_ours(base: sqlite3.Connection) -> bool:
    row: tuple[str] | None = base.execute("SELECT stamp FROM made_by").fetchone()
    return row == (stamp(),)


@cache
def stamp() -> str:
    """What tells one state of the program from another: its version, and the sizes and times of its files."""
    root = Path(__file__).parent
    files = sorted(root.rglob("*.py")) + sorted(root.rglob("*.t*"))
    told = [__version__, *(f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()
