from decimal import Decimal

import pytest

from factlint.extraction.reading import read
from factlint.extraction.rosters import roster_claims
from factlint.model import Document, Segment, Source


def reading_of(text, kind="body"):
    source = Source(id="s", path="s.txt", name="s", sha256="0" * 64, characters=len(text), voice="s")
    return read(Document(source=source, text=text, segments=(Segment(kind=kind, start=0, end=len(text)),)))


def claims(text, kind="body"):
    return roster_claims(reading_of(text, kind)).claims


@pytest.mark.parametrize(
    ("text", "subject", "length", "members"),
    [
        ("The winners are Aster, Birch and Cedar.", "winners", "3", ("Aster", "Birch", "Cedar")),
        ("The winners are Aster, Birch, and Cedar.", "winners", "3", ("Aster", "Birch", "Cedar")),
        ("It hit four villages: Aster, Birch, Cedar and Dill.", "villages", "4", ("Aster", "Birch", "Cedar", "Dill")),
        ("It has three aims: faster care, better help and lower costs.", "aims", "3", ("faster care", "better help", "lower costs")),
        ("The dead were Ann Roe, 23, Bob Poe, 25, and Cy Doe, 31.", "dead", "3", ("Ann Roe, 23", "Bob Poe, 25", "Cy Doe, 31")),
        ("The victims were identified as Ann Roe, 23; Bob Poe, 25; and his aunt Di Doe, 31.", "victims", "3", ("Ann Roe, 23", "Bob Poe, 25", "his aunt Di Doe, 31")),
    ],
)  # fmt: skip
def test_a_list_and_its_length(text, subject, length, members):
    roster, count = claims(text)
    assert (roster.subject, roster.value.canonical, roster.value.members) == (subject, length, members)
    assert (roster.attribute, roster.kind, count.kind) == ("members", "list", "quantity")
    assert (count.value.canonical, count.value.bound, count.subject) == (length, "exact", subject)


@pytest.mark.parametrize(
    ("text", "subject", "attribute", "length"),
    [
        ("Three villages were chosen: Ashby, Corley, Denham and Elm.", "villages", "selected", "4"),
        ("Five candidates stood: Ann Roe, Bob Poe, Cy Doe, Di Fox and Ed Gray.", "candidates", "pool", "5"),
        ("The firm operates in three regions: Europe, Asia, Africa and America.", "regions", "", "4"),
        ("Crews from five stations attended: Ashby, Corley, Denham and Elm.", "stations", "", "4"),
        ("Four of the towns have now been chosen: Aster, Birch and Cedar.", "towns", "selected", "3"),
        ("The prizes went to three writers from Leeds: Ann Roe, Bob Poe and Cy Doe.", "writers", "", "3"),
        ("The chosen cities are: York, Bath, Derby, Exeter.", "chosen cities", "selected", "4"),
        ("It hit four villages: Aster, Birch, Cedar.", "villages", "", "3"),
    ],
)
def test_a_list_after_a_colon_is_of_what_the_clause_counts(text, subject, attribute, length):
    roster, count = claims(text)
    assert roster.subject == count.subject == subject
    assert (count.attribute, count.value.canonical) == (attribute, length)


@pytest.mark.parametrize(
    ("members", "minimum", "maximum"),
    [
        ("A, B and C", 3, 3),
        ("A, B, C and D", 4, 4),
        ("A, B and Isles of C, D and E", 4, 5),
        ("A, B and Isles of C, D and E, and F", 4, 6),
        ("A, B and C, D, E and F and G", 5, 7),
        ("A, B and C or D", 3, 4),
        ("A, B & C, D and E", 4, 4),
    ],
)
def test_an_and_inside_a_name_makes_the_length_a_range(members, minimum, maximum):
    roster, count = claims(f"The areas selected are {members}.")
    assert (roster.value.minimum, roster.value.maximum) == (minimum, maximum)
    assert (count.value.low, count.value.high) == (Decimal(minimum), Decimal(maximum))
    assert count.value.bound == ("exact" if minimum == maximum else "range")


def test_the_derived_count_says_where_it_comes_from():
    roster, count = claims("The areas selected are Aster, Birch and Cedar.")
    assert (count.origin, count.derived_from, count.attribute) == ("derived", roster.id, "selected")
    assert count.quote == roster.quote == "Aster, Birch and Cedar"


@pytest.mark.parametrize("word", ["including", "such as", "like"])
def test_an_open_list_gives_a_lower_bound_only(word):
    examples, count = claims(f"Many towns, {word} Aster, Birch and Cedar, were hit.")
    assert (examples.attribute, examples.value.minimum) == ("examples", 3)
    assert (count.value.canonical, count.value.bound) == (">=3", "at_least")


def test_a_list_of_something_has_no_count_of_its_own_unless_a_number_says_so():
    assert [claim.kind for claim in claims("He met leaders of Aster, Birch and Cedar.")] == ["list"]
    assert [claim.kind for claim in claims("In the three towns of Aster, Birch and Cedar.")] == [
        "list",
        "quantity",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Aster, Birch and Cedar won.",
        "They are Aster, Birch and Cedar.",
        "The winners are Aster and Birch.",
        "The winner is Aster, Birch and Cedar.",
        "He set conditions for the recipients: keep peace, hold votes and report.",
        "The plans: he said it was late, she was tired and they went home.",
        "The areas are",
        "Speakers: Ann Roe, Head of Sales, Acme Ltd.",
        "The winners are Aster, Birch, Cedar.",
        "The cities are: York, Bath, Derby, Exeter then came next.",
        "",
    ],
)
def test_no_introduction_or_too_few_members(text):
    assert claims(text) == ()


def test_the_card_holds_no_lists():
    assert claims("The winners are Aster, Birch and Cedar.", "card") == ()
