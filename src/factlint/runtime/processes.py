"""Shares work among processes, where that pays and is possible."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_handed_over: list[Any] = []
"""In a child process: the work and its items, which came with the fork."""


def cores() -> int:
    """How many processes can run at once."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def shared(work: Callable[[Item], Result], items: Sequence[Item], processes: int) -> Iterator[Result]:
    """What ``work`` makes of every item, in their order.

    With one process, or where the system cannot fork one safely, everything runs in this one. Only results are
    sent between processes. If one dies, its work is done again here.

    Args:
        work: a pure function of an item.
        items: any sequence.
        processes: how many share the work.
    """
    done = 0
    if processes > 1 and len(items) > 1 and _can_fork():
        for result in _by_children(work, items, processes):
            yield result
            done += 1
    for item in items[done:]:
        yield work(item)


def _can_fork() -> bool:
    """A fork copies one thread only: locks that others hold would stay locked for ever."""
    import multiprocessing  # noqa: PLC0415  # only for large runs

    return "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1


def _by_children(work: Callable[[Item], Result], items: Sequence[Item], processes: int) -> Iterator[Result]:
    """The results of children, in order, up to the first that got lost."""
    import multiprocessing  # noqa: PLC0415  # only for large runs
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # the same
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415  # the same

    context = multiprocessing.get_context("fork")
    chunk = max(1, len(items) // (processes * 8))
    try:
        with ProcessPoolExecutor(processes, context, _remember, (work, items)) as pool:
            yield from pool.map(_work_on, range(len(items)), chunksize=chunk)
    except (BrokenProcessPool, OSError):  # killed, or a system without shared semaphores
        return


def _remember(work: Callable[[Item], Result], items: Sequence[Item]) -> None:
    _handed_over[:] = [work, items]


def _work_on(place: int) -> Any:  # noqa: ANN401  # whatever the work gives
    work, items = _handed_over
    return work(items[place])
