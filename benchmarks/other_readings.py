"""Scores find_quantities on quantulum3's suite without the places that we read otherwise on purpose.

``python other_readings.py SHARED``, where SHARED holds eval/ and suites/. The places and the reasons stand in
other_readings.toml; everything else counts as the suite's own scorer counts it.
"""

import importlib.util
import json
import sys
import tomllib
from collections.abc import Callable, Container
from decimal import Decimal
from pathlib import Path
from types import ModuleType

from factlint import find_quantities
from factlint.extraction.quantities import QuantityMention

PLACES = Path(__file__).with_name("other_readings.toml")


def read_places(text: str) -> dict[tuple[int, int], str]:
    """Place (case, result) to the reason why we read it otherwise.

    Raises:
        ValueError: a place is listed twice.
    """
    found: dict[tuple[int, int], str] = {}
    for reading in tomllib.loads(text)["reading"]:
        for case, result in reading["places"]:
            if (case, result) in found:
                raise ValueError(f"{PLACES.name}: [{case}, {result}] is listed twice")
            found[case, result] = reading["why"]
    return found


def scorer(shared: Path) -> ModuleType:
    """The module that scores the outside suites."""
    path = shared / "eval" / "quantities.py"
    spec = importlib.util.spec_from_file_location("quantities_scorer", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(shared: Path) -> None:
    """Print the figures as one line of JSON."""
    module = scorer(shared)
    cases = module.quantulum(shared / "suites" / "quantulum3" / "quantities.json")
    places = read_places(PLACES.read_text(encoding="utf-8"))
    beyond = [place for place in places if place[1] >= len(cases[place[0]][1])]
    if beyond:
        raise SystemExit(f"{PLACES.name}: the suite has no result at {beyond}")
    print(json.dumps({**figures(cases, places, module.right), "read_otherwise": len(places)}))


Gold = tuple[int, int, Decimal, str | None]
"""Start, end, value and unit."""


def figures(
    cases: list[tuple[str, list[Gold]]],
    places: Container[tuple[int, int]],
    is_right: Callable[[QuantityMention, Decimal], bool],
) -> dict[str, float]:
    """Precision, recall and F1 of values, in percent, where nothing at the places counts for or against us."""
    asked = hit = false = 0
    for number, (text, golds) in enumerate(cases):
        kept = [gold for index, gold in enumerate(golds) if (number, index) not in places]
        others = [gold for index, gold in enumerate(golds) if (number, index) in places]
        found = find_quantities(text)
        found = [m for m in found if _beside(m, kept) or not _beside(m, others)]
        answered = [gold for gold in kept if any(is_right(m, gold[2]) for m in found if _beside(m, [gold]))]
        asked += len(kept)
        hit += len(answered)
        false += sum(not any(gold in answered for gold in _beside(m, kept)) for m in found)
    precision, recall = hit / (hit + false), hit / asked
    f1 = 2 * precision * recall / (precision + recall)
    return {
        name: round(100 * value, 1)
        for name, value in (("value_precision", precision), ("value_recall", recall), ("value_f1", f1))
    }


def _beside(mention: QuantityMention, golds: list[Gold]) -> list[Gold]:
    """The results that a mention overlaps."""
    return [gold for gold in golds if mention.start < gold[1] and gold[0] < mention.end]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
