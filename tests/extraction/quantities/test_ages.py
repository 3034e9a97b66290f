"""Ages, and whose they are."""

import pytest

from factlint import extract
from factlint.extraction.quantities import find_quantities

AGES = [
    ("Dana Marsh, 27, was charged.", 27, "Dana Marsh"),
    ("Dana Marsh (40) resigned.", 40, "Dana Marsh"),
    ("a 27-year-old driver", 27, "driver"),
    ("27-year-old Dana Marsh", 27, "Dana Marsh"),
    ("Dana Marsh, aged 40, resigned.", 40, "Dana Marsh"),
    ("The actress, 26, was late.", 26, "actress"),
    ("He was 95.", 95, ""),
    ("when she was 14", 14, ""),
    ("Lee Poole Jr., 22, was charged.", 22, "Lee Poole Jr"),
]


@pytest.mark.parametrize(("text", "years", "subject"), AGES)
def test_age(text, years, subject):
    (mention,) = find_quantities(text)
    assert (mention.frame, mention.unit, mention.low, mention.subject) == ("age", "year", years, subject)


def test_decade_of_life():
    (mention,) = find_quantities("a man in his 30s")
    assert (mention.low, mention.high, mention.frame) == (30, 39, "age")


@pytest.mark.parametrize(
    "text", ["In the end, 26 were found.", "Now, 32 of the homes are empty.", "It was 26 miles."]
)
def test_no_age(text):
    assert [mention.frame for mention in find_quantities(text) if mention.frame == "age"] == []


@pytest.mark.parametrize(
    "text",
    [
        "then-15-year-old Dana Marsh",
        "Then-15-year-old Dana Marsh",
        "then- 15-year-old",
        "Dana Marsh, then 15, was charged.",
        "Dana Marsh, who was 15 at the time, was charged.",
        "She was then 15.",
        "He was 15 then.",
    ],
)
def test_the_age_at_a_time_told_of(text):
    (mention,) = find_quantities(text)
    assert (mention.frame, mention.low, mention.scope) == ("age", 15, "then")


@pytest.mark.parametrize("text", ["15-year-old Dana Marsh", "Dana Marsh, 15, then left."])
def test_the_age_now(text):
    (mention,) = find_quantities(text)
    assert (mention.frame, mention.scope) == ("age", "")


@pytest.mark.parametrize(
    ("text", "ages", "subject"),
    [
        ("a man of 40", [40], "man"),
        ("for anyone 19 or older", [19], ""),
        ("Lee Marsh dies at 95.", [95], "Lee Marsh"),
        ("a 27-year-old delivery driver", [27], "delivery driver"),
        ("a 27-year-old suspect was held", [27], "suspect"),
        ("a 27-year-old wounded driver", [27], "wounded driver"),
        ("the 27-year-old finished the race", [27], ""),
        ("Dana A. Marsh, 27, was held", [27], "Dana A. Marsh"),
        ("the 27-year-old driver Dana Marsh", [27], "Dana Marsh"),
    ],
)
def test_other_ways_to_tell_an_age(text, ages, subject):
    found = find_quantities(text)
    assert [(mention.frame, mention.low, mention.subject) for mention in found] == [
        ("age", age, subject) for age in ages
    ]


@pytest.mark.parametrize("text", ["men between the ages of 18 and 22", "a man aged between 18 and 22"])
def test_a_range_of_ages(text):
    (mention,) = find_quantities(text)
    assert (mention.frame, mention.low, mention.high) == ("age", 18, 22)


@pytest.mark.parametrize("text", ["an army of 40", "Two died at 95 sites.", "the man of 40 trades"])
def test_a_number_after_of_or_at_need_not_be_an_age(text):
    assert "age" not in [mention.frame for mention in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Police named the suspect, Tom Keble. The suspect, 36, fled.", "Tom Keble"),
        ("Police named two suspects, Tom Keble and Jim Fox. A suspect, 36, fled.", "suspect"),
    ],
)
def test_the_suspect_is_whom_the_document_calls_so(text, subject):
    assert [claim.subject for claim in extract(text) if claim.attribute == "age"] == [subject]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Ann Roe, 32, left. The 32-year-old was seen.", ["Ann Roe", "Ann Roe"]),
        ("Ann Roe, 32, left. A 32-year-old was seen.", ["Ann Roe", ""]),
        ("Ann Roe, 32, met Tom Keble, 32. The 32-year-old was seen.", ["Ann Roe", "Tom Keble", ""]),
    ],
)
def test_the_one_of_an_age_is_who_has_it_in_the_document(text, subjects):
    assert [claim.subject for claim in extract(text) if claim.attribute == "age"] == subjects
