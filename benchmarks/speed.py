"""How many characters a second the parts of the tool read, and whether the time grows with the length alone."""

import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from news import articles
from text import article, matter

import factlint
from factlint.model import Report
from factlint.model.decision import Review

LENGTH = 200_000
LONG = 10_000_000
MATTER = 500
MATTERS = 100
CONFLICTS = 5_000
PAGES = 10_000
"""Characters of the text that is put into a file of each format."""
COPIES = 5
FORMATS = (
    "article.html",
    "story.pdf",
    "story.docx",
    "story.odt",
    "story.epub",
    "story.rtf",
    "plain.eml",
    "rows.csv",
    "rows.xlsx",
    "story.jsonl",
    "story.parquet",
    "pages.warc.gz",
)
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


def check_seconds(documents: int, characters: int = 3_000, runs: int = 1) -> tuple[float, float]:
    """How long a whole check over generated articles takes, and how many MB of UTF-8 text they are."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:03}.txt") for number in range(documents)]
        for number, path in enumerate(paths):
            path.write_text(article(characters, seed=number), encoding="utf-8")
        size = sum(path.stat().st_size for path in paths) / 1e6
        return seconds(lambda: factlint.check(paths), runs), size


def check_speed() -> float:
    """Speed of a whole check over twenty articles, in MB/s."""
    taken, size = check_seconds(20, runs=2)
    return size / taken


def large_matters() -> dict[str, float]:
    """What a matter of 500 articles costs, and how many times half of them: 2 is linear."""
    half, whole = check_seconds(MATTER // 2)[0], check_seconds(MATTER)[0]
    return {f"check of {MATTER} articles, s": whole, "check, slowdown at twice the articles": whole / half}


def write_matters(folder: Path) -> None:
    """A hundred matters of five articles each."""
    for number in range(MATTERS):
        (folder / str(number)).mkdir()
        for source, text in enumerate(matter(5, 3_000, seed=number)):
            card = f"---\nmatter: {number}\npublisher: Paper {source}\n---\n"
            (folder / str(number) / f"{source}.txt").write_text(card + text, encoding="utf-8")


def again() -> dict[str, float]:
    """What a second run costs, with one article of many changed: its share of the first run, by what is shown."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        write_matters(Path(folder))
        for shown, conflicts_only in (("conflicts", True), ("everything", False)):
            cache = Path(folder, f"{shown}.sqlite")
            run = partial(factlint.check, folder, cache=cache, conflicts_only=conflicts_only)
            first = seconds(run, runs=1)
            changed = Path(folder, "3", "3.txt")
            changed.write_text(changed.read_text(encoding="utf-8") + "They saw 7 boats.\n", encoding="utf-8")
            found[f"check again of {5 * MATTERS} articles, {shown}, share of the first"] = (
                seconds(run, 1) / first
            )
    return found


def reviewing() -> dict[str, float]:
    """How large the page of many conflicts is, and how soon the desk answers when nearly all of them are decided."""
    from factlint.pipeline import reviewed  # noqa: PLC0415  # the tool loads lazily too
    from factlint.report.formats import Layout, find_format  # noqa: PLC0415  # the same
    from factlint.review.desk import Desk  # noqa: PLC0415  # the same
    from factlint.web.room import Room  # noqa: PLC0415  # the same

    with tempfile.TemporaryDirectory() as folder:
        write_matters(Path(folder))
        report = factlint.check(folder)
    found = [conflict for conflict in report.conflicts if conflict.claims]
    several = [
        conflict.model_copy(update={"fingerprint": f"{number:016x}"})
        for number, conflict in enumerate(found * (CONFLICTS // len(found) + 1))
    ]
    report = report.model_copy(update={"conflicts": tuple(several[:CONFLICTS])})
    page = find_format("html").render(report, Layout())
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder, "decisions.jsonl"), "Ann")

        def review(undecided: Report) -> Report:
            told = Review(answers=desk.decisions().answers, today=PUBLISHED)
            return reviewed(undecided, told)

        nothing = dict.fromkeys(("texts", "settling", "correcting"), lambda *_: {})
        room = Room(desk, lambda: report, review, **nothing, state=lambda: None)
        given = desk.answer(report.conflicts[0], "same-thing")
        others = (
            given.model_copy(update={"id": each.fingerprint, "of": each.fingerprint})
            for each in report.conflicts[1:-100]
        )
        with desk.path.open("a", encoding="utf-8") as file:
            file.writelines(f"{each.model_dump_json(exclude={'line'})}\n" for each in others)
        left = iter(report.conflicts[-100:])

        def decide() -> object:
            desk.answer(next(left), "same-thing")
            return room.waiting()

        decide()  # what is loaded once
        taken = seconds(decide, runs=5)
    return {
        f"page of {CONFLICTS} conflicts, MB": len(page) / 1e6,
        f"desk, a decision among {CONFLICTS} conflicts, s": taken,
    }


def reading() -> dict[str, float]:
    """How much text a second the reader of each format gives, in MB of UTF-8 text, from files of a few pages."""
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from factlint.ingest import load  # noqa: PLC0415  # the tool loads lazily too
    from factlint.settings import Settings  # noqa: PLC0415  # the same
    from making import MAKERS, TABLES  # noqa: PLC0415  # the makers of the tests need packages of their own

    story = [line for line in article(PAGES).split("\n") if line.strip()]
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in FORMATS:
            make = (MAKERS | TABLES)[name]
            paths = [Path(folder, f"{number}-{name}") for number in range(COPIES)]
            for path in paths:
                path.write_bytes(make(story))
            load(paths[:1], Settings())  # what is loaded once
            size = sum(len(document.text.encode()) for document in load(paths, Settings()).documents) / 1e6
            ending = name.partition(".")[2]
            found[f"read {ending}, MB/s"] = size / seconds(lambda paths=paths: load(paths, Settings()))
    return found


def linearity(read: Reader) -> float:
    """How many times slower a document of 10 MB is read than one of 1 MB, per byte: 1 is linear."""
    text = article(LONG)
    short = megabytes_a_second(read, [text[: LONG // 10]], runs=1)
    return short / megabytes_a_second(read, [text], runs=1)


def figures() -> dict[str, float]:
    """Every speed in MB of UTF-8 text a second on one core, and the linearity."""
    found = on("generated", [article(LENGTH)]) | on("news", articles())
    found["check of 20 articles, MB/s"] = check_speed()
    found |= reading()
    found |= large_matters()
    found |= again()
    found |= reviewing()
    return found | {f"{name}, slowdown at 10 MB": linearity(read) for name, read in READERS.items()}
