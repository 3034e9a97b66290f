"""GitLab's code quality report. Source: GitLab Docs, Code Quality, implement a custom tool."""

import json
from collections.abc import Mapping
from typing import Final

from factlint.model import Report, Severity
from factlint.report.json_report import escaped
from factlint.report.location import open_findings
from factlint.report.sentences import headline_of

SEVERITIES: Final[Mapping[Severity, str]] = {"error": "major", "warning": "minor", "note": "info"}


def render_gitlab(report: Report) -> str:
    """A JSON array with an object a finding that is open."""
    found = []
    for conflict, (place, *_) in open_findings(report):
        found.append(
            {
                "description": headline_of(conflict),
                "check_name": f"{conflict.rule} {conflict.name}",
                "fingerprint": conflict.fingerprint,
                "severity": SEVERITIES[conflict.severity],
                "location": {"path": place.path, "lines": {"begin": place.line or 1}},
            }
        )
    return escaped(json.dumps(found, ensure_ascii=False, indent=1)) + "\n"
