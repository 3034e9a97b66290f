"""Tables to paragraphs: each cell says what its column's name promises, of what its row begins with."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from factlint.ingest.formats.extracted import CellNames, Paragraph, put_together

LONGEST_CELL = 100
"""Code points of a cell of a table in a text; where one is longer, the table only lays the page out."""
FEWEST_CELLS = 2
YEAR: Final = re.compile(r"(?:19|20)\d\d")
NUMBER: Final = re.compile(r"[^\w\s]*\d[\d.,\s]*\S?")

Row = Sequence[str]


def cells(rows: Iterable[Row], place: Callable[[int, int], str]) -> Iterator[Paragraph]:
    """A paragraph for each cell: "Ashby – Books: 40,000". The first row that says something names the columns.

    A row that begins with an empty cell goes on about what the row above is about, as where cells are merged.

    Args:
        rows: of cells.
        place: where a cell stands, for people, by row and column, counted from 1.
    """
    head: Row = ()
    about = ""
    for number, row in enumerate(rows, 1):
        stripped = [cell.strip() for cell in row]
        if not any(stripped):
            continue
        if not head:
            head = stripped
            continue
        label, *values = stripped
        about = label or about
        for column, (name, value) in enumerate(zip(head[1:], values, strict=False), 2):
            if value and name:
                where = place(number, column)
                text, landmarks = put_together([(f"{about} – {name}: ", where, None), (value, where, 0)])
                yield Paragraph(text, where, "table", landmarks, CellNames(about, name))


def table_in_text(rows: Sequence[Row], name: str) -> Iterator[Paragraph]:
    """The paragraphs of a table that stands in a text: its head and its cells, or its rows if no head names the columns.

    Args:
        rows: of cells.
        name: of the table, for people ("table 1").
    """
    if not _has_head(rows):
        for number, row in enumerate(rows, 1):
            yield Paragraph(_as_text(row), f"{name}, row {number}", "table")
        return
    yield Paragraph(_as_text(rows[0]), f"{name}, row 1", "table")
    yield from cells(rows, lambda number, _column: f"{name}, row {number}")


def _has_head(rows: Sequence[Row]) -> bool:
    """Whether the first row names the columns of a table of records."""
    if len(rows) < FEWEST_CELLS or len(rows[0]) < FEWEST_CELLS or len({len(row) for row in rows}) > 1:
        return False
    names = [cell.strip() for cell in rows[0][1:]]
    named = all(name and (YEAR.fullmatch(name) or not NUMBER.fullmatch(name)) for name in names)
    return named and all(len(cell) <= LONGEST_CELL for row in rows for cell in row)


def _as_text(row: Row) -> str:
    return " | ".join(cell.strip() for cell in row if cell.strip())
