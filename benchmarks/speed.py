"""How many characters a second the parts of the tool read, and whether the time grows with the length alone."""

import datetime as dt
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from news import articles
from text import article

import factlint

LENGTH = 200_000
LONG = 10_000_000
PUBLISHED = dt.date(2020, 3, 2)
Reader = Callable[[str], object]
READERS: dict[str, Reader] = {
    "find_quantities": factlint.find_quantities,
    "find_times": partial(factlint.find_times, published=PUBLISHED),
    "extract": factlint.extract,
}


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The best of several runs: the others were disturbed."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def megabytes_a_second(read: Reader, texts: list[str], runs: int = 3) -> float:
    """Speed over texts, one after the other, after a short one that loads what is loaded once."""
    read(article(2_000, seed=1))
    size = sum(len(text.encode()) for text in texts)
    return size / 1e6 / seconds(lambda: [read(text) for text in texts], runs)


def on(name: str, texts: list[str]) -> dict[str, float]:
    """Speed of every reader over texts; nothing where there are none."""
    if not texts:
        return {}
    return {f"{reader}, {name}, MB/s": megabytes_a_second(read, texts) for reader, read in READERS.items()}


def check_speed(documents: int = 20, characters: int = 3_000) -> float:
    """Speed of a whole check over generated articles, in MB/s."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:02}.txt") for number in range(documents)]
        for number, path in enumerate(paths):
            path.write_text(article(characters, seed=number), encoding="utf-8")
        return (
            sum(path.stat().st_size for path in paths) / 1e6 / seconds(lambda: factlint.check(paths), runs=2)
        )


def linearity(read: Reader) -> float:
    """How many times slower a document of 10 MB is read than one of 1 MB, per byte: 1 is linear."""
    text = article(LONG)
    short = megabytes_a_second(read, [text[: LONG // 10]], runs=1)
    return short / megabytes_a_second(read, [text], runs=1)


def figures() -> dict[str, float]:
    """Every speed in MB of UTF-8 text a second on one core, and the linearity."""
    found = on("generated", [article(LENGTH)]) | on("news", articles())
    found["check of 20 articles, MB/s"] = check_speed()
    return found | {f"{name}, slowdown at 10 MB": linearity(read) for name, read in READERS.items()}
