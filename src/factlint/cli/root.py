"""The command ``factlint`` itself; its subcommands are imported when they are asked for."""

from importlib import import_module

import click

from factlint.version import __version__

COMMANDS = {
    "check": "factlint.cli.check",
    "explain": "factlint.cli.explain",
    "rules": "factlint.cli.rules",
    "sources": "factlint.cli.sources",
    "candidates": "factlint.cli.candidates",
    "extract": "factlint.cli.extract",
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


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: factlint check sources/",
)
@click.version_option(__version__, message="%(prog)s %(version)s", help="Show the version and exit.")
def root() -> None:
    """Find where several documents about one matter contradict each other."""
