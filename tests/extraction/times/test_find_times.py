"""Text in, times out: what is found, where it lies in the calendar, and what is no time at all."""

import datetime as dt

import pytest

from factlint.extraction.times import TimeMention, find_times


def found(text: str, published: str | None = None) -> list[TimeMention]:
    return find_times(text, dt.date.fromisoformat(published) if published else None)


def the_period(text: str, published: str | None = None) -> str:
    (canonical,) = {mention.period.canonical for mention in found(text, published) if mention.period}
    return canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("It opened on 05 Nov 2013.", "2013-11-05"),
        ("It opened on November 5, 2013.", "2013-11-05"),
        ("It opened on the 5th of November 2013.", "2013-11-05"),
        ("Stored on 2013-11-05.", "2013-11-05"),
        ("Stored on 28/08/2013.", "2013-08-28"),
        ("See /2013/08/09/report", "2013-08-09"),
        ("It opened in September 2013.", "2013-09"),
        ("It opened in mid-November 2013.", "2013-11-11/2013-11-20"),
        ("It opened in late November 2013.", "2013-11-21/2013-11-30"),
        ("It opens by 2018.", "<=2018-12-31"),
        ("Staff are appointed by September 2013.", "<=2013-09-30"),
        ("It closed before September 2013.", "<=2013-08-31"),
        ("It is closed until March 2015.", "<=2015-03-31"),
        ("It takes effect from 2015/16.", ">=2015-04-01"),
        ("Nobody came after 2015.", ">=2016-01-01"),
        ("Fees rise from 1 April 2014.", ">=2014-04-01"),
        ("The 2015/16 budget is set.", "2015-04-01/2016-03-31"),
        ("The 2013/14 academic year was short.", "2013-09-01/2014-08-31"),
        ("The plan for 2013-2015 failed.", "2013-01-01/2015-12-31"),
        ("Sales rose in Q3 2013.", "2013-07-01/2013-09-30"),
        ("Sales rose in the third quarter of 2013.", "2013-07-01/2013-09-30"),
        ("Sales fell in the first half of 2014.", "2014-01-01/2014-06-30"),
        ("It opened in summer 2014.", "2014-06-01/2014-08-31"),
        ("It opened in winter 2013.", "2013-12-01/2014-02-28"),
        ("Rents rose in the 1990s.", "1990-01-01/1999-12-31"),
        ("Rents rose in the 19th century.", "1801-01-01/1900-12-31"),
        ("It ran on 14-16 May 2013.", "2013-05-14/2013-05-16"),
        ("It ran from 28 May to 3 June 2013.", "2013-05-28/2013-06-03"),
        ("It ran on December 1 and 2, 2004.", "2004-12-01/2004-12-02"),
        ("It started at 3pm on 5 November 2013.", "2013-11-05T15:00"),
        ("The deadline of 28 June 2013 has passed.", "<=2013-06-28"),
        ("No later than 28 June 2013, please.", "<=2013-06-28"),
        ("It should be ready by Easter 2014.", "<=2014-04-20"),
        ("It ended on Christmas Day 2013.", "2013-12-25"),
        ("He sat from 1989-2013 in the chamber.", "1989-01-01/2013-12-31"),
    ],
)
def test_a_stated_date_needs_no_other(text, canonical):
    assert {mention.period.canonical for mention in found(text) if mention.period} == {canonical}


