"""``factlint baseline``: the findings that were there when checking began."""

from pathlib import Path

import click

from factlint.cli.config import ENVIRONMENT, Workspace
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
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@FILE
@click.pass_context
def write(context: click.Context, *, paths: tuple[str, ...], file: Path | None) -> None:
    """Write all that is found now as the baseline; inputs that cannot be read are no part of it."""
    target = file or context.obj.baseline
    before = {known.fingerprint for known in _read(target)} if target.exists() else set()
    known = [_known(conflict) for conflict in _found(context, paths)]
    _write(target, known)
    after = {each.fingerprint for each in known}
    click.echo(
        f"{target}: {counted(len(after), 'conflict')}, {len(after - before)} of them new, {len(before - after)} gone",
        err=True,
    )


@command.command("prune", epilog="Example: factlint baseline prune sources/")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@FILE
@click.pass_context
def prune(context: click.Context, *, paths: tuple[str, ...], file: Path | None) -> None:
    """Take out of the baseline what is found no longer."""
    target = file or context.obj.baseline
    known = _read(target)
    found = {conflict.fingerprint for conflict in _found(context, paths)}
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


def _found(context: click.Context, paths: tuple[str, ...]) -> list[Conflict]:
    """What a check with the workspace's settings finds, inputs aside."""
    from factlint.cli.check import command as check  # noqa: PLC0415  # loads nothing for --help
    from factlint.cli.check import settings_of  # noqa: PLC0415  # the same
    from factlint.pipeline import check as run  # noqa: PLC0415  # the same

    told = context.obj.defaults
    with check.make_context(
        "check", [*paths], default_map=told, auto_envvar_prefix=f"{ENVIRONMENT}_CHECK"
    ) as parsed:
        settings = settings_of(parsed.params, context.obj)
    return [conflict for conflict in run(paths, settings).conflicts if conflict.path is None]


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
