"""FL910: a claim file whose document has changed."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule

NOBODYS_HASH = "0" * 64


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A finding for every claim file that was written of another state of its document."""
    if problem.kind == "outdated":
        yield input_finding(RULE, problem)


RULE = Rule(
    code="FL910",
    name="claim-file-stale",
    family="inputs",
    severity="warning",
    flags="A document has changed since its claim file was written.",
    matters="What people corrected in the claim file no longer counts, for its places are those of another text.",
    passes="Claim files whose documents are not there, or are unchanged.",
    tolerance="None: the hash of the document's bytes decides.",
    source="",
    examples=(
        Example(
            ("The bridge cost 12 million pounds.",),
            fires=True,
            because="the claim file was written of another text",
            claim_file=f'{{"card": {{"id": "000000000000", "path": "0.md", "name": "0", "sha256": "{NOBODYS_HASH}", '
            '"characters": 9, "voice": "0"}}',
        ),
        Example(("The bridge cost 12 million pounds.",), fires=False, because="there is no claim file"),
    ),
    inspect=inspect,
)
