"""FL903: a judgement about something that is not there."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every line of a file of judgements that names a candidate or a claim that is not there."""
    if problem.kind == "unused":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL903",
    name="judgement-unused",
    family="inputs",
    severity="warning",
    flags="A line of a file of judgements names a candidate, or a claim, that the sources do not have.",
    matters="What was judged has changed, so that the judgement no longer holds; or its id was copied wrongly.",
    passes="Candidates that nobody judged: the built-in judge decides them.",
    tolerance="None.",
    source="",
    examples=(
        Example(
            ("The bridge cost 12 million pounds.",),
            fires=True,
            because="there is no such candidate",
            judgements='{"candidate": "0123456789ab", "verdict": "drop", "reason": "another bridge"}',
        ),
        Example(("The bridge cost 12 million pounds.",), fires=False, because="nothing was judged"),
    ),
    inspect=inspect,
)
