"""How long the tool takes from nothing to its report, and how much memory it needs."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from news import SHARED

ROOT = Path(__file__).parent.parent
RUNS = 5


class Run(NamedTuple):
    """One run of the tool.

    Attributes:
        seconds: wall time.
        megabytes: peak resident memory, in 10^6 bytes.
    """

    seconds: float
    megabytes: float


def run(path: Path) -> Run:
    """Check a folder in a process of its own.

    Raises:
        RuntimeError: the tool could not read the folder.
    """
    began = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "factlint", "check", str(path), "--quiet"], stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        raise RuntimeError(f"factlint check {path} ended with exit code {child.returncode}")
    kilobyte = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss * kilobyte / 1e6)


def cold(name: str, path: Path) -> dict[str, float]:
    """The median time and the highest memory of several runs, after one that warms the disk."""
    run(path)
    runs = [run(path) for _ in range(RUNS)]
    return {
        f"{name}: cold start, s": statistics.median(r.seconds for r in runs),
        f"{name}: peak memory, MB": max(r.megabytes for r in runs),
    }


def figures() -> dict[str, float]:
    """Cold starts over the five claim files, over their retelling, and over the real articles where they are at hand."""
    found = cold("claim files", ROOT / "claims" / "pioneers")
    found |= cold("retold articles", ROOT / "claims" / "pioneers-retold")
    articles = SHARED / "cases" / "pioneers" / "sources"
    return found | (cold("five articles", articles) if articles.is_dir() else {})
