"""What is given as EDTF is EDTF: ISO 8601-2:2019, levels 0 to 2, as far as a text can state it."""

import datetime as dt
import re

import pytest

from factlint.extraction.times import find_times

YEAR = r"(?:-(?!0000)\d{4}|\d{4}|\d{3}X|\d{2}XX|XXXX)"
MONTH, DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
PART_OF_YEAR = r"(?:2[1-9]|3\d|4[01])"
DATE = rf"{YEAR}(?:-(?:{MONTH}(?:-{DAY})?|{PART_OF_YEAR}))?"
MOMENT = rf"\d{{4}}-{MONTH}-{DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d"
EDTF = re.compile(rf"{MOMENT}|{DATE}[~?%]?|(?:\.\.|{DATE})/(?:\.\.|{DATE})(?<!\.\./\.\.)")
"""A date, a moment, or an interval that is open at one end at most."""


@pytest.mark.parametrize(
    "text",
    ["2013-11-05", "0000", "-0043", "199X", "18XX", "2014-22", "1860~", "../2013-09-30", "XXXX-05-08",
     "2013-11-05T15:00:00"],
)  # fmt: skip
def test_the_grammar_takes_what_the_standard_has(text):
    assert EDTF.fullmatch(text)


@pytest.mark.parametrize(
    "text", ["-0000", "P2Y", "R/P1M", "XXXX-WXX-5", "T22:30", "2013-13-01", "../..", "2013-11-05T15:00:00~"]
)
def test_the_grammar_refuses_what_the_standard_has_not(text):
    assert not EDTF.fullmatch(text)


FORMS = """
5 November 2013; in May; on 5 May; on Friday; at 22:30; around 3pm on 5 May 2013; about 3pm; every Friday; annually
in 44 BC; in 1 BC; in 493 BC; in AD 79; around 1860; in the 1990s; in the late 1990s; in the 19th century
in summer 2014; in winter; in Q3 2013; in the first half of 2014; in fiscal 2016; in the 2015/16 budget
by the end of 2018; until March; since 2011; before May; after Christmas; from May to September; on 5-7 May 2013
two years; for two weeks from 4 May 2013; two months after the launch; three weeks ago; last month; next summer
in the first week of May 2013; over the weekend; yesterday morning; on 30 February 2013; on Tuesday 14 May; now
"""


@pytest.mark.parametrize("published", [None, dt.date(2013, 11, 6)])
@pytest.mark.parametrize(
    "form", [form.strip() for form in FORMS.replace("\n", ";").split(";") if form.strip()]
)
def test_every_form_has_an_edtf_text_of_the_standard_or_none(form, published):
    mentions = find_times(f"It was held {form}.", published)
    assert mentions
    assert [m.edtf for m in mentions if m.edtf and not EDTF.fullmatch(m.edtf)] == []
