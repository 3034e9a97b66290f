import pytest

from factlint import extract
from factlint.extraction.people import Cast, office_claims
from factlint.extraction.reading import read
from factlint.model import Document, Segment, Source


def reading_of(text, kind="body"):
    source = Source(id="s", path="s.txt", name="s", sha256="0" * 64, characters=len(text), voice="s")
    return read(Document(source=source, text=text, segments=(Segment(kind=kind, start=0, end=len(text)),)))


def offices(text, kind="body"):
    """Quote, person, title and body of every office in a text."""
    claims = office_claims(reading_of(text, kind), Cast()).claims
    return [(c.quote, c.value.person, c.value.canonical, c.value.body) for c in claims]


@pytest.mark.parametrize(
    ("text", "person", "title", "body"),
    [
        ("Care services minister Ann Roe spoke.", "Ann Roe", "care services minister", None),
        ("Then Care and Support Minister Ann Roe MP spoke.", "Ann Roe", "care and support minister", None),
        ("Mayor Bob Poe spoke.", "Bob Poe", "mayor", None),
        ("Mayor Poe spoke.", "Poe", "mayor", None),
        ("He met Aster Police Chief Cy Doe.", "Cy Doe", "police chief", "Aster"),
        ("He met Aster police chief Cy Doe.", "Cy Doe", "police chief", "Aster"),
        ("He met New Aster Mayor Bob Poe.", "Bob Poe", "mayor", "New Aster"),
        ("Aster County Sheriff's Deputy Jane Roe left.", "Jane Roe", "sheriff's deputy", "Aster County"),
        ("Aster County District Attorney Jane Roe left.", "Jane Roe", "district attorney", "Aster County"),
        (
            "Aster Valley Fire Department Chief Al Fox came.",
            "Al Fox",
            "chief",
            "Aster Valley Fire Department",
        ),
        ("They met Sen. Dick Doe of Illinois.", "Dick Doe", "senator", "Illinois"),
        ("They met Maj. Gen. Ann Roe.", "Ann Roe", "major general", None),
        ("The U.S. District Judge Ernest Roe ruled.", "Ernest Roe", "district judge", "U.S."),
        ("They met former Idaho treasurer Nora Poe.", "Nora Poe", "former treasurer", "Idaho"),
        ("The current acting ABC Director Al Fox left.", "Al Fox", "current acting director", "ABC"),
        ("Tom Poe met Deputy Attorney General Rod Roe.", "Rod Roe", "deputy attorney general", None),
        ("It was Chief of Staff William “Mo” Roe.", "William “Mo” Roe", "chief of staff", None),
        ("It was Ohio Secretary of State Roe.", "Roe", "secretary of state", "Ohio"),
        (
            "Health and Human Services Secretary Ann Roe left.",
            "Ann Roe",
            "health and human services secretary",
            None,
        ),
        ("Bank of Asterland governor Ann Roe left.", "Ann Roe", "governor", "Bank of Asterland"),
        ("They quote Aster Rail CEO Bob Poe.", "Bob Poe", "chief executive", "Aster Rail"),
        ("It was Republican Sen. Tom Roe.", "Tom Roe", "senator", None),
        ("The club's co-chair Dean Roe left.", "Dean Roe", "co-chair", None),
    ],
)
def test_an_office_stands_before_a_name(text, person, title, body):
    assert [found[1:] for found in offices(text)] == [(person, title, body)]


