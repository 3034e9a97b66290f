"""How two values stand to each other. Every pair is compared both ways."""

import datetime as dt
from decimal import Decimal

import pytest

from factlint.model import Duration, Name, Office, Period, Place, Quantity
from factlint.model.comparison import compare


def count(number, bound="exact", unit=None, alternatives=()):
    value = Decimal(number)
    return Quantity(low=value, high=value, bound=bound, unit=unit, alternatives=alternatives)


def at_least(number):
    return Quantity(low=Decimal(number), high=None, bound="at_least")


def days(first, last=None):
    return Period(earliest=dt.date.fromisoformat(first), latest=dt.date.fromisoformat(last or first))


def street(name, number=None, *, block=False):
    """An address: ``street("214 Aster Street", 214)``."""
    return Place(name=name, number=number, block=block, street=" ".join(name.lower().split()[-2:]))


def day_or(first, other):
    """A numeric date whose day and month may be read either way."""
    return days(first).model_copy(update={"alternatives": (other,)})


def by(last):
    return Period(latest=dt.date.fromisoformat(last), role="deadline")


def clock(text, *, about=False, day=None):
    hour, minute = map(int, text.split(":"))
    when = dt.date.fromisoformat(day) if day else None
    return Period(
        earliest=when,
        latest=when,
        minute=60 * hour + minute,
        approximate=about,
        partial=None if day else f"T{text}",
    )


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        # Quantities: both sides of the narrow reading, and of the wide one.
        (count(99), count(100, "about"), "agree"),
        (count(105), count(100, "about"), "agree"),
        (count(106), count(100, "about"), "tension"),
        (count(150), count(100, "about"), "tension"),
        (count(151), count(100, "about"), "conflict"),
        (count(99), count(111), "conflict"),
        (count(31), at_least(30), "agree"),
        (count(29), at_least(30), "conflict"),
        (count(25_000), count(20_000), "tension"),
        (count(25_001), count(20_000), "conflict"),
        (count(5, unit="GBP"), count(5, unit="USD"), None),
        (count(5, unit="percent"), count(5), None),
        # Measures in different units: each as exact as its last written digit.
        (count(5, unit="mile"), count(8, unit="kilometre"), "agree"),
        (count(5, unit="mile"), count(10, unit="kilometre"), "conflict"),
        (count(5, unit="mile"), count(5, unit="kilogram"), None),
        (count(20, unit="degree_celsius"), count(68, unit="degree_fahrenheit"), "agree"),
        (count(20, unit="degree_celsius"), count(75, unit="degree_fahrenheit"), "conflict"),
        (count(70, unit="mile_per_hour"), count(113, unit="kilometre_per_hour"), "agree"),
        (count(10, unit="gallon"), count(45, unit="litre"), None),
        # Another reading of an ambiguous value would agree.
        (count("1.234", alternatives=("1234",)), count(1234), "tension"),
        (count("1.234", alternatives=("1234",)), count(1300), "conflict"),
        (count(5, unit="USD", alternatives=("5 AUD",)), count(5, unit="AUD"), "tension"),
        (count(5, unit="USD", alternatives=("5 AUD",)), count(6, unit="AUD"), None),
        (day_or("2013-08-03", "2013-03-08"), days("2013-03-08"), "tension"),
        (day_or("2013-08-03", "2013-03-08"), days("2013-03-01", "2013-03-31"), "tension"),
        (day_or("2013-08-03", "2013-03-08"), days("2013-08-03"), "agree"),
        (day_or("2013-08-03", "2013-03-08"), days("2013-05-08"), "conflict"),
        # Dates.
        (days("2013-11-05"), days("2013-11-01", "2013-11-10"), "agree"),
        (days("2013-11-11"), days("2013-11-01", "2013-11-10"), "conflict"),
        (by("2013-09-30"), days("2013-09-30"), "agree"),
        (by("2013-09-30"), days("2013-10-01"), "conflict"),
        (Period(partial="XXXX-05"), days("2013-05-14"), "agree"),
        (Period(partial="XXXX-06"), days("2013-05-14"), "conflict"),
        (Period(partial="XXXX-05-14"), Period(partial="XXXX-05-15"), "conflict"),
        (Period(partial="XXXX-WXX-2"), days("2013-05-14"), "agree"),
        (Period(partial="XXXX-WXX-1"), days("2013-05-14"), "conflict"),
        (Period(partial="XXXX-WXX-1"), days("2013-05-14", "2013-05-20"), None),
        # Times of day.
        (clock("01:30"), clock("01:31"), "conflict"),
        (clock("01:30", about=True), clock("01:20"), "agree"),
        (clock("01:30", about=True), clock("01:19"), "tension"),
        (clock("01:30", about=True), clock("01:00"), "conflict"),
        (clock("23:55", about=True), clock("00:02"), "agree"),
        (clock("22:30", day="2013-11-05"), clock("22:30", day="2013-11-06"), "conflict"),
        (clock("22:30", day="2013-11-05"), days("2013-11-05"), "agree"),
        # Durations.
        (Duration(amount=Decimal(2), unit="week"), Duration(amount=Decimal(14), unit="day"), "agree"),
        (Duration(amount=Decimal(2), unit="week"), Duration(amount=Decimal(15), unit="day"), "conflict"),
        # Places.
        (street("200 block of Aster Street", 200, block=True), street("214 Aster Street", 214), "agree"),
        (street("200 block of Aster Street", 200, block=True), street("314 Aster Street", 314), "conflict"),
        (street("214 Aster Street", 214), street("216 Aster Street", 216), "conflict"),
        (street("214 Aster Street", 214), street("214 Aster Drive", 214), "conflict"),
        (street("214 Aster Street", 214), street("Aster Street"), "agree"),
        (street("Aster Street"), street("Birch Street"), None),
        (street("Aster Street"), Place(name="Aster"), None),
        (Place(name="Aster"), Place(name="central Aster"), "agree"),
        (Place(name="central Aster"), Place(name="southern Aster"), "conflict"),
        (Place(name="northern Aster"), Place(name="north Aster"), "agree"),
        (Place(name="Aster"), Place(name="Birch"), None),
        (Place(name="Aster", role="home"), Place(name="Birch", role="home"), "conflict"),
        (Place(name="Aster", role="home"), Place(name="Birch", role="seat"), None),
        # Words.
        (Office(person="A", title="Mayor"), Office(person="A", title="mayor"), "agree"),
        (Name(full="Ann Other"), Name(full="Anne Other"), "conflict"),
        (count(5), days("2013-11-05"), None),
    ],
)
def test_relation(one, other, relation):
    assert compare(one, other) == relation
    assert compare(other, one) == relation
