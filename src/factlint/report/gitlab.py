"""GitLab's code quality report, which is one of Code Climate's.

Source: GitLab Docs, Code Quality, implement a custom tool; Code Climate's specification of analyzers, issues.
"""

import json
from collections.abc import Mapping
from typing import Final

from factlint.model import Report, Severity
from factlint.report.json_report import escaped
from factlint.report.location import Location, open_findings
from factlint.report.sentences import headline_of

SEVERITIES: Final[Mapping[Severity, str]] = {"error": "major", "warning": "minor", "note": "info"}


def render_gitlab(report: Report) -> str:
    """A JSON array with an object a finding that is open."""
    found = []
    for conflict, (place, *others) in open_findings(report):
        found.append(
            {
                "type": "issue",
                "categories": ["Bug Risk"],
                "description": headline_of(conflict),
                "check_name": f"{conflict.rule} {conflict.name}",
                "fingerprint": conflict.fingerprint,
                "severity": SEVERITIES[conflict.severity],
                "location": _location(place),
                "other_locations": [_location(other) for other in others],
            }
        )
    return escaped(json.dumps(found, ensure_ascii=False, indent=1)) + "\n"


def _location(place: Location) -> dict[str, object]:
    """A place; a file without lines of its own, as a PDF, is named at its first one."""
    line = place.line or 1
    return {"path": place.path, "lines": {"begin": line, "end": line}}
