"""The file of decisions: append-only, one a line, so that git merges two branches by keeping the lines of both."""

import datetime as dt
import json
import os
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
    """Add a decision to the file, which is made if need be; in one write, so that two people at once lose nothing.

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
        with path.open("ab") as file:
            begun = "" if _ends_in_line(path) else "\n"  # somebody's editor left the last line open
            file.write((begun + line).encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise DecisionError(f"{path}: cannot be written ({error.strerror}).") from error


def _ends_in_line(path: Path) -> bool:
    data = path.read_bytes()
    return not data or data.endswith(b"\n")


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
