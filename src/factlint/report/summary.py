"""The line under a report: how much was read and what came of it."""

from factlint.model import SEVERITIES, Report
from factlint.report.wrap import wrapped


def summary_lines(report: Report, width: int) -> list[str]:
    """Sources, claims, groups, conflicts by severity, and what was seen but not claimed."""
    voices = len({source.voice for source in report.sources})
    copies = f" ({voices} independent)" if voices < len(report.sources) else ""
    read = ", ".join(
        (
            counted(len(report.sources), "source") + copies,
            counted(len(report.claims), "claim"),
            counted(len(report.groups), "group"),
        )
    )
    if not report.sources:
        return wrapped(f"Nothing was checked: {findings_text(report) or 'no sources'}.", width)
    return wrapped(f"{read}: {findings_text(report)}.{_passed_over(report)}", width)


def findings_text(report: Report) -> str:
    """How many conflicts of each severity, and how many inputs with a problem: "2 errors, 1 warning"."""
    conflicts = [conflict for conflict in report.conflicts if conflict.path is None]
    counts = [(sum(one.severity == severity for one in conflicts), severity) for severity in SEVERITIES]
    named = [counted(count, severity) for count, severity in counts if count]
    problems = len(report.conflicts) - len(conflicts)
    if problems:
        named.append(counted(problems, "input problem"))
    return ", ".join(named if conflicts or not report.sources else ["no conflicts", *named])


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
