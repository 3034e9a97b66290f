"""Decisions that people wrote into the spreadsheet of a report."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, NamedTuple

from factlint.model.decision import ANSWERS, AnswerKind

NEEDED: Final = ("fingerprint", "decision", "checker", "note")
"""Columns that have to be there; their order does not matter."""


class SheetError(ValueError):
    """A spreadsheet that cannot be used: file, row, what is wrong and what to do."""


class Filled(NamedTuple):
    """What somebody wrote beside a conflict.

    Attributes:
        of: its fingerprint.
        answer: what it is.
        by: who says so; empty if nobody is named.
        note: why.
        row: in the file, counted from 1.
    """

    of: str
    answer: AnswerKind
    by: str
    note: str
    row: int


def read_sheet(path: Path) -> list[Filled]:
    """The decisions in a workbook or a CSV file, one for each conflict that has one, in order.

    Raises:
        SheetError: it cannot be read, a column is missing, or a cell is no decision.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SheetError(f"{path}: cannot be read ({error.strerror}).") from error
    rows = _workbook(path, data) if data.startswith(b"PK") else _csv(path, data)
    found: dict[str, Filled] = {}
    for filled in _filled(path, rows):
        first = found.setdefault(filled.of, filled)
        if first.answer != filled.answer:
            raise SheetError(
                f"{path}, row {filled.row}: {filled.answer} for {filled.of}, and {first.answer} in row {first.row}; "
                "keep one of them."
            )
    return list(found.values())


def _filled(path: Path, rows: Iterable[tuple[int, Mapping[str, str]]]) -> Iterator[Filled]:
    for number, row in rows:
        told = row["decision"].strip().casefold().replace(" ", "-").removeprefix("'")
        if not told:
            continue
        answer = next((each for each in ANSWERS if each == told), None)
        if answer is None:
            near = get_close_matches(told, ANSWERS, n=1)
            hint = f"the nearest is {near[0]}" if near else f"write one of {', '.join(ANSWERS)}"
            raise SheetError(f"{path}, row {number}: there is no decision {row['decision']!r}; {hint}.")
        yield Filled(row["fingerprint"].strip(), answer, row["checker"].strip(), row["note"].strip(), number)


def _csv(path: Path, data: bytes) -> Iterator[tuple[int, Mapping[str, str]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SheetError(
            f"{path}: no CSV in UTF-8, and no workbook; save it again as one of them."
        ) from error
    reader = csv.reader(io.StringIO(text), delimiter=";" if text.partition("\n")[0].count(";") else ",")
    return _rows(path, reader)


def _workbook(path: Path, data: bytes) -> Iterator[tuple[int, Mapping[str, str]]]:
    from openpyxl import load_workbook  # noqa: PLC0415  # only for workbooks

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except Exception as error:  # the library raises whatever its parsers do
        raise SheetError(f"{path}: no workbook that can be read; save it again as .xlsx.") from error
    return _rows(path, book.worksheets[0].iter_rows(values_only=True))


def _rows(path: Path, rows: Iterable[Iterable[Any]]) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Each row below the names of the columns, by those names."""
    names: list[str] | None = None
    for number, cells in enumerate(rows, 1):
        told = ["" if cell is None else str(cell) for cell in cells]
        if names is None:
            names = [name.strip().casefold() for name in told]
            missing = [name for name in NEEDED if name not in names]
            if missing:
                raise SheetError(
                    f"{path}: there is no column {missing[0]!r}; fill in what `factlint check --format xlsx` writes."
                )
        else:
            yield number, dict(zip(names, [*told, *[""] * len(names)], strict=False))
