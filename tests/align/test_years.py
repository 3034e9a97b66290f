"""A date without a year borrows the matter's year, and says so."""

from building import claim, days
from factlint.align import borrow_years
from factlint.model import Period

MAY = Period(partial="XXXX-05", raw="in May")


def borrowed(*others):
    return borrow_years([claim("a", MAY, "invitation"), *others])[0].value


def test_from_the_same_month_in_another_source():
    value = borrowed(claim("b", days("2013-05-14"), "launch"))

    assert value.canonical == "2013-05"
    assert value.anchor == "matter"
    assert value.inferred == ("year 2013: borrowed from the other sources",)


def test_from_any_month_if_none_has_the_same():
    assert borrowed(claim("b", days("2013-11-05"), "launch")).canonical == "2013-05"


def test_a_time_of_day_beside_it_does_not_matter():
    evening = claim("a", Period(partial="XXXX-05-08T17:46", minute=1066), "party")

    assert (
        borrow_years([evening, claim("b", days("2013-05-14"), "party")])[0].value.canonical
        == "2013-05-08T17:46"
    )


def test_not_without_a_majority():
    others = claim("b", days("2013-05-14"), "launch"), claim("c", days("2014-05-14"), "launch")

    assert borrowed(*others).canonical == "XXXX-05"


def test_not_from_nothing():
    assert borrowed().canonical == "XXXX-05"


def test_a_day_that_the_year_lacks_stays_as_it_is():
    leap_day = claim("a", Period(partial="XXXX-02-29"), "party")

    assert borrow_years([leap_day, claim("b", days("2013-02-01"), "party")])[0] == leap_day
