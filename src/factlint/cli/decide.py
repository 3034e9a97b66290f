"""``factlint decide``: what a conflict is, in the words of a reviewer."""

import click

from factlint.cli.checked import checked
from factlint.cli.config import Workspace
from factlint.cli.desk import desk_of, found_by
from factlint.cli.output import OutputError
from factlint.model.decision import ANSWERS, AnswerKind
from factlint.report.visible import visible


@click.command(
    "decide",
    short_help="Say what a conflict is.",
    epilog="Example: factlint decide 7b1d415a2a12aec5 same-thing --by Ann --note 'bids and bidders are one'",
)
@click.argument("conflict", metavar="FINGERPRINT", required=False)
@click.argument("answer", metavar="ANSWER", type=click.Choice(ANSWERS), required=False)
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
@click.option("--by", required=True, metavar="NAME", help="Who decides.")
@click.option("--note", metavar="TEXT", default="", help="Why.")
@click.option("--undo", is_flag=True, help="Take back what this person decided last, and nothing else.")
@click.option("--redo", is_flag=True, help="Take the last undoing back.")
@click.pass_obj
def command(  # noqa: PLR0913  # one parameter an option
    workspace: Workspace,
    *,
    conflict: str | None,
    answer: AnswerKind | None,
    paths: tuple[str, ...],
    by: str,
    note: str,
    undo: bool,
    redo: bool,
) -> None:
    """Write an answer to .factlint/decisions.jsonl, which the next check obeys.

    ANSWER is one of: conflict (it is one), same-thing (both say the same), not-comparable (they speak of two things), superseded
    (one was overtaken), error-in-source (one is wrong, and it is known which), needs-call (somebody has to ask). All but conflict and
    needs-call decide it. The answer holds for these words, these values and this text of the rule; if one of them changes, the conflict
    is open again. Where two people decided differently without knowing of each other, it stays open and says so.
    """
    from factlint.review import DecisionError  # noqa: PLC0415  # loads nothing for --help

    desk = desk_of(workspace, by)
    try:
        if undo or redo:
            done = desk.undo() if undo else desk.redo()
            told = "nothing to take back" if done is None else "taken back"
            click.echo(f"{told}; see {workspace.decisions}", err=True)
            return
        if conflict is None or answer is None:
            raise click.UsageError(
                "Name a FINGERPRINT and an ANSWER; 'factlint check --show-fingerprints' tells the first."
            )
        found = found_by(checked(workspace, paths), conflict)
        desk.answer(found, answer, note)
    except DecisionError as error:
        raise OutputError(str(error)) from error
    click.echo(f"{visible(found.headline)}: {answer}; written to {workspace.decisions}", err=True)
