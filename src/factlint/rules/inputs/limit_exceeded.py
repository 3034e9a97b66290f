"""FL905: an input that a limit keeps out."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every input that is larger, longer or more dangerous than the settings allow."""
    if problem.kind == "limit":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL905",
    name="limit-exceeded",
    family="inputs",
    severity="error",
    flags="A file is larger, longer or slower than a limit allows, or holds what could harm, as XML with entities.",
    matters="What was not read was not checked; and a file that is made to use up a machine should not stop a run.",
    passes="Files below the limits, whatever their number, as long as all of them together stay below theirs.",
    tolerance="Each limit is a setting; the finding names it.",
    source="",
    examples=(
        Example(
            ("The bridge was opened on Friday.",),
            fires=True,
            because="its line is longer than twenty characters",
            limits=(("max_line_characters", 20),),
        ),
        Example(
            ("The bridge was opened on Friday.",), fires=False, because="its line has thirty-two characters"
        ),
    ),
    inspect=inspect,
)
