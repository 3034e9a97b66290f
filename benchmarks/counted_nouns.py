"""Scores find_quantities on hand-labelled quantities of real news: ``python counted_nouns.py [--misses] [--json FILE]``.

The texts live in the shared folder: $FACTLINT_SHARED, else ../shared; tests/data/counted_nouns.md says how the labels
were made. Only numbers drawn by lot are labelled, so a mention counts where it overlaps a label. Recall is the share of
the labelled quantities that are found right, precision the share of such mentions that are right. For a noun, recall
looks at quantities whose noun is labelled, precision at mentions that name one in the text: "people" that no word says
("nobody", "12 were killed") are neither right nor wrong.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import NamedTuple

from counted_noun_labels import Label, read_labels, text_of
from counted_noun_verdicts import Verdict, best, judge, named_noun
from tabulate import tabulate

from factlint import find_quantities
from factlint.extraction.quantities import QuantityMention

HALVES = ("development", "check", "together")
RATES = ("recall", "precision", "f1")
Figures = dict[str, float]


class Reading(NamedTuple):
    """A label beside what the tool found there.

    Attributes:
        label: what the reader wrote down.
        mentions: the mentions that overlap it.
        verdicts: what is right of each of them.
        named: whether each of them says what it counts, or of what it is said where the label has a noun.
    """

    label: Label
    mentions: list[QuantityMention]
    verdicts: list[Verdict]
    named: list[bool]

    @property
    def is_count(self) -> bool:
        """Whether things are counted, not money, measures or ages."""
        return not self.label.unit


def readings(labels: list[Label]) -> list[Reading]:
    """Every label with what is found there; a text is read once."""
    found: dict[str, list[QuantityMention]] = {}
    for label in labels:
        if label.source not in found:
            found[label.source] = find_quantities(text_of(label.source, label.sha256))
    return [_reading(label, found[label.source]) for label in labels]


def _reading(label: Label, found: list[QuantityMention]) -> Reading:
    text = text_of(label.source, label.sha256)
    start, end = label.number
    mentions = [mention for mention in found if mention.start < end and start < mention.end]
    verdicts = [judge(label, mention, text) for mention in mentions]
    said_of = [label.noun is not None and named_noun(mention, text) is not None for mention in mentions]
    named = [m.counted_start >= 0 or said for m, said in zip(mentions, said_of, strict=True)]
    return Reading(label, mentions, verdicts, named)


def figures(read: list[Reading]) -> Figures:
    """Recall, precision and F1 in percent of all that a verdict tells, and of the nouns of counts alone."""
    out: Figures = {"labels": len(read), "quantities": sum(not reading.label.negative for reading in read)}
    for aspect in Verdict._fields:
        out |= _rates(aspect, aspect, read)
    counts = [reading for reading in read if reading.is_count]
    for aspect in ("noun_partly", "noun_fully"):
        out |= _rates(f"count_{aspect}", aspect, counts)
    return out


def _rates(name: str, aspect: str, read: list[Reading]) -> Figures:
    noun = aspect.startswith("noun")
    wanted = [r for r in read if (r.label.noun if noun else not r.label.negative)]
    found = [pair for r in read for pair in zip(r.verdicts, r.named, strict=True)]
    given = [verdict for verdict, named in found if named or not noun]
    recall = _percent([getattr(best(reading.verdicts), aspect) for reading in wanted])
    precision = _percent([getattr(verdict, aspect) for verdict in given])
    f1 = 2 * recall * precision / (recall + precision) if recall + precision else 0.0
    rates = zip(RATES, (recall, precision, f1), strict=True)
    return {f"{name}_{rate}": round(value, 1) for rate, value in rates}


def _percent(right: list[bool]) -> float:
    return 100 * sum(right) / len(right) if right else 0.0


def table(scored: dict[str, Figures]) -> str:
    """A line an aspect: recall, precision and F1 of each half and of both together."""
    aspects = (*Verdict._fields, "count_noun_partly", "count_noun_fully")
    rows = [
        (
            aspect.replace("_", " "),
            *(f"{scored[half][f'{aspect}_{r}']:.1f}" for half in scored for r in RATES),
        )
        for aspect in aspects
    ]
    headers = ("percent", *(f"{half}\n{rate}" for half in scored for rate in RATES))
    return tabulate(rows, headers=headers, disable_numparse=True)


def miss(reading: Reading) -> str:
    """What is wrong of a label, what was found, and the words around it; empty if nothing is wrong."""
    wrong = _wrong(reading)
    if not wrong:
        return ""
    label, text = reading.label, text_of(reading.label.source, reading.label.sha256)
    noun = text[slice(*label.noun)] if label.noun else ""
    value = label.negative or f"{label.low}..{label.high} {label.unit} {label.hedge}"
    found = [
        f"{m.low}..{m.high} {m.unit or ''} {m.bound} [{m.counted or m.subject}]" for m in reading.mentions
    ]
    around = text[max(0, label.number[0] - 60) : label.number[1] + 60].replace("\n", " / ")
    return "\n  ".join(
        (f"{label.source}:{label.number[0]}: {', '.join(wrong)}", f"{value} [{noun}]", *found, around)
    )


def _wrong(reading: Reading) -> list[str]:
    if reading.label.negative:
        return ["no quantity"] if reading.mentions else []
    verdict = best(reading.verdicts)
    wrong = [aspect for aspect in Verdict._fields if not getattr(verdict, aspect)]
    if reading.label.noun is None:
        wrong = [aspect for aspect in wrong if not aspect.startswith("noun")]
        return [*wrong, "no noun"] if any(reading.named) else wrong
    return wrong


def main(arguments: list[str]) -> int:
    """Score, print, and write the figures down where it is asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true", help="list what is wrong in the development half")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    options = parser.parse_args(arguments)
    read = readings(read_labels())
    if options.misses:
        print("\n".join(filter(None, (miss(r) for r in read if r.label.half == "development"))))
    scored = {half: figures([r for r in read if half in (r.label.half, "together")]) for half in HALVES}
    print(table(scored))
    if options.json:
        options.json.write_text(json.dumps(scored, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
