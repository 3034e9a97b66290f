"""Lays out rows of cells, of any script and in colour."""

from collections.abc import Sequence
from itertools import zip_longest

from factlint.report.visible import display_width

GAP = 2
"""Blanks between two columns."""

Row = Sequence[Sequence[str]]
"""The cells of a row, each a list of lines."""


def columns(rows: Sequence[Row]) -> list[str]:
    """The lines of a table without rules.

    Args:
        rows: from top to bottom, all of one length; a column that is empty in every row is left out.
    """
    lines = [line for row in rows for line in zip_longest(*row, fillvalue="")]
    widths = [[display_width(cell) for cell in line] for line in lines]
    widest = [max(column) for column in zip(*widths, strict=True)]
    return [
        "".join(
            cell + " " * (room - width + GAP)
            for cell, width, room in zip(line, own, widest, strict=True)
            if room
        ).rstrip()
        for line, own in zip(lines, widths, strict=True)
    ]
