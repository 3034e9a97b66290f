"""``factlint extract``: what documents say, as JSON lines."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import click

from factlint.cli.exits import CLEAN, INPUT_ERROR
from factlint.cli.output import InputError, OutputError, write_kept, write_out
from factlint.cli.parameters import reading_options
from factlint.model import Claim, Source
from factlint.report.concise import concise_line
from factlint.report.json_report import as_json
from factlint.report.summary import counted
from factlint.settings import Settings

UNSAFE = re.compile(r"[^\w. -]+")
"""What no file name should have."""


@click.command(
    "extract",
    short_help="Show what documents say, as JSON lines.",
    epilog="Example: factlint extract article.md > article.claims.jsonl",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option(
    "--output",
    metavar="FOLDER",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write a claim file for each document into FOLDER: NAME.claims.jsonl.",
)
@click.option(
    "--update",
    is_flag=True,
    help="Renew claim files that are there: what people wrote stays, and what they took out stays out.",
)
@reading_options
def command(
    *,
    paths: tuple[str, ...],
    output: Path | None,
    update: bool,
    limits: dict[str, float],
    follow_links: Literal["inside", "all", "none"],
) -> None:
    """Write the claims of documents as JSON lines: for each source its card, then one line a claim.

    The lines can be edited, and lines be added and taken out; 'factlint check' takes a claim file beside its document
    for what the document says. Exit code: 2 if an input could not be read.
    """
    from factlint.pipeline import extract_files  # noqa: PLC0415  # loads nothing for --help

    if update and output is None:
        raise click.UsageError("--update renews the claim files of a folder: name it with --output.")
    extracted = extract_files(paths, Settings(follow_links=follow_links, **limits))
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in extracted.claims:
        claims[claim.source].append(claim)
    if output is None:
        for source in extracted.sources:
            write_out("".join(f"{line}\n" for line in _lines(source, claims[source.id])), for_programs=True)
    else:
        for source in extracted.sources:
            if source.id in extracted.texts:
                _write(source, claims[source.id], extracted.texts[source.id], output, update=update)
    for finding in extracted.problems:
        click.echo(concise_line(finding), err=True)
    raise click.exceptions.Exit(INPUT_ERROR if extracted.problems else CLEAN)


def _write(source: Source, claims: Sequence[Claim], text: str, folder: Path, *, update: bool) -> None:
    """Write the claim file of a document.

    Raises:
        OutputError: it is there already, and is not to be renewed; or it cannot be written.
        InputError: the one that is there cannot be read.
    """
    from factlint.review.claim_files import Kept, claim_file, kept  # noqa: PLC0415  # loads nothing for --help

    path = folder / f"{UNSAFE.sub('_', source.name)}.claims.jsonl"
    old = Kept()
    if path.exists():
        if not update:
            raise OutputError(f"{path} is there already; renew it with --update, or remove it.")
        old = kept(*read_claim_file(path))
    written, lost = claim_file(source, claims, text, old)
    write_kept(written, path)
    gone = f"; the words of {lost} of your claims are no longer in {source.path}" if lost else ""
    click.echo(f"{path}: {counted(len(written.splitlines()) - 1, 'claim')}{gone}", err=True)


def read_claim_file(path: Path) -> tuple[dict[str, Any], tuple[Claim, ...]]:
    """The line with the card of a claim file, and its claims.

    Raises:
        InputError: it is broken.
    """
    from factlint.pipeline import extract_files  # noqa: PLC0415  # loaded already

    read = extract_files([path])
    if read.problems:
        raise InputError(f"{concise_line(read.problems[0])}. Mend it before it is renewed.")
    card: dict[str, Any] = json.loads(path.read_text(encoding="utf-8").split("\n", 1)[0])
    return card, read.claims


def _lines(source: Source, claims: Iterable[Claim]) -> Iterator[str]:
    yield f'{{"card":{as_json(source)}}}'
    yield from (as_json(claim) for claim in claims)
