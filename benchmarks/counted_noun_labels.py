"""The hand-made labels of quantities, and the texts that they stand in."""

import csv
import hashlib
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from news import SHARED

LABELS = Path(__file__).parent.parent / "tests" / "data" / "counted_nouns.tsv"

Span = tuple[int, int]


class Label(NamedTuple):
    """A number that a reader looked at.

    Attributes:
        source: path relative to the shared folder.
        sha256: the first digits of the file's hash.
        number: code points of the number's own words, without hedge and unit.
        low, high: the value; they differ for a range. 0 for a negative.
        unit: empty for a count; else as in ``QuantityMention``.
        hedge: empty, ``about``, ``at_least``, ``at_most`` or ``vague`` ("dozens", whose value is the smallest meant).
        noun: code points of the phrase that is counted or measured, without article; None if none.
        head: code points of its head.
        half: ``development`` or ``check``.
        negative: why it is no quantity; empty if it is one.
    """

    source: str
    sha256: str
    number: Span
    low: Decimal
    high: Decimal
    unit: str
    hedge: str
    noun: Span | None
    head: Span | None
    half: str
    negative: str


def read_labels(path: Path = LABELS) -> list[Label]:
    """The labels of a table, in its order."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [_label(row) for row in csv.DictReader(lines, delimiter="\t")]


def _label(row: dict[str, str]) -> Label:
    low, _, high = row["value"].partition("..")
    return Label(
        source=row["source"],
        sha256=row["sha256"],
        number=(int(row["start"]), int(row["end"])),
        low=Decimal(low or 0),
        high=Decimal(high or low or 0),
        unit=row["unit"],
        hedge=row["hedge"],
        noun=_span(row["noun_start"], row["noun_end"]),
        head=_span(row["head_start"], row["head_end"]),
        half=row["half"],
        negative=row["negative"],
    )


def _span(start: str, end: str) -> Span | None:
    return (int(start), int(end)) if start else None


@lru_cache
def text_of(source: str, sha256: str, shared: Path = SHARED) -> str:
    """The text that labels stand in.

    Raises:
        ValueError: the text is not the one that was labelled.
    """
    content = (shared / source).read_bytes()
    if not hashlib.sha256(content).hexdigest().startswith(sha256):
        raise ValueError(
            f"{shared / source} has changed since it was labelled: its labels do not hold any more"
        )
    return content.decode("utf-8")
