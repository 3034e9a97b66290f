"""FL901: an input that could not be read."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every input that is missing, not text, or malformed."""
    if problem.kind == "unreadable":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL901",
    name="source-unreadable",
    family="inputs",
    severity="error",
    flags="A file or folder is missing, is not text, is malformed, or is encrypted.",
    matters="What was not read was not checked; a clean result would say too much.",
    passes="Files of other kinds inside a folder.",
    tolerance="None.",
    source="",
    examples=(
        Example(("The bridge was opened.\x00",), fires=True, because="a zero byte stands in no text"),
        Example(
            ("---\ntitle: [open\n---\nThe bridge was opened.",),
            fires=True,
            because="the front matter is no YAML",
        ),
        Example(("The bridge was opened.",), fires=False, because="it is text in UTF-8"),
    ),
    inspect=inspect,
)
