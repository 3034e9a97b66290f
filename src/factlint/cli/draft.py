"""``factlint check --draft``: a draft held against its sources."""

from pathlib import Path
from typing import NamedTuple

import click

from factlint.cli.outcome import Threshold, draft_exit_code
from factlint.cli.output import ColourChoice, InputError, deliver
from factlint.cli.progress import Progress
from factlint.report.formats import find_format
from factlint.report.summary import counted
from factlint.settings import Settings


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
    from factlint.report.draft import render_draft  # noqa: PLC0415  # only for drafts

    with Progress(shown=not wanted.quiet) as progress:
        try:
            report = held(paths, draft, settings, progress)
        except ValueError as error:
            raise InputError(f"{error}.") from error

    def render(width: int, colour: bool) -> str:
        return render_draft(report, wanted.format_name, width, colour=colour)

    deliver(render, wanted.output, wanted.color, for_programs=find_format(wanted.format_name).for_programs)
    if not wanted.quiet:
        sources = counted(len(report.sources), "source")
        click.echo(f"1 draft and {sources} in {progress.seconds:.2f} s", err=True)
    return draft_exit_code(report, wanted.fail_on)
