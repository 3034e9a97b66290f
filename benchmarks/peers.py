"""Measures other finders of quantities and times beside factlint's, on one text and one core: ``make bench-peers``.

Each reads the first part of the news of ``make bench``, or of its generated text where the shared folder is not at hand,
as much as it manages in about ten seconds. A peer that is not installed is named and left out.
"""

import datetime as dt
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module, metadata
from math import sqrt
from typing import NamedTuple

from news import articles
from speed import LENGTH, PUBLISHED, seconds
from tabulate import tabulate
from text import article

SECONDS = 10
FIRST_LENGTH = 2_000

Reader = Callable[[str], object]


class Peer(NamedTuple):
    """A tool that reads a whole text.

    Attributes:
        task: ``quantities`` or ``times``.
        name: what people call it, and how it is used here.
        package: its name on PyPI.
        load: imports it and gives its reader.
    """

    task: str
    name: str
    package: str
    load: Callable[[], Reader]


class Measurement(NamedTuple):
    """What a tool managed.

    Attributes:
        characters: how much of the text it read.
        megabytes_a_second: its speed, in 10^6 bytes of UTF-8.
    """

    characters: int
    megabytes_a_second: float


def find_quantities() -> Reader:
    """Our own, with hedges, units and what is counted."""
    reader: Reader = import_module("factlint").find_quantities
    return reader


def find_times() -> Reader:
    """Our own, resolved against a date of publication."""
    find = import_module("factlint").find_times
    return lambda text: find(text, published=PUBLISHED)


def quantulum() -> Reader:
    """Without its classifier it tells units of one name apart by their surroundings."""
    reader: Reader = import_module("quantulum3.parser").parse
    return reader


def recognizers_numbers() -> Reader:
    """Plain numbers."""
    recognizer = import_module("recognizers_number").NumberRecognizer("en-us")
    reader: Reader = recognizer.get_number_model().parse
    return reader


def recognizers_quantities() -> Reader:
    """Numbers, percentages and numbers with units: one model after the other, as its users do."""
    numbers = import_module("recognizers_number").NumberRecognizer("en-us")
    units = import_module("recognizers_number_with_unit").NumberWithUnitRecognizer("en-us")
    models = [
        numbers.get_number_model(),
        numbers.get_percentage_model(),
        units.get_currency_model(),
        units.get_dimension_model(),
        units.get_age_model(),
        units.get_temperature_model(),
    ]
    return lambda text: [model.parse(text) for model in models]


def recognizers_times() -> Reader:
    """Dates, times, durations and ranges."""
    model = import_module("recognizers_date_time").DateTimeRecognizer("en-us").get_datetime_model()
    published = dt.datetime.combine(PUBLISHED, dt.time())
    return lambda text: model.parse(text, published)


def dateparser() -> Reader:
    """Told that the text is English."""
    search = import_module("dateparser.search").search_dates
    return lambda text: search(text, languages=["en"])


def datefinder() -> Reader:
    """A generator, read to its end."""
    find = import_module("datefinder").find_dates
    return lambda text: list(find(text))


def parsedatetime() -> Reader:
    """The call that finds dates inside a text."""
    reader: Reader = import_module("parsedatetime").Calendar().nlp
    return reader


def timefhuman() -> Reader:
    """Its only call."""
    reader: Reader = import_module("timefhuman").timefhuman
    return reader


OURS = {
    "quantities": Peer("quantities", "factlint", "factlint", find_quantities),
    "times": Peer("times", "factlint", "factlint", find_times),
}
PEERS = (
    Peer("quantities", "quantulum3, no classifier", "quantulum3", quantulum),
    Peer("quantities", "Recognizers-Text, bare numbers", "recognizers-text-number", recognizers_numbers),
    Peer(
        "quantities",
        "Recognizers-Text, with units",
        "recognizers-text-number-with-unit",
        recognizers_quantities,
    ),
    Peer("times", "Recognizers-Text", "recognizers-text-date-time", recognizers_times),
    Peer("times", "dateparser", "dateparser", dateparser),
    Peer("times", "datefinder", "datefinder", datefinder),
    Peer("times", "parsedatetime", "parsedatetime", parsedatetime),
    Peer("times", "timefhuman", "timefhuman", timefhuman),
)


def measure(read: Reader, text: str) -> Measurement:
    """Read more and more of a text until that takes long enough, or nothing is left.

    The prefix grows with the root of the time that is left, so that a reader whose time grows with the square of the
    length ends in time too.
    """
    read(article(FIRST_LENGTH, seed=1))
    length = FIRST_LENGTH
    while True:
        prefix = text[:length]
        taken = seconds(partial(read, prefix), runs=1)
        if taken > SECONDS / 2 or length == len(text):
            return Measurement(length, len(prefix.encode()) / 1e6 / taken)
        length = min(len(text), int(length * sqrt(SECONDS / taken)))


def rows(text: str) -> Iterator[tuple[str, ...]]:
    """A line a tool: task, name, version, speed, how many times our speed that is, and how much it read."""
    for task, ours in OURS.items():
        own = measure(ours.load(), text)
        yield row(ours, own, own)
        for peer in PEERS:
            if peer.task == task:
                yield peer_row(peer, own, text)


def peer_row(peer: Peer, own: Measurement, text: str) -> tuple[str, ...]:
    """A peer's line; without figures where it is not installed."""
    try:
        read = peer.load()
    except ImportError as error:
        return peer.task, peer.name, f"not installed: {error}"
    return row(peer, measure(read, text), own)


def row(peer: Peer, measured: Measurement, own: Measurement) -> tuple[str, ...]:
    """A line with figures."""
    speed = measured.megabytes_a_second
    return (
        peer.task,
        peer.name,
        metadata.version(peer.package),
        f"{speed:.4f}",
        f"{own.megabytes_a_second / speed:.2f}",
        f"{measured.characters:,}",
    )


if __name__ == "__main__":
    warnings.filterwarnings("ignore", "Classifier dependencies")  # left out on purpose, see peers.txt
    headers = ("task", "tool", "version", "MB/s", "factlint is … times as fast", "characters read")
    news = "\n\n".join(articles())
    print("Text:", "the news of the shared folder" if news else "generated")
    print(tabulate(list(rows(news or article(LENGTH))), headers=headers, disable_numparse=True))
