"""What the rules of arithmetic share: the exact amounts of a sentence, and sums and ratios of intervals."""

from collections.abc import Sequence
from decimal import Decimal

from factlint.model import Account, Claim, Quantity
from factlint.model.quantity import Interval

HUNDRED = Decimal(100)


def amount(claim: Claim) -> Quantity | None:
    """The quantity that a source itself states in a claim, if it is closed; None otherwise."""
    value = claim.value
    if (
        not isinstance(value, Quantity)
        or claim.origin == "derived"
        or value.low is None
        or value.high is None
    ):
        return None
    return value


def amounts_by_sentence(account: Account) -> list[list[Claim]]:
    """The claims of exact amounts, sentence by sentence."""
    return [[claim for claim in sentence if amount(claim)] for sentence in account.sentences]


def total_of(amounts: Sequence[Quantity]) -> Interval:
    """Between which a sum lies, each part read generously."""
    return sum((part.wide[0] for part in amounts), Decimal(0)), sum(
        (part.wide[1] for part in amounts), Decimal(0)
    )


def percent_of(part: Interval, whole: Interval) -> Interval | None:
    """Between which a share lies, in percent; None if the whole may be zero or less."""
    if whole[0] <= 0 or part[0] < 0:
        return None
    return HUNDRED * part[0] / whole[1], HUNDRED * part[1] / whole[0]


def apart(one: Interval, other: Interval) -> bool:
    """Whether two intervals share no value."""
    return one[1] < other[0] or other[1] < one[0]


def stated(value: Quantity) -> Interval:
    """What a percentage claims: half a unit of its last written digit either way, or more if it is hedged."""
    low, high = value.wide
    digits = -int(value.low.as_tuple().exponent) if value.low is not None and value.bound != "range" else 0
    half = Decimal(10) ** -max(0, digits) / 2
    return min(low, (value.low or low) - half), max(high, (value.high or high) + half)