@pytest.mark.parametrize(
    ("quote", "person", "title", "body"),
    [
        (
            "Sir Al Fox, Chairman of the Local Aster Association",
            "Al Fox",
            "chairman",
            "Local Aster Association",
        ),
        ("Professor Lis Roe, Chair, NW Aster Care Programme", "Lis Roe", "chair", "NW Aster Care Programme"),
        (
            "Cllr Lisa Roe, chair of Aster Health and Care Board",
            "Lisa Roe",
            "chair",
            "Aster Health and Care Board",
        ),
        (
            "Bill Poe, National Director of Policy at NHS Aster",
            "Bill Poe",
            "national director of policy",
            "NHS Aster",
        ),
        ("Ann Roe, who is the chief executive of Aster Ltd", "Ann Roe", "chief executive", "Aster Ltd"),
        ("Ann Roe, a spokeswoman for the rescue unit", "Ann Roe", "spokeswoman", "rescue unit"),
        ("Ann Roe, head of crisis work for the Aster Fund", "Ann Roe", "head of crisis work", "Aster Fund"),
        ("Ann Roe, ABC’s policy chief", "Ann Roe", "policy chief", "ABC"),
        ("mayor of Aster, Dawn Roe", "Dawn Roe", "mayor", "Aster"),
        ("spokesman for the Aster Committee, Al Fox", "Al Fox", "spokesman", "Aster Committee"),
        ("group’s chief executive, Al Fox", "Al Fox", "chief executive", "group"),
        ("head of the large local workers union, Al Fox", "Al Fox", "head", "large local workers union"),
    ],
)
def test_an_office_stands_beside_a_name(quote, person, title, body):
    assert (quote, person, title, body) in offices(f"Then the {quote}, said so.")


def test_several_offices_of_one_person_are_several_claims():
    text = "Dr Andy Roe, GP, Chief Clinical Officer for Aster Care Group and chair of the town’s Birch Board said so."
    assert [found[1:] for found in offices(text)] == [
        ("Andy Roe", "gp", None),
        ("Andy Roe", "chief clinical officer", "Aster Care Group"),
        ("Andy Roe", "chair", "Birch Board"),
    ]


def test_the_claim_is_about_the_person_and_its_scope_is_the_body():
    (claim,) = office_claims(reading_of("Ann Roe, chair of the Aster Board, spoke."), Cast()).claims
    assert (claim.kind, claim.subject, claim.attribute, claim.scope) == (
        "role",
        "Ann Roe",
        "office",
        "Aster Board",
    )
    assert (claim.modality, claim.segment, claim.value.raw) == ("actual", "body", claim.quote)


@pytest.mark.parametrize(
    "text",
    [
        "The minister spoke on Monday.",
        "The mayor of Aster said no.",
        "In New Aster, the mayor of Birch said no.",
        "Best Actor Tony went to the play.",
        "A police spokesman Tuesday declined to speak.",
        "He leads the Attorney General Offices.",
        "General Motors sold cars.",
        "Mayor Roe Bridge was closed.",
        "The chief executive of the Aster Trust resigned.",
        "Broadcaster ABC showed it.",
        "",
        "., ,;",
    ],
)
def test_no_person_no_office(text):
    assert offices(text) == []


def test_an_office_to_come_is_a_plan():
    (claim,) = [c for c in extract("Ann Roe will become mayor of Aster.") if c.kind == "role"]
    assert claim.modality == "planned"


def test_the_office_of_the_next_name_is_not_given_to_the_last_one():
    found = offices("There were Bob Poe, Mayor Ann Roe and Jim Fox.")
    assert [(person, title) for _, person, title, _ in found] == [("Ann Roe", "mayor")]