@pytest.mark.parametrize(
    ("text", "published", "canonical"),
    [
        ("Posted on December 9th", "2013-12-10", "2013-12-09"),
        ("She said on Friday that it was over.", "2013-03-22", "2013-03-22"),
        ("The board will meet on Monday.", "2013-03-22", "2013-03-25"),
        ("It rained yesterday.", "2013-11-05", "2013-11-04"),
        ("The scheme was launched in May.", "2013-11-06", "2013-05"),
        ("The scheme will be launched in May.", "2013-11-06", "2014-05"),
        ("Money came in the June spending round.", "2013-08-15", "2013-06"),
        ("In early November the centre opened.", "2013-12-09", "2013-11-01/2013-11-10"),
        ("Earlier this month it opened.", "2013-08-28", "2013-08-01/2013-08-28"),
        ("It opens later this month.", "2013-08-09", "2013-08-09/2013-08-31"),
        ("It opened last month.", "2013-11-05", "2013-10"),
        ("It opens by the end of this year.", "2013-05-14", "<=2013-12-31"),
        ("A paper comes sometime next summer.", "2013-12-09", "2014-06-01/2014-08-31"),
        ("It closed three weeks ago.", "2013-11-06", "2013-10-14/2013-10-20"),
        ("It runs between May and September 2013.", "2013-01-06", "2013-05-01/2013-09-30"),
        ("It rang around 1:30 a.m.", "2013-05-03", "~T01:30"),
        ("It rang at around 1:30 a.m. on Friday.", "2013-05-03", "~2013-05-03T01:30"),
        ("It rang at 8:30 on Wednesday night.", "2014-10-23", "2014-10-22T20:30"),
    ],
)
def test_the_day_of_publication_anchors_what_is_relative(text, published, canonical):
    assert the_period(text, published) == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Members wanted to put off the 20 June ballot.", "2014-06-20"),
        ("She said that permits come up in July.", "2014-07"),
        ("The mill closed on 20 May.", "2014-05-20"),
        ("The mill closed on 20 October.", "2013-10-20"),
        ("The mill closed last July.", "2013-07"),
        # Three quarters of a year back are the limit.
        ("The mill closed on 12 September.", "2013-09-12"),
        ("She said that the fair of 11 September was safe.", "2014-09-11"),
    ],
)
def test_a_date_ahead_is_meant_where_the_last_one_is_stale_though_the_clause_tells_of_the_past(
    text, canonical
):
    assert the_period(text, "2014-06-13") == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("The scheme was launched in May.", "XXXX-05"),
        ("The scheme was launched on 14 May.", "XXXX-05-14"),
        ("She left on Friday.", "XXXX-WXX-5"),
        ("She left on Friday night.", "XXXX-WXX-5"),
        ("The bell rang at 22:30.", "T22:30"),
    ],
)
def test_without_any_date_the_year_stays_open(text, canonical):
    assert the_period(text) == canonical


@pytest.mark.parametrize(
    ("text", "read", "other"),
    [
        ("It closed on 05/11/2013.", "2013-11-05", "2013-05-11"),
        ("It opened on May 2, 2013 and closed on 05/11/2013.", "2013-05-11", "2013-11-05"),
        ("It opened on 2 May 2013 and closed on 05/11/2013.", "2013-11-05", "2013-05-11"),
    ],
)
def test_a_date_in_digits_is_read_as_the_text_writes_its_other_dates(text, read, other):
    period = found(text)[-1].period
    assert (period.canonical, period.alternatives) == (read, (other,))


def test_a_weekday_tells_the_year_beside_another_date():
    text = "It was unveiled on Tuesday 14th May. Areas are chosen by September 2013, rules by the end of this year."
    unveiled, chosen, rules = (mention.period for mention in found(text))
    assert (unveiled.canonical, unveiled.anchor) == ("2013-05-14", "passage")
    assert unveiled.inferred == ("year 2013 told by Tuesday 14 May",)
    assert (chosen.canonical, rules.canonical) == ("<=2013-09-30", "<=2013-12-31")


def test_a_weekday_that_does_not_fit_is_noted_and_the_date_kept():
    (mention,) = found("It was signed on Monday 14 May 2013.")
    assert mention.period.canonical == "2013-05-14"
    assert (mention.period.weekday, mention.period.inferred) == (1, ())


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("It closed by Monday 14 May 2013.", 1),
        ("It closed before Monday 14 May 2013.", None),
        ("It closed on Monday.", None),
        ("It closed in May 2013.", None),
    ],
)
def test_only_the_weekday_of_a_date_at_the_end_of_its_period_is_kept(text, weekday):
    (mention, *_) = found(text, "2013-05-20")
    assert mention.period.weekday == weekday


def test_what_was_inferred_is_worded_for_people():
    (mention,) = found("It closed on Sunday.", "2022-11-14")
    assert mention.period.inferred == ("day reckoned from the date of publication, 14 November 2022",)


