"""What the quantity rules share: whether two values are one figure with another magnitude or unit."""

from decimal import Decimal

from factlint.model import Claim, Quantity
from factlint.model.comparison import compare

ROUNDED = Decimal("0.02")
"""How near to a thousand or a million times a slip comes: the rest of the number may be rounded."""

LOST_ZEROS = frozenset({Decimal(10), Decimal(100)})
FALSE_WORDS = (Decimal(10) ** 3, Decimal(10) ** 6)


def are_apart(one: Claim, other: Claim) -> bool:
    """Whether two closed values exclude each other."""
    return _is_closed(one) and _is_closed(other) and compare(one.value, other.value) == "conflict"


def _is_closed(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, Quantity) and value.low is not None and value.high is not None


def is_slip(one: Claim, other: Claim) -> bool:
    """Whether they have the same digits, with another magnitude or another unit."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    small, large = sorted((abs(mine.low or Decimal(0)), abs(theirs.low or Decimal(0))))
    if not small:
        return False
    if mine.unit != theirs.unit:
        return small == large
    ratio = large / small
    if ratio in LOST_ZEROS:
        return len(small.normalize().as_tuple().digits) > 1
    return any(abs(ratio / fold - 1) < ROUNDED for fold in FALSE_WORDS)
