"""How long the work on one document may take: a text can be made such that a regular expression never ends with it."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from factlint.model import Problem


class TimeLimitError(Exception):
    """The work on a document took longer than it may."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Break off what runs longer.

    The clock is a signal, which also breaks off a regular expression. Where there is none (on Windows, outside the main
    thread, in a program that uses that signal itself), nothing is broken off.

    Args:
        seconds: how long it may take; 0 for as long as it wants.

    Raises:
        TimeLimitError: it took longer.
    """
    if not seconds or not _is_free():
        yield
        return
    before = signal.signal(signal.SIGALRM, _break_off)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _is_free() -> bool:
    """Whether the clock can be used, and nobody else uses it."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        return False
    return signal.getsignal(signal.SIGALRM) == signal.SIG_DFL


def _break_off(_number: int, _frame: FrameType | None) -> None:
    raise TimeLimitError


def out_of_time(path: str, seconds: float) -> Problem:
    """What is said of a file that took longer."""
    return Problem(
        kind="limit",
        path=path,
        what=f"it took longer than the limit of {seconds:g} seconds",
        remedy="split it, or raise max_seconds",
    )
