"""FL202: something happened after the day it was planned for."""

import datetime as dt
from collections.abc import Iterator

from factlint.model import Claim, Conflict, Group, Period
from factlint.model.wording import in_words
from factlint.rules.finding import capitalised, grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def _last_day(claim: Claim) -> dt.date | None:
    return claim.value.latest if isinstance(claim.value, Period) else None


def _first_day(claim: Claim) -> dt.date | None:
    return claim.value.earliest if isinstance(claim.value, Period) else None


def _is_after(claim: Claim, planned: dt.date) -> bool:
    first = _first_day(claim)
    return first is not None and first > planned


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if a time at which it happened, or was reported, begins after a planned one has ended."""
    if group.kind != "time":
        return
    plans = [claim for claim in group.claims if claim.modality == "planned" and _last_day(claim)]
    outcomes = [claim for claim in group.claims if claim.modality != "planned"]
    missed = [
        plan
        for plan in plans
        if any(_is_after(outcome, _last_day(plan) or dt.date.max) for outcome in outcomes)
    ]
    if not missed:
        return
    last = max(day for plan in missed if (day := _last_day(plan)))
    late = [outcome for outcome in outcomes if _is_after(outcome, last)]
    in_time = any(outcome.modality == "actual" and not _is_after(outcome, last) for outcome in outcomes)
    if not late or in_time:
        return
    plan, outcome = in_words(missed[0].value), _told(late)
    finding = grouped_finding(
        RULE,
        group,
        [*missed, *late],
        verdict="slippage",
        message=f"Planned {plan}; {outcome}.",
        explanations=["perhaps the plan was moved, or the sources speak of two steps of one process"],
    )
    yield finding.model_copy(update={"headline": f"{capitalised(group.label)}: planned {plan}, {outcome}"})


def _told(late: list[Claim]) -> str:
    """When it happened, or when it was reported if nobody says when it happened."""
    happened = [claim for claim in late if claim.modality == "actual"]
    verb = "happened" if happened else "reported"
    return f"{verb} {in_words((happened or late)[0].value)}"


RULE = Rule(
    code="FL202",
    name="plan-missed",
    family="time",
    severity="error",
    flags="A source says by when something was to happen, and another one that it happened later.",
    matters="A report that repeats the plan as a fact is wrong; the slip itself may be the story.",
    passes="An outcome inside the planned time, its last day included. A report's own date over the article supports "
    "the finding and never decides it.",
    tolerance='None: "by September" includes 30 September.',
    source="",
    settled_by="the announcement itself, and what became of the plan",
    examples=(
        Example(
            (
                "The new bridge will be opened by June 2015, the council said.",
                "The new bridge was opened on 4 September 2015.",
            ),
            fires=True,
            because="September comes after June",
        ),
        Example(
            (
                "The new bridge will be opened by June 2015, the council said.",
                "The new bridge was opened on 30 June 2015.",
            ),
            fires=False,
            because="the last day is still in time",
        ),
    ),
    check=check,
)
