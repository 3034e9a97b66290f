"""``factlint sources``: the cards of sources."""

import datetime as dt
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import click

from factlint.cli.exits import CLEAN, INPUT_ERROR
from factlint.cli.output import ColourChoice, OutputError, terminal_width, wants_colour, write_out
from factlint.cli.parameters import card_options, color_option, reading_options
from factlint.report.concise import concise_line
from factlint.settings import Settings


@click.command(
    "sources",
    short_help="Show what is known about the sources.",
    epilog="Example: factlint sources my-folder",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@card_options
@reading_options
@click.option(
    "--texts",
    metavar="FOLDER",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the text of each source, as it was read, to FOLDER; its file is named by the source's id.",
)
@color_option
def command(  # noqa: PLR0913  # one parameter an option
    *,
    paths: tuple[str, ...],
    publisher: str | None,
    published: dt.date | None,
    country: str | None,
    limits: dict[str, float],
    follow_links: Literal["inside", "all", "none"],
    texts: Path | None,
    color: ColourChoice,
) -> None:
    """Show the card of each source: title, publisher, date and what else is known, from where, and what is missing.

    Exit code: 2 if an input could not be read.
    """
    from factlint.pipeline import sources_of  # noqa: PLC0415  # loads nothing for --help
    from factlint.report.sources_table import render_sources  # noqa: PLC0415  # the same

    settings = Settings(
        publisher=publisher, published=published, country=country, follow_links=follow_links, **limits
    )
    listing = sources_of(paths, settings)
    if listing.sources:
        colour = wants_colour(color, sys.stdout)
        write_out(
            render_sources(listing.sources, listing.shared, terminal_width(), colour=colour), colour=colour
        )
    if texts:
        _write_texts(listing.texts, texts)
    for finding in listing.problems:
        click.echo(concise_line(finding), err=True)
    raise click.exceptions.Exit(INPUT_ERROR if listing.problems else CLEAN)


def _write_texts(texts: Mapping[str, str], folder: Path) -> None:
    """Write each text to a file that is named by its source's id."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source, text in texts.items():
            (folder / f"{source}.txt").write_bytes(text.encode(errors="surrogatepass"))
    except OSError as error:
        raise OutputError(f"cannot write to {folder}: {error.strerror}") from error
