"""``factlint review --terminal``: the queue of conflicts as questions, one key each."""

import datetime as dt
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

import click

from factlint.cli.output import terminal_width
from factlint.model import Conflict, Report, Source
from factlint.model.decision import AnswerKind
from factlint.report.summary import counted
from factlint.report.table import conflict_lines

if TYPE_CHECKING:
    from factlint.review.desk import Desk

ANSWER_KEYS: Final[Mapping[str, AnswerKind]] = {
    "c": "conflict",
    "s": "same-thing",
    "n": "not-comparable",
    "u": "superseded",
    "e": "error-in-source",
    "a": "needs-call",
}
OTHER_KEYS: Final[Mapping[str, str]] = {
    "w": "waive it until a day",
    "t": "note something",
    "j": "next",
    "k": "back",
    "z": "undo",
    "y": "redo",
    "?": "these keys",
    "q": "quit",
}
KEYS: Final = ", ".join(f"{key} {what}" for key, what in {**ANSWER_KEYS, **OTHER_KEYS}.items())


def review_in_terminal(desk: "Desk", checked: Callable[[], Report], *, colour: bool) -> int:
    """Show one conflict after the other, and write what is answered; the number of answers.

    Args:
        desk: the reviewer's.
        checked: the report with the statuses that the decisions give now.
        colour: whether to send colour codes.
    """
    from factlint.review.desk import queue  # noqa: PLC0415  # loads nothing for --help

    at, answers = 0, 0
    report = checked()
    sources = {source.id: source for source in report.sources}
    voices = {source.id: source.voice for source in report.sources}
    while True:
        waiting = queue(report.conflicts, voices, desk.decisions(), desk.person)
        if not waiting:
            click.echo("Nothing is waiting.")
        else:
            at %= len(waiting)
            _show(waiting[at], sources, at, len(waiting), colour=colour)
        key = _asked()
        if key == "q":
            return answers
        if key in ANSWER_KEYS and waiting:
            desk.answer(waiting[at], ANSWER_KEYS[key])
            click.echo(ANSWER_KEYS[key])
            answers += 1
        elif key in "jk":
            at += 1 if key == "j" else -1
        elif key == "z":
            click.echo("taken back" if desk.undo() else "nothing to take back")
        elif key == "y":
            click.echo("done again" if desk.redo() else "nothing to do again")
        elif key == "t" and waiting:
            desk.note(waiting[at], click.prompt("Note"))
        elif key == "w" and waiting:
            _waive(desk, waiting[at])
        else:
            click.echo(KEYS)
        report = checked()


def _asked() -> str:
    """A key; what is piped in is read letter by letter, and its end is to quit."""
    click.echo(f"[{' '.join((*ANSWER_KEYS, *OTHER_KEYS))}] ", nl=False)
    if sys.stdin.isatty():
        return click.getchar(echo=False)
    while (key := sys.stdin.read(1)) in ("\n", "\r"):
        pass
    return key or "q"


def _show(conflict: Conflict, sources: Mapping[str, Source], at: int, of: int, *, colour: bool) -> None:
    click.echo(f"\n{at + 1} of {counted(of, 'conflict')}\n")
    click.echo(
        "\n".join(conflict_lines(conflict, sources, terminal_width(), colour=colour)) + "\n", color=colour
    )


def _waive(desk: "Desk", conflict: Conflict) -> None:
    reason = click.prompt("Reason")
    day = click.prompt("Until", value_proc=dt.date.fromisoformat)
    desk.waive(conflict, reason, day)
