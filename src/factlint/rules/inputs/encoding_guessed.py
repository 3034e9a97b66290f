"""FL906: a text whose encoding was guessed."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every text that is not in Unicode and was read all the same."""
    if problem.kind == "guessed":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL906",
    name="encoding-guessed",
    family="inputs",
    severity="note",
    flags="A text is not in UTF-8, and was read in the encoding that its letters are most likely in.",
    matters="A wrong guess changes a currency, or a letter of a name. The finding shows the letters that hang on it.",
    passes="Texts in UTF-8, in UTF-16 with its mark, and pages and e-mails, which declare how they are encoded.",
    tolerance="Only encodings of Western Europe are considered; a text in two of them, or in none, is not read.",
    source="",
    examples=(
        Example(
            ("The bridge cost £50,000.",),
            fires=True,
            because="the pound sign is one byte, as in Windows-1252",
            encoding="windows-1252",
        ),
        Example(("The bridge cost £50,000.",), fires=False, because="it is in UTF-8"),
    ),
    inspect=inspect,
)
