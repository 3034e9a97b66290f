"""Tables in files of their own: CSV, TSV and XLSX. Each row is a record, and each cell says what its column's name promises."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from factlint.ingest.decode import decode_or_guess, unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined
from factlint.ingest.formats.packages import opened
from factlint.ingest.formats.tables import cells
from factlint.model import Problem
from factlint.settings import Settings

ORIGIN: Final = "workbook properties"
LETTERS: Final = 26
SAMPLE: Final = 10_000
"""Code points that tell how the cells of a file are divided."""
CURRENCIES: Final = "£€$¥"
DECIMALS: Final = 10
"""Of a percentage: what lies beyond comes from the way numbers are stored."""
DELIMITERS: Final = ",;\t|"


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """A paragraph for each cell: the row's first cell, the column's name, and the value ("Ashby – Books: 40,000").

    The first row names the columns.

    Raises:
        InputError: it is broken or encrypted, or no text in UTF-8, or holds no row below the names of the columns.
    """
    problems: tuple[Problem, ...] = ()
    if data.startswith(b"PK"):
        found, fields = _workbook(path, data, settings)
    else:
        text, problems = decode_or_guess(path, data, settings)
        found, fields = cells(_rows_of_text(text), lambda row, column: f"cell {_letters(column)}{row}"), {}
    paragraphs = list(found)
    if not paragraphs:
        raise unreadable(path, "a table without a row below its head", "put the names of the columns first")
    return replace(joined(paragraphs, fields, ORIGIN), problems=problems)


def _rows_of_text(text: str) -> Iterator[Sequence[str]]:
    text = text.removeprefix("\ufeff")
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text[:SAMPLE], DELIMITERS)
    except csv.Error:  # one column only
        dialect = csv.excel
    yield from csv.reader(io.StringIO(text), dialect)


def _workbook(
    path: str, data: bytes, settings: Settings
) -> tuple[Iterable[Paragraph], dict[str, str | None]]:
    import openpyxl  # noqa: PLC0415  # only such files need it

    with opened(path, data, settings):
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    found: list[Paragraph] = []
    for sheet in book.worksheets:
        rows = ([_shown(cell.value, cell.number_format or "") for cell in row] for row in sheet.iter_rows())
        found += cells(rows, partial(_place, sheet.title))
    told = book.properties
    return found, {"title": told.title, "author": told.creator if told.creator != "openpyxl" else None}


def _shown(value: object, form: str) -> str:
    """A cell's value as its format shows it: 0.125 is "12.5%" or "£0.125" where the cell says so."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if "%" in form:
        return f"{round(value * 100, DECIMALS):.15g}%"
    sign = next((sign for sign in CURRENCIES if sign in form.replace("[$", "[")), "")
    return f"{sign}{value:.15g}"


def _place(sheet: str, row: int, column: int) -> str:
    return f"sheet {sheet}, cell {_letters(column)}{row}"


def _letters(column: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
