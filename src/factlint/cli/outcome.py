"""How a report leads to an exit code."""

from typing import Literal

from factlint.cli.exits import CLEAN, CONFLICTS, INPUT_ERROR
from factlint.model import SEVERITIES, Report, Severity

INPUT_FAMILY = "FL9"

Threshold = Severity | Literal["never"]
"""The mildest severity that makes the exit code 1."""


def exit_code(report: Report, fail_on: Threshold) -> int:
    """The exit code that a report deserves.

    Args:
        report: what was found.
        fail_on: the mildest severity that counts. Input findings count whatever it says, conflicts only while they
            are open.
    """
    if any(conflict.rule.startswith(INPUT_FAMILY) for conflict in report.conflicts):
        return INPUT_ERROR
    if fail_on == "never":
        return CLEAN
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    failing = any(one.severity in grave and one.status == "open" for one in report.conflicts)
    return CONFLICTS if failing else CLEAN
