"""The head of a file goes in; the source's card comes out."""

import datetime as dt

import pytest

from factlint.ingest import load_text
from factlint.ingest.dates import find_date, parse_date

BODY = "The council opened a new library in the old town hall on Friday after two years of work."


def card(head):
    return load_text(f"{head}\n\n{BODY}\n").source


def days(days_or_none):
    return days_or_none and (days_or_none.earliest.isoformat(), days_or_none.latest.isoformat())


def day(text):
    return (text, text)


def test_front_matter_gives_every_field():
    source = card(
        "---\nname: courier\ntitle: Library opens\npublisher: The Courier\nauthor: [Ann Roe, Bob Poe]\n"
        "url: https://courier.example/a\npublished: 2013-12\nupdated: 2013-12-09T10:00:00Z\ncountry: GB\n"
        "matter: library\nretrieved: 2013-12-11\nlang: en-GB\nlicense: CC BY 4.0\nclassification: internal\ntags: [x, y]\n---"
    )
    assert (source.name, source.title, source.publisher) == ("courier", "Library opens", "The Courier")
    assert (source.author, source.url) == ("Ann Roe, Bob Poe", "https://courier.example/a")
    assert (source.country, source.matter) == ("GB", "library")
    assert days(source.published) == ("2013-12-01", "2013-12-31")
    assert days(source.updated) == day("2013-12-09")
    assert days(source.retrieved) == day("2013-12-11")
    assert (source.language, source.licence, source.confidentiality) == ("en-GB", "CC BY 4.0", "internal")
    assert set(source.origins.values()) == {"front matter"}


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Retrieved 9 December 2013", "retrieved", "2013-12-09"),
        ("Accessed on December 9, 2013", "retrieved", "2013-12-09"),
        ("Licence: CC BY-SA 4.0", "licence", "CC BY-SA 4.0"),
        ("STRICTLY CONFIDENTIAL", "confidentiality", "STRICTLY CONFIDENTIAL"),
        ("Embargoed until 6 a.m. on Friday", "confidentiality", "Embargoed until 6 a.m. on Friday"),
        ("Classification: internal", "confidentiality", "internal"),
    ],
)
def test_a_line_that_tells_of_the_source_goes_to_its_card(line, field, value):
    source = card(f"Library opens\n{line}")
    told = getattr(source, field)
    assert (told if isinstance(told, str) else told.earliest.isoformat()) == value
    assert source.origins[field].startswith("line 2: ")


def test_a_sentence_about_confidential_things_is_no_line_of_the_card():
    assert (
        card("Library opens\nThe report that the council saw was strictly confidential.").confidentiality
        is None
    )


@pytest.mark.parametrize(
    ("head", "published", "updated"),
    [
        ("Library opens\n05 Nov 2013", "2013-11-05", None),
        ("Library opens\nNov. 5, 2013 at 7:31 AM ET", "2013-11-05", None),
        ("Tuesday, 5th November 2013\nLibrary opens", "2013-11-05", None),
        ("Library opens\nLEEDS, England — 25/11/2013", "2013-11-25", None),
        ("'''November 5, 2013'''", "2013-11-05", None),
        ("{{date|November 5, 2013}}", "2013-11-05", None),
        ("Library opens\nPublished: 2013-11-05 08:30", "2013-11-05", None),
        ("Library opens\nPosted on Thu Nov 7, 2013 08:45 AM PDT", "2013-11-07", None),
        ("Library opens\nLast Updated : 28 August 2013. Page Author: Ann Roe.", None, "2013-08-28"),
        (
            "Library opens\nFirst Posted: 10/25/11 06:44 PM ET Updated: 12/25/11 05:12 AM ET",
            "2011-10-25",
            "2011-12-25",
        ),
        ("Library opens Posted: May 3, 2013 Updated: May 4, 2013", "2013-05-03", "2013-05-04"),
        ("https://news.example/2013/11/05/library\nLibrary opens", "2013-11-05", None),
        ("---\ntitle: Saturday November 9, 2013\n---\nLibrary opens", "2013-11-09", None),
        ("Library opens\n05/11/2013", None, None),
        ("---\nurl: http://news.example.co.uk/a\n---\nLibrary opens\n05/11/2013", None, None),
        ("---\ndate: 05/11/2013\ncountry: GB\n---\nLibrary opens", "2013-11-05", None),
        ("---\ndate: 05/11/2013\ncountry: US\n---\nLibrary opens", "2013-05-11", None),
        ("Library opens\n(c) 2017 The Courier", None, None),
        ("Library opens", None, None),
    ],
)
def test_dates_of_the_card(head, published, updated):
    source = card(head)
    assert days(source.published) == (published and day(published))
    assert days(source.updated) == (updated and day(updated))


