"""The report as one line a conflict, for editors and scripts."""

from factlint.model import Conflict, Report, Source
from factlint.report.visible import visible


def render_concise(report: Report) -> str:
    """``path:line:column: FL101 message`` for each conflict, at the place of its first claim; nothing else.

    Claims of a claim file may have no column or no line; then that part is left out.
    """
    sources = {source.id: source for source in report.sources}
    return "".join(f"{_place(conflict, sources)}: {_message(conflict)}\n" for conflict in report.conflicts)


def _place(conflict: Conflict, sources: dict[str, Source]) -> str:
    if conflict.path is not None or not conflict.claims:
        path = visible(conflict.path or "-")
        return path if conflict.line is None else f"{path}:{conflict.line}"
    claim = conflict.claims[0]
    source = sources.get(claim.source)
    parts = [visible(source.path if source else claim.source)]
    if claim.line is not None:
        parts.append(str(claim.line))
        if claim.column is not None:
            parts.append(str(claim.column))
    return ":".join(parts)


def _message(conflict: Conflict) -> str:
    if conflict.path is not None:
        text = conflict.message
    elif conflict.headline:
        text = f"{conflict.headline}. {conflict.message}"
    else:
        text = conflict.message
    return f"{visible(conflict.rule)} {visible(text)}"
