"""Python's collector of cyclic garbage, which finds nothing where no cycles are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_resting() -> Iterator[None]:
    """No search for cyclic garbage meanwhile.

    A document becomes hundreds of thousands of small objects without one cycle, and so do the comparisons of a matter.
    Going through them again and again costs a tenth of the time of an article, and half of that of a book or of
    hundreds of articles.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