def test_headlines_in_title_case_and_the_card_say_nothing():
    assert offices("Mayor Bob Poe Says Bridge Will Open", "title") == []
    assert offices("Mayor Bob Poe wrote this page.", "card") == []


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Roe, then an assistant district attorney, met her in 1979.", "Roe", "assistant district attorney"),
        ("Ann Roe, 43, a former mayor of Aster, left.", "Ann Roe", "former mayor"),
        ("Roe, 43, is a former mayor of Aster.", "Roe", "former mayor"),
        ("Roe was deputy mayor of Aster in 1972.", "Roe", "deputy mayor"),
        ("Roe, who worked as an immigration attorney, ran.", "Roe", "immigration attorney"),
        ("Mr. Roe served as mayor.", "Roe", "mayor"),
        ("Roe, a mayor, left.", "Roe", "mayor"),
        ("Mr. Roe, a former mayor of Aster, left.", "Roe", "former mayor"),
        ("Ann Roe, the 2008 presidential nominee, left.", "Ann Roe", "presidential nominee"),
        ("Ann Roe, the ranking Democrat on the panel, left.", "Ann Roe", "ranking Democrat"),
        ("As mayor of Aster, Roe opened the bridge.", "Roe", "mayor"),
        ("Ann Roe was named deputy mayor in 2016.", "Ann Roe", "deputy mayor"),
        ("Ann Roe of Aster was elected mayor on Monday.", "Ann Roe", "mayor"),
        ("Ann Roe, 43, resigned as mayor of Birch.", "Ann Roe", "mayor"),
        ("The council elected Ann Roe mayor.", "Ann Roe", "mayor"),
        ("Ann Roe, who is chair of the board, left.", "Ann Roe", "chair"),
        ("Ann Roe, who will become general manager of the port, left.", "Ann Roe", "general manager"),
    ],
)
def test_an_office_is_told_of_a_name(text, person, title):
    (value,) = [claim.value for claim in extract(text) if claim.kind == "role"]
    assert (value.person, value.title) == (person, title)


@pytest.mark.parametrize(
    "text", ["Roe was first in line.", "Aster, a leader in steel, grew.", "Roe, 43, of Aster, left."]
)
def test_what_tells_no_office_of_a_surname(text):
    assert [claim for claim in extract(text) if claim.kind == "role"] == []


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Mark Roe, a lawyer, spoke.", "Mark Roe", "lawyer"),
        ("The award went to Jane Roe, the manager of a club.", "Jane Roe", "manager"),
        ("Roe, who ran the bank, was named deputy director.", "Roe", "deputy director"),
        ("Roe agreed to stay on as mayor.", "Roe", "mayor"),
        ("Roe, who worked as a lawyer before the war, was tall.", "Roe", "lawyer"),
        ("Roe, the ranking Democrat on the board, spoke.", "Roe", "ranking democrat"),
        ("But as the director of the board, Roe spoke.", "Roe", "director"),
        ("They picked Roe to head the Department of Care.", "Roe", "head"),
        ("Mayor selected to be Board Chair says Jane Roe, a lawyer", "Jane Roe", "lawyer"),
    ],
)
def test_other_forms(text, person, title):
    assert [found[1:3] for found in offices(text)] == [(person, title)]


@pytest.mark.parametrize(
    "text",
    [
        "In New Aster, the mayor spoke.",
        "The people of Aster, a driver told us, were afraid.",
        "The mayor of New Aster, a lawyer, spoke.",
    ],
)
def test_a_place_has_no_office(text):
    assert offices(text) == []


def told(text):
    """Person and title of every office in a text that is told of somebody named before."""
    claims = [claim for claim in extract(text) if claim.kind == "role"]
    return [(claim.subject, claim.value.canonical) for claim in claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe, 34, came from Aster. She was the treasurer of the club.", ("Jane Roe", "treasurer")),
        (
            "Jane Roe, 34, came from Aster. As treasurer of the club, she saved it.",
            ("Jane Roe", "treasurer"),
        ),
        ("Jane Roe, 34, came from Aster. Treasurer Roe agreed.", ("Jane Roe", "treasurer")),
        (
            "Jane Roe, 34, came from Aster. The former treasurer agreed.",
            ("Jane Roe", "former treasurer"),
        ),
    ],
)
def test_an_office_of_somebody_named_before(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe, 34, met Ann Poe, 40. She was the treasurer of the club.",
        "Jane Roe, 34, met Ann Poe. She was the treasurer of the club.",
        "It rained in Aster. She was the treasurer of the club.",
        "Jane Roe, 34, came. It rained. She was the treasurer of the club.",
        "Jane Roe, 34, came. Ann Poe wrote when she was the treasurer of the club.",
    ],
)
def test_an_office_of_somebody_unknown_is_nobodys(text):
    assert told(text) == []