def test_a_story_told_by_dates_lends_its_year():
    years = "".join(f"In {year} the mill burnt down. " for year in range(1861, 1867))
    *_, last = found(years + "On 7 August it was rebuilt.", "2009-03-01")
    assert last.timex3_value == "1866-08-07"


def test_news_keeps_to_its_own_day_though_it_names_old_years():
    text = (
        "He served from 1961 to 1970, and again in 1975 and in 1988. He left on Tuesday, and spoke yesterday."
    )
    values = [mention.timex3_value for mention in found(text, "2017-05-18")]
    assert values[-2:] == ["2017-05-16", "2017-05-17"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("by March 2015", "deadline"),
        ("before March 2015", "deadline"),
        ("until March 2015", "end"),
        ("from March 2015", "start"),
        ("since March 2015", "start"),
        ("after March 2015", "start"),
        ("in March 2015", "occurrence"),
    ],
)
def test_the_cue_gives_the_role_and_stays_outside_the_expression(text, role):
    (mention,) = found("It holds " + text)
    assert mention.period.role == role
    assert (mention.cue_start, mention.start) == (9, 9 + text.index("March"))


@pytest.mark.parametrize(
    ("text", "value", "canonical"),
    [
        ("a two-year programme", "P2Y", "2 year"),
        ("for more than three weeks", "P3W", ">=3 week"),
        ("about 90 days", "P90D", "~90 day"),
        ("a fortnight", "P2W", "2 week"),
        ("for two and a half hours", "PT2.5H", "2.5 hour"),
        ("over the last five years", "P5Y", "5 year"),
    ],
)
def test_lengths_of_time(text, value, canonical):
    (mention,) = found(text)
    assert (mention.timex3_type, mention.timex3_value, mention.duration.canonical) == (
        "DURATION",
        value,
        canonical,
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is held every month.", "P1M"),
        ("It is held annually.", "P1Y"),
        ("It is held every Monday.", "XXXX-WXX-1"),
    ],
)
def test_recurring_times(text, value):
    (mention,) = found(text)
    assert (mention.timex3_type, mention.timex3_value) == ("SET", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("in 44 BC", "BC0044"),
        ("in summer 1916", "1916-SU"),
        ("in the 1990s", "199"),
        ("in the 19th century", "18"),
        ("in 2013-Q3", "2013-Q3"),
        ("the night of April 18, 1775", "1775-04-18TNI"),
        ("and now the rest", "PRESENT_REF"),
    ],
)
def test_values_are_those_of_timeml(text, value):
    assert [mention.timex3_value for mention in found(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "People may see a doctor.",
        "Theresa May's insistence on it was noted.",
        "They march on, the sun sat low, and the second try failed.",
        "The Long March for Jobs drew crowds.",
        "63% of the public and 111 applicants in 14 areas.",
        "The £3.8 billion fund and the 4D project.",
        "The office is open 24/7.",
        "A 360-degree view.",
        "Call 020 7946 0991 or 0113 496 2018-4.",
        "It cost $2,013 and weighs 2013kg.",
        "Over 2000 soldiers and 1500 horses came.",
        "They live in the 1900 block of Main Road.",
        "One quarter of the power is lost.",
        "Version 1.2.3 of 192.168.1.1",
        "",
        "\x00\ufffd’’–– 99999999999999999999999 //--::",
    ],
)
def test_what_is_no_time(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["30 February 2013", "31/02/2013", "99:99 pm", "the 31st of June", "9999 years ago"]
)
def test_impossible_dates_do_not_raise(text):
    assert all(mention.start < mention.end for mention in found(text, "2013-05-01"))


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("It rang at around 1:30 a.m. on Friday.", "~XXXX-WXX-5T01:30"),
        ("It rang on Friday at around 1:30 a.m.", "~XXXX-WXX-5T01:30"),
        ("It rang shortly after 1:30 a.m. on Friday.", "~XXXX-WXX-5T01:30"),
    ],
)
def test_a_hedge_holds_where_no_day_of_publication_is_known(text, canonical):
    assert the_period(text) == canonical
