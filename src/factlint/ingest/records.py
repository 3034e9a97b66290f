"""JSON lines and Parquet files with an article in each record: every record is a source of its own."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from factlint.ingest.card import FrontCard, front_card
from factlint.ingest.decode import decode
from factlint.ingest.drafts import Draft, sha256_of
from factlint.ingest.formats.parquet import rows_of
from factlint.ingest.formats.repairs import needs_repair, repaired_lines
from factlint.ingest.front_matter import FrontField, FrontMatter
from factlint.ingest.texts import date_problems, draft_of, has_words
from factlint.model import Landmark, Problem
from factlint.settings import Settings

TEXT_FIELDS: Final = ("text", "body", "content", "article")
"""The names under which a record may have its text; the first of them that it has counts."""
ORIGIN: Final = "record"
PARQUET: Final = b"PAR1"
"""As Parquet files begin and end."""


def is_parquet(data: bytes) -> bool:
    """Whether a file is one of Parquet, by its content."""
    return data.startswith(PARQUET)


def read_records(path: str, data: bytes, settings: Settings) -> tuple[tuple[Draft, ...], tuple[Problem, ...]]:
    """A draft for each record that has a text, and what is wrong with the others.

    Args:
        path: as given by the user.
        data: the file's content: a JSON object a line, or a Parquet file with a row for each.
        settings: the limits.

    Raises:
        InputError: the file is empty or no text, or no such file, or needs an extra that is not installed.
    """
    records = rows_of(path, data, settings) if is_parquet(data) else _json_lines(path, data, settings)
    drafts: list[Draft] = []
    problems: list[Problem] = []
    for number, record in records:
        if isinstance(record, Problem):
            problems.append(record)
            continue
        text = _text(record)
        if not text:
            names = ", ".join(TEXT_FIELDS)
            problems.append(_problem(path, number, f"a record without a text (none of {names})"))
            continue
        card = front_card(dict(_fields(record, number)), ORIGIN)
        draft = _draft(path, number, text, card, str(record.get("id") or ""))
        problems += date_problems(path, card)
        if has_words(draft):
            drafts.append(draft)
        else:
            problems.append(_problem(path, number, "a record with nothing but navigation and notices"))
    return tuple(drafts), tuple(problems)


def _json_lines(
    path: str, data: bytes, settings: Settings
) -> Iterator[tuple[int, Mapping[str, object] | Problem]]:
    """The objects of a file, each with its line, counted from 1."""
    for number, line in enumerate(decode(path, data, settings).split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            yield number, _problem(path, number, f"broken JSON: {error.msg} at column {error.colno}")
        except RecursionError:
            yield number, _problem(path, number, "broken JSON: nested too deeply")
        else:
            yield number, record if isinstance(record, Mapping) else {}


def _text(record: Mapping[str, object]) -> str:
    texts = (record.get(name) for name in TEXT_FIELDS)
    return next((text for text in texts if isinstance(text, str) and text.strip()), "")


def _draft(path: str, number: int, text: str, card: FrontCard, named: str) -> Draft:
    """The draft of one record: its text, its card, and the line that it stands in."""
    sha256 = sha256_of(text)
    whole, lines = repaired_lines(text) if needs_repair(text) else (text, ())
    draft = draft_of(whole, path, sha256, FrontMatter(), card)
    name = draft.card.name or named or f"{Path(path).name}:{number}"
    place = f"record {number}"
    landmarks = tuple(mark.model_copy(update={"place": f"{place}, {mark.place}"}) for mark in lines)
    return replace(
        draft, card=replace(draft.card, name=name), landmarks=landmarks or (Landmark(start=0, place=place),)
    )


def _fields(record: Mapping[str, object], number: int) -> Iterator[tuple[str, FrontField]]:
    for name, value in record.items():
        if isinstance(value, str | int | dt.date) and name not in TEXT_FIELDS and str(value).strip():
            yield name.lower(), FrontField(str(value), 0, 0, number)


def _problem(path: str, line: int, what: str) -> Problem:
    remedy = "mend the line; the others were read"
    return Problem(kind="unreadable", path=path, line=line, what=what, remedy=remedy)
