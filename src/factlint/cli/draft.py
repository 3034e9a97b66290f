"""``factlint check --draft``: a draft held against its sources."""

from pathlib import Path

import click

from factlint.cli.outcome import Threshold, draft_exit_code
from factlint.cli.output import InputError, Wanted, deliver
from factlint.cli.progress import Progress
from factlint.report.formats import Place
from factlint.report.summary import counted
from factlint.settings import Settings


def check_draft(
    paths: tuple[str, ...], draft: Path, settings: Settings, wanted: Wanted, fail_on: Threshold
) -> int:
    """Write a draft's marks; the exit code.

    Args:
        paths: the sources.
        draft: the story.
        settings: as for a check without a draft.
        wanted: how the marks are written.
        fail_on: the mildest severity that makes the exit code 1.

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

    def render(name: str, place: Place) -> str | bytes:
        return render_draft(report, name, place.width, colour=place.colour)

    deliver(render, wanted)
    if not wanted.quiet:
        sources = counted(len(report.sources), "source")
        click.echo(f"1 draft and {sources} in {progress.seconds:.2f} s", err=True)
    return draft_exit_code(report, fail_on)
