"""FL404: a percentage that no count of so few can give."""

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from factlint.model import Account, Claim, Conflict, Quantity
from factlint.model.wording import in_words
from factlint.rules.arithmetic.amounts import HUNDRED, amount, amounts_by_sentence
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

OF_THE = re.compile(r" of (?:its|his|her|their|our|the|these|those|all|all the) ", re.IGNORECASE)
WHOLE_NUMBER = Decimal(1)


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every exact percentage "of the n" that is no whole number of them, however it is rounded."""
    for account in accounts:
        for sentence in amounts_by_sentence(account):
            for share, whole in pairwise(sentence):
                if OF_THE.fullmatch(account.between(share, whole) or "") and _is_impossible(share, whole):
                    yield _finding(share, whole)


def _is_impossible(share: Claim, whole: Claim) -> bool:
    percent, count = amount(share), amount(whole)
    if percent is None or count is None or percent.low is None or count.low is None:
        return False
    if (
        percent.unit != "percent"
        or count.unit is not None
        or not _is_figure(percent)
        or count.bound != "exact"
    ):
        return False
    whole_count = int(count.low)
    step = Decimal(1).scaleb(int(percent.low.as_tuple().exponent)) if percent.low % 1 else WHOLE_NUMBER
    if count.low != whole_count or whole_count <= 0 or HUNDRED / whole_count <= step:
        return False
    nearest = int(percent.low * whole_count / HUNDRED)
    return all(
        abs(HUNDRED * part / whole_count - percent.low) > step / 2
        and (HUNDRED * part / whole_count).quantize(step, ROUND_HALF_UP) != percent.low
        for part in range(max(0, nearest - 1), nearest + 3)
    )


def _is_figure(percent: Quantity) -> bool:
    """Whether it is written with digits and without a hedge: "a third of the ten" is rounded on purpose."""
    return percent.bound == "exact" and bool(re.search(r"\d", percent.raw))


def _finding(share: Claim, whole: Claim) -> Conflict:
    return account_finding(
        RULE,
        [share, whole],
        headline=f"No whole number of {in_words(whole.value)} is {in_words(share.value)}",
        message=f"{in_words(share.value)} of {in_words(whole.value)} is no whole number, however it is rounded.",
        explanations=["perhaps the percentage is one of something else, as of their size or cost"],
    )


RULE = Rule(
    code="FL404",
    name="percent-impossible",
    family="arithmetic",
    severity="warning",
    flags="A percentage of a small number of things that no whole number of them gives.",
    matters="The percentage or the number is wrong, or the percentage is one of something else than it says.",
    passes='Hedged percentages and fractions ("about 40 percent", "a third"); numbers so large that every percentage is possible.',
    tolerance="Half a unit of the percentage's last digit.",
    source="Brown and Heathers (2017), the GRIM test.",
    settled_by="the count behind the share",
    examples=(
        Example(
            ("37 percent of the 12 schools were closed.",),
            fires=True,
            because="4 are 33 and 5 are 42 percent",
        ),
        Example(("33 percent of the 12 schools were closed.",), fires=False, because="4 of 12"),
        Example(("37 percent of the 212 schools were closed.",), fires=False, because="78 of 212"),
    ),
    survey=survey,
)
