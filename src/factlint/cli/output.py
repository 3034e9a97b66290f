"""Where a report goes: the terminal, a pipe or a file."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, TextIO

import click

from factlint.cli.exits import INPUT_ERROR, OUTPUT_CLOSED
from factlint.report.formats import Place, find_format
from factlint.report.visible import visible

ColourChoice = Literal["auto", "always", "never"]
WIDTHS = range(60, 161)
"""Columns that lines are laid out for; a wider terminal leaves a margin, because long lines read badly."""

FILE_WIDTH = 100
SUMMARY = "GITHUB_STEP_SUMMARY"
"""Where GitHub Actions says which file holds the summary of a job."""


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


class Wanted(NamedTuple):
    """In which formats a report is written, and where.

    Attributes:
        format_name: of the report that goes to ``output``.
        output: the file; None for standard output.
        also: further formats, each with its file.
        color: what ``--color`` was told.
        quiet: whether no progress and no time taken is shown.
    """

    format_name: str
    output: Path | None
    also: tuple[tuple[str, Path], ...]
    color: ColourChoice
    quiet: bool = False

    @property
    def formats(self) -> tuple[str, ...]:
        """The names of all formats."""
        return self.format_name, *(name for name, _ in self.also)


Renderer = Callable[[str, Place], str | bytes]
"""Writes a report in the format of a name, for a place."""


def deliver(render: Renderer, wanted: Wanted) -> None:
    """Write a report in every format that is wanted; to standard output as wide as the terminal.

    Raises:
        OutputError: a file cannot be written.
    """
    files = [*wanted.also, *([(wanted.format_name, wanted.output)] if wanted.output else [])]
    for name, path in files:
        place = Place(FILE_WIDTH, wants_colour(wanted.color, None), path.resolve().parent)
        write_file(render(name, place), path)
    if not wanted.output:
        colour = wants_colour(wanted.color, sys.stdout)
        text = render(wanted.format_name, Place(terminal_width(), colour))
        write_out(text, colour=colour, for_programs=find_format(wanted.format_name).for_programs)
    summary = os.environ.get(SUMMARY)
    if summary and "github" in {wanted.format_name, *(name for name, _ in wanted.also)}:
        _append(render("markdown", Place(FILE_WIDTH)), Path(summary))


def _append(report: str | bytes, path: Path) -> None:
    """Add a report to the summary of a job, which other steps write too."""
    try:
        with path.open("ab") as summary:
            summary.write(report if isinstance(report, bytes) else report.encode())
    except OSError as error:
        raise OutputError(f"{visible(str(path))} cannot be written: {_reason(error)}.") from error


def write_file(report: str | bytes, path: Path) -> None:
    """Write a report into a file, in UTF-8.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        path.write_bytes(report if isinstance(report, bytes) else report.encode())
    except OSError as error:
        raise OutputError(f"{visible(str(path))} cannot be written: {_reason(error)}.") from error


def write_kept(text: str, path: Path) -> None:
    """Write a file that people keep and edit, whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    from factlint.review.whole import write_whole  # noqa: PLC0415  # few commands keep files

    try:
        write_whole(text, path)
    except OSError as error:
        raise OutputError(f"{visible(str(path))} cannot be written: {_reason(error)}.") from error


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def write_out(text: str | bytes, *, colour: bool = False, for_programs: bool = False) -> None:
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
        shown = text
        if isinstance(text, str):
            shown = (
                text.encode("utf-8") if for_programs else text.encode(encoding, "replace").decode(encoding)
            )
        click.echo(shown, nl=False, color=colour)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered would fail again when Python closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(OUTPUT_CLOSED) from None
    except OSError as error:
        raise OutputError(f"standard output cannot be written: {_reason(error)}.") from error
