"""The kinds of expressions that news writes, each with its value, role, type, EDTF text and what was inferred."""

import datetime as dt

import pytest

from factlint.extraction.times import TimeMention, find_times
from factlint.extraction.times.find import find
from factlint.model import DateRange, Period, Source


def found(text: str, published: str | None = None, country: str | None = None) -> list[TimeMention]:
    """The times of a text, in the order of the text."""
    day = dt.date.fromisoformat(published) if published else None
    source = Source(
        id="s", path="s.txt", name="s", sha256="0" * 64, characters=len(text), voice="s",
        published=DateRange.of(day) if day else None, country=country,
    )  # fmt: skip
    return find(text, source).mentions


def the_period(text: str, published: str | None = None, country: str | None = None) -> Period:
    (period,) = [mention.period for mention in found(text, published, country) if mention.period]
    return period


STATED = [
    # day, month and year in every order
    ("It opened on 05 Nov 2013.", "2013-11-05", "day", "2013-11-05"),
    ("It opened on November 5, 2013.", "2013-11-05", "day", "2013-11-05"),
    ("It opened on Nov. 5th, 2013.", "2013-11-05", "day", "2013-11-05"),
    ("It opened on the fifth of November 2013.", "2013-11-05", "day", "2013-11-05"),
    ("It opened on the twenty second of May 2013.", "2013-05-22", "day", "2013-05-22"),
    ("Filed 2013-11-05.", "2013-11-05", "day", "2013-11-05"),
    ("Filed 20131105.", "2013-11-05", "day", "2013-11-05"),
    ("Filed 5-Nov-2013.", "2013-11-05", "day", "2013-11-05"),
    ("Filed 2013/Nov/05.", "2013-11-05", "day", "2013-11-05"),
    ("Filed 5.11.2013.", "2013-11-05", "day", "2013-11-05"),
    ("Filed 28/08/2013.", "2013-08-28", "day", "2013-08-28"),
    ("Filed 28/08/13.", "2013-08-28", "day", "2013-08-28"),
    ("Filed 28/08/71.", "1971-08-28", "day", "1971-08-28"),
    ("See /2013/08/09/report.", "2013-08-09", "day", "2013-08-09"),
    ("See archive-2013-08-09.html.", "2013-08-09", "day", "2013-08-09"),
    ("Born on 9 May nineteen eighty-six.", "1986-05-09", "day", "1986-05-09"),
    # months and their parts
    ("It opened in September 2013.", "2013-09", "month", "2013-09"),
    ("It opened in Sept. 2013.", "2013-09", "month", "2013-09"),
    ("Period: 2013-02.", "2013-02", "month", "2013-02"),
    ("It opened in early November 2013.", "2013-11-01/2013-11-10", "month", "2013-11-01/2013-11-10"),
    ("It opened in mid-November 2013.", "2013-11-11/2013-11-20", "month", "2013-11-11/2013-11-20"),
    ("It opened in late November 2013.", "2013-11-21/2013-11-30", "month", "2013-11-21/2013-11-30"),
    # quarters, halves, seasons
    ("Sales rose in Q3 2013.", "2013-07-01/2013-09-30", "quarter", "2013-35"),
    ("Sales rose in the third quarter of 2013.", "2013-07-01/2013-09-30", "quarter", "2013-35"),
    ("Sales fell in the first half of 2014.", "2014-01-01/2014-06-30", "half", "2014-40"),
    ("Sales fell in H1 2014.", "2014-01-01/2014-06-30", "half", "2014-40"),
    ("It opened in summer 2014.", "2014-06-01/2014-08-31", "season", "2014-22"),
    ("It opened in winter 2013.", "2013-12-01/2014-02-28", "season", "2013-24"),
    # years of accounts and of schools
    ("The 2015/16 budget is set.", "2015-04-01/2016-03-31", "fiscal", "2015-04-01/2016-03-31"),
    ("The budget for 2015-16 is set.", "2015-04-01/2016-03-31", "fiscal", "2015-04-01/2016-03-31"),
    ("Costs rose in FY15/16.", "2015-04-01/2016-03-31", "fiscal", "2015-04-01/2016-03-31"),
    ("The 2013/14 academic year was short.", "2013-09-01/2014-08-31", "fiscal", "2013-09-01/2014-08-31"),
    # years, decades, centuries
    ("The plan for 2013-2015 failed.", "2013-01-01/2015-12-31", "year", "2013-01-01/2015-12-31"),
    ("Rents rose in the 1990s.", "1990-01-01/1999-12-31", "decade", "199X"),
    ("Rents rose in the '90s.", "1990-01-01/1999-12-31", "decade", "199X"),
    ("Rents rose in the nineties.", "1990-01-01/1999-12-31", "decade", "199X"),
    ("Rents rose in the 19th century.", "1801-01-01/1900-12-31", "century", "18XX"),
    ("It was built around 1860.", "~1855-01-01/1865-12-31", "year", "1860~"),
    ("It was buried in AD 79.", "0079", "year", "0079"),
    ("It left in nineteen ninety-six.", "1996", "year", "1996"),
    # stretches with shared parts
    ("It ran on 14-16 May 2013.", "2013-05-14/2013-05-16", "day", "2013-05-14/2013-05-16"),
    ("It ran on May 14–16, 2013.", "2013-05-14/2013-05-16", "day", "2013-05-14/2013-05-16"),
    ("It ran from 28 May to 3 June 2013.", "2013-05-28/2013-06-03", "day", "2013-05-28/2013-06-03"),
    ("It ran from November to February 2017.", "2016-11-01/2017-02-28", "month", "2016-11-01/2017-02-28"),
    ("It ran from 2014 to May 2018.", "2014-01-01/2018-05-31", "month", "2014-01-01/2018-05-31"),
    ("It ran from 02/02/2020 - 13/03/2020.", "2020-02-02/2020-03-13", "day", "2020-02-02/2020-03-13"),
    ("It ran from April to the end of June 2013.", "2013-04-01/2013-06-30", "month", "2013-04-01/2013-06-30"),
    # units inside longer times
    ("It rained in the first week of May 2013.", "2013-04-29/2013-05-05", "week", "2013-04-29/2013-05-05"),
    ("It rained in the last week of 2019.", "2019-12-23/2019-12-29", "week", "2019-12-23/2019-12-29"),
    ("It rained in week 3 of 2027.", "2027-01-18/2027-01-24", "week", "2027-01-18/2027-01-24"),
    ("Closed in the week beginning 4 February 2013.", "2013-02-04/2013-02-10", "week", "2013-02-04/2013-02-10"),
    ("It is on the second Monday of May 2013.", "2013-05-13", "day", "2013-05-13"),
    ("It is on the last Friday in May 2013.", "2013-05-31", "day", "2013-05-31"),
    ("It is the third month of 2021.", "2021-03", "month", "2021-03"),
    # holidays
    ("They met on Christmas Day 2013.", "2013-12-25", "day", "2013-12-25"),
    ("They met at Easter 2014.", "2014-04-20", "day", "2014-04-20"),
    ("They met on Good Friday 2014.", "2014-04-18", "day", "2014-04-18"),
    ("They met at Thanksgiving 2013.", "2013-11-28", "day", "2013-11-28"),
    ("They met on Black Friday 2010.", "2010-11-26", "day", "2010-11-26"),
    ("They met for Eid al-Fitr 2013.", "2013-08-08", "day", "2013-08-08"),
    # clock times
    ("It started at 3pm on 5 November 2013.", "2013-11-05T15:00", "minute", "2013-11-05T15:00:00"),
    ("It started at 15:00 GMT on 5 November 2013.", "2013-11-05T15:00", "minute", "2013-11-05T15:00:00"),
    ("It started at midnight on 5 November 2013.", "2013-11-05T00:00", "minute", "2013-11-05T00:00:00"),
    # lengths counted from a date
    ("It closed two weeks before 15 May 2013.", "2013-05-01", "day", "2013-05-01"),
    ("It closed ten days after Christmas 2013.", "2014-01-04", "day", "2014-01-04"),
    ("It is shut for two weeks from 4 May 2013.", "2013-05-04/2013-05-17", "day", "2013-05-04/2013-05-17"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "canonical", "granularity", "edtf"), STATED)
