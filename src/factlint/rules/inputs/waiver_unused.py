"""FL908: a waiver that covers nothing."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every waiver that holds and that no finding needs."""
    if problem.kind == "idle":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL908",
    name="waiver-unused",
    family="inputs",
    severity="warning",
    flags="A waiver holds, and nothing that it covers was found.",
    matters="The conflict is settled, or its words changed; a waiver that stays may hide another one some day.",
    passes="Waivers of which at least one finding is covered.",
    tolerance="None.",
    source="",
    examples=(
        Example(
            ("The bridge cost 12 million pounds.",),
            fires=True,
            because="no amounts differ",
            decisions='{"decision": "waive", "of": "FL101", "reason": "another bridge", "owner": "Jan", "expires": "2999-01-31", "on": "2026-01-05"}',
        ),
        Example(
            ("The bridge cost 12 million pounds.", "The bridge cost 14 million pounds."),
            fires=False,
            because="it covers the two amounts",
            decisions='{"decision": "waive", "of": "FL101", "reason": "another bridge", "owner": "Jan", "expires": "2999-01-31", "on": "2026-01-05"}',
        ),
    ),
    inspect=inspect,
)
