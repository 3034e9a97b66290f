"""What is said without a number or a date."""

import pytest

from factlint import extract
from factlint.language import entries, families


def statements(text, form):
    return [claim for claim in extract(text) if claim.kind == "statement" and claim.value.form == form]


def states(text):
    return [(claim.subject, claim.value.canonical) for claim in statements(text, "state")]


@pytest.mark.parametrize(
    ("text", "subject", "state"),
    [
        ("Ann Marlow was charged with fraud.", "Ann Marlow", "state: charge"),
        ("Ann Marlow has not yet been charged with fraud.", "Ann Marlow", "state: not charge"),
        ("Police arrested Ann Marlow on Friday.", "Ann Marlow", "state: arrest"),
        ("The council rejected the new bridge on Friday.", "the new bridge", "state: reject"),
        ("Ann Marlow, who was released on Friday, said nothing.", "Ann Marlow", "state: release"),
        ("The driver escaped unhurt.", "The driver", "state: unhurt"),
        ("The driver remains in critical condition.", "The driver", "state: critical"),
        ("The driver in the first car was found guilty.", "The driver", "state: convict"),
        ("It was late, and the mayor resigned.", "the mayor", "state: resign"),
        ("Mayor Ann Marlow spoke. On Friday the mayor resigned.", "Ann Marlow", "state: resign"),
        ("Mayor Ann Marlow met Mayor Tom Keble. The mayor resigned.", "The mayor", "state: resign"),
        ("Suspect Tom Keble hid. The suspect was arrested.", "Tom Keble", "state: arrest"),
    ],
)
def test_a_state_and_whose_it_is(text, subject, state):
    assert (subject, state) in states(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Marlow may be charged with fraud.",
        "Ann Marlow would be charged with fraud.",
        "Nobody was charged.",
        "He was charged with fraud.",
        "A woman charged with fraud spoke in Ashby.",
        "The plan is to be approved.",
    ],
)
def test_what_is_not_said_as_a_fact_of_somebody_named_is_no_state(text):
    assert states(text) == []


def test_a_superlative_has_its_holder():
    (claim,) = statements(
        "Ann Marlow became the first woman to row across the Atlantic, her club said.", "superlative"
    )

    assert claim.subject == "Ann Marlow"
    assert claim.quote == "first woman to row across the Atlantic"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Marlow was one of the first women to row across the Atlantic.",
        "Ann Marlow was the first witness.",
        "It was the first bridge in the valley to be built of stone.",
    ],
)
def test_what_several_may_be_and_what_has_no_field_or_holder_is_no_superlative(text):
    assert statements(text, "superlative") == []


@pytest.mark.parametrize(
    "text",
    [
        "“We will open the bridge in the spring,” said Mayor Ann Marlow.",
        '"We will open the bridge in the spring," said Mayor Ann Marlow.',
        "``We will open the bridge in the spring,'' said Mayor Ann Marlow.",
        "‘We will open the bridge in the spring,’ said Mayor Ann Marlow.",
    ],
)
def test_a_quotation_has_its_speaker(text):
    (claim,) = statements(text, "quotation")

    assert claim.quote == "We will open the bridge in the spring,"
    assert claim.speaker == "Ann Marlow"


def test_a_few_words_between_marks_are_no_quotation():
    assert statements("The play “A Bridge in Spring” was shown in Ashby.", "quotation") == []


def test_every_opposite_is_a_state_that_is_found():
    known = {key.partition(",")[0] for key in families("factlint.extraction.statements", "states.txt")}
    lines = entries("factlint.rules.wording", "opposites.txt")

    assert {state for line in lines for state in line.replace("<", "|").replace("|", " ").split()} <= known


def test_the_marks_around_a_title_in_front_matter_quote_nobody():
    text = '---\ntitle: "The mayor of Ashby opens the new bridge"\n---\n\nIt rained in Ashby.\n'
    assert statements(text, "quotation") == []