def test_what_is_stated_needs_no_anchor(text, canonical, granularity, edtf):
    mention = next(mention for mention in found(text) if mention.period)
    assert (mention.period.canonical, mention.period.granularity, mention.edtf) == (
        canonical,
        granularity,
        edtf,
    )
    assert mention.period.anchor == "explicit"


BOUNDED = [
    ("Staff are named by September 2013.", "<=2013-09-30", "deadline", "../2013-09-30"),
    ("It opens by 2018.", "<=2018-12-31", "deadline", "../2018-12-31"),
    ("It closed before September 2013.", "<=2013-08-31", "deadline", "../2013-08-31"),
    ("Send it no later than 28 June 2013.", "<=2013-06-28", "deadline", "../2013-06-28"),
    ("The deadline of 28 June 2013 has passed.", "<=2013-06-28", "deadline", "../2013-06-28"),
    ("It is due on 28 June 2013.", "<=2013-06-28", "deadline", "../2013-06-28"),
    ("It is due by Easter 2014.", "<=2014-04-20", "deadline", "../2014-04-20"),
    ("It is closed until March 2015.", "<=2015-03-31", "end", "../2015-03-31"),
    ("It is open since 2011.", ">=2011-01-01", "start", "2011-01-01/.."),
    ("It takes effect from 2015/16.", ">=2015-04-01", "start", "2015-04-01/.."),
    ("Nobody came after 2015.", ">=2016-01-01", "start", "2016-01-01/.."),
    ("Fees rise on or after 1 April 2014.", ">=2014-04-01", "start", "2014-04-01/.."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "canonical", "role", "edtf"), BOUNDED)
