"""JUnit's XML, for build servers: a test a source, and a failure a conflict. Source: the schema of the Ant JUnit task."""

import re
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from factlint.model import Conflict, Report
from factlint.report.location import locations_of
from factlint.report.sentences import headline_of, reasons_of
from factlint.report.visible import visible

NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Code points that XML 1.0 has no way to write."""
MOMENT: Final = "1970-01-01T00:00:00"
"""The schema wants a moment; the same report gives the same bytes."""


def render_junit(report: Report) -> str:
    """One suite; a test that fails for each finding that is open, one that is skipped for each other, and one that passes for each source without any."""
    sources = {source.id: source for source in report.sources}
    cases: list[str] = []
    blamed: set[str] = set()
    for conflict in report.conflicts:
        places = locations_of(conflict, sources)
        blamed.update(place.path for place in places)
        cases.append(
            _case(
                conflict,
                places[0].path,
                "; ".join(f"{each.path}:{each.line or each.landmark}" for each in places),
            )
        )
    clean = [source for source in report.sources if source.path not in blamed]
    cases += [
        f'  <testcase name="no conflicts" classname={_attribute(source.path)} time="0"/>' for source in clean
    ]
    failed = sum(conflict.status == "open" for conflict in report.conflicts)
    skipped = len(report.conflicts) - failed
    head = (
        f'<testsuite name="factlint" tests="{len(cases)}" failures="{failed}" errors="0" skipped="{skipped}" '
        f'time="0" timestamp="{MOMENT}" hostname="localhost">'
    )
    inner = "\n".join(cases)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n  <properties/>\n{inner}{chr(10) * bool(cases)}'
        "  <system-out/>\n  <system-err/>\n</testsuite>\n"
    )


def _case(conflict: Conflict, path: str, places: str) -> str:
    name = _attribute(f"{conflict.rule} {conflict.name}: {headline_of(conflict)}")
    start = f'  <testcase name={name} classname={_attribute(path)} time="0">'
    if conflict.status != "open":
        return f"{start}<skipped/></testcase>"
    text = escape(_legal(f"{reasons_of(conflict)} ({places})"))
    return f"{start}<failure message={_attribute(headline_of(conflict))} type={_attribute(conflict.name)}>{text}</failure></testcase>"


def _attribute(text: str) -> str:
    return quoteattr(_legal(text))


def _legal(text: str) -> str:
    return NOT_IN_XML.sub("�", visible(text))
