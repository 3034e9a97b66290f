"""All rules as a table."""

from collections.abc import Iterable

import click

from factlint.report.columns import columns
from factlint.report.rule_text import RuleText
from factlint.report.visible import display_width, visible
from factlint.report.wrap import broken

HEADINGS = ("Code", "Name", "Severity", "Flags")
FLAGS_MINIMUM = 24
"""Columns that the description gets at least."""


def render_rules(rules: Iterable[RuleText], width: int, *, colour: bool) -> str:
    """Code, name, severity and what is flagged, one rule after the other; ends with a line break.

    Args:
        rules: in the order to show.
        width: columns.
        colour: whether to send colour codes.
    """
    rows = [HEADINGS, *((rule.code, rule.name, rule.severity, visible(rule.flags)) for rule in rules)]
    narrow = [
        max(display_width(cell) for cell in column) + 2 for column in list(zip(*rows, strict=True))[:-1]
    ]
    room = max(FLAGS_MINIMUM, width - sum(narrow))
    lines = columns([(*([cell] for cell in labels), broken(flags, room)) for *labels, flags in rows])
    heading = click.style(lines[0], bold=True) if colour else lines[0]
    return "\n".join([heading, *lines[1:]]) + "\n"