def test_the_words_before_a_time_say_what_it_bounds(text, canonical, role, edtf):
    (mention,) = found(text)
    assert (mention.period.canonical, mention.period.role, mention.edtf) == (canonical, role, edtf)


RECKONED = [
    ("Posted on December 9th", "2013-12-10", "2013-12-09"),
    ("It was unveiled on Tuesday 14th May.", "2013-08-01", "2013-05-14"),
    ("She said on Friday that it was over.", "2013-03-22", "2013-03-22"),
    ("The board will meet on Monday.", "2013-03-22", "2013-03-25"),
    ("It rained yesterday.", "2013-11-05", "2013-11-04"),
    ("It rained the day before yesterday.", "2013-11-05", "2013-11-03"),
    ("The scheme was launched in May.", "2013-11-06", "2013-05"),
    ("Money came in the June spending round.", "2013-08-15", "2013-06"),
    ("It opened earlier this month.", "2013-08-28", "2013-08-01/2013-08-28"),
    ("It opens later this month.", "2013-08-09", "2013-08-09/2013-08-31"),
    ("It opened last month.", "2013-11-05", "2013-10"),
    ("It opened this September.", "2016-11-07", "2016-09"),
    ("It opens by the end of this year.", "2013-05-14", "<=2013-12-31"),
    ("A paper comes sometime next summer.", "2013-12-09", "2014-06-01/2014-08-31"),
    ("It closed last Easter.", "2019-03-12", "2018-04-01"),
    ("It ran for the last two years.", "2013-11-06", "2011-11-06/2013-11-06"),
    ("It ran over the past year.", "2013-11-06", "2012-11-06/2013-11-06"),
    ("It ran in the four previous weeks.", "2013-11-06", "2013-10-09/2013-11-06"),
    ("It runs over the next five years.", "2013-11-06", "2013-11-06/2018-11-06"),
    ("It grew in the last two quarters.", "2019-07-04", "2019-01-01/2019-06-30"),
    ("It closed three weeks ago.", "2013-11-06", "2013-10-14/2013-10-20"),
    ("It closed half a century ago.", "2013-11-06", "1960-01-01/1969-12-31"),
    ("It ran between May and September.", "2013-11-06", "2013-05-01/2013-09-30"),
    ("It ran from March to now.", "2013-11-06", "2013-03-01/2013-11-06"),
    ("They met on Tuesday of last week.", "2019-07-30", "2019-07-23"),
    ("They meet next week on Tuesday.", "2017-12-04", "2017-12-12"),
    ("Profit rose in the third quarter.", "2013-11-06", "2013-07-01/2013-09-30"),
    ("Opens on 22/04.", "2013-04-01", "2013-04-22"),
    ("It closed on the 18th.", "2013-11-09", "2013-10-18"),
    ("It will close on the 18th.", "2013-11-09", "2013-11-18"),
    ("He won last summer.", "2013-07-09", "2012-06-01/2012-08-31"),
    ("The vote is Thursday.", "2013-11-09", "2013-11-14"),
    ("The deadline is 5 May.", "2013-11-09", "2014-05-05"),
    ("They hailed the Dec. 12 election.", "2013-11-09", "2013-12-12"),
    ("It must be done by the end of the month.", "2013-11-09", "<=2013-11-30"),
    ("It is due in September but was delayed to November.", "2013-08-28", "2013-11"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "canonical"), RECKONED)
