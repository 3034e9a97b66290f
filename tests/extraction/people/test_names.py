import pytest

from factlint.extraction.people import Cast, name_claims
from factlint.extraction.reading import read
from factlint.model import Document, Segment, Source


def reading_of(text, kind="body"):
    source = Source(id="s", path="s.txt", name="s", sha256="0" * 64, characters=len(text), voice="s")
    return read(Document(source=source, text=text, segments=(Segment(kind=kind, start=0, end=len(text)),)))


def names(text, kind="body"):
    return [claim.value.full for claim in name_claims(reading_of(text, kind), Cast()).claims]


def persons(text):
    claims = name_claims(reading_of(text), Cast()).claims
    return [claim.value.full for claim in claims if claim.attribute == "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One of them was O'Bryan Roe, 27.", "O'Bryan Roe"),
        ("One was 27-year-old O’Bryan Roe.", "O'Bryan Roe"),
        ("One was Ann Roe (27), a nurse.", "Ann Roe"),
        ("Ann Roe, a 27-year-old nurse, died.", "Ann Roe"),
        ("He came with his wife, Stacey.", "Stacey"),
        ("He came with her brother Kit Roe.", "Kit Roe"),
        ("He and wife Stacy came.", "Stacy"),
        ("Rob Roe, his grandson, came.", "Rob Roe"),
        ("Rob Roe, the victim's father, came.", "Rob Roe"),
        ("“No,” said Lisa Roe, “never.”", "Lisa Roe"),
        ("Lisa Roe said no.", "Lisa Roe"),
        ("Sir Merrick Roe left.", "Merrick Roe"),
        ("The suspect David Roe left.", "David Roe"),
        ("Mayor John Roe Jr. left.", "John Roe"),
        ("William D. Roe, who lives next door, left.", "William D. Roe"),
        ("Police identified him as Michael L. Roe on Monday.", "Michael L. Roe"),
        ("Luiz da Roe, 40, left.", "Luiz da Roe"),
        ("Then William “Mo” Roe, 40, left.", "William “Mo” Roe"),
    ],
)
def test_what_stands_beside_it_marks_a_name(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "It happened in New Aster on Monday.",
        "The Aster Council said no.",
        "NHS Aster said no.",
        "Police in Los Aster said no.",
        "The U.S. Aster Survey said no.",
        "Ann Roe, spokeswoman for the Friends of Aster and Birch Fields said no.",
        "The Aster Bridge, 27, is old.",
        "On Sunday Morning, 27, people came.",
        "",
    ],
)
def test_places_bodies_and_days_are_no_persons(text):
    assert [name for name in persons(text) if name != "Ann Roe"] == []


def test_a_spelling_is_claimed_once_at_its_first_mention():
    (claim,) = name_claims(reading_of("Dr Ann Roe came. Ann Roe, 27, said no."), Cast()).claims
    assert (claim.quote, claim.subject, claim.attribute, claim.kind) == (
        "Dr Ann Roe",
        "Ann Roe",
        "person",
        "name",
    )


def test_a_name_that_is_marked_in_the_body_is_a_persons_in_the_headline_too():
    headline, body = "Council thanks Ann Roe for her work", "Ann Roe, 27, said no."
    text = f"{headline}\n{body}"
    at = len(headline) + 1
    segments = (
        Segment(kind="title", start=0, end=len(headline)),
        Segment(kind="body", start=at, end=len(text)),
    )
    source = Source(id="s", path="s.txt", name="s", sha256="0" * 64, characters=len(text), voice="s")
    found = name_claims(read(Document(source=source, text=text, segments=segments)), Cast())
    assert [(claim.segment, claim.attribute) for claim in found.claims] == [
        ("title", "person"),
        ("body", "person"),
    ]


def test_headlines_in_title_case_say_nothing():
    assert names("Suspect David Roe Said To Leave Town", "title") == []


def test_a_name_that_nothing_marks_is_claimed_if_it_has_two_words():
    (claim,) = name_claims(reading_of("Then Ann Roe went home with Kit."), Cast()).claims
    assert (claim.quote, claim.attribute) == ("Ann Roe", "")


@pytest.mark.parametrize(
    "text", ["Dr", "Sir Dr Mr", "said of the", ", 27,", "Lt. Gov.", "A. B. C.", "''s 's", "Mayor 's"]
)
def test_odd_input_is_read_without_a_claim(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It happened in Aster on Monday.", ["Aster"]),
        ("The town of Aster and the villages Birch and Cedarton burned.", ["Aster", "Birch", "Cedarton"]),
        ("He flew from Aster, Birch and Cedarton.", ["Aster", "Birch", "Cedarton"]),
        ("The Aster area burned.", ["Aster"]),
        ("“No,” Sorrell said.", ["Sorrell"]),
        ("Sorrell said no.", ["Sorrell"]),
        ("Mr Sorrell said no.", ["Sorrell"]),
        ("Aster is a town.", ["Aster"]),
        ("They were identified as Aster, Birch and Cedarton.", ["Aster", "Birch", "Cedarton"]),
    ],
)
def test_a_name_of_one_word_needs_the_frame_of_a_place_or_a_person(text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "They like Aster flowers.",
        "Currently it rains.",
        "It happened on Friday in May.",
        "The IMF said no.",
        "He saw the Rex there.",
    ],
)
def test_other_capitals_are_no_names(text):
    assert names(text) == []


def test_a_surname_alone_is_part_of_the_full_name():
    assert names("Karen Sorrell, 34, left. “No,” Sorrell said. Sorell said yes.") == [
        "Karen Sorrell",
        "Sorell",
    ]


def test_the_first_of_two_given_names_with_one_surname_is_claimed_where_its_spelling_differs():
    text = "Danny Sorrell, 34, and Dan Sorrell, 70, came. Dannie and Dan Sorrell left."
    assert names(text) == ["Danny Sorrell", "Dan Sorrell", "Dannie Sorrell"]


def test_two_people_with_and_between_them_need_not_share_a_surname():
    assert names("Kit and Karen Sorrell, 34, left.") == ["Karen Sorrell"]
