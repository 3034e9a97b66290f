"""Where something happened, where people live, and where buildings stand."""

import pytest

from factlint import extract


def places(text, role="event"):
    """The places of one role in a text, as (name, number, street)."""
    values = [claim.value for claim in extract(text) if claim.kind == "place"]
    return [(value.name, value.number, value.street) for value in values if value.role == role]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He was found in the 200 block of Aster Street.", ("200 block of Aster Street", 200, "aster street")),
        ("He was found in the 400 block of North Aster Ave. on Friday.", ("400 block of North Aster Ave.", 400, "north aster avenue")),
        ("It happened at 119 Broadway.", ("119 Broadway", 119, "broadway")),
        ("It happened at 4501 W. Aster Road.", ("4501 W. Aster Road", 4501, "west aster road")),
        ("It happened on Aster Drive.", ("Aster Drive", None, "aster drive")),
        ("It happened on Highway 214.", ("Highway 214", None, "highway 214")),
    ],
)  # fmt: skip
def test_addresses(text, place):
    assert places(text) == [place]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It happened at 61st Street and 19th Avenue.", ["61st Street", "19th Avenue"]),
        ("A train derailed in central Asteria.", ["central Asteria"]),
        ("She died at Aster Memorial Hospital.", ["Aster Memorial Hospital"]),
        ("She was taken to Aster Memorial Hospital.", ["Aster Memorial Hospital"]),
        ("She was taken to a local hospital.", ["local hospital"]),
        ("Two men were killed at the scene.", ["scene"]),
        ("The boy was found in his living room.", ["living room"]),
        ("They came in through the back door.", ["back door"]),
        ("It burned near St. Luke in Aster.", ["St. Luke", "Aster"]),
        ("It happened in Aster's Birch Park.", ["Aster"]),
    ],
)
def test_named_places_and_common_ones(text, names):
    assert [name for name, _, _ in places(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "He spoke in May and on Monday.",
        "He said so in Roe's speech.",
        "It is in place.",
        "She gave it to Roe.",
        "He met the mother of Roe.",
        "It was held in Mr. Roe's honour.",
        "There were 200 people.",
    ],
)
def test_what_names_no_place(text):
    assert places(text) == []


def test_somebody_s_home():
    assert places("Ann Roe, 36, of Aster, was charged.", "home") == [("Aster", None, "")]
    assert places("Ann Roe, of Aster, was charged.", "home") == [("Aster", None, "")]
    assert places("Ann Roe, 36, of Ohio, was charged.", "home") == []


def test_a_building_s_seat():
    assert places("She went to the Roe Centre in Aster on Friday.", "seat") == [("Aster", None, "")]
    assert places("She went to the centre in Aster on Friday.", "seat") == []


def test_the_event_of_a_place_and_its_words():
    (claim,) = [
        claim for claim in extract("A train derailed in central Asteria on Friday.") if claim.kind == "place"
    ]
    assert (claim.quote, claim.attribute) == ("in central Asteria", "derail")
    assert claim.subject == "train derailed on Friday"