def test_the_day_of_publication_places_the_rest_and_says_so(text, published, canonical):
    mention = found(text, published)[-1]
    assert (mention.period.canonical, mention.period.anchor) == (canonical, "published")


@pytest.mark.parametrize(
    ("text", "country", "canonical"),
    [
        ("It opened in summer 2014.", "GB", "2014-06-01/2014-08-31"),
        ("It opened in summer 2014.", "AU", "2014-12-01/2015-02-28"),
        ("It opened in winter 2014.", "NZ", "2014-06-01/2014-08-31"),
        ("Costs rose in fiscal 2016.", "US", "2015-10-01/2016-09-30"),
        ("Costs rose in fiscal 2016.", "GB", "2015-04-01/2016-03-31"),
        ("Costs rose in FY2016.", "AU", "2015-07-01/2016-06-30"),
        ("Filed 05/11/2013.", "GB", "2013-11-05"),
        ("Filed 05/11/2013.", "US", "2013-05-11"),
    ],
)
def test_seasons_accounts_and_digits_are_those_of_the_country(text, country, canonical):
    assert the_period(text, country=country).canonical == canonical


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Filed 13/05/2013 and 03/04/2013.", ["2013-05-13", "2013-04-03"]),
        ("Filed 05/13/2013 and 03/04/2013.", ["2013-05-13", "2013-03-04"]),
    ],
)
def test_a_date_in_digits_that_has_one_order_tells_that_of_the_others(text, days):
    assert [mention.period.canonical for mention in found(text)] == days


@pytest.mark.parametrize(
    ("text", "clocks"),
    [
        ("It opens at half past three.", ["T03:30"]),
        ("It opens at a quarter past four p.m.", ["T16:15"]),
        ("It opens at a quarter to six.", ["T05:45"]),
        ("It opens at ten o’clock.", ["T10:00"]),
        ("It is open 9-11am.", ["T09:00", "T11:00"]),
        ("It is open 11-1pm.", ["T11:00", "T13:00"]),
    ],
)
def test_times_of_day_in_words_and_with_one_half_for_both(text, clocks):
    assert [mention.period.canonical for mention in found(text)] == clocks


