"""``factlint check``: the conflicts between documents."""

import datetime as dt
import sys
from pathlib import Path

import click

from factlint.cli.exits import exit_code
from factlint.cli.output import (
    FILE_WIDTH,
    ColourChoice,
    terminal_width,
    wants_colour,
    write_file,
    write_out,
)
from factlint.cli.parameters import IsoDate, color_option, rule_codes
from factlint.cli.progress import Progress
from factlint.model import SEVERITIES, Report
from factlint.report.formats import FORMATS, Layout, find_format
from factlint.report.summary import counted
from factlint.settings import Settings


@click.command(
    "check",
    short_help="Find the conflicts between documents.",
    epilog="Example: factlint check sources/ --fail-on warning",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option(
    "--format",
    "format_name",
    type=click.Choice([known.name for known in FORMATS]),
    default="table",
    show_default=True,
    help="; ".join(f"{known.name}: {known.what}" for known in FORMATS) + ".",
)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report into this file."
)
@click.option(
    "--fail-on",
    type=click.Choice([*SEVERITIES, "never"]),
    default="error",
    show_default=True,
    help="The mildest severity that makes the exit code 1.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    callback=rule_codes,
    help="Apply only these rules: codes or names, separated by commas.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULES",
    callback=rule_codes,
    help="Do not apply these rules: codes or names, separated by commas.",
)
@click.option(
    "--show-agreements/--no-show-agreements",
    default=True,
    show_default=True,
    help="List what the sources agree on, under the conflicts.",
)
@click.option(
    "--as-of",
    type=IsoDate(),
    metavar="DATE",
    help="The day on which to judge, as 2013-11-05.  [default: the latest date of the sources]",
)
@click.option("--quiet", "-q", is_flag=True, help="No progress and no time taken on standard error.")
@color_option
def command(  # noqa: PLR0913  # one parameter an option
    *,
    paths: tuple[str, ...],
    format_name: str,
    output: Path | None,
    fail_on: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    show_agreements: bool,
    as_of: dt.date | None,
    quiet: bool,
    color: ColourChoice,
) -> None:
    """Read documents about one matter and show where they cannot all be right.

    PATH is a text, Markdown or claim file, or a folder of them.

    Exit code: 0 nothing found, 1 conflicts at or above --fail-on, 2 an input or an option is wrong (what could be
    read is still checked).
    """
    _refuse_to_overwrite(output, paths)
    settings = Settings.model_validate(
        {
            "select": select,
            "ignore": ignore,
            "fail_on": None if fail_on == "never" else fail_on,
            "as_of": as_of,
        }
    )
    report = _checked(paths, settings, quiet=quiet)
    to_terminal = output is None
    colour = wants_colour(color, sys.stdout if to_terminal else None)
    layout = Layout(terminal_width() if to_terminal else FILE_WIDTH, colour, show_agreements)
    text = find_format(format_name).render(report, layout)
    if output is None:
        write_out(text, colour=colour)
    else:
        write_file(text, output)
    raise click.exceptions.Exit(exit_code(report, settings.fail_on))


def _checked(paths: tuple[str, ...], settings: Settings, *, quiet: bool) -> Report:
    """The report, with progress and time taken on standard error."""
    with Progress(shown=not quiet) as progress:
        from factlint.pipeline import check  # noqa: PLC0415  # the floors load here, while the clock runs

        report = check(paths, settings, progress)
    if not quiet:
        click.echo(f"{counted(len(report.sources), 'source')} in {progress.seconds:.2f} s", err=True)
    return report


def _refuse_to_overwrite(output: Path | None, paths: tuple[str, ...]) -> None:
    """Keep somebody from writing a report over one of the documents.

    Raises:
        click.BadParameter: the output file is one of the inputs.
    """
    if (
        output is not None
        and output.exists()
        and any(output.samefile(path) for path in paths if Path(path).exists())
    ):
        raise click.BadParameter("this file is one of the documents to check.", param_hint="--output")
