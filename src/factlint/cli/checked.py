"""The check that a workspace asks for: with its settled facts, and with the links that reviewers gave."""

from collections.abc import Sequence
from pathlib import Path

import click

from factlint.cli.config import ENVIRONMENT, Workspace
from factlint.cli.output import InputError
from factlint.cli.progress import Progress
from factlint.model import Judgements, Link, Report
from factlint.model.decision import Decisions
from factlint.settings import Settings

NO_JUDGEMENTS = Judgements()


def checked(workspace: Workspace, paths: tuple[str, ...]) -> Report:
    """The conflicts of some paths, by default of those of the workspace, with its settings, for commands that speak of them.

    Raises:
        click.UsageError: no path is named, here or there.
        InputError: the settled facts, or the decisions, cannot be used.
    """
    from factlint.cli.check import command  # noqa: PLC0415  # loads nothing for --help
    from factlint.cli.checking import settings_of  # noqa: PLC0415  # the same

    where = paths_of(paths, workspace)
    prefix = f"{ENVIRONMENT}_CHECK"
    with command.make_context(
        "check", [*where], default_map=workspace.defaults, auto_envvar_prefix=prefix
    ) as parsed:
        settings = settings_of(parsed.params, workspace)
    return check_in(workspace, where, settings, cache=workspace.cache, conflicts_only=True)


def paths_of(paths: tuple[str, ...], workspace: Workspace) -> tuple[str, ...]:
    """What is to be checked: as named, else as the workspace says.

    Raises:
        click.UsageError: neither names anything.
    """
    if found := paths or workspace.paths:
        return found
    what = "Missing argument 'PATH...'. Name what to check, or write paths in factlint.toml."
    raise click.UsageError(what)


def check_in(  # noqa: PLR0913  # what a check is told
    workspace: Workspace,
    paths: Sequence[str | Path],
    settings: Settings,
    *,
    progress: Progress | None = None,
    judgements: Judgements = NO_JUDGEMENTS,
    cache: Path | None = None,
    conflicts_only: bool = False,
) -> Report:
    """Check paths with what a workspace holds settled, and with the links that its reviewers gave.

    Raises:
        InputError: the settled facts, or the decisions, cannot be used, or links cannot all be obeyed.
    """
    from factlint.align import LinkError  # noqa: PLC0415  # loads nothing for --help
    from factlint.ingest.settled import SettledError  # noqa: PLC0415  # the same
    from factlint.pipeline import check  # noqa: PLC0415  # the floors load here, while the clock runs

    links = (*judgements.links, *_links_of(workspace))
    try:
        return check(
            paths,
            settings,
            progress,
            judgements.model_copy(update={"links": links}),
            settled=workspace.settled,
            cache=cache,
            conflicts_only=conflicts_only,
        )
    except SettledError as error:
        raise InputError(str(error)) from error
    except LinkError as error:
        raise InputError(f"{judgements.path or workspace.decisions}: {error}.") from error


def decisions_of(workspace: Workspace) -> Decisions:
    """What people decided.

    Raises:
        InputError: the file of decisions cannot be used.
    """
    from factlint.review import DecisionError, read_decisions  # noqa: PLC0415  # loads nothing for --help

    try:
        return read_decisions(workspace.decisions)
    except DecisionError as error:
        raise InputError(str(error)) from error


def _links_of(workspace: Workspace) -> tuple[Link, ...]:
    """What reviewers put together or keep apart."""
    path = str(workspace.decisions)
    return tuple(
        Link(claims=each.claims, link=each.link, reason=each.reason, judge=each.by, line=each.line, path=path)
        for each in decisions_of(workspace).links
    )
