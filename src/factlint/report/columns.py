"""Lays out rows of cells, of any script and in colour, with tabulate."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from factlint.report.visible import display_width

Row = Sequence[Sequence[str]]
"""The cells of a row, each a list of lines."""

STAND_IN = "\ue000"
"""A letter of the private use area, one column wide, that no printable cell begins with."""


def columns(rows: Sequence[Row]) -> list[str]:
    """The lines of a table without rules, two blanks between its columns.

    tabulate measures letters, not columns of a terminal, unless an optional package is there. So it is given cells
    that stand in for the real ones, of the width that those take.

    Args:
        rows: from top to bottom, all of one length; a column that is empty in every row is left out.
    """
    from tabulate import tabulate  # noqa: PLC0415  # its import costs 70 ms

    lines = [line for row in _without_empty_columns(rows) for line in zip_longest(*row, fillvalue="")]
    cells = iter([cell for line in lines for cell in line if display_width(cell)])
    laid_out = tabulate(
        [[STAND_IN * display_width(cell) for cell in line] for line in lines],
        tablefmt="plain",
        disable_numparse=True,
    )
    filled = re.sub(f"{STAND_IN}+", lambda _: next(cells), laid_out)
    return [line.rstrip() for line in filled.splitlines()]


def _without_empty_columns(rows: Sequence[Row]) -> list[Row]:
    kept = [any(any(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [tuple(cell for cell, keep in zip(row, kept, strict=True) if keep) for row in rows]
