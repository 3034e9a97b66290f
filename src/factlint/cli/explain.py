"""``factlint explain``: one rule's documentation."""

import sys

import click

from factlint.cli.output import ColourChoice, terminal_width, wants_colour, write_out
from factlint.cli.parameters import color_option, unknown_rule


@click.command(
    "explain", short_help="Show what a rule flags and why.", epilog="Example: factlint explain amounts-differ"
)
@click.argument("rule", metavar="RULE")
@color_option
def command(*, rule: str, color: ColourChoice) -> None:
    """Show what a rule flags, why it matters, what it lets pass, and examples.

    RULE is a code (FL101) or a name (amounts-differ); 'factlint rules' lists them all.
    """
    from factlint.report.explain import render_explanation  # noqa: PLC0415  # loads nothing for --help
    from factlint.rules import find_rule  # noqa: PLC0415  # the same

    found = find_rule(rule)
    if found is None:
        raise click.BadParameter(unknown_rule(rule), param_hint="RULE")
    colour = wants_colour(color, sys.stdout)
    write_out(render_explanation(found, terminal_width(), colour=colour), colour=colour)
