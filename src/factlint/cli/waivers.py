"""``factlint waivers``: what was waived, by whom, and for how long."""

import datetime as dt
import re
import sys

import click

from factlint.cli.checked import decisions_of
from factlint.cli.config import Workspace
from factlint.cli.output import ColourChoice, terminal_width, wants_colour, write_out
from factlint.cli.parameters import color_option

DAYS = re.compile(r"(\d+)d?")


def _days(context: click.Context, parameter: click.Parameter, value: str | None) -> int | None:
    found = DAYS.fullmatch(value) if value is not None else None
    if value is not None and found is None:
        raise click.BadParameter(f"Write a number of days, as 30d, and not {value!r}.", context, parameter)
    return int(found[1]) if found else None


@click.command(
    "waivers", short_help="Show what was waived.", epilog="Example: factlint waivers --expiring-in 30d"
)
@click.option(
    "--expiring-in",
    metavar="DAYS",
    callback=_days,
    help="Only those that expire within so many days, as 30d.",
)
@color_option
@click.pass_obj
def command(workspace: Workspace, *, expiring_in: int | None, color: ColourChoice) -> None:
    """Show each waiver with its reason, its owner and its last day, those that expire first first."""
    from factlint.report.waivers_table import render_waivers  # noqa: PLC0415  # loads nothing for --help
    from factlint.review.waivers import latest  # noqa: PLC0415  # the same

    waivers = latest(decisions_of(workspace).waivers)
    today = dt.date.today()  # noqa: DTZ011  # the day where the user is
    if expiring_in is not None:
        last = today + dt.timedelta(days=expiring_in)
        waivers = [waiver for waiver in waivers if waiver.expires is None or waiver.expires <= last]
    colour = wants_colour(color, sys.stdout)
    write_out(render_waivers(waivers, today, terminal_width(), colour=colour), colour=colour)
