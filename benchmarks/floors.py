"""Compares measured figures with the floors of floors.toml: ``python floors.py FOLDER``.

FOLDER holds what the scorers wrote: ``NAME.json`` (one object), or ``NAME.txt`` (a line a suite: its name, then an
object). Exits 1 when a figure is on the wrong side of its floor or was not measured.
"""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

FLOORS = Path(__file__).with_name("floors.toml")


class Floor(NamedTuple):
    """A bar that a figure has to reach.

    Attributes:
        table: the file of figures.
        figure: the key in it, dotted where it is nested.
        side: ``at_least`` or ``at_most``.
        bar: inclusive.
    """

    table: str
    figure: str
    side: str
    bar: float


def read_floors(text: str) -> list[Floor]:
    """The floors of a TOML text, in its order.

    Raises:
        ValueError: a bar is neither ``at_least`` nor ``at_most``.
    """
    floors = [
        Floor(table, figure, side, bar)
        for table, figures in tomllib.loads(text).items()
        for figure, bars in figures.items()
        for side, bar in bars.items()
    ]
    for floor in floors:
        if floor.side not in ("at_least", "at_most"):
            raise ValueError(
                f"floors.toml: {floor.table}.{floor.figure}: {floor.side}; write at_least or at_most"
            )
    return floors


def read_figures(folder: Path) -> dict[str, Any]:
    """What the scorers wrote, by file name without its ending."""
    figures: dict[str, Any] = {
        p.stem: json.loads(p.read_text(encoding="utf-8")) for p in folder.glob("*.json")
    }
    for path in folder.glob("*.txt"):
        lines = path.read_text(encoding="utf-8").splitlines()
        split = (line.partition("{") for line in lines if "{" in line)
        figures[path.stem] = {name.strip(): json.loads(brace + rest) for name, brace, rest in split}
    return figures


def value_of(figures: dict[str, Any], floor: Floor) -> float | None:
    """The measured value, a list as its length and a missing rate as None."""
    found: Any = figures.get(floor.table)
    for key in floor.figure.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    return float(len(found)) if isinstance(found, list) else found


def holds(value: float | None, floor: Floor) -> bool:
    """Whether a value is on the right side of its floor."""
    if value is None:
        return False
    return value >= floor.bar if floor.side == "at_least" else value <= floor.bar


def main(folder: Path) -> int:
    """Print every figure beside its floor; 1 if one does not hold."""
    figures = read_figures(folder)
    floors = read_floors(FLOORS.read_text(encoding="utf-8"))
    measured = [(floor, value_of(figures, floor)) for floor in floors]
    for floor, value in measured:
        verdict = "ok    " if holds(value, floor) else "FAILED"
        shown = "not measured" if value is None else f"{value:g}"
        print(
            f"{verdict}  {floor.table}.{floor.figure}: {shown} ({floor.side.replace('_', ' ')} {floor.bar:g})"
        )
    return 0 if all(holds(value, floor) for floor, value in measured) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
