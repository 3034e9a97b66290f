"""The canonical text of times."""

import datetime as dt
from decimal import Decimal

import pytest

from factlint.model import Duration, Period


def day(text):
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("earliest", "latest", "canonical"),
    [
        ("2013-11-05", "2013-11-05", "2013-11-05"),
        ("2013-11-01", "2013-11-30", "2013-11"),
        ("2013-12-01", "2013-12-31", "2013-12"),
        ("2013-01-01", "2013-12-31", "2013"),
        ("2013-11-01", "2013-11-10", "2013-11-01/2013-11-10"),
        ("2013-01-01", "2014-12-31", "2013-01-01/2014-12-31"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
    ],
)
def test_whole_months_and_years_are_named_as_such(earliest, latest, canonical):
    assert Period(earliest=day(earliest), latest=day(latest)).canonical == canonical


@pytest.mark.parametrize(
    ("period", "canonical"),
    [
        (Period(latest=day("2013-09-30"), role="deadline"), "<=2013-09-30"),
        (Period(earliest=day("2015-04-01"), role="start"), ">=2015-04-01"),
        (Period(earliest=day("2013-11-05"), latest=day("2013-11-05"), minute=1350), "2013-11-05T22:30"),
        (Period(partial="XXXX-05"), "XXXX-05"),
        (Period(partial="T01:30", minute=90, approximate=True), "~T01:30"),
    ],
)
def test_open_and_partial_periods(period, canonical):
    assert period.canonical == canonical


def test_duration():
    assert Duration(amount=Decimal("3.0"), unit="week", bound="about").canonical == "~3 week"
