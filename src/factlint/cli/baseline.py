"""``factlint baseline``: the findings that were there when checking began."""

from pathlib import Path

import click

from factlint.cli.checked import checked
from factlint.cli.config import Workspace
from factlint.cli.output import InputError, OutputError, write_out
from factlint.model import Conflict
from factlint.model.decision import Known
from factlint.report.summary import counted
from factlint.report.visible import visible

FILE = click.option(
    "--baseline",
    "file",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The baseline.  [default: .factlint/baseline.json]",
)


@click.group(
    "baseline",
    short_help="Keep what was found when checking began, so that only news counts.",
    epilog="Example: factlint baseline write sources/",
)
def command() -> None:
    """Keep what was found when checking began: it is marked in later reports, and counts no longer.

    A baseline never grows by itself: 'write' says what comes in, and 'prune' only takes out.
    """


@command.command("write", epilog="Example: factlint baseline write sources/")
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
@FILE
@click.pass_obj
def write(workspace: Workspace, *, paths: tuple[str, ...], file: Path | None) -> None:
    """Write all that is found now as the baseline; inputs that cannot be read are no part of it."""
    target = file or workspace.baseline
    before = {known.fingerprint for known in _read(target)} if target.exists() else set()
    known = [_known(conflict) for conflict in _found(workspace, paths)]
    _write(target, known)
    after = {each.fingerprint for each in known}
    click.echo(
        f"{target}: {counted(len(after), 'conflict')}, {len(after - before)} of them new, {len(before - after)} gone",
        err=True,
    )


@command.command("prune", epilog="Example: factlint baseline prune sources/")
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
@FILE
@click.pass_obj
def prune(workspace: Workspace, *, paths: tuple[str, ...], file: Path | None) -> None:
    """Take out of the baseline what is found no longer."""
    target = file or workspace.baseline
    known = _read(target)
    found = {conflict.fingerprint for conflict in _found(workspace, paths)}
    kept = [each for each in known if each.fingerprint in found]
    _write(target, kept)
    click.echo(f"{target}: {counted(len(kept), 'conflict')}, {len(known) - len(kept)} taken out", err=True)


@command.command("show")
@FILE
@click.pass_obj
def show(workspace: Workspace, *, file: Path | None) -> None:
    """Show what is in the baseline."""
    for known in _read(file or workspace.baseline):
        write_out(f"{known.fingerprint} {known.rule} {visible(known.headline)}\n")


def _found(workspace: Workspace, paths: tuple[str, ...]) -> list[Conflict]:
    """What a check of the workspace finds open, inputs aside."""
    report = checked(workspace, paths)
    return [conflict for conflict in report.conflicts if conflict.path is None and conflict.status == "open"]


def _known(conflict: Conflict) -> Known:
    return Known(
        fingerprint=conflict.fingerprint, rule=conflict.rule, headline=conflict.headline or conflict.message
    )


def _read(path: Path) -> tuple[Known, ...]:
    from factlint.review import BaselineError, read_baseline  # noqa: PLC0415  # loads nothing for --help

    try:
        return read_baseline(path)
    except BaselineError as error:
        raise InputError(str(error)) from error


def _write(path: Path, known: list[Known]) -> None:
    from factlint.review import BaselineError, write_baseline  # noqa: PLC0415  # loads nothing for --help

    try:
        write_baseline(path, known)
    except BaselineError as error:
        raise OutputError(str(error)) from error
