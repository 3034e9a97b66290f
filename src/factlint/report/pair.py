"""How two claims were compared, as people read it."""

from collections.abc import Mapping

import click

from factlint.model import Source
from factlint.model.explanation import PairExplanation
from factlint.report.columns import columns
from factlint.report.evidence import evidence_lines
from factlint.report.visible import visible
from factlint.report.wrap import broken, wrapped

INDENT = "  "
ADDS_COLUMNS = 8
"""What the column of log-odds takes, with the gap beside it."""
NAME_COLUMNS = 20
"""What the column of names takes, with the gap beside it."""


def render_pair(found: PairExplanation, sources: Mapping[str, Source], width: int, *, colour: bool) -> str:
    """The two claims, what was weighed, and what became of the pair; ends with a line break.

    Args:
        found: the comparison.
        sources: by their ids.
        width: columns.
        colour: whether to send colour codes.
    """
    lines = evidence_lines(found.claims, sources, width, colour=colour)
    if found.log_odds is not None:
        lines += ["", _bold("How they were weighed (log-odds)", colour=colour), *_weights(found, width)]
    outcome = _bold("Outcome", colour=colour) + f"  {found.outcome}: "
    return "\n".join([*lines, "", *wrapped(visible(found.detail), width, outcome, INDENT)]) + "\n"


def _weights(found: PairExplanation, width: int) -> list[str]:
    """The start, each piece of evidence from the strongest on, and the sum."""
    room = max(20, width - len(INDENT) - ADDS_COLUMNS - NAME_COLUMNS)
    strongest = sorted(found.evidence, key=lambda weight: -abs(weight.adds))
    told = [
        (found.start or 0.0, "start", "where every pair begins"),
        *((weight.adds, weight.name, weight.says) for weight in strongest),
        (found.log_odds or 0.0, "sum", f"{found.probability:.0%} likely that they speak of one fact"),
    ]
    rows = [([f"{adds:+5.2f}"], [name], broken(visible(says), room)) for adds, name, says in told]
    return [INDENT + line for line in columns(rows)]


def _bold(text: str, *, colour: bool) -> str:
    return click.style(text, bold=True) if colour else text
