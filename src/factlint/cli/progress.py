"""Tells somebody who waits how far the work is."""

import sys
import time
from types import TracebackType
from typing import Any, Self

PATIENCE_SECONDS = 1.0
"""Work that is done sooner shows nothing."""


class Progress:
    """A bar on standard error, for a person who has waited over a second; nothing where nobody looks.

    Call it with how many sources are done and how many there are. It clears up after itself as a context manager.
    """

    def __init__(self, *, shown: bool) -> None:
        """Start the clock; the bar stays away if ``shown`` is false or standard error is no terminal."""
        self._wanted = shown and sys.stderr.isatty()
        self._started = time.perf_counter()
        self._bar: Any = None  # click's own type for it is not public
        self._done = 0

    @property
    def seconds(self) -> float:
        """Time since the start."""
        return time.perf_counter() - self._started

    def __call__(self, done: int, total: int) -> None:
        """Take note that ``done`` of ``total`` sources are done."""
        if not self._wanted or (self._bar is None and self.seconds < PATIENCE_SECONDS):
            return
        if self._bar is None:
            import click  # noqa: PLC0415  # its progress bar is loaded on demand

            self._bar = click.progressbar(length=total, label="Sources", file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(done - self._done)
        self._done = done

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.__exit__(kind, error, trace)
