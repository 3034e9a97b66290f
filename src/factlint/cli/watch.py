"""``factlint check --watch``: check again whenever a document changes."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import click

SECONDS: Final = 0.5
"""Between two looks at the files."""

State = tuple[tuple[str, int, int], ...]
"""Path, time of change in nanoseconds and size of every file, in order of the paths."""


def watch(
    paths: Sequence[str | Path], run: Callable[[], object], wait: Callable[[float], None] = time.sleep
) -> None:
    """Run once, and again after each change, until somebody interrupts.

    Args:
        paths: files and folders, among them the files of what people decided.
        run: checks and writes the report.
        wait: sleeps for so many seconds; a test counts them instead.
    """
    last = state_of(paths)
    run()
    while True:
        wait(SECONDS)
        now = state_of(paths)
        if now != last:
            last = now
            click.echo(f"\n{changed_at(now)} changed; checked again", err=True)
            run()


def state_of(paths: Sequence[str | Path]) -> State:
    """The state of all files under some paths; what is deleted meanwhile is left out."""
    found = []
    for path in paths:
        root = Path(path)
        files = [root] if root.is_file() else sorted(each for each in root.rglob("*") if each.is_file())
        for file in files:
            with suppress(OSError):
                status = file.stat()
                found.append((str(file), status.st_mtime_ns, status.st_size))
    return tuple(found)


def changed_at(state: State) -> str:
    """The path of the file that changed last; what was deleted has no path any longer."""
    return max(state, key=lambda entry: entry[1], default=("a file", 0, 0))[0]
