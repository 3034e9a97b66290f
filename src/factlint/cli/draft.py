"""``factlint check --draft``: a draft held against its sources."""

import sys
from pathlib import Path
from typing import NamedTuple

import click

from factlint.cli.exits import CLEAN, CONFLICTS, INPUT_ERROR
from factlint.cli.outcome import Threshold
from factlint.cli.output import (
    FILE_WIDTH,
    ColourChoice,
    InputError,
    terminal_width,
    wants_colour,
    write_file,
    write_out,
)
from factlint.cli.progress import Progress
from factlint.model import SEVERITIES, Severity
from factlint.model.draft import DraftReport, Tick
from factlint.settings import Settings

GRAVITY: dict[Tick, Severity] = {"contradicted": "error", "strained": "warning", "unfound": "note"}
"""What a mark weighs for ``--fail-on``; a supported claim weighs nothing."""


class DraftOutput(NamedTuple):
    """How the marks are written, and when they fail the run: the options of ``check``."""

    format_name: str
    output: Path | None
    color: ColourChoice
    fail_on: Threshold
    quiet: bool


def check_draft(paths: tuple[str, ...], draft: Path, settings: Settings, wanted: DraftOutput) -> int:
    """Write a draft's marks; the exit code.

    Raises:
        InputError: the draft cannot be read.
    """
    from factlint.pipeline import check_draft as held  # noqa: PLC0415  # the floors load here

    with Progress(shown=not wanted.quiet) as progress:
        try:
            report = held(paths, draft, settings, progress)
        except ValueError as error:
            raise InputError(f"{error}.") from error
    if wanted.output is not None:
        write_file(_rendered(report, wanted.format_name, FILE_WIDTH, colour=False), wanted.output)
    else:
        colour = wants_colour(wanted.color, sys.stdout)
        text = _rendered(report, wanted.format_name, terminal_width(), colour=colour)
        write_out(text, colour=colour, for_programs=wanted.format_name == "json")
    if not wanted.quiet:
        click.echo(f"{len(report.sources) + 1} files in {progress.seconds:.2f} s", err=True)
    return _exit_code(report, wanted.fail_on)


def _rendered(report: DraftReport, name: str, width: int, *, colour: bool) -> str:
    from factlint.report.draft import (  # noqa: PLC0415  # only for drafts
        render_draft_concise,
        render_draft_json,
        render_draft_table,
    )

    if name == "json":
        return render_draft_json(report)
    if name == "concise":
        return render_draft_concise(report)
    return render_draft_table(report, width, colour=colour)


def _exit_code(report: DraftReport, fail_on: Threshold) -> int:
    if report.problems:
        return INPUT_ERROR
    if fail_on == "never":
        return CLEAN
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return CONFLICTS if any(GRAVITY.get(mark.tick) in grave for mark in report.marks) else CLEAN
