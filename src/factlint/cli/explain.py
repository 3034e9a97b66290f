"""``factlint explain``: one rule's documentation, or how two claims were compared."""

import sys

import click

from factlint.cli.claims import find_claim
from factlint.cli.output import ColourChoice, terminal_width, wants_colour, write_out
from factlint.cli.parameters import color_option, unknown_rule


@click.command(
    "explain",
    short_help="Show what a rule flags, or how two claims were compared.",
    epilog="Example: factlint explain amounts-differ",
)
@click.argument("what", metavar="RULE|PATH...", nargs=-1, required=True)
@click.option(
    "--pair",
    nargs=2,
    metavar="CLAIM CLAIM",
    help="Show how two claims of the documents at PATH were compared: ids as in JSON, or file:line:words.",
)
@color_option
def command(*, what: tuple[str, ...], pair: tuple[str, str] | None, color: ColourChoice) -> None:
    """Show what a rule flags, why it matters, what it lets pass, and examples.

    RULE is a code (FL101) or a name (amounts-differ); 'factlint rules' lists them all. With --pair, show instead what
    spoke for and against comparing two claims, and what became of them:

    factlint explain --pair harbour.md:12:99 gazette.md:3 sources/
    """
    colour = wants_colour(color, sys.stdout)
    text = _pair(pair, what, colour=colour) if pair else _rule(what, colour=colour)
    write_out(text, colour=colour)


def _rule(what: tuple[str, ...], *, colour: bool) -> str:
    from factlint.report.explain import render_explanation  # noqa: PLC0415  # loads nothing for --help
    from factlint.rules import find_rule  # noqa: PLC0415  # the same

    if len(what) > 1:
        raise click.UsageError("One rule at a time; to explain two claims, write --pair CLAIM CLAIM PATH.")
    found = find_rule(what[0])
    if found is None:
        raise click.BadParameter(unknown_rule(what[0]), param_hint="RULE")
    return render_explanation(found, terminal_width(), colour=colour)


def _pair(pair: tuple[str, str], paths: tuple[str, ...], *, colour: bool) -> str:
    from factlint.pipeline import explain_pair, extract_files  # noqa: PLC0415  # loads nothing for --help
    from factlint.report.concise import concise_line  # noqa: PLC0415  # the same
    from factlint.report.pair import render_pair  # noqa: PLC0415  # the same

    listing = extract_files(paths)
    for problem in listing.problems:
        click.echo(concise_line(problem), err=True)
    one, other = (find_claim(name, listing.claims, listing.sources) for name in pair)
    if one.id == other.id:
        raise click.BadParameter("the two names mean one claim.", param_hint="--pair")
    sources = {source.id: source for source in listing.sources}
    return render_pair(explain_pair(listing, one, other), sources, terminal_width(), colour=colour)
