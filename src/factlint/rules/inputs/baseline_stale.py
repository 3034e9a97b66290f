"""FL909: an entry of the baseline that is found no longer."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every entry of a baseline that is found no longer, where --strict asks for it."""
    if problem.kind == "stale":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL909",
    name="baseline-stale",
    family="inputs",
    severity="warning",
    flags="A conflict of the baseline is found no longer, and the run is strict.",
    matters="A baseline should only shrink: an entry that stays would let the conflict come back unseen.",
    passes="Runs that are not strict.",
    tolerance="None.",
    source="",
    examples=(
        Example(
            ("The bridge cost 12 million pounds.",),
            fires=True,
            because="no amounts differ any longer",
            baseline=("0123456789abcdef",),
        ),
        Example(("The bridge cost 12 million pounds.",), fires=False, because="there is no baseline"),
    ),
    inspect=inspect,
)
