"""Where a report goes: the terminal, a pipe or a file."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TextIO

import click

from factlint.cli.exits import INPUT_ERROR, OUTPUT_CLOSED
from factlint.report.visible import visible

ColourChoice = Literal["auto", "always", "never"]
WIDTHS = range(60, 161)
"""Columns that lines are laid out for; a wider terminal leaves a margin, because long lines read badly."""

FILE_WIDTH = 100


class InputError(click.ClickException):
    """A file that an option names cannot be used."""

    exit_code = INPUT_ERROR


class OutputError(click.ClickException):
    """The report could not be written where it was wanted."""

    exit_code = INPUT_ERROR


def wants_colour(choice: ColourChoice, stream: TextIO | None) -> bool:
    """Whether to send colour codes; ``auto`` asks the stream, TERM and NO_COLOR (https://no-color.org).

    Args:
        choice: what ``--color`` was told.
        stream: where the text goes; None for a file.
    """
    if choice != "auto":
        return choice == "always"
    return (
        stream is not None
        and stream.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


def terminal_width() -> int:
    """Columns of the terminal, or of COLUMNS; 80 where neither is known."""
    columns = shutil.get_terminal_size((80, 24)).columns
    return min(max(columns, WIDTHS[0]), WIDTHS[-1])


def deliver(
    render: Callable[[int, bool], str], output: Path | None, color: ColourChoice, *, for_programs: bool
) -> None:
    """Render a report and write it into a file, or to standard output, as wide as the terminal.

    Args:
        render: the report, for a number of columns, and in colour or not.
        output: the file; None for standard output.
        color: what ``--color`` was told.
        for_programs: whether its bytes are UTF-8 wherever it goes.
    """
    if output is not None:
        write_file(render(FILE_WIDTH, wants_colour(color, None)), output)
    else:
        colour = wants_colour(color, sys.stdout)
        write_out(render(terminal_width(), colour), colour=colour, for_programs=for_programs)


def write_file(text: str, path: Path) -> None:
    """Write a report into a file, in UTF-8.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{visible(str(path))} cannot be written: {_reason(error)}.") from error


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def write_out(text: str, *, colour: bool = False, for_programs: bool = False) -> None:
    """Write text to standard output.

    Args:
        text: what to write.
        colour: whether its colour codes are sent or taken out.
        for_programs: write UTF-8 whatever the terminal's encoding; else letters that the terminal cannot show become
            question marks.

    Raises:
        click.exceptions.Exit: the reader has closed the pipe.
        OutputError: it cannot be written, as on a full disk.
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        shown = text.encode("utf-8") if for_programs else text.encode(encoding, "replace").decode(encoding)
        click.echo(shown, nl=False, color=colour)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered would fail again when Python closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(OUTPUT_CLOSED) from None
    except OSError as error:
        raise OutputError(f"standard output cannot be written: {_reason(error)}.") from error
