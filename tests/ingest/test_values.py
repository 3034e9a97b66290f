"""A canonical text goes in; the value comes out, and says the same text again."""

from decimal import Decimal

import pytest

from factlint.ingest import parse_value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *(
            ("quantity", text)
            for text in ("99", "~100", ">=7", "<=10", "10..20", "0.45", "-3", "63 percent", "40 year")
        ),
        *(
            ("quantity", text)
            for text in ("3800000000 GBP", "5..9 percentage_point", "~2 tonne", "1.5..2 kilometre")
        ),
        *(
            ("time", text)
            for text in ("2013-11-05", "2013-11", "2013", "2013-11-01/2013-11-10", "<=2013-09-30")
        ),
        *(
            ("time", text)
            for text in (">=2015-04-01", "2013-11-05T22:30", "T22:30", "~T22:30", "~2013-11-05")
        ),
        *(("time", text) for text in ("XXXX-05", "XXXX-05-14", "3 week", "~2 year", ">=10 day")),
        ("name", "norman lamb"),
    ],
)
def test_canonical_texts_come_back_as_they_were(kind, text):
    value = parse_value(kind, text, raw="the words")
    assert (value.canonical, value.raw) == (text, "the words")


@pytest.mark.parametrize(
    ("kind", "text", "canonical"),
    [
        ("quantity", "3.8 billion GBP", "3800000000 GBP"),
        ("quantity", "3,800", "3800"),
        ("quantity", "63%", "63 percent"),
        ("quantity", "10..20 thousand", "10000..20000"),
        ("time", "22:30", "T22:30"),
        ("time", "3 weeks", "3 week"),
        ("time", "<=2013-09", "<=2013-09-30"),
        ("time", ">=2013", ">=2013-01-01"),
        ("time", "2013-11-01/2013-11-30", "2013-11"),
    ],
)
def test_other_spellings_are_brought_to_the_canonical_one(kind, text, canonical):
    assert parse_value(kind, text).canonical == canonical


@pytest.mark.parametrize(
    ("text", "step"),
    [("3800000000 GBP", "0"), ("3.8 billion GBP", "100000000"), ("4 million", "1000000"), ("45.2", "0.1")],
)
def test_the_step_is_that_of_the_last_stated_digit(text, step):
    assert parse_value("quantity", text).step == Decimal(step)


@pytest.mark.parametrize(
    ("text", "role", "granularity"),
    [("<=2013-09-30", "deadline", "day"), (">=2015-04-01", "start", "day"), ("2013", "occurrence", "year")],
)
def test_signs_tell_the_role_of_a_time(text, role, granularity):
    value = parse_value("time", text)
    assert (value.role, value.granularity) == (role, granularity)


def test_a_role_has_a_holder_and_a_body():
    office = parse_value("role", "Chair", person="Ann Roe", body="Town Trust")
    assert (office.canonical, office.person, office.body) == ("chair", "Ann Roe", "Town Trust")


@pytest.mark.parametrize(("text", "minimum", "maximum"), [("", 2, 2), ("2", 2, 2), ("2..3", 2, 3)])
def test_a_list_counts_its_members(text, minimum, maximum):
    roster = parse_value("list", text, members=("Leeds", "York and Selby"))
    assert (roster.minimum, roster.maximum) == (minimum, maximum)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *(("quantity", text) for text in ("", "many", "~", "..", "20..10", "~10..20", "12 34", "ca. 5")),
        *(
            ("time", text)
            for text in ("", "soon", "2013-13", "2013-02-30", "2013-11-10/2013-11-01", "T25:00")
        ),
        *(("time", text) for text in ("XXXX-13", "3 parsec", "<=soon", "2013-11-05T", "5 November 2013")),
        ("name", " "),
        ("role", "Chair"),
        ("list", "2"),
        ("list", "two"),
    ],
)
def test_what_is_no_value_is_refused(kind, text):
    with pytest.raises(ValueError, match=r"."):
        parse_value(kind, text)
