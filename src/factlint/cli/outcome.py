"""How a report leads to an exit code."""

from factlint.cli.exits import CLEAN, CONFLICTS, INPUT_ERROR
from factlint.model import SEVERITIES, Report, Severity

INPUT_FAMILY = "FL9"


def exit_code(report: Report, fail_on: Severity | None) -> int:
    """The exit code that a report deserves.

    Args:
        report: what was found.
        fail_on: the mildest severity that counts; None for none. Input findings count whatever it says, conflicts
            only while they are open.
    """
    if any(conflict.rule.startswith(INPUT_FAMILY) for conflict in report.conflicts):
        return INPUT_ERROR
    if fail_on is None:
        return CLEAN
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    failing = any(one.severity in grave and one.status == "open" for one in report.conflicts)
    return CONFLICTS if failing else CLEAN
