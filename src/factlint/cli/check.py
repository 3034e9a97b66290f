"""``factlint check``: the conflicts between documents."""

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
from factlint.cli.draft import check_draft
from factlint.cli.outcome import Threshold, exit_code
from factlint.cli.output import Wanted, deliver
from factlint.cli.parameters import color_option, formats_and_files
from factlint.cli.watch import watch
from factlint.model import SEVERITIES
from factlint.report.formats import FORMATS, Place, find_format
from factlint.runtime.collector import collector_resting


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
@click.option("--watch", is_flag=True, help="Check again whenever a document changes, until interrupted.")
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
@checking_options
@color_option
@click.pass_context
def command(
    context: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    draft: Path | None,
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
    paths = paths_of(paths, context.obj)
    wanted = Wanted(*(options[name] for name in ("format_name", "output", "also", "color", "quiet")))
    for file in (wanted.output, *(path for _, path in wanted.also)):
        refuse_to_overwrite(file, (*paths, *([str(draft)] if draft else [])))
    settings = settings_of(options, context.obj)
    if draft is not None:
        _refuse_with_draft(**options)
        raise click.exceptions.Exit(check_draft(paths, draft, settings, wanted, fail_on))
    told_whole = options["show_near_misses"] or options["redact"]
    shows_all = told_whole or any(find_format(name).shows_all for name in wanted.formats)

    @collector_resting()
    def once() -> int:
        report = report_of(context, paths, settings, conflicts_only=not shows_all)

        def render(name: str, place: Place) -> str | bytes:
            return find_format(name).render(report, layout_of(context, settings, place))

        deliver(render, wanted)
        return exit_code(report, fail_on)

    if options["watch"]:
        watch([*paths, *context.obj.kept], once)
    raise click.exceptions.Exit(once())


def _refuse_with_draft(**options: Any) -> None:  # noqa: ANN401  # options of any type
    """Keep options that speak of conflicts between sources from being given with a draft, which shows none.

    Raises:
        click.UsageError: one is given.
    """
    for name in ("judgements", "diff", "against", "baseline", "strict", "watch", "redact"):
        if options[name]:
            what = f"--{name} speaks of conflicts, and --draft shows none: leave one of them out."
            raise click.UsageError(what)
