"""What a number in a text says, and why a number says nothing."""

from decimal import Decimal
from typing import NamedTuple

from factlint.model.quantity import Bound


class QuantityMention(NamedTuple):
    """A quantity as it stands in a text.

    Attributes:
        start, end: code points of the number with its hedge and its unit.
        low, high: inclusive; None where open. Of a score ("won 3-1") the first number and the second, which may be less.
        bound: as in ``model.Quantity``.
        unit: None for a count, ``percent``, ``percentage_point``, an ISO 4217 code, or a unit's name.
        step: one unit of the last stated digit.
        counted: the noun phrase that is counted, or that a sum or a measure is said of ("a fine of £20"), without article
            and quotation marks; the noun of another number where this one leaves it out; empty if none.
        counted_start, counted_end: its code points; -1 if none, or if no word says it ("nobody", "12 were killed").
        scope: words that narrow it down; empty if none.
        frame: its role among the words around it: ``pool``, ``selected`` … or the lemma of the verb that governs it.
        subject: whom or what it is said of, where that is not what is counted: the person of an age, the noun before
            "rose to 35"; empty if none.
        planned: whether it is a plan, a forecast or a possibility.
        alternatives: canonical texts of other readings that the document leaves open ("1234", "5 AUD").
        reach: code point after the last word that belongs to it: its unit, its noun or its afterthought.
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    bound: Bound = "exact"
    unit: str | None = None
    step: Decimal = Decimal(0)
    counted: str = ""
    counted_start: int = -1
    counted_end: int = -1
    scope: str = ""
    frame: str = ""
    subject: str = ""
    planned: bool = False
    reach: int = -1
    alternatives: tuple[str, ...] = ()


class Refusal(NamedTuple):
    """A number that states no quantity.

    Attributes:
        start, end: code points.
        why: the reason, for people.
    """

    start: int
    end: int
    why: str