def test_before_a_time_of_day_is_still_that_day():
    assert the_period("He left before 5pm on Friday 8 November 2013.").canonical == "<=2013-11-08"


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("Filed 05/11/2013.", ("2013-05-11",)),
        ("Filed 28/08/2013.", ()),
        ("It opened in winter 2013.", ("2013-01-01/2013-02-28",)),
        ("It opened in summer 2013.", ()),
    ],
)
def test_what_is_ambiguous_keeps_its_other_reading(text, alternatives):
    assert the_period(text).alternatives == alternatives


@pytest.mark.parametrize(
    ("text", "published", "canonical", "other"),
    [
        # the past tense is that of the report; what is a few days ahead is not last year's
        ("A parade was banned at Halloween.", "2016-10-30", "2016-10-31", "2015-10-31"),
        ("He said the ballot was on 3 January.", "2016-12-30", "2017-01-03", "2016-01-03"),
        ("The shop was opened on 20 May.", "2013-02-19", "2013-05-20", "2012-05-20"),
        # nine months back is still the past
        ("The shop was opened on 20 May.", "2013-02-18", "2012-05-20", "2013-05-20"),
        # and what is a few days back is not next year's
        ("The board will report on the fire of 20 October.", "2016-10-30", "2016-10-20", "2017-10-20"),
        ("The board will meet on 19 October.", "2016-10-30", "2017-10-19", "2016-10-19"),
        ("The fair will return in October.", "2016-11-02", "2017-10", "2016-10"),
        # tense and nearness agree
        ("The shop was opened on 20 May.", "2013-06-30", "2013-05-20", None),
        ("The board will meet on 2 November.", "2016-10-30", "2016-11-02", None),
    ],
)
def test_where_tense_and_nearness_disagree_both_readings_are_kept(text, published, canonical, other):
    period = the_period(text, published)
    assert (period.canonical, period.alternatives) == (canonical, (other,) if other else ())


@pytest.mark.parametrize(
    ("text", "kind", "value", "edtf"),
    [
        ("a two-year programme", "DURATION", "P2Y", None),
        ("a month-long strike", "DURATION", "P1M", None),
        ("two months after the announcement", "DURATION", "P2M", None),
        ("within two weeks of the launch", "DURATION", "P2W", None),
        ("It is held every month.", "SET", "P1M", None),
        ("It is held annually.", "SET", "P1Y", None),
        ("It is held twice a year.", "SET", "P1Y", None),
        ("It is held three times a week.", "SET", "P1W", None),
        ("It is held every other week.", "SET", "P2W", None),
        ("It is held every other Friday.", "SET", "XXXX-WXX-5", None),
        ("It is held every Friday.", "SET", "XXXX-WXX-5", None),
        ("He served two years and three months.", "DURATION", "P27M", None),
        ("It lasted 1 hour 20 minutes.", "DURATION", "PT80M", None),
        ("It fell in the mid-90s.", "DATE", "199", "1993-05-02/1996-08-31"),
        ("It fell in recent weeks.", "DATE", "PAST_REF", None),
        ("He died in 44 BC.", "DATE", "BC0044", "-0043"),
        ("He died in 1 BC.", "DATE", "BC0001", "0000"),
        ("They meet on Tuesday morning.", "TIME", "XXXX-WXX-2TMO", None),
        ("The train left at 22:30.", "TIME", "XXXX-XX-XXT22:30", None),
        ("The fair is on 5 May.", "DATE", "XXXX-05-05", "XXXX-05-05"),
    ],
)
def test_lengths_and_recurring_times(text, kind, value, edtf):
    (mention,) = found(text)
    assert (mention.timex3_type, mention.timex3_value, mention.edtf) == (kind, value, edtf)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("two weeks before 15 May 2013", [("two weeks", "P2W"), ("15 May 2013", "2013-05-15")]),
        ("from 2014 to May 2018", [("2014", "2014"), ("May 2018", "2018-05")]),
    ],
)
def test_timeml_has_the_two_parts_of_one_time_apart(text, parts):
    assert [(text[m.start : m.end], m.timex3_value) for m in find_times(text)] == parts


