"""``factlint sources``: the cards of sources."""

import datetime as dt
import sys

import click

from factlint.cli.exits import CLEAN, INPUT_ERROR
from factlint.cli.output import ColourChoice, terminal_width, wants_colour, write_out
from factlint.cli.parameters import card_options, color_option
from factlint.report.concise import concise_line
from factlint.settings import Settings


@click.command(
    "sources",
    short_help="Show what is known about the sources.",
    epilog="Example: factlint sources my-folder",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@card_options
@color_option
def command(
    *,
    paths: tuple[str, ...],
    publisher: str | None,
    published: dt.date | None,
    country: str | None,
    color: ColourChoice,
) -> None:
    """Show the card of each source: title, publisher and date, what the date was read from, and what is missing.

    Exit code: 2 if an input could not be read.
    """
    from factlint.pipeline import sources_of  # noqa: PLC0415  # loads nothing for --help
    from factlint.report.sources_table import render_sources  # noqa: PLC0415  # the same

    listing = sources_of(paths, Settings(publisher=publisher, published=published, country=country))
    if listing.sources:
        colour = wants_colour(color, sys.stdout)
        write_out(render_sources(listing.sources, terminal_width(), colour=colour), colour=colour)
    for finding in listing.problems:
        click.echo(concise_line(finding), err=True)
    raise click.exceptions.Exit(INPUT_ERROR if listing.problems else CLEAN)
