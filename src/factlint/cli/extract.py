"""``factlint extract``: what documents say, as JSON lines."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal

import click

from factlint.cli.exits import CLEAN, INPUT_ERROR
from factlint.cli.output import write_out
from factlint.cli.parameters import reading_options
from factlint.model import Claim, Source
from factlint.report.concise import concise_line
from factlint.report.json_report import as_json
from factlint.settings import Settings


@click.command(
    "extract",
    short_help="Show what documents say, as JSON lines.",
    epilog="Example: factlint extract article.md > article.claims.jsonl",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@reading_options
def command(
    *, paths: tuple[str, ...], limits: dict[str, float], follow_links: Literal["inside", "all", "none"]
) -> None:
    """Write the claims of documents as JSON lines: for each source its card, then one line a claim.

    The lines can be edited and checked in place of the document. Exit code: 2 if an input could not be read.
    """
    from factlint.pipeline import extract_files  # noqa: PLC0415  # loads nothing for --help

    extracted = extract_files(paths, Settings(follow_links=follow_links, **limits))
    claims = defaultdict(list)
    for claim in extracted.claims:
        claims[claim.source].append(claim)
    for source in extracted.sources:
        write_out("".join(f"{line}\n" for line in _lines(source, claims[source.id])), for_programs=True)
    for finding in extracted.problems:
        click.echo(concise_line(finding), err=True)
    raise click.exceptions.Exit(INPUT_ERROR if extracted.problems else CLEAN)


def _lines(source: Source, claims: Iterable[Claim]) -> Iterator[str]:
    yield f'{{"card":{as_json(source)}}}'
    yield from (as_json(claim) for claim in claims)