@pytest.mark.parametrize(
    "text",
    [
        "People may see a doctor, Theresa May said.",
        "They march on for a second; the sun may fall.",
        "May Day celebrations were held.",
        "The office is open 24/7.",
        "A 360-degree view of 14 areas, 63% of 111 applicants.",
        "The £3.8bn fund and URBACT 4D.",
        "Version 2.0.1 beats 1.9 by 3-2, or 1/2 of 3/4.",
        "They scored twice in the third quarter of the match and in the second half.",
        "He is in his sixties.",
        "Call 020 7946 0991 or pay invoice 20139999.",
        "In two thousand cases it failed.",
        "They sat on the 18th floor.",
        "A Halloween party with Easter eggs was held.",
        "He told The Sunday Times so, and USA Today too.",
        "Psychology Today printed it.",
        "The Good Friday Agreement holds, wrote the Daily Herald.",
    ],
)
def test_what_only_looks_like_a_time(text):
    assert found(text, "2013-11-06") == []


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The Times of Sunday had it.", "Sunday"),
        ("They signed it on Good Friday 2014.", "Good Friday 2014"),
        ("Pope Arrives In Rome Today", "Today"),
        ("The Sunday vote was close.", "Sunday"),
        ("Today the club won.", "Today"),
    ],
)
def test_a_day_beside_a_name_stays_a_time(text, time):
    (mention,) = found(text, "2013-11-06")
    assert text[mention.start : mention.end] == time


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("They will meet in two weeks.", "2013-11-18/2013-11-24"),
        ("The council will vote within ten days.", "<=2013-11-16"),
    ],
)
def test_a_length_that_counts_from_now_says_when(text, period):
    (mention,) = found(text, "2013-11-06")
    assert mention.timex3_type == "DURATION"
    assert mention.period.canonical == period


def test_a_length_that_passed_says_only_how_long():
    (mention,) = found("He came back in two weeks.", "2013-11-06")
    assert mention.period is None


@pytest.mark.parametrize(
    ("text", "side", "event"),
    [
        ("It opens two months after the announcement.", "after", "the announcement"),
        ("He left two days before the trial of the mayor.", "before", "the trial of the mayor"),
        ("A week after its launch, it broke.", "after", "its launch"),
        ("They met for two weeks after work.", None, ""),
        ("They met for two weeks.", None, ""),
    ],
)
def test_a_length_may_be_counted_from_an_event(text, side, event):
    (mention,) = found(text, "2013-11-06")
    assert (mention.duration.side, mention.duration.event) == (side, event)


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("It is to be done by 2018.", ("<=2018-01-01",)),
        ("It is to be done by March 2018.", ()),
        ("It was done before 2018.", ()),
    ],
)
def test_by_a_year_may_mean_before_the_year_begins(text, alternatives):
    assert the_period(text).alternatives == alternatives


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("Stopped at 2013-11-05T10:00Z.", 600),
        ("Stopped at 2013-11-05T10:30:15.250+01:00.", 630),
        ("Stopped at 2013-11-05T22:05.", 1325),
        ("Stopped on 2013-11-05.", None),
    ],
)
def test_iso_8601_ties_the_time_to_the_day(text, minute):
    (mention,) = found(text)
    assert (mention.period.earliest, mention.period.minute) == (dt.date(2013, 11, 5), minute)
    assert text[mention.start : mention.end] == text.split()[-1].removesuffix(".")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The polls close on Thursday.", "2013-11-07"),
        ("The fair opens on Friday.", "2013-11-08"),
        ("He left the week before last.", "2013-10-21/2013-10-27"),
        ("It burned the night before last.", "2013-11-04"),
        ("It rained on the night of 5/6 November.", "2013-11-05/2013-11-06"),
    ],
)
def test_times_near_the_day_of_writing(text, day):
    assert the_period(text, "2013-11-06").canonical == day
