"""The command ``factlint`` itself; its subcommands are imported when they are asked for."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from factlint.cli.config import Workspace

from factlint.version import __version__

COMMANDS = {
    "check": "factlint.cli.check",
    "report": "factlint.cli.report",
    "explain": "factlint.cli.explain",
    "rules": "factlint.cli.rules",
    "sources": "factlint.cli.sources",
    "candidates": "factlint.cli.candidates",
    "extract": "factlint.cli.extract",
    "review": "factlint.cli.review",
    "decide": "factlint.cli.decide",
    "import": "factlint.cli.import_",
    "settle": "factlint.cli.settle",
    "waive": "factlint.cli.waive",
    "waivers": "factlint.cli.waivers",
    "baseline": "factlint.cli.baseline",
    "cache": "factlint.cli.cache",
    "config": "factlint.cli.show_config",
    "init": "factlint.cli.init",
}
"""Name of each command and the module that holds it as ``command``, in the order of ``--help``."""


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is used or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click calls it so
        """The names of all commands, in order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # the same
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command


WITHOUT_SETTINGS = frozenset({"init", "rules", "explain"})
"""Commands that work anywhere, whatever a workspace says."""


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "FACTLINT"},
    epilog="Example: factlint check sources/",
)
@click.version_option(__version__, message="%(prog)s %(version)s", help="Show the version and exit.")
@click.pass_context
def root(context: click.Context) -> None:
    """Find where several documents about one matter contradict each other.

    Options can be set for every run in factlint.toml, under [tool.factlint] in pyproject.toml, and in the environment, as
    FACTLINT_CHECK_FAIL_ON=warning; 'factlint config' shows what is in force.
    """
    from factlint.cli.config import Workspace, find_workspace, options_of  # noqa: PLC0415  # loads nothing for --help

    context.obj = Workspace(Path())
    if context.invoked_subcommand not in WITHOUT_SETTINGS:
        check = context.command.get_command(context, "check")  # type: ignore[attr-defined]  # it is a group
        context.obj = find_workspace(options_of(check))
        context.default_map = _defaults(context, context.obj)


def _defaults(context: click.Context, workspace: "Workspace") -> dict[str, dict[str, Any]]:
    """What the workspace's file says of each command that has such an option."""
    name = context.invoked_subcommand or ""
    command = context.command.get_command(context, name)  # type: ignore[attr-defined]  # it is a group
    known = {parameter.name for parameter in command.params} if command else set()
    return {name: {key: value for key, value in workspace.defaults.items() if key in known}}
