"""Learns the aligner's weights from annotated cases, and says whether they are better than those in force.

    python training/train.py SHARED              compare
    python training/train.py SHARED --write 0.2  write the weights for a spread

Every figure is of cases whose whole topic was held out when the weights were learned. The weights in force were set by
people who had seen the cases, so that the comparison favours them.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from fit import fit, probabilities
from pairs import Case, Labelled, cases, labelled
from sklearn.metrics import average_precision_score, brier_score_loss

from factlint import check
from factlint.align import evidence
from factlint.align.partners import EVIDENCE_BY_KIND

SPREADS = (0.1, 0.3, 1.0)
"""How far weights may move from those in force, in log-odds; see `fit.fit`."""

WEIGHTS = Path(evidence.__file__).with_name("weights.toml")
Tables = Mapping[str, Mapping[str, float]]
"""Weights by kind and name."""


def main(arguments: Sequence[str]) -> int:
    """Print both tables, or write the weights."""
    given = _arguments(arguments)
    known = list(cases(given.shared))
    pairs = [pair for case in known for pair in labelled(case)]
    in_force = {kind: dict(evidence.weights(kind)) for kind in EVIDENCE_BY_KIND}
    if given.write is not None:
        learned = learn(pairs, in_force, given.write)
        WEIGHTS.write_text(_with_weights(WEIGHTS.read_text(encoding="utf-8"), learned), encoding="utf-8")
        return 0
    print_pairs(pairs, in_force)
    print_conflicts(known, pairs, in_force)
    return 0


def _arguments(arguments: Sequence[str]) -> Namespace:
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("shared", type=Path, help="the folder that holds cases/ and eval/")
    parser.add_argument(
        "--write", type=float, metavar="SPREAD", help="write the weights learned with a spread"
    )
    return parser.parse_args(arguments)


def learn(pairs: Sequence[Labelled], prior: Tables, spread: float) -> dict[str, dict[str, float]]:
    """Weights for every kind that has pairs; the others keep theirs."""
    by_kind = defaultdict(list)
    for pair in pairs:
        by_kind[pair.kind].append(pair)
    return {
        kind: fit(by_kind[kind], table, spread) if by_kind[kind] else dict(table)
        for kind, table in prior.items()
    }


def print_pairs(pairs: Sequence[Labelled], in_force: Tables) -> None:
    """How well pairs whose values differ are told apart, and how true the probabilities are."""
    print(
        f"{'kind':10}{'pairs':>7}{'differ':>8}{'same':>6}   {'weights':12}{'average precision':>18}{'Brier':>8}"
    )
    for kind, table in in_force.items():
        differing = [pair for pair in pairs if pair.kind == kind and pair.differs]
        alike = sum(pair.same for pair in differing)
        if not alike:
            continue
        counts = f"{kind:10}{sum(pair.kind == kind for pair in pairs):7}{len(differing):8}{alike:6}"
        said = {"in force": probabilities(differing, table)}
        for spread in SPREADS:
            said[f"spread {spread}"] = _held_out(pairs, differing, kind, table, spread)
        truth = [pair.same for pair in differing]
        for name, told in said.items():
            precision, brier = average_precision_score(truth, told), brier_score_loss(truth, told)
            print(f"{counts}   {name:12}{precision:18.3f}{brier:8.3f}")


def _held_out(
    pairs: Sequence[Labelled],
    wanted: Sequence[Labelled],
    kind: str,
    prior: Mapping[str, float],
    spread: float,
) -> np.ndarray:
    """The probability of each wanted pair under weights that were learned without its topic."""
    told = np.zeros(len(wanted))
    for topic in {pair.topic for pair in wanted}:
        places = [place for place, pair in enumerate(wanted) if pair.topic == topic]
        others = [pair for pair in pairs if pair.kind == kind and pair.topic != topic]
        told[places] = probabilities([wanted[place] for place in places], fit(others, prior, spread))
    return told


def print_conflicts(known: Sequence[Case], pairs: Sequence[Labelled], in_force: Tables) -> None:
    """What the whole tool finds with each set of weights."""
    print(f"\n{'weights':14}{'precision':>10}{'typed recall':>14}{'alignment':>11}{'traps':>7}")
    for spread in (None, *SPREADS):
        figures = _figures(known, partial(_without, pairs, in_force, spread))
        name = "in force" if spread is None else f"spread {spread}"
        print(
            f"{name:14}{figures['conflict_precision']:10.3f}{figures['typed_recall']:14.3f}"
            f"{figures['alignment_recall']:11.3f}{figures['trap_rate']:7.3f}"
        )


def _without(pairs: Sequence[Labelled], in_force: Tables, spread: float | None, topic: str) -> Tables:
    if spread is None:
        return in_force
    return learn([pair for pair in pairs if pair.topic != topic], in_force, spread)


def _figures(known: Sequence[Case], weights_without: "partial[Tables]") -> dict[str, float]:
    """The scorer's figures, each case checked with weights that were learned without its topic."""
    import score  # noqa: PLC0415  # stands beside the cases, and is found once they are read

    total: Counter[object] = Counter()
    by_topic = defaultdict(list)
    for case in known:
        by_topic[case.topic].append(case)
    original = evidence.weights
    for topic, members in by_topic.items():
        table = weights_without(topic)
        evidence.weights = table.__getitem__
        evidence.weighted.cache_clear()
        for case in members:
            report = json.loads(check(case.folder / "sources").model_dump_json())
            total += score.score_case(case.gold, report)[0]
    evidence.weights = original
    evidence.weighted.cache_clear()
    found: dict[str, float] = score.figures(total)
    return found


def _with_weights(text: str, tables: Tables) -> str:
    """The text of the file of weights with other numbers; its comments and its order stay."""
    kind, lines = "", []
    for line in text.splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        name, equals, _ = line.partition(" = ")
        lines.append(f"{name} = {tables[kind][name]:.2f}" if equals and not line.startswith("#") else line)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
