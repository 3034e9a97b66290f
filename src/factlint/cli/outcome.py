"""How a report leads to an exit code."""

from collections.abc import Sequence
from typing import Literal

from factlint.cli.exits import CLEAN, CONFLICTS, INPUT_ERROR
from factlint.model import SEVERITIES, Report, Severity
from factlint.model.draft import GRAVITY, DraftReport

INPUT_FAMILY = "FL9"

Threshold = Severity | Literal["never"]
"""The mildest severity that makes the exit code 1."""


def exit_code(report: Report, fail_on: Threshold) -> int:
    """The exit code that a report deserves.

    Args:
        report: what was found.
        fail_on: the mildest severity that counts. Input findings count whatever it says; both count only while they are
            open.
    """
    open_ones = [conflict for conflict in report.conflicts if conflict.status == "open"]
    if any(conflict.rule.startswith(INPUT_FAMILY) for conflict in open_ones):
        return INPUT_ERROR
    grave = grave_severities(fail_on)
    return CONFLICTS if any(conflict.severity in grave for conflict in open_ones) else CLEAN


def draft_exit_code(report: DraftReport, fail_on: Threshold) -> int:
    """The exit code that a draft's marks deserve.

    Args:
        report: the marks.
        fail_on: the mildest severity that counts, by `GRAVITY`. Inputs that could not be read count whatever it says.
    """
    if report.problems:
        return INPUT_ERROR
    grave = grave_severities(fail_on)
    return CONFLICTS if any(GRAVITY.get(mark.tick) in grave for mark in report.marks) else CLEAN


def grave_severities(fail_on: Threshold) -> Sequence[Severity]:
    """The severities from the gravest down to the mildest that counts."""
    return () if fail_on == "never" else SEVERITIES[: SEVERITIES.index(fail_on) + 1]
