"""Quantities as intervals, with the two readings that decide agreement."""

from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Literal

from pydantic import computed_field

from factlint.model.base import Frozen

Bound = Literal["exact", "about", "at_least", "at_most", "range"]
Interval = tuple[Decimal, Decimal]
INFINITY = Decimal("Infinity")
ABOUT_PERCENT = Decimal(5)
"""How far a hedged number reaches, in percent of itself."""

ROUND_ZEROS = 2
"""A whole number that ends in this many zeros or more may be a rounded one."""

READINGS_KEPT = 10_000
"""Readings that are kept, since a claim is compared with many others."""


def plain(number: Decimal) -> str:
    """A number without exponent and without needless zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class Quantity(Frozen):
    """A number that a source states, as it states it.

    The two readings follow the stated precision of XBRL 2.1 (decimals and precision of a fact, section 4.6). The wide
    one of a hedged number reaches twice as far as the narrow one or half a unit of its first digit; that of a round
    number, half a unit of its last digit that is no zero.

    Attributes:
        kind: always ``quantity``.
        raw: the number's own words, hedge included ("around 100").
        low: smallest value meant, inclusive; None where open.
        high: largest value meant, inclusive; None where open.
        bound: ``exact``, ``about`` (hedged), ``at_least``, ``at_most`` or ``range``.
        unit: None for a count, ``percent``, ``percentage_point``, an ISO 4217 code, or a unit's name in the singular.
        step: one unit of the last stated digit: 0 for a plain whole number, 100,000,000 for "3.8 billion".
        alternatives: canonical texts of other readings that the document leaves open: "1234" for "1.234", "5 AUD" for
            "$5" where Australian dollars are spoken of too.
    """

    kind: Literal["quantity"] = "quantity"
    raw: str = ""
    low: Decimal | None
    high: Decimal | None
    bound: Bound = "exact"
    unit: str | None = None
    step: Decimal = Decimal(0)
    alternatives: tuple[str, ...] = ()

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @cached_property
    def canonical(self) -> str:
        """The value as text: ``99``, ``~100``, ``>=7``, ``10..20``, ``3800000000 GBP``."""
        if self.low is None:
            number = "?" if self.high is None else f"<={plain(self.high)}"
        elif self.high is None:
            number = f">={plain(self.low)}"
        elif self.low != self.high:
            number = f"{plain(self.low)}..{plain(self.high)}"
        else:
            number = ("~" if self.bound == "about" else "") + plain(self.low)
        return f"{number} {self.unit}" if self.unit else number

    @cached_property
    def narrow(self) -> Interval:
        """The values that the statement claims, at its own precision."""
        return narrow_reading(self.low, self.high, self.bound, self.step)

    @cached_property
    def wide(self) -> Interval:
        """The values that a generous reader would still let pass."""
        return wide_reading(self.low, self.high, self.bound, self.step)


@lru_cache(maxsize=READINGS_KEPT)
def narrow_reading(low: Decimal | None, high: Decimal | None, bound: Bound, step: Decimal) -> Interval:
    """What an amount claims: itself, half a unit of its last stated digit, or 5 % if it is hedged."""
    pad = step / 2
    if bound == "about":
        pad = max(pad, _size(low, high) * ABOUT_PERCENT / 100)
    return _end(low, -INFINITY) - pad, _end(high, INFINITY) + pad


@lru_cache(maxsize=READINGS_KEPT)
def wide_reading(low: Decimal | None, high: Decimal | None, bound: Bound, step: Decimal) -> Interval:
    """What an amount may mean to a generous reader: see the class for hedged and for round numbers."""
    narrow = narrow_reading(low, high, bound, step)
    if low is None or high is None:
        return narrow
    pad = max(low - narrow[0], narrow[1] - high)
    if bound == "about":
        pad = max(2 * pad, leading_unit(_size(low, high)) / 2)
    elif bound == "exact" and trailing_zeros(low) >= ROUND_ZEROS:
        pad = max(pad, Decimal(10) ** trailing_zeros(low) / 2)
    return low - pad, high + pad


def _end(end: Decimal | None, otherwise: Decimal) -> Decimal:
    return otherwise if end is None else end


def _size(low: Decimal | None, high: Decimal | None) -> Decimal:
    return max(abs(end) for end in (low, high) if end is not None)


def leading_unit(number: Decimal) -> Decimal:
    """One unit of a number's first digit: 10,000 of 14,000."""
    return Decimal(10) ** number.adjusted() if number else Decimal(0)


@lru_cache(maxsize=READINGS_KEPT)
def trailing_zeros(number: Decimal) -> int:
    """How many zeros a whole number ends in; 0 for a number with decimals, for zero and for an open end."""
    if not number.is_finite() or not number or number != number.to_integral_value():
        return 0
    digits = plain(number)
    return len(digits) - len(digits.rstrip("0"))
