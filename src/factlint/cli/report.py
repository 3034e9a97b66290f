"""``factlint report``: the report as a page with pictures."""

from pathlib import Path
from typing import Any

import click

from factlint.cli.checked import paths_of
from factlint.cli.checking import (
    checking_options,
    layout_of,
    refuse_to_overwrite,
    report_of,
    settings_of,
)
from factlint.cli.outcome import exit_code
from factlint.cli.output import OutputError, write_file
from factlint.model import Report
from factlint.report.formats import Place, find_format
from factlint.runtime.collector import collector_resting


@click.command(
    "report",
    short_help="Write a page that shows each disputed fact.",
    epilog="Example: factlint report sources/ -o report.html",
)
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    default="factlint.html",
    show_default=True,
    help="Write the page into this file.",
)
@click.option(
    "--pictures",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the picture of each conflict into this folder, too: FINGERPRINT.svg.",
)
@checking_options
@click.pass_context
@collector_resting()
def command(
    context: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    output: Path,
    pictures: Path | None,
    **options: Any,  # noqa: ANN401  # each option has its type in `checking`
) -> None:
    """Write one page that works offline: who says what, with pictures, quotes and what would settle each conflict.

    Exit code: 0, or 2 if an input or an option is wrong; 'factlint check' is for machines that wait for an answer.
    """
    paths = paths_of(paths, context.obj)
    refuse_to_overwrite(output, paths)
    settings = settings_of(options, context.obj)
    report = report_of(context, paths, settings, conflicts_only=False)
    place = Place(folder=output.resolve().parent)
    write_file(find_format("html").render(report, layout_of(context, settings, place)), output)
    if pictures:
        _write_pictures(report, pictures)
    if not options["quiet"]:
        click.echo(f"written to {output}", err=True)
    raise click.exceptions.Exit(exit_code(report, "never"))


def _write_pictures(report: Report, folder: Path) -> None:
    """Each conflict's picture as a file of its own.

    Raises:
        OutputError: one cannot be written.
    """
    from factlint.report.pictures import picture_of  # noqa: PLC0415  # only where it is asked for
    from factlint.report.pictures.svg import alone  # noqa: PLC0415  # the same

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made: {error.strerror}.") from error
    sources = {source.id: source for source in report.sources}
    for conflict in report.conflicts:
        picture = picture_of(conflict, sources)
        if picture:
            write_file(alone(picture.svg, picture.description), folder / f"{conflict.fingerprint}.svg")
