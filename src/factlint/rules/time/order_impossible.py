"""FL204: the second of two steps before the first."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile

from factlint.language import content_stems, entries, stem
from factlint.model import Account, Claim, Conflict, Period
from factlint.model.wording import in_words
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

Key = tuple[str, ...]
"""Whose step it was: a name; for what has none, the stems of the subject without the step, and the source."""

Steps = dict[tuple[str, int], list[Claim]]
"""Claims by the line of the lexicon and the step in it."""


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for everybody, and everything, whose later step is dated wholly before an earlier one."""
    for steps in _by_subject(accounts).values():
        for (line, place), earlier in sorted(steps.items()):
            for (other_line, other), later in sorted(steps.items()):
                if line == other_line and place < other and _is_reversed(earlier, later):
                    yield _finding(earlier[0], later[0])


def _by_subject(accounts: Sequence[Account]) -> dict[Key, Steps]:
    found: dict[Key, Steps] = {}
    for account in accounts:
        for claim in account.claims:
            step = _step(claim)
            if step is not None:
                found.setdefault(_whose(claim), {}).setdefault(step, []).append(claim)
    return found


def _step(claim: Claim) -> tuple[str, int] | None:
    """Which step of which line a dated outcome is; None for other claims."""
    value = claim.value
    dated = isinstance(value, Period) and value.earliest and value.latest and value.anchor != "matter"
    if not dated or claim.modality != "actual" or len(_whose(claim)) < 2:
        return None
    words = [stem(claim.attribute), *content_stems(claim.subject)]
    return next((_steps()[word] for word in words if word in _steps()), None)


def _whose(claim: Claim) -> Key:
    words = claim.subject.split()
    name = tuple(stem(word) for word in takewhile(lambda word: word[:1].isupper(), words))
    if len(name) > 1:
        return name
    return (*(word for word in content_stems(claim.subject) if word not in _steps()), claim.source)


@cache
def _steps() -> Mapping[str, tuple[str, int]]:
    """Every word for a step, as its stem, with the line it stands in and its place there."""
    found: dict[str, tuple[str, int]] = {}
    for line in entries("factlint.rules.time", "order.txt"):
        for place, words in enumerate(line.split("<")):
            found.update((stem(word.strip()), (line, place)) for word in words.split("|"))
    return found


def _is_reversed(earlier: Sequence[Claim], later: Sequence[Claim]) -> bool:
    """Whether every date of the earlier step lies after every one of the later step."""
    firsts = [claim.value.earliest or dt.date.min for claim in earlier if isinstance(claim.value, Period)]
    lasts = [claim.value.latest or dt.date.max for claim in later if isinstance(claim.value, Period)]
    return min(firsts) > max(lasts)


def _finding(earlier: Claim, later: Claim) -> Conflict:
    told = f"{earlier.subject} {in_words(earlier.value)}, {later.subject} {in_words(later.value)}"
    finding = account_finding(
        RULE,
        [earlier, later],
        headline=f"Out of order: {told}",
        message="What comes first is dated after what follows it.",
        explanations=["perhaps one date is of another event of the kind, or a year was read wrongly"],
    )
    inferred = any(isinstance(claim.value, Period) and claim.value.inferred for claim in (earlier, later))
    return finding.model_copy(update={"severity": "note"}) if inferred else finding


RULE = Rule(
    code="FL204",
    name="order-impossible",
    family="time",
    severity="error",
    flags="Two steps that only follow each other, as a birth and a death, an arrest and a sentence, are dated the other way round.",
    matters="One of the dates is wrong, and each source may look right alone.",
    passes="Steps of different people and things; things without a name in different sources; plans; what may happen again, "
    "as opening and closing. Where a year was inferred, it is a note.",
    tolerance="None for days.",
    source="",
    settled_by="the records of both steps",
    examples=(
        Example(
            (
                "Ann Marlow was arrested on 5 May 2015 in Leeds.",
                "Ann Marlow was sentenced on 12 March 2015 for fraud.",
            ),
            fires=True,
            because="nobody is sentenced before the arrest",
        ),
        Example(
            (
                "Ann Marlow was arrested on 5 May 2015 in Leeds.",
                "Ann Marlow was sentenced on 12 June 2015 for fraud.",
            ),
            fires=False,
            because="June comes after May",
        ),
        Example(
            (
                "Ann Marlow was arrested on 5 May 2015 in Leeds.",
                "Tom Keble was sentenced on 12 March 2015 for fraud.",
            ),
            fires=False,
            because="two people",
        ),
    ),
    survey=survey,
)
