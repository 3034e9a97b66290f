"""Claim files in CSV: ``NAME.claims.csv``, a row a claim, for those who keep claims in a spreadsheet."""

import csv
import hashlib
import io
from collections import defaultdict
from collections.abc import Mapping
from typing import Final

import yaml

from factlint.ingest.claim_fields import (
    CLAIM_FIELDS,
    DOCUMENTED,
    LISTS,
    SOURCE_FIELDS,
    FieldError,
    unknown_field,
)
from factlint.ingest.claim_yaml import read_claim_yaml
from factlint.ingest.decode import unreadable
from factlint.ingest.drafts import Draft
from factlint.model import Problem

SOURCE: Final = "source"
"""The column with the name of the source that a claim is of; rows without one are of the file's own source."""
CARD: Final = tuple(name for name in SOURCE_FIELDS if name not in ("name", "sha256"))
"""Columns about the source; the first row of a source that fills one counts."""
REST: Final = "\0rest"
"""Under this name stands what a row has beyond its columns; no column can be called so."""
FIRST_LINE: Final = 3
"""The line of the first claim in what is made of a source's rows."""

Row = dict[str, str]


def read_claim_csv(path: str, text: str, sha256: str) -> tuple[list[Draft], tuple[Problem, ...]]:
    """The sources of a file, each with its claims. A claim that cannot be read is a problem; the others are kept.

    Args:
        path: of the file.
        text: its content; the first row names the columns.
        sha256: of the file.

    Raises:
        InputError: a column is unknown, or there is none for the quote.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), restkey=REST)
    columns = [name.strip().lower() for name in reader.fieldnames or ()]
    reader.fieldnames = columns
    _refuse_wrong(path, columns)
    by_source: dict[str, list[tuple[int, Row]]] = defaultdict(list)
    problems: list[Problem] = []
    for row in reader:
        if any(row.pop(REST, None) or ()):
            what, remedy = "more cells than columns", "put quotation marks around a value with a comma in it"
            problems.append(unreadable(path, what, remedy, reader.line_num).problem)
            continue
        filled = {
            name: value.strip() for name, value in row.items() if isinstance(value, str) and value.strip()
        }
        if filled:
            by_source[filled.get(SOURCE, "")].append((reader.line_num, filled))
    drafts: list[Draft] = []
    for name, rows in by_source.items():
        digest = hashlib.sha256(f"{sha256} {name}".encode()).hexdigest()
        read, found = read_claim_yaml(path, _as_yaml(name, [row for _, row in rows]), digest)
        drafts += read
        lines = [line for line, _ in rows]
        problems += [_in_row(problem, lines) for problem in found]
    return drafts, tuple(problems)


def _refuse_wrong(path: str, columns: list[str]) -> None:
    for name in columns:
        if name not in (*CLAIM_FIELDS, *CARD, SOURCE):
            bad: FieldError = unknown_field(name, (*CLAIM_FIELDS, *CARD, SOURCE), "claim", 1)
            raise unreadable(path, bad.what, bad.remedy, 1)
    if "quote" not in columns:
        raise unreadable(path, "no column 'quote'", f"name the columns in the first row; {DOCUMENTED}", 1)


def _as_yaml(name: str, rows: list[Row]) -> str:
    """A source's rows as a claim file in YAML, each claim on a line of its own."""
    card = {field: value for row in reversed(rows) for field, value in row.items() if field in CARD}
    if name:
        card["name"] = name
    claims = [
        {
            field: [part.strip() for part in value.split(";")] if field in LISTS else value
            for field, value in row.items()
            if field in CLAIM_FIELDS
        }
        for row in rows
    ]
    lines = [f"source: {_flow(card)}", "claims:", *(f"- {_flow(claim)}" for claim in claims)]
    return "\n".join(lines) + "\n"


def _flow(record: Mapping[str, object]) -> str:
    dumped = yaml.safe_dump(
        record, default_flow_style=True, allow_unicode=True, width=float("inf"), sort_keys=False
    )
    return dumped.strip()


def _in_row(problem: Problem, lines: list[int]) -> Problem:
    """A problem at the line of the CSV file that it is about."""
    if problem.line is None or problem.line < FIRST_LINE:
        return problem.model_copy(update={"line": lines[0]})
    return problem.model_copy(update={"line": lines[min(problem.line - FIRST_LINE, len(lines) - 1)]})
