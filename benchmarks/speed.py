"""How many characters a second the parts of the tool read, and whether the time grows with the length alone."""

import datetime as dt
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from text import article

import factlint

LENGTH = 200_000
PUBLISHED = dt.date(2020, 3, 2)


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The best of several runs: the others were disturbed."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def megabytes_a_second(work: Callable[[str], object]) -> float:
    """Speed over one long generated text, after a short one that loads what is loaded once."""
    work(article(2_000, seed=1))
    text = article(LENGTH)
    return len(text.encode()) / 1e6 / seconds(lambda: work(text))


def check_speed(documents: int = 20, characters: int = 3_000) -> float:
    """Speed of a whole check over generated articles, in MB/s."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:02}.txt") for number in range(documents)]
        for number, path in enumerate(paths):
            path.write_text(article(characters, seed=number), encoding="utf-8")
        return (
            sum(path.stat().st_size for path in paths) / 1e6 / seconds(lambda: factlint.check(paths), runs=2)
        )


def linearity() -> float:
    """Time of ten times the text over ten times the time of the text: 1 is linear."""
    short, long = article(LENGTH // 10), article(LENGTH)
    return seconds(lambda: factlint.extract(long), runs=2) / (10 * seconds(lambda: factlint.extract(short)))


def figures() -> dict[str, float]:
    """Every speed in MB of UTF-8 text a second on one core, and the linearity."""
    return {
        "find_quantities, MB/s": megabytes_a_second(factlint.find_quantities),
        "find_times, MB/s": megabytes_a_second(lambda text: factlint.find_times(text, published=PUBLISHED)),
        "extract, MB/s": megabytes_a_second(factlint.extract),
        "check of 20 articles, MB/s": check_speed(),
        "extract, 10 times the text over 10 times the time": linearity(),
    }
