from types import SimpleNamespace

import click
import pytest

from factlint.report.explain import render_explanation
from factlint.report.rules_table import render_rules
from factlint.report.visible import display_width

RULE = SimpleNamespace(
    code="FL777",
    name="moons-differ",
    severity="warning",
    flags="Two sources give a planet different numbers of moons.",
    matters="A planet has one number of moons at a time, and readers count on it.",
    passes="Counts of different years.",
    tolerance="None.",
    source="",
    settled_by="a telescope",
    examples=(
        SimpleNamespace(
            texts=("It has two moons.", "It has three moons.\n\nAll are small."),
            fires=True,
            because="2 is not 3",
        ),
        SimpleNamespace(texts=("In 1900 it had two moons.",), fires=False, because="an old count"),
    ),
)


def test_a_rule_is_explained_with_its_examples():
    assert render_explanation(RULE, 60, colour=False) == (
        "FL777 moons-differ  (warning)\n"
        "\n"
        "Flags           Two sources give a planet different numbers\n"
        "                of moons.\n"
        "Why it matters  A planet has one number of moons at a time,\n"
        "                and readers count on it.\n"
        "Does not flag   Counts of different years.\n"
        "Tolerance       None.\n"
        "To settle it    a telescope\n"
        "\n"
        "Flagged: 2 is not 3\n"
        "  - It has two moons.\n"
        "  - It has three moons.\n"
        "    All are small.\n"
        "\n"
        "Not flagged: an old count\n"
        "  - In 1900 it had two moons.\n"
    )


def test_rules_are_a_table_that_fits_the_terminal():
    lines = render_rules([RULE, RULE], 60, colour=False).splitlines()
    assert lines[:3] == [
        "Code   Name          Severity  Flags",
        "FL777  moons-differ  warning   Two sources give a planet",
        "                               different numbers of moons.",
    ]
    assert max(display_width(line) for line in lines) <= 60


@pytest.mark.parametrize("width", [60, 100])
def test_colour_changes_nothing_but_colour(width):
    for coloured, plain in (
        (render_rules([RULE], width, colour=True), render_rules([RULE], width, colour=False)),
        (render_explanation(RULE, width, colour=True), render_explanation(RULE, width, colour=False)),
    ):
        assert coloured != plain
        assert click.unstyle(coloured) == plain
