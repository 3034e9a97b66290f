"""Workflow commands of GitHub Actions: each finding becomes an annotation at its line.

Source: GitHub Docs, Workflow commands for GitHub Actions.
"""

from collections.abc import Mapping
from typing import Final

from factlint.model import Report, Severity
from factlint.report.location import open_findings
from factlint.report.sentences import whole_of
from factlint.report.visible import visible

COMMANDS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "note": "notice"}
IN_DATA: Final = {"%": "%25", "\r": "%0D", "\n": "%0A"}
IN_PROPERTY: Final = {**IN_DATA, ":": "%3A", ",": "%2C"}


def render_github(report: Report) -> str:
    """A line a finding that is open; those that were waived, or were there before, annotate nothing."""
    lines = []
    for conflict, (place, *others) in open_findings(report):
        known = {"file": place.path, "line": place.line, "col": place.column, "endColumn": place.end_column}
        known["title"] = f"{conflict.rule} {conflict.name}"
        options = ",".join(
            f"{name}={_escaped(visible(str(told)), IN_PROPERTY)}" for name, told in known.items() if told
        )
        against = [visible(f"{other.path}:{other.line or other.landmark}") for other in others]
        text = visible(whole_of(conflict)) + (f" Against {', '.join(against)}." if against else "")
        lines.append(f"::{COMMANDS[conflict.severity]} {options}::{_escaped(text, IN_DATA)}")
    return "".join(f"{line}\n" for line in lines)


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in text)
