"""Pictures of disputes: amounts on a number line, dates on a timeline."""

import pytest
from lxml import etree

from building import between, by, claim, count, days, office
from factlint.model import Conflict, Source
from factlint.report.pictures import picture_of
from factlint.report.pictures.scale import Scale, round_ticks, scale_of
from factlint.report.pictures.svg import MARGIN, WIDTH, alone


def picture(*claims, **conflict):
    sources = {
        each.source: Source(
            id=each.source, name=each.source, path=each.source, sha256="", characters=1, voice=each.source
        )
        for each in claims
    }
    found = Conflict(
        id="c", rule="FL101", name="amounts-differ", severity="error", claims=claims, message="m", **conflict
    )
    return picture_of(found, sources)


def marks(picture, name):
    """The elements of a class, in order, each as its attributes."""
    tree = etree.fromstring(picture.svg)
    return [dict(each.attrib) for each in tree.iter() if name in each.get("class", "").split()]


def test_an_exact_amount_is_a_point_and_a_hedged_one_a_bar_in_a_thin_line():
    shown = picture(claim("a", count(99)), claim("b", count(100, "about")))
    (point,), (narrow,), (wide,) = (marks(shown, name) for name in ("point", "narrow", "wide"))
    assert int(narrow["x1"]) < int(point["cx"]) < int(narrow["x2"])
    assert int(wide["x1"]) < int(narrow["x1"]) < int(narrow["x2"]) < int(wide["x2"])
    assert shown.description == "Number line. a: 99; b: about 100."


def test_an_open_end_reaches_the_side_and_has_an_arrow():
    shown = picture(claim("a", count(7, "at_least")), claim("b", count(5)))
    (bar,) = marks(shown, "narrow")
    assert int(bar["x2"]) == WIDTH - MARGIN
    assert len(marks(shown, "bracket")) == 1


def test_a_range_is_a_bar():
    (bar,) = marks(picture(claim("a", between(10, 20)), claim("b", count(30))), "narrow")
    assert int(bar["x1"]) < int(bar["x2"])


def test_amounts_in_two_units_have_no_common_line():
    assert picture(claim("a", count(99, unit="GBP")), claim("b", count(99, unit="USD"))) is None


def test_a_plan_is_hollow_an_outcome_solid_and_a_deadline_a_bracket():
    shown = picture(
        claim("a", by("2013-09-30"), modality="planned"),
        claim("b", days("2013-10-20"), modality="planned"),
        claim("c", days("2013-11-05")),
    )
    assert [each["class"] for each in marks(shown, "point")] == ["point hollow", "point"]
    assert len(marks(shown, "bracket")) == 1
    assert "a: by 30 September 2013; b: planned for 20 October 2013" in shown.description


def test_what_was_inferred_is_dashed():
    shown = picture(
        claim("a", days("2013-11-01", "2013-11-10", inferred=("year",))), claim("b", days("2013-12-05"))
    )
    assert [each["class"] for each in marks(shown, "point")] == ["point inferred", "point"]


def test_dates_that_no_calendar_holds_have_no_picture():
    assert picture(claim("a", days_of_no_year("05")), claim("b", days_of_no_year("06"))) is None


def days_of_no_year(month):
    from factlint.model import Period  # noqa: PLC0415  # beside the one place that needs it

    return Period(partial=f"XXXX-{month}", granularity="month")


def test_titles_of_people_have_no_picture():
    assert picture(claim("a", office("Ann Lee", "Mayor")), claim("b", office("Ann Lee", "Leader"))) is None


def test_of_updates_the_oldest_comes_first():
    import datetime as dt  # noqa: PLC0415  # beside the one place that needs it

    from factlint.model import DateRange  # noqa: PLC0415  # the same

    claims = [claim("late", count(30)), claim("early", count(20))]
    sources = {
        name: Source(
            id=name, name=name, path=name, sha256="", characters=1, voice=name, published=DateRange.of(day)
        )
        for name, day in (("late", dt.date(2013, 2, 2)), ("early", dt.date(2013, 2, 1)))
    }
    found = Conflict(
        id="c",
        rule="FL104",
        name="amount-revised",
        severity="warning",
        verdict="update",
        claims=claims,
        message="m",
    )
    assert (
        picture_of(found, sources).description
        == "Number line. early (2013-02-01): 20; late (2013-02-02): 30."
    )


def test_a_source_that_gives_two_values_has_one_row():
    shown = picture(claim("a", count(99)), claim("a", count(111)), claim("b", count(100)))
    assert [point["cy"] for point in marks(shown, "point")] == ["28", "28", "68"]
    assert shown.description == "Number line. a: 99, 111; b: 100."


def test_of_many_sources_the_first_ones_are_drawn_and_the_others_counted():
    shown = picture(*(claim(f"s{number}", count(10 + number)) for number in range(15)))
    assert len(marks(shown, "point")) == 10
    assert "and 5 more" in shown.svg


@pytest.mark.parametrize(
    ("values", "is_logarithmic"),
    [((99, 111), False), ((3, 3_000_000), True), ((-5, 500), False), ((7, 7), False)],
)
def test_a_scale_has_room_for_every_value_and_is_logarithmic_only_over_magnitudes(values, is_logarithmic):
    scale = scale_of(values)
    assert scale.is_logarithmic == is_logarithmic
    assert MARGIN < scale.at(min(values)) <= scale.at(max(values)) < WIDTH - MARGIN


@pytest.mark.parametrize(
    "scale", [Scale(0, 1), Scale(90, 120), Scale(1e6, 9e6), Scale(0.001, 0.004), Scale(-3, 9.9)]
)
def test_ticks_are_a_few_round_numbers(scale):
    ticks = round_ticks(scale)
    assert 2 <= len(ticks) <= 6
    assert all(scale.low <= tick <= scale.high for tick in ticks)


def test_a_picture_alone_is_a_whole_file_with_its_words():
    shown = picture(claim("<a> & b", count(99)), claim("b", count(111)))
    tree = etree.fromstring(alone(shown.svg, shown.description).encode())
    assert tree.tag == "{http://www.w3.org/2000/svg}svg"
    assert tree.findtext("{*}title") == "Number line. <a> & b: 99; b: 111."
    assert tree.find("{*}style") is not None
