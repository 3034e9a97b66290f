"""FL201: dates of one event that exclude each other."""

from collections.abc import Iterator

from factlint.model import Claim, Conflict, Group, Period
from factlint.rules.finding import alternatives, any_pair, both_or_all, grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def _of_modality(group: Group, modality: str) -> list[Claim]:
    return [claim for claim in group.claims if claim.modality == modality]


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two times of one modality exclude each other; a report's own date is no time of the event."""
    if group.kind != "time":
        return
    for modality in ("actual", "planned"):
        claims = _of_modality(group, modality)
        if any_pair(claims, "conflict"):
            yield grouped_finding(
                RULE,
                group,
                claims,
                verdict="conflict",
                message=f"{alternatives(claims, 'and')} cannot {both_or_all(claims)} be right.",
                explanations=_explanations(claims),
            )


def _explanations(claims: list[Claim]) -> list[str]:
    inferred = [
        f"“{claim.quote}” was read with an inferred date ({claim.value.inferred[-1]})"
        for claim in claims
        if isinstance(claim.value, Period) and claim.value.inferred
    ]
    return inferred[:2]


RULE = Rule(
    code="FL201",
    name="dates-differ",
    family="time",
    severity="error",
    flags="One event is given two times that share no day, or two times of day.",
    matters="The order of events, and what somebody could have known, hangs on it.",
    passes="A plan against its outcome (that is FL202); a vague time that contains an exact one; the date over an "
    "article, which dates the report.",
    tolerance="None for days. A hedged time of day reaches 10 minutes.",
    source="",
    settled_by="a notice or a record made on the day",
    examples=(
        Example(
            (
                "The new library was opened by the mayor on 4 March 2019.",
                "The mayor opened the new library on 11 March 2019.",
            ),
            fires=True,
            because="the library was opened once",
        ),
        Example(
            (
                "The new library was opened by the mayor on 4 March 2019.",
                "The mayor opened the new library in March 2019.",
            ),
            fires=False,
            because="4 March lies in March",
        ),
    ),
    check=check,
)
