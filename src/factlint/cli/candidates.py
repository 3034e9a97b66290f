"""``factlint candidates``: what the rules found, for a judge of one's own."""

from pathlib import Path
from typing import Literal

import click

from factlint.cli.exits import CLEAN, INPUT_ERROR
from factlint.cli.output import write_file, write_out
from factlint.cli.parameters import reading_options
from factlint.report.concise import concise_line
from factlint.report.json_report import as_json
from factlint.settings import Settings


@click.command(
    "candidates",
    short_help="Show what the rules find, for a judge of your own.",
    epilog="Example: factlint candidates sources/ --output candidates.jsonl",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["jsonl"]),
    default="jsonl",
    show_default=True,
    help="jsonl: one JSON object a line.",
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write into this file.")
@reading_options
def command(
    *,
    paths: tuple[str, ...],
    format_name: str,  # noqa: ARG001  # one format yet
    output: Path | None,
    limits: dict[str, float],
    follow_links: Literal["inside", "all", "none"],
) -> None:
    """Write what the rules find in documents, one candidate a line, with the claims and the words around them.

    Each line is all that a judge needs: a person, a model or a service. 'factlint check --judgements FILE' takes the
    answers back. Exit code: 2 if an input could not be read.
    """
    from factlint.pipeline import candidates_of  # noqa: PLC0415  # loads nothing for --help

    listing = candidates_of(paths, Settings(follow_links=follow_links, **limits))
    text = "".join(f"{as_json(candidate)}\n" for candidate in listing.candidates)
    if output is not None:
        write_file(text, output)
    else:
        write_out(text, for_programs=True)
    for problem in listing.problems:
        click.echo(concise_line(problem), err=True)
    raise click.exceptions.Exit(INPUT_ERROR if listing.problems else CLEAN)
