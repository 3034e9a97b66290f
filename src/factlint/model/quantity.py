"""Quantities as intervals, with the two readings that decide agreement."""

from decimal import Decimal
from typing import Literal

from pydantic import computed_field

from factlint.model.base import Frozen

Bound = Literal["exact", "about", "at_least", "at_most", "range"]
Interval = tuple[Decimal, Decimal]
INFINITY = Decimal("Infinity")
ABOUT_PERCENT = Decimal(5)


def plain(number: Decimal) -> str:
    """A number without exponent and without needless zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class Quantity(Frozen):
    """A number that a source states, as it states it.

    The two readings follow the stated precision of XBRL 2.1 (decimals and precision of a fact, section 4.6).

    Attributes:
        kind: always ``quantity``.
        raw: the number's own words, hedge included ("around 100").
        low: smallest value meant, inclusive; None where open.
        high: largest value meant, inclusive; None where open.
        bound: ``exact``, ``about`` (hedged), ``at_least``, ``at_most`` or ``range``.
        unit: None for a count, ``percent``, ``percentage_point``, an ISO 4217 code, or a unit's name in the singular.
        step: one unit of the last stated digit: 0 for a plain whole number, 100,000,000 for "3.8 billion".
    """

    kind: Literal["quantity"] = "quantity"
    raw: str = ""
    low: Decimal | None
    high: Decimal | None
    bound: Bound = "exact"
    unit: str | None = None
    step: Decimal = Decimal(0)

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """The value as text: ``99``, ``~100``, ``>=7``, ``10..20``, ``3800000000 GBP``."""
        if self.low is None and self.high is None:
            number = "?"
        elif self.low is None:
            number = f"<={plain(self.high)}"  # type: ignore[arg-type]  # not both are None
        elif self.high is None:
            number = f">={plain(self.low)}"
        elif self.low != self.high:
            number = f"{plain(self.low)}..{plain(self.high)}"
        else:
            number = ("~" if self.bound == "about" else "") + plain(self.low)
        return f"{number} {self.unit}" if self.unit else number

    @property
    def narrow(self) -> Interval:
        """The values that the statement claims, at its own precision."""
        low, high = self._ends()
        pad = self.step / 2
        if self.bound == "about":
            pad = max(pad, self._size() * ABOUT_PERCENT / 100)
        return low - pad, high + pad

    @property
    def wide(self) -> Interval:
        """The values that a generous reader would still let pass."""
        low, high = self._ends()
        narrow = self.narrow
        pad = max(low - narrow[0], narrow[1] - high) if self._finite() else Decimal(0)
        if self.bound == "about":
            pad = max(2 * pad, leading_unit(self._size()) / 2)
        elif self.bound == "exact" and trailing_zeros(low) >= 2:
            pad = max(pad, Decimal(10) ** trailing_zeros(low) / 2)
        return low - pad, high + pad

    def _ends(self) -> Interval:
        low = -INFINITY if self.low is None else self.low
        high = INFINITY if self.high is None else self.high
        return low, high

    def _finite(self) -> bool:
        return self.low is not None and self.high is not None

    def _size(self) -> Decimal:
        return max(abs(end) for end in (self.low, self.high) if end is not None)


def leading_unit(number: Decimal) -> Decimal:
    """One unit of a number's first digit: 10,000 of 14,000."""
    return Decimal(10) ** number.adjusted() if number else Decimal(0)


def trailing_zeros(number: Decimal) -> int:
    """How many zeros a whole number ends in; 0 for a number with decimals, for zero and for an open end."""
    if not number.is_finite() or not number or number != number.to_integral_value():
        return 0
    digits = plain(number)
    return len(digits) - len(digits.rstrip("0"))
