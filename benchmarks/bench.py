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
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    ratios = {name: value / baseline[name] for name, value in figures.items() if baseline.get(name)}
    worse = [name for name, ratio in ratios.items() if is_worse(name, ratio)]
    rows = [
        (
            name,
            f"{value:.2f}",
            f"{ratios[name]:.2f}" if name in ratios else "–",
            "worse" if name in worse else "",
        )
        for name, value in figures.items()
    ]
    print(tabulate(rows, headers=("figure", "now", "to baseline", ""), disable_numparse=True))
    if options.write_baseline:
        BASELINE.write_text(
            json.dumps({n: round(v, 3) for n, v in figures.items()}, indent=2) + "\n", encoding="utf-8"
        )
    return 1 if options.strict and worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
