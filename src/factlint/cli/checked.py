"""The check that a workspace asks for, for commands that speak of what it finds."""

import click

from factlint.cli.config import ENVIRONMENT, Workspace
from factlint.cli.decided import links_of
from factlint.cli.output import InputError
from factlint.model import Judgements, Report


def checked(workspace: Workspace, paths: tuple[str, ...]) -> Report:
    """The report on some paths, by default on those of the workspace, with its settings and settled facts.

    Raises:
        click.UsageError: no path is named, here or there.
        InputError: the settled facts cannot be read.
    """
    from factlint.align import LinkError  # noqa: PLC0415  # loads nothing for --help
    from factlint.cli.check import command  # noqa: PLC0415  # loads nothing for --help
    from factlint.cli.checking import settings_of  # noqa: PLC0415  # the same
    from factlint.ingest.settled import SettledError  # noqa: PLC0415  # the same
    from factlint.pipeline import check  # noqa: PLC0415  # the same

    where = paths or workspace.paths
    if not where:
        raise click.UsageError("Name what to check, or write paths in factlint.toml.")
    prefix = f"{ENVIRONMENT}_CHECK"
    with command.make_context(
        "check", [*where], default_map=workspace.defaults, auto_envvar_prefix=prefix
    ) as parsed:
        settings = settings_of(parsed.params, workspace)
    try:
        return check(
            where,
            settings,
            judgements=Judgements(links=links_of(workspace)),
            settled=workspace.settled,
            cache=workspace.cache,
            conflicts_only=True,
        )
    except (SettledError, LinkError) as error:
        raise InputError(str(error)) from error
