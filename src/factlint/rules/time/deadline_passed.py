"""FL205: a plan for a day that had passed when the source was published."""

import datetime as dt
from collections.abc import Iterator, Sequence

from factlint.model import Account, Claim, Conflict, Period
from factlint.model.wording import in_words
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A note for every deadline ahead, in the words of a source, that lies before the day of that source."""
    for account in accounts:
        published = account.source.published
        if published is None:
            continue
        for claim in account.claims:
            if _is_deadline(claim) and _last_day(claim) < published.earliest:
                yield account_finding(
                    RULE,
                    [claim],
                    headline=f"{claim.subject or 'A plan'}: to be done {in_words(claim.value)}, in a text of {published.earliest}",
                    message=f"The deadline had passed when the source was published on {published.earliest}.",
                    explanations=["perhaps the text repeats an older plan, or the year was read wrongly"],
                )


def _is_deadline(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, Period) and value.role == "deadline" and claim.modality == "planned"


def _last_day(claim: Claim) -> dt.date:
    latest = claim.value.latest if isinstance(claim.value, Period) else None
    return latest or dt.date.max


RULE = Rule(
    code="FL205",
    name="deadline-passed",
    family="time",
    severity="note",
    flags="A source says by when something will be done, and that day lies before the source's own date.",
    matters="The plan was copied from an older text, and what became of it is not told.",
    passes="Deadlines of the day of the source and later ones; sources without a date.",
    tolerance="None.",
    source="",
    settled_by="the latest word on the plan",
    examples=(
        Example(
            (
                "---\npublished: 2015-09-04\n---\nThe new bridge will be opened by June 2015, the council said.",
            ),
            fires=True,
            because="June was over in September",
        ),
        Example(
            (
                "---\npublished: 2015-04-04\n---\nThe new bridge will be opened by June 2015, the council said.",
            ),
            fires=False,
            because="June is still to come",
        ),
    ),
    survey=survey,
)
