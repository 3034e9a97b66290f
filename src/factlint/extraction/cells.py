"""Numbers in the cells of tables: what they count, and in what unit, is said by their row and column."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.quantities import find_quantities
from factlint.language import keys_by_entry
from factlint.model import Cell, Claim, Document, Quantity, Skipped, claim_id

NAME: Final = "name of a row or a column"


class InCells(NamedTuple):
    """The claims of a document whose tables are understood.

    Attributes:
        claims: those of names of rows and columns are left out, for these claim nothing.
        numbers, times: what was left out.
    """

    claims: list[Claim]
    numbers: list[Skipped]
    times: list[Skipped]


def with_cells(claims: Sequence[Claim], document: Document) -> InCells:
    """The claims of a document; a number in a cell has the name of its row as subject and that of its column as attribute."""
    if not document.cells:
        return InCells([*claims], [], [])
    starts = [document.text.rfind("\n", 0, cell.start) + 1 for cell in document.cells]
    found = InCells([], [], [])
    for claim in claims:
        start = claim.start or 0
        cell = _cell_at(start, document.cells, starts)
        if cell is None or start >= cell.start:
            is_number = cell is not None and isinstance(claim.value, Quantity)
            found.claims.append(_in_cell(claim, cell) if cell and is_number else claim)
        elif claim.kind in ("quantity", "time"):
            left = Skipped(source=claim.source, start=start, end=claim.end or 0, why=NAME)
            (found.numbers if claim.kind == "quantity" else found.times).append(left)
    return found


def _cell_at(offset: int, cells: Sequence[Cell], starts: Sequence[int]) -> Cell | None:
    """The cell whose line holds an offset."""
    index = bisect_right(starts, offset) - 1
    return cells[index] if index >= 0 and offset < cells[index].end else None


def _in_cell(claim: Claim, cell: Cell) -> Claim:
    """A number with its row, its column, and the column's unit if it has none of its own."""
    unit = _unit().search(cell.column)
    value = claim.value
    if isinstance(value, Quantity) and value.unit is None and unit and any(unit.groups()):
        value = _in_unit(value, unit)
    column = _unit().sub("", cell.column).strip() if unit and any(unit.groups()) else cell.column
    told = {
        "id": claim_id(claim.source, claim.start, claim.end, value),
        "subject": cell.row,
        "attribute": column,
    }
    return claim.model_copy(update={**told, "value": value})


def _in_unit(value: Quantity, unit: re.Match[str]) -> Quantity:
    """A number as its column means it: 4.3 under "Cost (£m)" is £4.3 million."""
    magnitude = _magnitudes().get((unit["magnitude"] or "").lower(), "")
    sign = unit["currency"] or ""
    before, after = (sign, "") if len(sign) == 1 else ("", sign)
    words = f"{before}{value.raw} {magnitude} {'percent' if unit['percent'] else ''}{after}"
    found = find_quantities(" ".join(words.split()))
    if len(found) != 1:
        return value
    (meant,) = found
    return value.model_copy(
        update={"low": meant.low, "high": meant.high, "unit": meant.unit, "step": meant.step}
    )


@cache
def _magnitudes() -> Mapping[str, str]:
    """What a column says of its numbers, and the word for it."""
    return keys_by_entry("factlint.extraction", "column_magnitudes.txt")


@cache
def _unit() -> re.Pattern[str]:
    """The unit of a column, in brackets or after its name: ``Cost (£m)``, ``Turnout, %``, ``Population in thousands``."""
    magnitudes = "|".join(sorted(map(re.escape, _magnitudes()), key=len, reverse=True))
    return re.compile(
        r"(?:[(\[]|,\s*|\bin\s+)\s*(?P<currency>[£$€]|\b(?:GBP|USD|EUR)\b)?\s*"
        rf"(?P<magnitude>{magnitudes})?\s*"
        r"(?P<percent>%|per ?cent\b|pct\b)?\s*(?:[)\]]|$)",
        re.IGNORECASE,
    )
