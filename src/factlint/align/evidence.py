"""Named evidence for and against two claims speaking of the same thing."""

import math
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

from factlint.align.pair import Pair
from factlint.model.comparison import Relation


@dataclass(frozen=True)
class Evidence:
    """One thing to look at when two claims are compared.

    Attributes:
        name: short and readable ("same-noun"); its weight stands under this name in ``weights.toml``.
        says: what it means when it holds, in words for people.
        strength: how much it holds, 0 to 1.
    """

    name: str
    says: str
    strength: Callable[[Pair], float]


Weighted = tuple[str, str, Callable[[Pair], float], float]
"""Evidence with its weight: its name, what it says, how much it holds of a pair, and what that adds to the log-odds."""


class Finding(NamedTuple):
    """A piece of evidence that holds for a pair.

    Attributes:
        name, says: as in the evidence.
        part: what it adds to the log-odds; negative if it speaks against.
    """

    name: str
    says: str
    part: float


class Likelihood(NamedTuple):
    """How likely two claims speak of the same thing, and why.

    Attributes:
        log_odds: natural logarithm of the odds.
        findings: the evidence that holds.
        relation: how the two values stand to each other.
    """

    log_odds: float
    findings: tuple[Finding, ...]
    relation: Relation | None = None

    @property
    def differs(self) -> bool:
        """Whether the values are not simply in agreement."""
        return self.relation in ("conflict", "tension")

    @property
    def probability(self) -> float:
        """The same as a probability, 0 to 1."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.log_odds))))

    @property
    def reasons(self) -> tuple[str, ...]:
        """What speaks for it, in words, strongest first."""
        strongest = sorted(self.findings, key=lambda finding: (-round(finding.part, 6), finding.name))
        return tuple(finding.says for finding in strongest if finding.part > 0)

    @property
    def nearly(self) -> bool:
        """Whether it would be likelier than not, if its strongest counter-evidence did not hold."""
        return self.log_odds - (self.against.part if self.against else 0.0) >= 0

    @property
    def against(self) -> Finding | None:
        """The strongest evidence against it, or None."""
        return min((f for f in self.findings if f.part < 0), key=lambda f: f.part, default=None)


@cache
def weights(kind: str) -> dict[str, float]:
    """The weights of one kind of claim, by name of the evidence; ``start`` is the log-odds before any evidence."""
    text = resources.files("factlint.align").joinpath("weights.toml").read_text(encoding="utf-8")
    return {name: float(weight) for name, weight in tomllib.loads(text)[kind].items()}


def weigh(evidence: tuple[Evidence, ...], kind: str, pair: Pair) -> Likelihood:
    """All evidence about a pair, added up. The order of the pair does not matter."""
    start, table = weighted(evidence, kind)
    log_odds, found = start, []
    for name, says, strength, weight in table:
        held = strength(pair)
        if held:
            part = weight * held
            log_odds += part
            found.append(Finding(name, says, part))
    return Likelihood(log_odds, tuple(found), pair.relation)


@cache
def weighted(evidence: tuple[Evidence, ...], kind: str) -> tuple[float, list[Weighted]]:
    """The start of a kind, and each piece of evidence with its weight: what is looked up once for many pairs."""
    known = weights(kind)
    return known["start"], [(item.name, item.says, item.strength, known[item.name]) for item in evidence]
