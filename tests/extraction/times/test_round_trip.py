"""Any date, month, quarter, year or stretch, written in any of our forms under any anchor, is read back as it was."""

import datetime as dt
from calendar import day_name, month_name, monthrange

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.extraction.times import find_times
from factlint.extraction.times.find import find
from factlint.extraction.times.mention import TimeMention
from factlint.model import DateRange, Source

STEADY = settings(deadline=None, derandomize=True)
LEAP_DAY = dt.date(2000, 2, 29)
DAYS = st.dates(dt.date(1700, 1, 1), dt.date(2099, 12, 31))
YEARS = st.integers(1700, 2099)
ANCHORS = st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
ORDINALS = ("first", "second", "third", "fourth")


def ordinal(number: int) -> str:
    """A number with its ending: ``21st``."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number // 10 != 1 else "th"
    return f"{number}{ending}"


def day_forms(day: dt.date) -> list[str]:
    """A day in every form that needs no country."""
    name = month_name[day.month]
    short = name if len(name) == 3 else f"{name[:3]}."
    return [
        f"{day.day} {name} {day.year}",
        f"{day.day:02} {name[:3]} {day.year}",
        f"the {ordinal(day.day)} of {name} {day.year}",
        f"{name} {day.day}, {day.year}",
        f"{short} {ordinal(day.day)}, {day.year}",
        f"{day_name[day.weekday()]} {day.day} {name} {day.year}",
        f"{day_name[day.weekday()]}, {name} {day.day}, {day.year}",
        f"{day.day}-{name[:3]}-{day.year}",
        f"{day.year}/{name[:3]}/{day.day:02}",
        day.isoformat(),
        f"{day:%Y/%m/%d}",
    ]


def month_forms(year: int, month: int) -> list[str]:
    """A month in every form."""
    name = month_name[month]
    return [f"{name} {year}", f"{name[:3]} {year}", f"{name} of {year}", f"{name}, {year}"]


def quarter_forms(year: int, quarter: int) -> list[str]:
    """A quarter in every form."""
    return [f"Q{quarter} {year}", f"{year}-Q{quarter}", f"the {ORDINALS[quarter - 1]} quarter of {year}"]


def only(text: str, anchor: dt.date | None, country: str | None = None) -> TimeMention:
    """The one time of a text."""
    source = Source(
        id="s", path="s", name="s", sha256="0" * 64, characters=len(text), voice="s", country=country,
        published=DateRange.of(anchor) if anchor else None,
    )  # fmt: skip
    (mention,) = find(text, source).mentions
    return mention


def days_of(mention: TimeMention) -> tuple[dt.date | None, dt.date | None]:
    assert mention.period is not None
    return mention.period.earliest, mention.period.latest


@STEADY
@given(DAYS, ANCHORS, st.data())
def test_a_day_is_read_back(day, anchor, data):
    form = data.draw(st.sampled_from(day_forms(day)))
    mention = only(f"It was signed on {form} in Paris.", anchor)
    assert days_of(mention) == (day, day)
    assert (mention.start, mention.end) == (17, 17 + len(form))


@STEADY
@given(DAYS, ANCHORS)
@example(LEAP_DAY, LEAP_DAY)
def test_a_day_in_digits_is_read_in_the_order_of_its_country(day, anchor):
    assert days_of(only(f"Signed {day:%d/%m/%Y}.", anchor, "GB")) == (day, day)
    assert days_of(only(f"Signed {day:%m/%d/%Y}.", anchor, "US")) == (day, day)


@STEADY
@given(YEARS, st.integers(1, 12), ANCHORS, st.data())
def test_a_month_is_read_back(year, month, anchor, data):
    form = data.draw(st.sampled_from(month_forms(year, month)))
    days = dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])
    assert days_of(only(f"It was signed in {form} in Paris.", anchor)) == days


@STEADY
@given(YEARS, st.integers(1, 4), ANCHORS, st.data())
def test_a_quarter_is_read_back(year, quarter, anchor, data):
    form = data.draw(st.sampled_from(quarter_forms(year, quarter)))
    first = dt.date(year, 3 * quarter - 2, 1)
    last = dt.date(year, 3 * quarter, monthrange(year, 3 * quarter)[1])
    assert days_of(only(f"Sales fell in {form} in Paris.", anchor)) == (first, last)


@STEADY
@given(YEARS, ANCHORS)
def test_a_year_is_read_back(year, anchor):
    days = dt.date(year, 1, 1), dt.date(year, 12, 31)
    assert days_of(only(f"It was signed in {year} in Paris.", anchor)) == days


@STEADY
@given(DAYS, DAYS, ANCHORS, st.data())
def test_a_stretch_is_read_back_with_both_its_ends(one, other, anchor, data):
    first, last = sorted((one, other))
    form = data.draw(st.integers(0, len(day_forms(first)) - 1))
    text = f"It ran from {day_forms(first)[form]} to {day_forms(last)[form]} in Paris."
    assert days_of(only(text, anchor)) == (first, last)


@STEADY
@given(DAYS, ANCHORS)
@example(dt.date(2021, 1, 3), None)  # in week 53 of the year before
@example(dt.date(2018, 12, 31), None)  # in week 1 of the year after
def test_a_week_of_the_year_is_that_of_iso_8601(day, anchor):
    year, week, _ = day.isocalendar()
    monday = day - dt.timedelta(days=day.weekday())
    assert days_of(only(f"It fell in week {week} of {year}.", anchor)) == (
        monday,
        monday + dt.timedelta(days=6),
    )


@STEADY
@given(DAYS)
def test_what_is_counted_from_the_day_of_writing_is_found_there(day):
    assert days_of(only("It rained yesterday.", day)) == (day - dt.timedelta(days=1),) * 2
    said = only(f"She spoke on {day_name[day.weekday()]}.", day + dt.timedelta(days=2))
    assert days_of(said) == (day, day)


@STEADY
@given(st.text(), ANCHORS)
@example("29 February 0000", None)
@example("in 0 BC and AD 0, on 31 April", dt.date(1, 1, 1))
@example("ten thousand years ago, 9999 centuries from now", dt.date(9999, 12, 31))
def test_no_text_breaks_it_and_spans_lie_in_the_text(text, anchor):
    last = 0
    for mention in find_times(text, anchor):
        assert last <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        last = mention.end


PIECES = ["5", "13", "31", "2013", "0", "9999", "May", "Feb", "Friday", "the", "of", "to", "-", "/", ".", ",", "'", "s",
          "year", "weeks", "last", "next", "week", "BC", "AD", "FY", "Q", "ago", "from", "between", "and", "now", "early",
          "end", "half", "first", "quarter", "morning", "am", ":", "30", "old", "long", " ", " ", " ", "٣", "–"]  # fmt: skip


@STEADY
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), ANCHORS)
def test_no_heap_of_pieces_of_dates_breaks_it(text, anchor):
    last = 0
    for mention in find_times(text, anchor):
        assert last <= mention.start < mention.end <= len(text)
        assert (
            mention.period is None
            or not mention.period.latest
            or not mention.period.earliest
            or (mention.period.earliest <= mention.period.latest)
        )
        last = mention.end


@pytest.mark.parametrize(
    ("text", "published", "canonical"),
    [
        ("It closed on 29 February 2012.", None, "2012-02-29"),
        ("It closed a year ago.", "2012-02-29", "2011"),
        ("It closed last month.", "2012-03-31", "2012-02"),
        ("It fell in week 53 of 2020.", None, "2020-12-28/2021-01-03"),
        ("The clocks change at 2am on 31 March 2013.", None, "2013-03-31T02:00"),
        ("It closed on 29 February 1900.", None, None),
        ("It fell in week 53 of 2019.", None, None),
        ("It closed on 00/00/0000.", None, None),
        ("It closed 9000 years ago.", "2013-01-01", None),
        ("It lasts for the next 9000 years.", "2013-01-01", None),
    ],
)
def test_the_edges_of_the_calendar(text, published, canonical):
    anchor = dt.date.fromisoformat(published) if published else None
    periods = [mention.period for mention in find_times(text, anchor) if mention.period]
    placed = [period.canonical for period in periods if period.earliest or period.latest]
    assert placed == ([canonical] if canonical else [])


@pytest.mark.parametrize("form", [0, 2, 3, 9])
def test_a_leap_day_is_one_only_in_its_years(form):
    text = day_forms(LEAP_DAY)[form]
    assert days_of(only(f"It was signed on {text} in Paris.", None)) == (LEAP_DAY, LEAP_DAY)
    common = only(f"It was signed on {text.replace('2000', '1900')} in Paris.", None)
    assert common.period is None or common.period.earliest is None


@STEADY
@given(st.integers(1, 9999))
def test_a_year_before_christ_is_counted_with_a_year_0(year):
    edtf = only(f"It was built in {year} BC in Rome.", None).edtf
    assert edtf is not None
    assert int(edtf) == 1 - year


@pytest.mark.parametrize("clock", ["01:30", "02:30", "1:30 a.m.", "2.30am"])
@pytest.mark.parametrize("day", [dt.date(2013, 3, 31), dt.date(2013, 10, 27)])
def test_the_hours_in_which_the_clocks_change_are_read_as_written(day, clock):
    mention = only(f"It struck at {clock} on {day.day} {month_name[day.month]} {day.year}.", None)
    assert days_of(mention) == (day, day)
    assert mention.period is not None
    assert mention.period.minute == (90 if "1" in clock[:2] else 150)
