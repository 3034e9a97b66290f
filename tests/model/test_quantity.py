"""The two readings of a quantity, at four magnitudes, and its canonical text."""

from decimal import Decimal

import pytest

from factlint.model import Quantity


def quantity(number, bound="exact", step=0, unit=None):
    value = Decimal(number)
    return Quantity(low=value, high=value, bound=bound, step=Decimal(step), unit=unit)


@pytest.mark.parametrize(
    ("text", "value", "narrow", "wide"),
    [
        ("99", quantity(99), (99, 99), (99, 99)),
        ("about 100", quantity(100, "about"), (95, 105), (50, 150)),
        ("about 14,000", quantity(14_000, "about"), (13_300, 14_700), (9_000, 19_000)),
        ("20,000", quantity(20_000), (20_000, 20_000), (15_000, 25_000)),
        ("about 7", quantity(7, "about"), ("6.65", "7.35"), ("6.3", "7.7")),
        ("3.8 billion", quantity(3_800_000_000, step=100_000_000), (3_750_000_000, 3_850_000_000), None),
        (
            "about 2 million",
            quantity(2_000_000, "about", 1_000_000),
            (1_500_000, 2_500_000),
            (1_000_000, 3_000_000),
        ),
        ("nothing", quantity(0), (0, 0), (0, 0)),
    ],
)
def test_readings(text, value, narrow, wide):
    assert value.narrow == tuple(map(Decimal, narrow)), text
    if wide:
        assert value.wide == tuple(map(Decimal, wide)), text


@pytest.mark.parametrize(
    ("value", "canonical"),
    [
        (quantity(99), "99"),
        (quantity(100, "about"), "~100"),
        (Quantity(low=Decimal(7), high=None, bound="at_least"), ">=7"),
        (Quantity(low=None, high=Decimal(10), bound="at_most"), "<=10"),
        (Quantity(low=Decimal(10), high=Decimal(20), bound="range"), "10..20"),
        (quantity("3.80E+9", unit="GBP"), "3800000000 GBP"),
        (quantity("63.0", unit="percent"), "63 percent"),
        (quantity("0.50"), "0.5"),
        (quantity(40, unit="year"), "40 year"),
    ],
)
def test_canonical_text(value, canonical):
    assert value.canonical == canonical


def test_an_open_bound_reaches_to_infinity():
    at_least_seven = Quantity(low=Decimal(7), high=None, bound="at_least")

    assert at_least_seven.narrow == (Decimal(7), Decimal("Infinity"))
    assert at_least_seven.wide == (Decimal(7), Decimal("Infinity"))
