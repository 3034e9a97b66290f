"""Measures the tool: ``python bench.py [--strict] [--write-baseline]``.

Prints every figure with its ratio to baseline.json. With --strict it exits 1 when one is a quarter worse.
"""

import argparse
import json
import sys
from pathlib import Path

import cold
from tabulate import tabulate

BASELINE = Path(__file__).with_name("baseline.json")
TOLERANCE_PERCENT = 25


def measured() -> dict[str, float]:
    """All figures. Memory first: a child's peak starts from its parent's, so the parent must still be small."""
    found = cold.figures()
    import speed  # noqa: PLC0415  # loads the tool

    return found | speed.figures()


def more_is_better(name: str) -> bool:
    """Speeds should grow; seconds, megabytes and the linearity should not."""
    return name.endswith("MB/s")


def is_worse(name: str, ratio: float) -> bool:
    """Whether a figure is worse than its baseline by more than the tolerance."""
    loss = 1 / ratio if more_is_better(name) else ratio
    return loss > 1 + TOLERANCE_PERCENT / 100


def to_baseline(figures: dict[str, float]) -> dict[str, float]:
    """Each figure that has a baseline, as a ratio to it; none where baseline.json was never written."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    return {name: value / baseline[name] for name, value in figures.items() if baseline.get(name)}


def table(figures: dict[str, float], ratios: dict[str, float], worse: set[str]) -> str:
    """The figures, one a line, with their ratios and a word where one is worse."""
    rows = [
        (name, f"{value:.2f}", f"{ratios[name]:.2f}" if name in ratios else "–", "worse" * (name in worse))
        for name, value in figures.items()
    ]
    return tabulate(rows, headers=("figure", "now", "to baseline", ""), disable_numparse=True)


def main(arguments: list[str]) -> int:
    """Measure, print, and say whether anything got worse."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit 1 when a figure is much worse than its baseline"
    )
    parser.add_argument("--write-baseline", action="store_true", help="keep the figures as the new baseline")
    options = parser.parse_args(arguments)
    figures = measured()
    ratios = to_baseline(figures)
    worse = {name for name, ratio in ratios.items() if is_worse(name, ratio)}
    print(table(figures, ratios, worse))
    if options.write_baseline:
        rounded = {name: round(value, 3) for name, value in figures.items()}
        BASELINE.write_text(json.dumps(rounded, indent=2) + "\n", encoding="utf-8")
    return 1 if options.strict and worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
