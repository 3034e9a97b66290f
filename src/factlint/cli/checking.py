"""What commands that check have in common: their options, and the way from options to a report."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from factlint.cli.checked import NO_JUDGEMENTS, check_in
from factlint.cli.config import Workspace
from factlint.cli.decided import before_of, decided, history_of
from factlint.cli.output import InputError
from factlint.cli.parameters import IsoDate, card_options, reading_options, rule_codes
from factlint.cli.progress import Progress
from factlint.model import Judgements, Report
from factlint.report.formats import Layout, Place
from factlint.report.summary import counted
from factlint.settings import Settings

Command = TypeVar("Command", bound=Callable[..., object])

WHAT_IS_CHECKED = (
    click.option(
        "--select",
        multiple=True,
        metavar="RULES",
        callback=rule_codes,
        help="Apply only these rules: codes or names, separated by commas.",
    ),
    click.option(
        "--ignore",
        multiple=True,
        metavar="RULES",
        callback=rule_codes,
        help="Do not apply these rules: codes or names, separated by commas.",
    ),
    click.option(
        "--judgements",
        metavar="FILE",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Obey the answers of a judge, and links between claims: JSON lines, see 'factlint candidates'.",
    ),
    click.option(
        "--baseline",
        metavar="FILE",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Findings that are marked and not counted.  [default: .factlint/baseline.json, if it is there]",
    ),
    click.option(
        "--cache/--no-cache",
        default=True,
        show_default=True,
        help="Keep what was worked out in .factlint/cache.sqlite, where there is a workspace.",
    ),
    click.option(
        "--as-of",
        type=IsoDate(),
        metavar="DATE",
        help="The day that the report notes as its own, as 2013-11-05.  [default: the latest date of the sources]",
    ),
    card_options,
    reading_options,
    click.option(
        "--allow-network", is_flag=True, help="Fetch the documents that are given as addresses of the web."
    ),
    click.option(
        "--processes",
        type=click.IntRange(min=1),
        metavar="N",
        help="How many processes share the work on hundreds of sources.  [default: one a core]",
    ),
    click.option("--quiet", "-q", is_flag=True, help="No progress and no time taken on standard error."),
)
WHAT_IS_SHOWN = (
    click.option(
        "--diff",
        metavar="REVISION",
        help="Count only what was not there at this revision of git: origin/main.",
    ),
    click.option(
        "--against",
        metavar="DIR",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="Count only what is not in the documents of this folder.",
    ),
    click.option(
        "--strict", is_flag=True, help="Entries of the baseline that are found no longer are findings."
    ),
    click.option(
        "--redact",
        is_flag=True,
        help="Withhold who and what the sources are whose card has a confidentiality, and their words.",
    ),
)


def checking_options(command: Command) -> Command:
    """Give a command the options that say what is checked, and what of it is shown."""
    for option in reversed(WHAT_IS_SHOWN):
        command = option(command)
    return reviewing_options(command)


def reviewing_options(command: Command) -> Command:
    """Give a command the options that say what is checked, and how."""
    for option in reversed(WHAT_IS_CHECKED):
        command = option(command)
    return command


def settings_of(options: Mapping[str, Any], workspace: Workspace) -> Settings:
    """The settings that options and the workspace's file give."""
    names = (
        "select",
        "ignore",
        "as_of",
        "publisher",
        "published",
        "country",
        "follow_links",
        "allow_network",
        "processes",
    )
    told = {name: options[name] for name in names}
    return Settings(**told, **options["limits"], choices=workspace.choices)


def report_of(
    context: click.Context, paths: tuple[str, ...], settings: Settings, *, conflicts_only: bool
) -> Report:
    """The report that a command's options ask for, with what people decided; it tells how long that took.

    Raises:
        InputError: a file that an option names cannot be used.
    """
    options, workspace = context.params, context.obj
    report = undecided_report_of(context, paths, settings, conflicts_only=conflicts_only)
    before = before_of(paths, settings, workspace, _cache(context), options)
    report = decided(report, before, settings, workspace, options)
    if options["redact"]:
        from factlint.report.redaction import redacted  # noqa: PLC0415  # only where it is asked for

        report = redacted(report)
    return report


def undecided_report_of(
    context: click.Context, paths: tuple[str, ...], settings: Settings, *, conflicts_only: bool
) -> Report:
    """The same without what people decided."""
    options = context.params
    with Progress(shown=not options["quiet"]) as progress:
        report = check_in(
            context.obj,
            paths,
            settings,
            progress=progress,
            judgements=_judgements(options["judgements"]),
            cache=_cache(context),
            conflicts_only=conflicts_only,
        )
    if not options["quiet"]:
        click.echo(f"{counted(len(report.sources), 'source')} in {progress.seconds:.2f} s", err=True)
    return report


def _judgements(file: Path | None) -> Judgements:
    """The answers of a judge, if there are any.

    Raises:
        InputError: they cannot be used.
    """
    if file is None:
        return NO_JUDGEMENTS
    from factlint.judge import JudgementError, read_judgements  # noqa: PLC0415  # only where judgements are given

    try:
        return read_judgements(file)
    except JudgementError as error:
        raise InputError(str(error)) from error


def _cache(context: click.Context) -> Path | None:
    cache: Path | None = context.obj.cache if context.params["cache"] else None
    return cache


def layout_of(context: click.Context, settings: Settings, place: Place) -> Layout:
    """How a report is laid out at a place, as the command's options want it."""
    from factlint.rules import RULES  # noqa: PLC0415  # loaded with the pipeline

    parts = ("show_agreements", "show_near_misses", "show_fingerprints")
    shown = {part: context.params[part] for part in parts if part in context.params}
    return Layout(
        place=place,
        rules=RULES,
        history=history_of(context.obj),
        settings=settings.unusual(),
        **shown,
    )


def refuse_to_overwrite(output: Path | None, paths: Sequence[str]) -> None:
    """Keep somebody from writing a report over one of the documents.

    Raises:
        click.BadParameter: the output file is one of the inputs, or stands in one of their folders and would be read.
    """
    if output is not None and any(_is_among(output, Path(path)) for path in paths):
        what = f"{output} is one of the documents to check; write the report into another folder."
        raise click.BadParameter(what, param_hint="--output")


def _is_among(output: Path, path: Path) -> bool:
    """Whether a file that is there is the one at a path, or a document in the folder at that path."""
    from factlint.ingest.files import kind_of  # noqa: PLC0415  # loads nothing for --help

    with suppress(OSError):  # a file that is not there is not overwritten
        inside = path.is_dir() and output.resolve(strict=True).is_relative_to(path.resolve())
        return output.samefile(path) or (inside and kind_of(output.name) is not None)
    return False
