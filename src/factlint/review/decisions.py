"""The file of decisions: append-only, one a line, so that git merges two branches by keeping the lines of both."""

import datetime as dt
import errno
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from functools import lru_cache
from io import FileIO
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from factlint.model.decision import Answer, Assigned, Decisions, Linked, Note, Reply, Undo, Waiver

LINES_KEPT: Final = 100_000
"""Lines of files of decisions that need not be parsed again: a desk reads its file after every decision."""
NEEDED: Final = ("of", "reason", "owner", "expires")
WAIVING: Final = frozenset({"waive", "withdraw"})
Entry = Answer | Undo | Linked | Note | Assigned | Reply
RECORDS: Final[Mapping[str, type[Entry]]] = {
    "answer": Answer,
    "undo": Undo,
    "link": Linked,
    "note": Note,
    "assign": Assigned,
    "reply": Reply,
}
"""The other sorts of decisions, by the word that names them in the file."""
EXAMPLE: Final = '{"decision": "waive", "of": "…", "reason": "…", "owner": "…", "expires": "2027-01-31"}'


class DecisionError(ValueError):
    """A file of decisions that cannot be used: file, line, what is wrong and what to do."""


def read_decisions(path: Path) -> Decisions:
    """What a file of decisions says; nothing if there is no file. A line that stands there twice, after a merge, counts once.

    Raises:
        DecisionError: it cannot be read, or a line is no decision.
    """
    try:
        with path.open("rb", buffering=0) as file, _locked(file, shared=True):
            text = file.read().decode("utf-8")  # not while somebody writes: half a line is no decision
    except FileNotFoundError:
        return Decisions()
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path}: cannot be read ({error}); restore it from git.") from error
    waivers: list[Waiver] = []
    records: dict[str, Entry] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        read = _line(path, number, line)
        if isinstance(read, Waiver):
            waivers.append(read)
        else:
            records.setdefault(read.id, read)
    held = _held(records)
    return Decisions(
        waivers=tuple(waivers),
        answers=tuple(each for each in held if isinstance(each, Answer)),
        links=tuple(each for each in held if isinstance(each, Linked)),
        notes=tuple(each for each in held if isinstance(each, Note)),
        assigned=tuple(each for each in held if isinstance(each, Assigned)),
        replies=tuple(each for each in held if isinstance(each, Reply)),
        undoings=tuple(each for each in held if isinstance(each, Undo)),
    )


@lru_cache(maxsize=LINES_KEPT)
def _line(path: Path, number: int, line: str) -> Waiver | Entry:
    """What a line says. The file only grows, so that its lines are read again and again as they were."""
    fields = _fields(path, number, line)
    if fields["decision"] in WAIVING:
        return _waiver(path, number, fields)
    return _record(path, number, fields)


def _held(records: Mapping[str, Entry]) -> list[Entry]:
    """What was not taken back, in order of the lines; to take back an undoing makes it hold again."""
    undone: set[str] = set()
    for record in sorted(records.values(), key=lambda each: each.on, reverse=True):  # the latest first
        if isinstance(record, Undo) and record.id not in undone:
            undone.add(record.of)
    return [record for record in records.values() if record.id not in undone]


def read_waivers(path: Path) -> tuple[Waiver, ...]:
    """The waivers of a file, in order of its lines; none if there is no file.

    Raises:
        DecisionError: it cannot be read, or a line is no decision.
    """
    return read_decisions(path).waivers


def append_record(path: Path, record: Entry) -> None:
    """Add a decision of any sort but a waiver to the file; as `append_waiver`.

    Raises:
        DecisionError: it cannot be written.
    """
    _append_line(
        path, record.model_dump(exclude={"line"}, exclude_defaults=True) | {"decision": record.decision}
    )


def append_waiver(path: Path, waiver: Waiver) -> None:
    """Add a decision to the file, which is made if need be; alone and whole, so that two people at once lose nothing.

    Raises:
        DecisionError: it cannot be written.
    """
    record = {
        "decision": "withdraw" if waiver.is_withdrawn else "waive",
        "of": waiver.of,
        "reason": waiver.reason,
        "owner": waiver.owner,
        "expires": waiver.expires.isoformat() if waiver.expires else "",
        "on": waiver.on,
    }
    _append_line(path, record)


def _append_line(path: Path, record: Mapping[str, object]) -> None:
    line = json.dumps({"decision": record["decision"], **record}, ensure_ascii=False) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b", buffering=0) as file, _locked(file):
            _append(file, line.encode())
    except OSError as error:
        raise DecisionError(f"{path}: cannot be written ({(error.strerror or '').lower()}).") from error


def _append(file: FileIO, line: bytes) -> None:
    """Add a line, whole or not at all: on a full disk the file is left as it was."""
    size = file.seek(0, os.SEEK_END)
    if size:
        file.seek(-1, os.SEEK_END)
        begun = b"" if file.read(1) == b"\n" else b"\n"  # somebody's editor left the last line open
    else:
        begun = b""
    whole = begun + line
    try:
        is_written = file.write(whole) == len(whole)
        os.fsync(file.fileno())
    except OSError:
        os.ftruncate(file.fileno(), size)
        raise
    if not is_written:
        os.ftruncate(file.fileno(), size)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@contextmanager
def _locked(file: FileIO, *, shared: bool = False) -> Iterator[None]:
    """Keep others from writing to a file at the same time, and unless it is shared from reading it, where the system can."""
    try:
        import fcntl  # noqa: PLC0415  # not on Windows
    except ImportError:
        yield
        return
    with suppress(OSError) if shared else nullcontext():  # some disks have no locks: reading needs none there
        fcntl.flock(file, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
    try:
        yield
    finally:
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_UN)


def _fields(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except ValueError as error:
        what = (
            "the two sides of a merge; keep the lines of both"
            if line.startswith(("<<<<<<<", "=======", ">>>>>>>"))
            else "no JSON"
        )
        raise DecisionError(f"{path}, line {number}: {what}; write {EXAMPLE}.") from error
    if not isinstance(fields, dict) or fields.get("decision") not in {*WAIVING, *RECORDS}:
        raise DecisionError(f"{path}, line {number}: no decision; write {EXAMPLE}.")
    return fields


def _record(path: Path, number: int, fields: Mapping[str, Any]) -> Entry:
    try:
        return RECORDS[fields["decision"]].model_validate({**fields, "line": number})
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"])) or "the line"
        raise DecisionError(f"{path}, line {number}: {name!r}: {first['msg'].lower()}.") from error


def _waiver(path: Path, number: int, fields: Mapping[str, Any]) -> Waiver:
    missing = [
        name
        for name in NEEDED
        if not isinstance(fields.get(name), str) or (name != "expires" and not fields[name].strip())
    ]
    if missing:
        raise DecisionError(f"{path}, line {number}: {missing[0]!r} is missing; write {EXAMPLE}.")
    return Waiver(
        of=fields["of"],
        reason=fields["reason"],
        owner=fields["owner"],
        expires=_day(fields["expires"]),
        on=str(fields.get("on", "")),
        line=number,
        is_withdrawn=fields["decision"] == "withdraw",
    )


def _day(text: str) -> dt.date | None:
    """The day that a text names; None for anything else, which counts as long past."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
