"""``factlint cache``: what is kept from run to run."""

import click

from factlint.cli.config import Workspace
from factlint.cli.output import OutputError, write_out


@click.group(
    "cache", short_help="Show or clear what is kept from run to run.", epilog="Example: factlint cache info"
)
def command() -> None:
    """Show or clear what is kept of documents in .factlint/cache.sqlite, so that only those that changed are searched.

    It changes no result, and can be thrown away at any time.
    """


@command.command("info")
@click.pass_obj
def info(workspace: Workspace) -> None:
    """Show where the cache is, and how much it holds."""
    from factlint.store import Store  # noqa: PLC0415  # loads nothing for --help

    if workspace.cache is None:
        write_out("There is no workspace here, and so no cache; 'factlint init' makes one.\n")
        return
    count, size = Store(workspace.cache).size()
    write_out(f"{workspace.cache}: {'1 entry' if count == 1 else f'{count:,} entries'}, {size:,} bytes\n")


@command.command("clear")
@click.pass_obj
def clear(workspace: Workspace) -> None:
    """Throw the cache away."""
    from factlint.store import Store  # noqa: PLC0415  # loads nothing for --help

    try:
        if workspace.cache is not None:
            Store(workspace.cache).clear()
    except OSError as error:
        raise OutputError(f"{workspace.cache} cannot be removed: {error.strerror}.") from error
