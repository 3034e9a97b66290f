"""The baseline: the findings that were there when checking began, which are marked and not counted."""

import json
from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from factlint.model.decision import Known
from factlint.review.whole import write_whole

FORMAT = {"format": "factlint-baseline", "version": 1}


class BaselineError(ValueError):
    """A baseline that cannot be used: file, what is wrong and what to do."""


def read_baseline(path: Path) -> tuple[Known, ...]:
    """The conflicts of a baseline.

    Raises:
        BaselineError: it is missing or malformed.
    """
    remedy = "write it anew: factlint baseline write PATH"
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BaselineError(f"{path}: {(error.strerror or 'cannot be read').lower()}; {remedy}.") from error
    except ValueError as error:
        raise BaselineError(f"{path}: no JSON in UTF-8; restore it from git, or {remedy}.") from error
    if not isinstance(record, dict) or any(record.get(name) != value for name, value in FORMAT.items()):
        raise BaselineError(f"{path}: no baseline of factlint, version 1; {remedy}.")
    try:
        return tuple(Known.model_validate(entry) for entry in record.get("conflicts", ()))
    except (ValidationError, TypeError) as error:
        raise BaselineError(f"{path}: an entry is malformed; restore it from git, or {remedy}.") from error


def write_baseline(path: Path, known: Iterable[Known]) -> None:
    """Write a baseline, sorted, whole or not at all.

    Raises:
        BaselineError: it cannot be written.
    """
    entries = sorted(known, key=lambda each: (each.rule, each.fingerprint))
    record = {**FORMAT, "conflicts": [entry.model_dump() for entry in entries]}
    try:
        write_whole(json.dumps(record, ensure_ascii=False, indent=1) + "\n", path)
    except OSError as error:
        raise BaselineError(f"{path}: cannot be written ({(error.strerror or '').lower()}).") from error
