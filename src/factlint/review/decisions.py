"""The file of decisions: append-only, one a line, so that git merges two branches by keeping the lines of both."""

import datetime as dt
import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Final

from factlint.model.decision import Waiver

NEEDED: Final = ("of", "reason", "owner", "expires")
EXAMPLE: Final = '{"decision": "waive", "of": "…", "reason": "…", "owner": "…", "expires": "2027-01-31"}'


class DecisionError(ValueError):
    """A file of decisions that cannot be used: file, line, what is wrong and what to do."""


def read_waivers(path: Path) -> tuple[Waiver, ...]:
    """The waivers of a file, in order of its lines; none if there is no file.

    Raises:
        DecisionError: it cannot be read, or a line is no decision.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path}: cannot be read ({error}); restore it from git.") from error
    return tuple(
        _waiver(path, number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()
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
    line = json.dumps(record, ensure_ascii=False) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b", buffering=0) as file, _alone(file):
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
def _alone(file: FileIO) -> Iterator[None]:
    """Keep others from writing to a file at the same time, where the system can."""
    try:
        import fcntl  # noqa: PLC0415  # not on Windows
    except ImportError:
        yield
        return
    fcntl.flock(file, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(file, fcntl.LOCK_UN)


def _waiver(path: Path, number: int, line: str) -> Waiver:
    try:
        fields = json.loads(line)
    except ValueError as error:
        what = (
            "the two sides of a merge; keep the lines of both"
            if line.startswith(("<<<<<<<", "=======", ">>>>>>>"))
            else "no JSON"
        )
        raise DecisionError(f"{path}, line {number}: {what}; write {EXAMPLE}.") from error
    if not isinstance(fields, dict) or fields.get("decision") not in {"waive", "withdraw"}:
        raise DecisionError(f"{path}, line {number}: no decision; write {EXAMPLE}.")
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
