"""Markup is no text, and the words in it stay where they were."""

import pytest

from factlint import extract
from factlint.extraction.prose import prose


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The [mayor of Ashby](https://ashby.example/5-may-2015) spoke.", "The mayor of Ashby spoke."),
        ('The [mayor](/m "Since 2015") spoke.', "The mayor spoke."),
        ("See https://ashby.example/2015/05/06/300-guests for more.", "See for more."),
        ("![A bridge of 1890](bridge.jpg) It is new.", "It is new."),
        ("[[w:Ashby (town)|Ashby]] and [[Corley]]", "Ashby and Corley"),
        ("{{w|United States Army|U.S. Army}} General Rook", "U.S. Army General Rook"),
        ("**Ann Marlow** opened the *new* bridge.", "Ann Marlow opened the new bridge."),
        ("[**Ann Marlow**](/ann) spoke.", "Ann Marlow spoke."),
        ("<p>300 guests</p>", "300 guests"),
        ("``It is new,'' she said. ``Yes.''", "``It is new,'' she said. ``Yes.''"),
        ("5 * 3 * 2 and a < b and snake_case_name", "5 * 3 * 2 and a < b and snake_case_name"),
    ],
)
def test_the_words_stay_and_the_marks_go(text, words):
    assert " ".join(prose(text).split()) == words
    assert len(prose(text)) == len(text)


def test_every_word_keeps_its_place():
    text = "The [mayor of Ashby](https://ashby.example) spoke."

    assert prose(text).index("spoke") == text.index("spoke")


def test_an_address_holds_no_date_and_a_link_holds_its_words():
    claims = extract(
        "The mayor, [Ann Marlow](https://ashby.example/2015/05/06), opened [12 schools](/s?n=7)."
    )

    assert [claim.quote for claim in claims if claim.kind in ("time", "quantity")] == ["12 schools"]
