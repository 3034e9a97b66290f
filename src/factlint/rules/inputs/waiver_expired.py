"""FL907: a waiver that holds no longer."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every waiver whose day has passed, or whose day is no date."""
    if problem.kind == "expired":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL907",
    name="waiver-expired",
    family="inputs",
    severity="error",
    flags="A waiver's last day has passed, or what stands there for it is no date.",
    matters="Whoever waived the conflict promised to look at it again by then; it counts again from now on.",
    passes="Waivers on their last day, and those that were taken back.",
    tolerance="None.",
    source="",
    examples=(
        Example(
            ("The bridge cost 12 million pounds.", "The bridge cost 14 million pounds."),
            fires=True,
            because="the waiver held until 2020",
            decisions='{"decision": "waive", "of": "FL101", "reason": "another bridge", "owner": "Jan", "expires": "2020-01-31", "on": "2026-01-05"}',
        ),
        Example(
            ("The bridge cost 12 million pounds.", "The bridge cost 14 million pounds."),
            fires=False,
            because="the waiver holds for long",
            decisions='{"decision": "waive", "of": "FL101", "reason": "another bridge", "owner": "Jan", "expires": "2999-01-31", "on": "2026-01-05"}',
        ),
    ),
    inspect=inspect,
)
