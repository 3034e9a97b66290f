"""reviewdog's diagnostic format. Source: reviewdog, proto/rdf, rdjson."""

import json
from collections.abc import Mapping
from typing import Final

from factlint.model import Report, Severity
from factlint.report.json_report import escaped
from factlint.report.location import Location, open_findings
from factlint.report.sentences import whole_of

SEVERITIES: Final[Mapping[Severity, str]] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def render_rdjson(report: Report) -> str:
    """A JSON object with a diagnostic for each finding that is open."""
    found = []
    for conflict, (place, *others) in open_findings(report):
        diagnostic: dict[str, object] = {
            "message": whole_of(conflict),
            "location": _location(place),
            "severity": SEVERITIES[conflict.severity],
            "code": {"value": f"{conflict.rule} {conflict.name}"},
        }
        if others:
            quotes = [claim.quote for claim in conflict.claims[1:]]
            diagnostic["related_locations"] = [
                {"message": quote, "location": _location(other)}
                for quote, other in zip(quotes, others, strict=True)
            ]
        found.append(diagnostic)
    whole = {"source": {"name": "factlint"}, "severity": "WARNING", "diagnostics": found}
    return escaped(json.dumps(whole, ensure_ascii=False, indent=1)) + "\n"


def _location(place: Location) -> dict[str, object]:
    """A place; reviewdog counts columns in bytes of UTF-8, which only the file tells, so that it gets lines."""
    if place.line is None:
        return {"path": place.path}
    return {"path": place.path, "range": {"start": {"line": place.line}}}
