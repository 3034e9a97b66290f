"""FL206: a hedged time of day that another one strains."""

from collections.abc import Iterator

from factlint.model import Claim, Conflict, Group, Period
from factlint.rules.finding import alternatives, any_pair, grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two times of day are farther apart than their hedges reach, and none exclude each other."""
    clocks = [claim for claim in group.claims if _is_clock(claim)]
    if not any_pair(clocks, "conflict") and any_pair(clocks, "tension"):
        yield grouped_finding(
            RULE,
            group,
            clocks,
            verdict="tension",
            message=f"{alternatives(clocks, 'and')} are farther apart than “around” suggests.",
            explanations=["perhaps one is when it happened, and the other when it was reported"],
        )


def _is_clock(claim: Claim) -> bool:
    return isinstance(claim.value, Period) and claim.value.minute is not None


RULE = Rule(
    code="FL206",
    name="clock-strained",
    family="time",
    severity="note",
    flags='A hedged time of day ("around 1:30") is farther from another one than its words suggest.',
    matters="Whoever reconstructs an evening wants to know which is the better time.",
    passes="Times of day within 10 minutes of a hedged one; those that exclude each other (that is FL201).",
    tolerance="From 10 to 20 minutes where one of the two is hedged, from 20 to 40 where both are.",
    source="",
    settled_by="the log of the call, or a camera's clock",
    examples=(
        Example(
            (
                "The bridge collapsed at around 1:30 p.m. on Monday.",
                "The bridge collapsed at about 1 p.m. on Monday.",
            ),
            fires=True,
            because="they are half an hour apart",
        ),
        Example(
            (
                "The bridge collapsed at around 1:30 p.m. on Monday.",
                "The bridge collapsed at about 1:15 p.m. on Monday.",
            ),
            fires=False,
            because="each reaches 10 minutes",
        ),
        Example(
            ("The bridge collapsed at 1:30 p.m. on Monday.", "The bridge collapsed at 1 p.m. on Monday."),
            fires=False,
            because="they exclude each other, which FL201 tells",
        ),
    ),
    check=check,
)
