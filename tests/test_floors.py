"""The comparison that .ci/run ends with."""

import json
import runpy

import pytest

FLOORS = """
[pioneers]
found = { at_least = 3 }
failed_cases = { at_most = 0 }
trap_rate = { at_most = 0 }

[quantities]
"number.value_f1" = { at_least = 80 }
"""
GOOD = {
    "pioneers": {"found": 3, "failed_cases": [], "trap_rate": 0.0},
    "quantities": {"number": {"value_f1": 80.0}},
}


@pytest.fixture(scope="module")
def floors(root):
    return runpy.run_path(str(root / "benchmarks" / "floors.py"))


def broken(floors, figures):
    read = floors["read_floors"](FLOORS)
    return [floor.figure for floor in read if not floors["holds"](floors["value_of"](figures, floor), floor)]


def test_figures_on_their_floors_pass(floors):
    assert broken(floors, GOOD) == []


@pytest.mark.parametrize(
    ("table", "figure", "value", "named"),
    [
        ("pioneers", "found", 2, "found"),
        ("pioneers", "failed_cases", ["a case"], "failed_cases"),
        ("pioneers", "trap_rate", 0.1, "trap_rate"),
        ("pioneers", "trap_rate", None, "trap_rate"),
        ("quantities", "number", {"value_f1": 79.9}, "number.value_f1"),
        ("quantities", "number", {}, "number.value_f1"),
    ],
)
def test_a_figure_beyond_its_floor_or_not_measured_is_named(floors, table, figure, value, named):
    assert broken(floors, {**GOOD, table: {**GOOD[table], figure: value}}) == [named]


def test_an_unknown_kind_of_bar_is_refused(floors):
    with pytest.raises(ValueError, match="at_least or at_most"):
        floors["read_floors"]("[pioneers]\nfound = { about = 3 }")


def test_lines_of_a_scorer_are_read_like_json(floors, tmp_path):
    (tmp_path / "pioneers.json").write_text(json.dumps({"found": 3}))
    (tmp_path / "quantities.txt").write_text(
        'percent, age    {"value_f1": 91.5}\nnumber  {"value_f1": 80.0}\n'
    )
    figures = floors["read_figures"](tmp_path)
    assert figures["pioneers"]["found"] == 3
    assert figures["quantities"] == {"percent, age": {"value_f1": 91.5}, "number": {"value_f1": 80.0}}
