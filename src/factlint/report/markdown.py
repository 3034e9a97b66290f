"""The report in Markdown, for pull requests and job summaries."""

import re
from collections.abc import Mapping
from typing import Final

from factlint.model import Claim, Conflict, Report, Severity, Source
from factlint.model.wording import in_words
from factlint.report.evidence import where
from factlint.report.sentences import headline_of, reasons_of
from factlint.report.summary import findings_text
from factlint.report.visible import visible

SIGNS: Final[Mapping[Severity, str]] = {"error": "❌", "warning": "⚠️", "note": "ℹ️"}  # a sign
SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|~])")
"""Letters that mean something inside a line of Markdown, in its tables, or in HTML. Source: CommonMark 0.31; GitHub's tables."""


def render_markdown(report: Report) -> str:
    """A heading, a table a conflict, and the input findings as a list."""
    sources = {source.id: source for source in report.sources}
    inputs = [conflict for conflict in report.conflicts if conflict.path is not None]
    others = [conflict for conflict in report.conflicts if conflict.path is None]
    parts = [f"## factlint: {findings_text(report)}"]
    if inputs:
        parts.append("\n".join(_input(finding) for finding in inputs))
    parts += [_conflict(conflict, sources) for conflict in others]
    return "\n\n".join(parts) + "\n"


def plain(text: str) -> str:
    """Text of other people, with nothing in it that Markdown or HTML would take for its own."""
    return SPECIAL.sub(r"\\\1", visible(text)).replace("\\<", "&lt;").replace("\\>", "&gt;")


def _input(finding: Conflict) -> str:
    line = "" if finding.line is None else f", line {finding.line}"
    return f"- {SIGNS[finding.severity]} {finding.rule} {finding.name}: {plain(finding.path or '')}{line}: {plain(finding.message)}"


def _conflict(conflict: Conflict, sources: Mapping[str, Source]) -> str:
    status = "" if conflict.status == "open" else f" ({conflict.status})"
    head = f"### {SIGNS[conflict.severity]} {plain(headline_of(conflict))}"
    code = f"`{conflict.rule}` {conflict.name}, {conflict.severity}{status}. {plain(reasons_of(conflict))}"
    rows = [_row(claim, sources) for claim in conflict.claims]
    table = "\n".join(["| value | source | place | quote |", "|---|---|---|---|", *rows])
    return "\n\n".join((head, table, code, f"<sub>{conflict.fingerprint}</sub>"))


def _row(claim: Claim, sources: Mapping[str, Source]) -> str:
    source = sources.get(claim.source)
    name = source.name if source else claim.source
    cells = (in_words(claim.value), name, where(claim), f"“{claim.passage or claim.quote}”")
    return f"| {' | '.join(plain(cell) for cell in cells)} |"
