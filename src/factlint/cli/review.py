"""``factlint review``: a reviewer's desk, in the browser or in the terminal."""

import sys
from collections.abc import Mapping
from typing import Any

import click

from factlint.cli.checked import decisions_of, paths_of
from factlint.cli.checking import reviewing_options, settings_of, undecided_report_of
from factlint.cli.config import Workspace
from factlint.cli.correct import correct_claim
from factlint.cli.decided import review_of
from factlint.cli.desk import desk_of
from factlint.cli.output import wants_colour
from factlint.cli.settle import settle_fact
from factlint.cli.terminal_desk import review_in_terminal
from factlint.model import Claim, Conflict, Report, Source
from factlint.report.visible import visible


@click.command(
    "review",
    short_help="Go through the conflicts and decide them.",
    epilog="Example: factlint review sources/ --by Ann",
)
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
@click.option("--by", metavar="NAME", help="Who reviews.  [default: the name of the user]")
@click.option("--terminal", is_flag=True, help="Ask in the terminal, one key each, and not in the browser.")
@click.option("--blind", is_flag=True, help="Show nothing of what others answered, and replace none of it.")
@click.option(
    "--agreement",
    nargs=2,
    metavar="NAME NAME",
    help="Tell how far two reviewers agree (Cohen's kappa), and where they do not, and nothing else.",
)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Of the desk in the browser.  [default: any]"
)
@click.option("--no-browser", is_flag=True, help="Tell the address and open no browser.")
@reviewing_options
@click.pass_context
def command(  # noqa: PLR0913  # one parameter an option
    context: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    by: str | None,
    terminal: bool,
    blind: bool,
    agreement: tuple[str, str] | None,
    port: int,
    no_browser: bool,
    **options: Any,  # noqa: ANN401  # each option has its type in `checking`
) -> None:
    """Show the open conflicts one by one, the gravest first, and write what is decided to .factlint/decisions.jsonl.

    The desk in the browser needs the extra 'web'; it can be reached from this machine alone, by the address that is shown.
    """
    workspace = context.obj
    if agreement:
        _tell_agreement(workspace, *agreement)
        return
    paths = paths_of(paths, workspace)
    settings = settings_of(options, workspace)
    desk = desk_of(workspace, by or _user(), is_blind=blind)

    def checked() -> Report:
        return undecided_report_of(context, paths, settings, conflicts_only=False)

    def reviewed(report: Report) -> Report:
        from factlint.pipeline import reviewed as with_statuses  # noqa: PLC0415  # loaded already

        review = review_of(workspace, options["baseline"], is_strict=False)
        if blind:
            own = tuple(each for each in review.answers if each.by == desk.person)
            review = review.model_copy(update={"answers": own})
        return with_statuses(report, review, settings)

    if not terminal:
        from factlint.cli.web_desk import serve  # noqa: PLC0415  # needs an extra

        def texts() -> Mapping[str, str]:
            from factlint.pipeline import sources_of  # noqa: PLC0415  # loaded already

            return sources_of(paths, settings).texts

        def settle(report: Report, conflict: Conflict, value: str, evidence: str) -> None:
            settle_fact(workspace, report, conflict, value, {"evidence": evidence, "by": desk.person})

        def correct(source: Source, claim: Claim, value: str, words: str) -> None:
            correct_claim(workspace, settings, source, claim, value=value, words=words)

        watched = (*paths, *workspace.kept)
        serve(
            desk, checked, reviewed, texts, settle, correct, watched, port=port, opens_browser=not no_browser
        )
        return
    report = checked()
    count = review_in_terminal(desk, lambda: reviewed(report), colour=wants_colour("auto", sys.stdout))
    click.echo(f"{count} answered; written to {workspace.decisions}", err=True)


def _user() -> str:
    import getpass  # noqa: PLC0415  # only where nobody is named

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "reviewer"


def _tell_agreement(workspace: Workspace, one: str, other: str) -> None:
    """Cohen's kappa of two reviewers, and the conflicts on which they differ."""
    from factlint.review.answers import kappa, last_of  # noqa: PLC0415  # loads nothing for --help

    answers = decisions_of(workspace).answers
    value, count = kappa(answers, one, other)
    mine, theirs = last_of(answers, one), last_of(answers, other)
    lines = [f"{one} and {other} answered {count} of the same conflicts."]
    if count:
        told = (
            "not defined: both gave one and the same answer throughout" if value is None else f"{value:.2f}"
        )
        lines.append(f"Cohen's kappa: {told}")
    lines += [
        f"{of} {one}: {mine[of]}, {other}: {theirs[of]}"
        for of in sorted(mine.keys() & theirs.keys())
        if mine[of] != theirs[of]
    ]
    click.echo("\n".join(map(visible, lines)))
