"""The report as people read it on a terminal."""

from collections.abc import Mapping
from typing import TypedDict

import click

from factlint.model import Conflict, Report, Severity, Source
from factlint.report.agreement import agreement_lines
from factlint.report.evidence import evidence_lines
from factlint.report.near_misses import near_miss_lines
from factlint.report.sentences import headline_of, reasons_of
from factlint.report.shared import shared_lines
from factlint.report.summary import summary_lines
from factlint.report.visible import display_width, visible
from factlint.report.wrap import wrapped


class Style(TypedDict, total=False):
    """Colour and weight of a word, as `click.style` takes them."""

    fg: str
    bold: bool


STYLE_OF_SEVERITY: dict[Severity, Style] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow"},
    "note": {"fg": "cyan"},
}
INDENT = "  "
HEADLINE_MINIMUM = 32
"""Columns that a headline needs beside its code; where there are fewer it goes on at a small indent."""


def render_table(  # noqa: PLR0913  # one parameter for each part that can be shown
    report: Report,
    width: int,
    *,
    colour: bool,
    show_agreements: bool,
    show_near_misses: bool = False,
    show_fingerprints: bool = False,
) -> str:
    """Input findings, a block a conflict, what agrees, what was nearly compared, what texts share, and a summary; ends with a line break.

    Args:
        report: what was found.
        width: columns, 60 or more.
        colour: whether to send colour codes.
        show_agreements: whether groups that agree are listed.
        show_near_misses: whether pairs that were nearly compared are listed.
        show_fingerprints: whether each conflict tells its fingerprint.
    """
    sources = {source.id: source for source in report.sources}
    inputs = [conflict for conflict in report.conflicts if conflict.path is not None]
    others = [conflict for conflict in report.conflicts if conflict.path is None]
    blocks = [[line for finding in inputs for line in _input_lines(finding, width, colour=colour)]]
    for conflict in others:
        lines = conflict_lines(conflict, sources, width, colour=colour)
        blocks.append([*lines, *([f"{INDENT}fingerprint {conflict.fingerprint}"] * show_fingerprints)])
    if show_agreements:
        blocks.append(agreement_lines(report, width, colour=colour))
    if show_near_misses:
        blocks.append(near_miss_lines(report, width, colour=colour))
    shared = shared_lines(report.shared, report.sources)
    blocks.append([line for text in shared for line in wrapped(text, width, "", INDENT)])
    blocks.append(summary_lines(report, width))
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _input_lines(finding: Conflict, width: int, *, colour: bool) -> list[str]:
    place = visible(finding.path or "") + ("" if finding.line is None else f", line {finding.line}")
    return _headed(finding, f"{place}: {visible(finding.message)}", width, colour=colour)


def conflict_lines(
    conflict: Conflict, sources: Mapping[str, Source], width: int, *, colour: bool
) -> list[str]:
    """Headline, evidence, and why."""
    evidence = evidence_lines(conflict.claims, sources, width - len(INDENT), colour=colour)
    reasons = visible(reasons_of(conflict))
    return [
        *_headed(conflict, visible(headline_of(conflict)), width, colour=colour),
        *(INDENT + line for line in evidence),
        *(wrapped(reasons, width, INDENT, INDENT) if reasons else ()),
    ]


def _headed(conflict: Conflict, text: str, width: int, *, colour: bool) -> list[str]:
    """Code, name, severity and a text that goes on under its own beginning."""
    code = visible(conflict.rule)
    severity: str = conflict.severity
    if colour:
        code, severity = (
            click.style(code, bold=True),
            click.style(severity, **STYLE_OF_SEVERITY[conflict.severity]),
        )
    status = "" if conflict.status == "open" else f" ({conflict.status})"
    head = f"{code} {visible(conflict.name)}  {severity}{status}   "
    beside = display_width(head)
    rest = " " * beside if width - beside >= HEADLINE_MINIMUM else INDENT
    return wrapped(text, width, head, rest)
