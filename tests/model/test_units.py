"""Measures led over into other units."""

from decimal import Decimal

import pytest

from factlint.extraction.quantities import find_quantities
from factlint.model import Quantity
from factlint.model.units import DIMENSIONS, converted, dimension


def measure(number, unit, step="0"):
    return Quantity(low=Decimal(number), high=Decimal(number), unit=unit, step=Decimal(step))


@pytest.mark.parametrize(
    ("quantity", "unit", "number", "step"),
    [
        (measure(5, "mile"), "kilometre", "8.05", "1.61"),
        (measure("1.2", "tonne", "0.1"), "kilogram", "1200.00", "100.00"),
        (measure(68, "degree_fahrenheit"), "degree_celsius", "20.00", "0.56"),
        (measure(3, "acre"), "hectare", "1.21", "0.40"),
        (measure(10, "stone"), "kilogram", "63.50", "6.35"),
    ],
)
def test_a_measure_keeps_its_precision_in_another_unit(quantity, unit, number, step):
    other = converted(quantity, unit)

    assert (f"{other.low:.2f}", f"{other.step:.2f}", other.unit) == (number, step, unit)


def test_an_open_end_stays_open():
    at_least = Quantity(low=Decimal(2), high=None, bound="at_least", unit="mile")

    assert converted(at_least, "kilometre").high is None


@pytest.mark.parametrize(
    ("unit", "other"), [("mile", "kilogram"), ("GBP", "USD"), ("gallon", "litre"), (None, "mile")]
)
def test_what_has_no_fixed_factor_is_not_converted(unit, other):
    assert converted(measure(2, unit), other) is None


def test_every_unit_of_the_table_can_be_converted_into_the_others_of_its_row():
    for units in DIMENSIONS.values():
        first, *others = units.split()
        assert all(converted(measure(2, unit), first).unit == first for unit in others)


@pytest.mark.parametrize(
    "text", ["It is 5 km long.", "The field covers 3 sq km.", "It fell to -4 °C.", "He ran at 12 km/h."]
)
def test_the_table_names_units_as_they_are_read(text):
    (mention,) = find_quantities(text)

    assert dimension(mention.unit) in DIMENSIONS
