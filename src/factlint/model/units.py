"""Units of measure in which one thing is said in several ways, and how they convert.

The table says which units meet; the factors are those of pint, which is loaded only when two units do.
"""

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from factlint.model.quantity import Quantity

if TYPE_CHECKING:
    import pint

DIMENSIONS = {
    "length": "mile nautical_mile kilometre metre centimetre millimetre yard foot inch fathom furlong",
    "area": "acre hectare square_mile square_kilometre square_metre square_foot square_yard",
    "mass": "kilogram gram milligram tonne ounce pound_mass stone",
    "volume": "litre millilitre centilitre cubic_metre",
    "speed": "mile_per_hour kilometre_per_hour metre_per_second knot",
    "temperature": "degree_celsius degree_fahrenheit kelvin",
    "power": "watt kilowatt megawatt gigawatt horsepower",
    "energy": "watt_hour kilowatt_hour megawatt_hour gigawatt_hour terawatt_hour joule kilojoule",
}
"""Units by what they measure. Gallons, pints, barrels and tons are missing: how large they are depends on the country."""

NAMES = {
    "degree_celsius": "degree_Celsius",
    "degree_fahrenheit": "degree_Fahrenheit",
    "kilometre_per_hour": "kilometre / hour",
    "metre_per_second": "metre / second",
    "mile_per_hour": "mile / hour",
    "pound_mass": "pound",
    "square_foot": "foot ** 2",
    "square_kilometre": "kilometre ** 2",
    "square_metre": "metre ** 2",
    "square_mile": "mile ** 2",
    "square_yard": "yard ** 2",
    "cubic_metre": "metre ** 3",
}
"""Units that pint calls by another name."""

_DIMENSION_OF = {unit: dimension for dimension, units in DIMENSIONS.items() for unit in units.split()}


def dimension(unit: str | None) -> str:
    """What a unit measures; the unit itself where it meets no other, empty for a count."""
    return _DIMENSION_OF.get(unit or "", unit or "")


def converted(quantity: Quantity, unit: str | None) -> Quantity | None:
    """A measure in another unit; None if its own cannot be led over into that.

    Nobody converts exactly ("5 miles (8 km)"): what is converted was measured to its last written digit, at best.
    """
    known = _DIMENSION_OF.get(quantity.unit or "")
    if known is None or known != _DIMENSION_OF.get(unit or ""):
        return None
    low, high = (_in_unit(end, quantity.unit, unit) for end in (quantity.low, quantity.high))
    step = quantity.step or Decimal(1)
    ends = (_in_unit(Decimal(0), quantity.unit, unit), _in_unit(step, quantity.unit, unit))
    width = abs((ends[1] or 0) - (ends[0] or 0))
    return quantity.model_copy(update={"low": low, "high": high, "unit": unit, "step": width})


def _in_unit(number: Decimal | None, unit: str | None, other: str | None) -> Decimal | None:
    if number is None or unit == other:
        return number
    measure = _registry().Quantity(number, _name(unit))
    return Decimal(measure.to(_name(other)).magnitude)


def _name(unit: str | None) -> str:
    return NAMES.get(unit or "", unit or "")


@cache
def _registry() -> "pint.UnitRegistry[Decimal]":
    import pint  # noqa: PLC0415  # takes as long to load as all the rest

    return pint.UnitRegistry(non_int_type=Decimal)
