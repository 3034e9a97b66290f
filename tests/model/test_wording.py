"""Values as people write them."""

import datetime as dt
from decimal import Decimal

import pytest

from factlint.model import Duration, Period, Quantity, Roster, Statement
from factlint.model.wording import in_words


def period(first, last, **fields):
    return Period(
        earliest=dt.date.fromisoformat(first) if first else None,
        latest=dt.date.fromisoformat(last) if last else None,
        **fields,
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Quantity(low=Decimal(100), high=Decimal(100), bound="about"), "about 100"),
        (Quantity(low=Decimal(14_500), high=Decimal(14_500)), "14,500"),
        (Quantity(low=Decimal(3_800_000_000), high=Decimal(3_800_000_000), unit="GBP"), "£3.8 billion"),
        (Quantity(low=Decimal(63), high=Decimal(63), unit="percent"), "63%"),
        (Quantity(low=Decimal(2), high=Decimal(2), unit="mile"), "2 miles"),
        (Quantity(low=Decimal(7), high=None, bound="at_least"), "at least 7"),
        (Quantity(low=Decimal(1001), high=None, bound="at_least"), "more than 1,000"),
        (Quantity(low=None, high=Decimal(99), bound="at_most"), "fewer than 100"),
        (Quantity(low=Decimal(10), high=Decimal(20), bound="range"), "10 to 20"),
        (Quantity(raw="Dozens", low=Decimal(24), high=Decimal(99), bound="range"), "dozens"),
        (Quantity(raw="10 to 20", low=Decimal(10), high=Decimal(20), bound="range"), "10 to 20"),
        (
            Quantity(
                raw="a whole sentence of a claim file", low=Decimal(10), high=Decimal(20), bound="range"
            ),
            "10 to 20",
        ),
        (Statement(raw="was not charged", form="state", says="charge", denied=True), "was not charged"),
        (Statement(form="state", says="charge", denied=True), "not charge"),
        (Statement(form="quotation", says="It is new."), "“It is new.”"),
        (period(None, "2013-09-30"), "by 30 September 2013"),
        (period("2013-11-01", "2013-11-10"), "1–10 November 2013"),
        (period("2013-11-05", "2013-11-05"), "5 November 2013"),
        (period("2013-08-01", "2013-08-31"), "August 2013"),
        (period("2013-01-01", "2013-12-31"), "2013"),
        (period("2013-04-28", "2013-05-03"), "28 April 2013 to 3 May 2013"),
        (Period(partial="XXXX-05"), "May"),
        (Period(partial="XXXX-05-14T17:46", minute=1066), "14 May at 17:46"),
        (Period(partial="XXXX-WXX-5"), "Friday"),
        (Quantity(low=Decimal(6), high=Decimal(6), unit="foot"), "6 feet"),
        (Quantity(low=Decimal(1), high=Decimal(1), unit="inch"), "1 inch"),
        (Period(partial="T01:30", minute=90, approximate=True), "about 01:30"),
        (Duration(amount=Decimal(3), unit="week", bound="at_least"), "at least 3 weeks"),
        (Roster(members=("A", "B"), minimum=14, maximum=18), "14 to 18 listed"),
    ],
)
def test_in_words(value, words):
    assert in_words(value) == words
