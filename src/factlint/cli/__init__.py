"""The command line."""

import os
import sys
from typing import NoReturn

import click

from factlint.cli.exits import INPUT_ERROR, INTERRUPTED
from factlint.cli.root import root

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
    except Exception as error:
        if os.environ.get("FACTLINT_DEBUG") == "1":
            raise
        _report_bug(error)
        return INPUT_ERROR
    return code if isinstance(code, int) else 0


def _report_bug(error: Exception) -> None:
    what = " ".join(f"{type(error).__name__}: {error}".split())
    click.echo(
        f"factlint: internal error ({what!a}). Please report it, with what FACTLINT_DEBUG=1 prints.", err=True
    )
