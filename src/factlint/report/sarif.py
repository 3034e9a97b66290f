"""SARIF 2.1.0, which code hosts show as alerts. Source: OASIS SARIF 2.1.0; GitHub Docs, SARIF support for code scanning."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from factlint.model import Claim, Conflict, Report, Severity, Source
from factlint.report.json_report import escaped
from factlint.report.location import Location, location_of, locations_of
from factlint.report.rule_text import RuleText
from factlint.report.sentences import whole_of

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "note": "note"}
FINGERPRINT: Final = "factlintConflict/v1"
MOST_RESULTS: Final = 25_000
"""Results of a run that GitHub takes."""
MOST_LOCATIONS: Final = 100
"""Places of a result that GitHub shows."""
SUPPRESSED: Final = {
    "waived": "accepted",
    "decided": "accepted",
    "baseline": "accepted",
    "before": "accepted",
}


def render_sarif(report: Report, rules: Sequence[RuleText]) -> str:
    """One run: the rules with their help, and a result a finding, the gravest first.

    The claim of a finding that stands first is its place; the others are its related places.
    """
    sources = {source.id: source for source in report.sources}
    index = {rule.code: number for number, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "semanticVersion": report.tool.version,
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(conflict, sources, index) for conflict in report.conflicts[:MOST_RESULTS]],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return escaped(json.dumps(log, ensure_ascii=False, indent=1)) + "\n"


def _rule(rule: RuleText) -> dict[str, Any]:
    help_text = f"{rule.flags} {rule.matters}\n\nNot flagged: {rule.passes}\n\nTolerance: {rule.tolerance}"
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name.replace("-", " ").capitalize()},
        "fullDescription": {"text": rule.flags},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": ["consistency"]},
    }


def _result(conflict: Conflict, sources: Mapping[str, Source], index: Mapping[str, int]) -> dict[str, Any]:
    first = locations_of(conflict, sources)[0]
    result: dict[str, Any] = {
        "ruleId": conflict.rule,
        "level": LEVELS[conflict.severity],
        "message": {"text": whole_of(conflict)},
        "locations": [_location(first)],
        "partialFingerprints": {FINGERPRINT: conflict.fingerprint},
    }
    if conflict.rule in index:
        result["ruleIndex"] = index[conflict.rule]
    others = conflict.claims[1:MOST_LOCATIONS]
    if others:
        result["relatedLocations"] = [
            _related(claim, number, sources) for number, claim in enumerate(others, 1)
        ]
    if conflict.status != "open":
        result["suppressions"] = [
            {"kind": "external", "status": SUPPRESSED[conflict.status], "justification": conflict.status}
        ]
    return result


def _related(claim: Claim, number: int, sources: Mapping[str, Source]) -> dict[str, Any]:
    return {"id": number, "message": {"text": claim.quote}, **_location(location_of(claim, sources))}


def _location(place: Location) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(place.path)}}
    if place.line is not None:
        region = {"startLine": place.line, "startColumn": place.column, "endColumn": place.end_column}
        physical["region"] = {name: number for name, number in region.items() if number is not None}
    found: dict[str, Any] = {"physicalLocation": physical}
    if place.landmark:
        found["logicalLocations"] = [{"name": place.landmark}]
    return found


def _uri(path: str) -> str:
    """A path as a reference that RFC 3986 allows."""
    from urllib.parse import quote  # noqa: PLC0415  # only this format needs it

    return quote(path, safe="/:@!$&'()*+,;=~-._", errors="surrogateescape")
