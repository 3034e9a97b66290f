"""The conflicts as JSON lines: each line is whole, with its claims and their places."""

import json

from factlint.model import Claim, Report, Source
from factlint.report.json_report import escaped
from factlint.report.location import location_of
from factlint.report.sentences import headline_of, reasons_of


def render_jsonl(report: Report) -> str:
    """One JSON object a conflict, in their order."""
    sources = {source.id: source for source in report.sources}
    lines = []
    for conflict in report.conflicts:
        record = {
            "fingerprint": conflict.fingerprint,
            "rule": conflict.rule,
            "name": conflict.name,
            "severity": conflict.severity,
            "verdict": conflict.verdict,
            "status": conflict.status,
            "headline": headline_of(conflict),
            "reasons": reasons_of(conflict),
            "path": conflict.path,
            "line": conflict.line,
            "claims": [_claim(claim, sources[claim.source]) for claim in conflict.claims],
        }
        lines.append(escaped(json.dumps(record, ensure_ascii=False)))
    return "".join(f"{line}\n" for line in lines)


def _claim(claim: Claim, source: Source) -> dict[str, object]:
    place = location_of(claim, {source.id: source})
    return {
        "value": claim.value.canonical,
        "quote": claim.quote,
        "source": source.name,
        "publisher": source.publisher,
        "published": source.published.latest.isoformat() if source.published else None,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "landmark": place.landmark or None,
        "speaker": claim.speaker,
    }
