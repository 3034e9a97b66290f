"""``factlint rules``: all rules."""

import sys

import click

from factlint.cli.output import ColourChoice, terminal_width, wants_colour, write_out
from factlint.cli.parameters import color_option


@click.command("rules", short_help="List all rules.", epilog="Example: factlint rules")
@color_option
def command(*, color: ColourChoice) -> None:
    """List every rule: its code, name and severity, and what it flags."""
    from factlint.report.rules_table import render_rules  # noqa: PLC0415  # loads nothing for --help
    from factlint.rules import RULES  # noqa: PLC0415  # the same

    colour = wants_colour(color, sys.stdout)
    write_out(render_rules(RULES, terminal_width(), colour=colour), colour=colour)
