"""FL402: a part, its whole and a percentage that is not theirs."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factlint.model import Account, Claim, Conflict
from factlint.model.quantity import Interval
from factlint.model.wording import in_words
from factlint.rules.arithmetic.amounts import amount, amounts_by_sentence, apart, percent_of, stated
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

THAT_IS = re.compile(
    r"[^.;:()\n\d]{0,40}?(?:\(|[,—–] ?(?:or|that is|i\.e\.|which is)? ?)(?:about |some |almost )?"
)
"""Between a ratio and its percentage: "12 of the 40 homes (30 percent"."""

NOTHING: Interval = (Decimal(0), Decimal(0))
OF_THE = re.compile(r" (?:out )?of (?:all |its |his |her |their |our |the |these |those )*", re.IGNORECASE)


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every "n of m" with a percentage in apposition that n of m cannot give."""
    for account in accounts:
        for sentence in amounts_by_sentence(account):
            for (part, whole), share in _ratios(account, sentence):
                expected = percent_of(_wide(part), _wide(whole))
                value = amount(share)
                if expected and value and apart(stated(value), expected):
                    yield _finding(part, whole, share)


def _ratios(account: Account, sentence: Sequence[Claim]) -> Iterator[tuple[tuple[Claim, Claim], Claim]]:
    """Each part and whole with the percentage that stands beside it."""
    pairs = [
        (one, other)
        for one, other in pairwise(sentence)
        if _are_counts(one, other) and OF_THE.fullmatch(account.between(one, other) or "")
    ]
    shares = [claim for claim in sentence if _is_bare_share(claim)]
    for pair in pairs:
        for share in shares:
            behind = account.between(pair[1], share)
            before = account.between(share, pair[0])
            beside = behind if behind is not None else before
            if beside is not None and THAT_IS.fullmatch(beside):
                yield pair, share


def _are_counts(one: Claim, other: Claim) -> bool:
    part, whole = amount(one), amount(other)
    if part is None or whole is None or part.unit != whole.unit or part.unit == "percent":
        return False
    return (part.low or 0) <= (whole.high or 0)


def _is_bare_share(claim: Claim) -> bool:
    """Whether a claim is a percentage of nothing else: "(30 percent)", not "30 percent of voters"."""
    value = amount(claim)
    return value is not None and value.unit == "percent" and not claim.subject and not claim.scope


def _wide(claim: Claim) -> Interval:
    value = amount(claim)
    return value.wide if value else NOTHING


def _finding(part: Claim, whole: Claim, share: Claim) -> Conflict:
    expected = percent_of(_wide(part), _wide(whole))
    shown = f"{(expected[0] + expected[1]) / 2:.1f}".removesuffix(".0") if expected else "another share"
    return account_finding(
        RULE,
        [part, whole, share],
        headline=f"{in_words(part.value)} of {in_words(whole.value)} is not {in_words(share.value)}",
        message=f"{in_words(part.value)} of {in_words(whole.value)} are {shown} percent.",
        explanations=["perhaps the percentage is one of something else"],
    )


RULE = Rule(
    code="FL402",
    name="share-does-not-match",
    family="arithmetic",
    severity="error",
    flags="A part, its whole and a percentage stand together, and the part is another percentage of the whole.",
    matters="One of the three is wrong, and a reader can tell without any other source.",
    passes='A percentage of something else ("12 of the 40 homes, 30 percent of the village").',
    tolerance="Half a unit of the percentage's last digit; hedged and round figures in their wide reading.",
    source="",
    settled_by="the two counts that the share was reckoned from",
    examples=(
        Example(
            ("12 of the 40 homes (40 percent) were damaged.",), fires=True, because="12 of 40 are 30 percent"
        ),
        Example(("12 of the 40 homes (30 percent) were damaged.",), fires=False, because="they match"),
        Example(
            ("11 of the 36 homes, or 31 percent, were damaged.",), fires=False, because="30.6 is rounded"
        ),
    ),
    survey=survey,
)
