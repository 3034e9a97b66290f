"""The report as one line a conflict, for editors and scripts."""

from collections.abc import Mapping
from types import MappingProxyType

from factlint.model import Claim, Conflict, Report, Source
from factlint.report.sentences import headline_of
from factlint.report.visible import visible

NO_SOURCES: Mapping[str, Source] = MappingProxyType({})


def render_concise(report: Report) -> str:
    """``path:line:column: FL101 message`` for each conflict, at the place of its first claim; nothing else.

    Claims of a claim file may have no column or no line; then that part is left out.
    """
    sources = {source.id: source for source in report.sources}
    return "".join(f"{concise_line(conflict, sources)}\n" for conflict in report.conflicts)


def concise_line(conflict: Conflict, sources: Mapping[str, Source] = NO_SOURCES) -> str:
    """Place, code, severity, what is disputed, and where else it stands."""
    code, text = visible(conflict.rule), visible(headline_of(conflict))
    status = "" if conflict.status == "open" else f" ({conflict.status})"
    return (
        f"{_place(conflict, sources)}: {code} {conflict.severity}{status}: {text}{_others(conflict, sources)}"
    )


def _place(conflict: Conflict, sources: Mapping[str, Source]) -> str:
    if conflict.claims:
        return claim_place(conflict.claims[0], sources)
    path = visible(conflict.path or "-")
    return path if conflict.line is None else f"{path}:{conflict.line}"


def claim_place(claim: Claim, sources: Mapping[str, Source]) -> str:
    """``path:line:column`` of a claim, or the path and the place in its file, as far as they are known."""
    source = sources.get(claim.source)
    path = visible(source.path if source else claim.source)
    if claim.landmark:
        return f"{path} ({visible(claim.landmark)})"
    known = [path]
    if claim.line is not None:
        known.append(str(claim.line))
        if claim.column is not None:
            known.append(str(claim.column))
    return ":".join(known)


def _others(conflict: Conflict, sources: Mapping[str, Source]) -> str:
    """The places of the other values, one for each."""
    if not conflict.claims:
        return ""
    first, *rest = conflict.claims
    by_value = {claim.value.canonical: claim for claim in reversed(rest)}
    by_value.pop(first.value.canonical, None)
    places = sorted(claim_place(claim, sources) for claim in by_value.values())
    return f" (against {', '.join(places)})" if places else ""
