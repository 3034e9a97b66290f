"""The line under a report: how much was read and what came of it."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from factlint.model import SEVERITIES, Report
from factlint.report.wrap import wrapped

STATUSES: Final[Mapping[str, str]] = {
    "baseline": "in the baseline",
    "before": "there before",
    "decided": "decided",
    "waived": "waived",
}
"""What is said of conflicts that are not open."""


def summary_lines(report: Report, width: int) -> list[str]:
    """Sources, claims, groups, conflicts by severity, and what was seen but not claimed."""
    voices = len({source.voice for source in report.sources})
    copies = f" ({voices} independent)" if voices < len(report.sources) else ""
    read = ", ".join(
        (
            counted(len(report.sources), "source") + copies,
            counted(report.glance.claims if report.glance else len(report.claims), "claim"),
            counted(report.glance.groups if report.glance else len(report.groups), "group"),
        )
    )
    if not report.sources:
        return wrapped(f"Nothing was checked: {findings_text(report) or 'no sources'}.", width)
    return wrapped(f"{read}: {findings_text(report)}.{_passed_over(report)}", width)


def findings_text(report: Report) -> str:
    """How many open conflicts of each severity, how many others, and how many inputs with a problem: "2 errors, 1 waived"."""
    conflicts = [conflict for conflict in report.conflicts if conflict.path is None]
    open_ones = [conflict for conflict in conflicts if conflict.status == "open"]
    counts = [(sum(one.severity == severity for one in open_ones), severity) for severity in SEVERITIES]
    named = [counted(count, severity) for count, severity in counts if count]
    others = Counter(conflict.status for conflict in conflicts if conflict.status != "open")
    settled = [f"{count} {STATUSES[status]}" for status, count in sorted(others.items())]
    problems = sum(conflict.path is not None and conflict.status == "open" for conflict in report.conflicts)
    if problems:
        settled.append(counted(problems, "input problem"))
    told = named or ["no conflicts"] * bool(report.sources)
    return ", ".join([*told, *settled])


def _passed_over(report: Report) -> str:
    """What was seen but not claimed; nothing where no text was read, only claim files."""
    seen = report.coverage
    if not seen.characters:
        return ""
    numbers = f"{seen.numbers_seen - seen.numbers_claimed} of {counted(seen.numbers_seen, 'number')}"
    times = f"{seen.times_seen - seen.times_claimed} of {counted(seen.times_seen, 'date')}"
    return f" Seen but not claimed: {numbers}, {times}."


def counted(count: int, noun: str) -> str:
    """A count with its noun: "1 claim", "2,140 claims"."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
