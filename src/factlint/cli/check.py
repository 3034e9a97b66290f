"""``factlint check``: the conflicts between documents."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from factlint.cli.config import Workspace
from factlint.cli.decided import before_of, decided
from factlint.cli.draft import check_draft
from factlint.cli.outcome import Threshold, exit_code
from factlint.cli.output import InputError, Wanted, deliver
from factlint.cli.parameters import (
    IsoDate,
    card_options,
    color_option,
    formats_and_files,
    reading_options,
    rule_codes,
)
from factlint.cli.progress import Progress
from factlint.cli.watch import watch
from factlint.model import SEVERITIES, Judgements, Report
from factlint.report.formats import FORMATS, Layout, find_format
from factlint.report.summary import counted
from factlint.runtime.collector import collector_resting
from factlint.settings import Settings


@click.command(
    "check",
    short_help="Find the conflicts between documents.",
    epilog="Example: factlint check sources/ --fail-on warning",
)
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
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
    "--output-format",
    "also",
    multiple=True,
    metavar="FORMAT=FILE",
    callback=formats_and_files,
    help="Write the report in this format, too, into this file: sarif=conflicts.sarif.",
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
    "--judgements",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Obey the answers of a judge, and links between claims: JSON lines, see 'factlint candidates'.",
)
@click.option(
    "--diff",
    metavar="REVISION",
    help="Count only what was not there at this revision of git: origin/main.",
)
@click.option(
    "--against",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Count only what is not in the documents of this folder.",
)
@click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Findings that are marked and not counted.  [default: .factlint/baseline.json, if it is there]",
)
@click.option(
    "--cache/--no-cache",
    default=True,
    show_default=True,
    help="Keep what was worked out in .factlint/cache.sqlite, where there is a workspace.",
)
@click.option("--watch", is_flag=True, help="Check again whenever a document changes, until interrupted.")
@click.option("--strict", is_flag=True, help="Entries of the baseline that are found no longer are findings.")
@click.option(
    "--draft",
    metavar="STORY",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Hold this draft against the documents: who supports each of its claims, and who contradicts it.",
)
@click.option(
    "--show-agreements/--no-show-agreements",
    default=True,
    show_default=True,
    help="List what the sources agree on, under the conflicts.",
)
@click.option(
    "--show-near-misses",
    is_flag=True,
    help="List the pairs that were nearly compared, and why they were not.",
)
@click.option(
    "--show-fingerprints",
    is_flag=True,
    help="Tell the fingerprint of each conflict, by which it is waived or settled.",
)
@click.option(
    "--as-of",
    type=IsoDate(),
    metavar="DATE",
    help="The day that the report notes as its own, as 2013-11-05.  [default: the latest date of the sources]",
)
@card_options
@reading_options
@click.option(
    "--allow-network", is_flag=True, help="Fetch the documents that are given as addresses of the web."
)
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many processes share the work on hundreds of sources.  [default: one a core]",
)
@click.option("--quiet", "-q", is_flag=True, help="No progress and no time taken on standard error.")
@color_option
@click.pass_context
def command(
    context: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    draft: Path | None,
    judgements: Path | None,
    fail_on: Threshold,
    **options: Any,  # noqa: ANN401  # each option has its type above
) -> None:
    """Read documents about one matter and show where they cannot all be right.

    PATH is a document or a claim file, a folder of them, or - for what is piped in. Documents are text, Markdown, saved
    web pages, PDF, Word, OpenDocument, EPUB, RTF, e-mails and tables.

    Exit code: 0 nothing found, 1 conflicts at or above --fail-on, 2 an input or an option is wrong (what could be
    read is still checked). What is waived, in the baseline, or was there before (--diff) does not count. With --draft, a
    contradicted claim counts as an error, a strained one as a warning, and one that is found nowhere as a note.
    """
    paths = paths or context.obj.paths
    if not paths:
        what = "Missing argument 'PATH...'. Name what to check, or write paths in factlint.toml."
        raise click.UsageError(what)
    wanted = Wanted(*(options[name] for name in ("format_name", "output", "also", "color", "quiet")))
    for file in (wanted.output, *(path for _, path in wanted.also)):
        _refuse_to_overwrite(file, (*paths, *([str(draft)] if draft else [])))
    settings = settings_of(options, context.obj)
    if draft is not None:
        _refuse_with_draft(judgements=judgements, **options)
        raise click.exceptions.Exit(check_draft(paths, draft, settings, wanted, fail_on))

    @collector_resting()
    def once() -> int:
        report = _written(context, paths, settings, judgements, wanted)
        return exit_code(report, fail_on)

    if options["watch"]:
        watch([*paths, *context.obj.kept], once)
    raise click.exceptions.Exit(once())


def _written(
    context: click.Context,
    paths: tuple[str, ...],
    settings: Settings,
    judgements: Path | None,
    wanted: Wanted,
) -> Report:
    """Check, and write the report in every format that is wanted."""
    options, settled = context.params, context.obj.settled
    cache = context.obj.cache if options["cache"] else None
    conflicts_only = not any(find_format(name).shows_all for name in wanted.formats)
    with Progress(shown=not wanted.quiet) as progress:
        report = _checked(paths, settings, progress, judgements, settled, cache, conflicts_only)
    seconds = progress.seconds
    before = before_of(paths, settings, settled, cache, options)
    report = decided(report, before, settings, context.obj, options)

    def render(name: str, width: int, colour: bool) -> str | bytes:
        from factlint.rules import RULES  # noqa: PLC0415  # loaded with the pipeline

        parts = ("show_agreements", "show_near_misses", "show_fingerprints")
        layout = Layout(width, colour, **{part: options[part] for part in parts}, rules=RULES)
        return find_format(name).render(report, layout)

    deliver(render, wanted)
    if not wanted.quiet:
        click.echo(f"{counted(len(report.sources), 'source')} in {seconds:.2f} s", err=True)
    return report


def _refuse_with_draft(**options: Any) -> None:  # noqa: ANN401  # options of any type
    """Keep options that speak of conflicts between sources from being given with a draft, which shows none.

    Raises:
        click.UsageError: one is given.
    """
    for name in ("judgements", "diff", "against", "baseline", "strict", "watch"):
        if options[name]:
            what = f"--{name} speaks of conflicts, and --draft shows none: leave one of them out."
            raise click.UsageError(what)


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


def _checked(  # noqa: PLR0913, PLR0917  # what a check is told
    paths: tuple[str, ...],
    settings: Settings,
    progress: Progress,
    judgements: Path | None,
    settled: Path | None,
    cache: Path | None,
    conflicts_only: bool,
) -> Report:
    """The report.

    Raises:
        InputError: the file of judgements, or that of settled facts, cannot be used.
    """
    from factlint.align import LinkError  # noqa: PLC0415  # only where judgements are given
    from factlint.ingest.settled import SettledError  # noqa: PLC0415  # only where facts are settled
    from factlint.judge import JudgementError, read_judgements  # noqa: PLC0415  # as above
    from factlint.pipeline import check  # noqa: PLC0415  # the floors load here, while the clock runs

    try:
        answers = read_judgements(judgements) if judgements else Judgements()
        return check(
            paths,
            settings,
            progress,
            answers,
            settled=settled,
            cache=cache,
            conflicts_only=conflicts_only,
        )
    except (JudgementError, SettledError) as error:
        raise InputError(str(error)) from error
    except LinkError as error:
        raise InputError(f"{judgements}: {error}.") from error


def _refuse_to_overwrite(output: Path | None, paths: tuple[str, ...]) -> None:
    """Keep somebody from writing a report over one of the documents.

    Raises:
        click.BadParameter: the output file is one of the inputs.
    """
    for path in paths:
        with suppress(OSError):  # a file that is not there is not overwritten
            if output is not None and output.samefile(path):
                raise click.BadParameter("this file is one of the documents to check.", param_hint="--output")