def test_a_date_alone_under_the_headline_is_a_dateline():
    assert [s.kind for s in load_text(f"Library opens\n05 Nov 2013\n{BODY}").segments] == [
        "title",
        "dateline",
        "body",
    ]


def test_the_masthead_gives_the_publisher_the_month_and_the_year_of_the_posting():
    source = card(
        "Library opens\n\nPosted on December 9th, by jane in Town News. No Comments\n\nTown Times, December 2013"
    )
    assert (source.publisher, source.author) == ("Town Times", "jane")
    assert days(source.published) == day("2013-12-09")
    assert source.origins["published"] == "line 3: Posted on December 9th; year from line 5: December 2013"


@pytest.mark.parametrize(("posted", "year"), [("December 28th", "2013"), ("January 3rd", "2014")])
def test_the_year_of_a_posting_is_the_one_nearest_to_the_issue(posted, year):
    source = card(f"Library opens\nPosted on {posted}, by jane\nTown Times, January 2014")
    assert source.published.earliest.isoformat().startswith(year)


def test_a_masthead_alone_dates_the_source_by_its_month():
    assert days(card("Library opens\nTown Times, December 2013").published) == ("2013-12-01", "2013-12-31")


def test_a_posting_without_any_year_dates_nothing():
    assert card("Library opens\nPosted on December 9th, by jane").published is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Roe", "Ann Roe"),
        ("By ANN ROE", "ANN ROE"),
        ("by: Ann Roe, Town Agency", "Ann Roe, Town Agency"),
        ("Page Author: Ann Roe", "Ann Roe"),
        ("Author: annroe", "annroe"),
        ("By 2018 all will be open", None),
        ("By the end of the day all of them were open again", None),
    ],
)
def test_bylines(line, author):
    assert card(f"Library opens\n{line}").author == author


def test_the_line_under_a_byline_says_for_whom_the_author_writes():
    segments = load_text(f"Library opens\nBy Ann Roe\nTown Agency\n{BODY}").segments
    assert [segment.kind for segment in segments] == ["title", "card", "card", "body"]


def test_bylines_of_teasers_are_not_the_authors():
    text = f"Library opens\n{BODY}\nLatest blog posts\nFares to rise\nBy Bob Poe\nRiders will pay..."
    assert load_text(text).source.author is None


@pytest.mark.parametrize("value", ["http://town.example/a", "http: / / town. example / a"])
def test_an_address_is_no_title(value):
    source = card(f"---\ntitle: '{value}'\n---\nLibrary opens")
    assert (source.title, source.url) == ("Library opens", value.replace(" ", ""))


def test_the_first_markdown_heading_is_the_title():
    assert card("Town Times\n\n# Library opens").title == "Library opens"


def test_an_empty_title_is_none():
    assert card("---\ntitle: ''\n---\nLibrary opens").title == "Library opens"


@pytest.mark.parametrize(
    ("url", "country"), [("http://a.co.uk/x", "GB"), ("http://a.au/x", "AU"), ("http://a.tv/x", None)]
)
def test_the_country_of_an_address(url, country):
    assert card(f"---\nurl: {url}\n---").country == country


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2013-12-09", "2013-12-09", "2013-12-09"),
        ("2013-12", "2013-12-01", "2013-12-31"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2013", "2013-01-01", "2013-12-31"),
        ("28/08/2013", "2013-08-28", "2013-08-28"),
        ("8/28/13", "2013-08-28", "2013-08-28"),
        ("8/28/71", "1971-08-28", "1971-08-28"),
        ("9th of December 2013", "2013-12-09", "2013-12-09"),
    ],
)
def test_forms_of_a_date(text, first, last):
    assert days(parse_date(text)) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "soon", "2013-13-01", "30 February 2013", "03/04/2013", "9 December 2013 in Leeds", "99"]
)
def test_what_is_no_date(text):
    assert parse_date(text) is None


def test_a_day_without_a_year_is_found_and_dates_nothing():
    found = find_date("Posted on December 9th")
    assert (found.year, found.month, found.day) == (None, 12, 9)
    assert found.days() is None
    assert found._replace(year=2013).days().earliest == dt.date(2013, 12, 9)
