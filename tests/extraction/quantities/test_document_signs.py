"""What an amount means by what the rest of its document, or its country, tells."""

import pytest

from factlint.extraction.quantities import find_quantities
from factlint.model import Quantity

DECIMAL_SIGNS = [
    ("Sales rose 3,5 % to 1.234 euros, not 2,5 %.", ["3.5 percent", "1234 EUR", "2.5 percent"]),
    ("Sales of 12.345,60 euros, or 1,234 a head.", ["12345.6 EUR", "1.234"]),
    ("Sales rose 3.5 % to 1.234 euros.", ["3.5 percent", "1.234 EUR"]),
    ("They counted 1,234 geese on May 3,14 of them young.", ["1234"]),
    ("Sales of 12,345,678 euros, or 1.234 a head.", ["12345678 EUR", "1.234"]),
]
MONEY = [
    ("It cost $5.", None, ["5 USD"]),
    ("It cost $5.", "AU", ["5 AUD"]),
    ("It cost $5, or US$4.", "CA", ["5 CAD", "4 USD"]),
    ("It cost 20 Egyptian pounds, later 30 pounds.", None, ["20 EGP", "30 EGP"]),
    ("It cost 20 Egyptian pounds, later 30 pounds.", "GB", ["20 EGP", "30 GBP"]),
    ("It cost £5 in Cairo.", None, ["5 GBP"]),
]
ALTERNATIVES = [
    ("It cost 1.234 euros.", [("1234 EUR",)]),
    ("It cost 1.234 euros, or 5.2 a head.", [(), ()]),
    ("It made $1.234 billion.", [()]),
    ("It cost A$7; another cost $5.", [(), ("5 AUD",)]),
    ("It cost US$7; another cost $5.", [(), ()]),
]


@pytest.mark.parametrize(("text", "expected"), DECIMAL_SIGNS)
def test_the_document_decides_its_decimal_sign(text, expected):
    assert [canonical(mention) for mention in find_quantities(text)][: len(expected)] == expected


@pytest.mark.parametrize(("text", "country", "expected"), MONEY)
def test_the_document_and_its_country_decide_whose_money_is_meant(text, country, expected):
    assert [canonical(mention) for mention in find_quantities(text, country)] == expected


@pytest.mark.parametrize(("text", "expected"), ALTERNATIVES)
def test_what_stays_open_is_kept(text, expected):
    assert [mention.alternatives for mention in find_quantities(text)] == expected


def canonical(mention):
    return Quantity(low=mention.low, high=mention.high, bound=mention.bound, unit=mention.unit).canonical
