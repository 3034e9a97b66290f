"""FL902: an input that says nothing."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every input that holds no text of its own."""
    if problem.kind == "empty":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL902",
    name="source-empty",
    family="inputs",
    severity="warning",
    flags="A file has no text, or nothing but front matter, navigation and the like.",
    matters="It looks like a source and adds nothing; often a download that failed.",
    passes="A short article.",
    tolerance="None.",
    source="",
    examples=(
        Example(("",), fires=True, because="the file has no text"),
        Example(("---\ntitle: Bridge opened\n---\n",), fires=True, because="nothing but front matter"),
        Example(("The bridge was opened.",), fires=False, because="one sentence is an article"),
    ),
    inspect=inspect,
)
