"""The command line."""

import os
import sys
from typing import NoReturn

import click

from factlint.cli.exits import INPUT_ERROR, INTERRUPTED
from factlint.cli.root import root
from factlint.report.visible import visible

__all__ = ["main"]


def main() -> NoReturn:
    """Run the command that the process was started with, and end the process with its exit code."""
    sys.exit(_run())


def _run() -> int:
    try:
        code = root.main(prog_name="factlint", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return INPUT_ERROR
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  # the last resort: a bug is told in one line
        _report_bug(error)
        return INPUT_ERROR
    return code if isinstance(code, int) else 0


def _report_bug(error: Exception) -> None:
    """Tell in one line what went wrong inside the program; with FACTLINT_DEBUG=1, where."""
    if os.environ.get("FACTLINT_DEBUG") == "1":
        import traceback  # noqa: PLC0415  # only for a bug

        traceback.print_exception(error)
    what = visible(f"{type(error).__name__}: {error}")
    click.echo(
        f"factlint: internal error, please report it (FACTLINT_DEBUG=1 shows the details): {what}", err=True
    )
