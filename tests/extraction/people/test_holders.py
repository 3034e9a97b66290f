"""Whose number it is."""

import pytest

from factlint import extract
from factlint.extraction.people import Cast, holder
from factlint.extraction.reading import Sentence
from factlint.model import Segment


@pytest.mark.parametrize(
    ("text", "number", "whose"),
    [
        ("Ann Marlow received 4,500 votes.", "4,500", "Ann Marlow"),
        ("Ann Marlow won just over 4,500 votes.", "4,500", "Ann Marlow"),
        ("Peter Lind lost to Ann Marlow with 4,500 votes.", "4,500", "Ann Marlow"),
        ("Ann Marlow, who ran for the third time, won 4,500 votes.", "4,500", None),
        ("In the end 4,500 people voted for Ann Marlow.", "4,500", None),
    ],
)
def test_holder(text, number, whose):
    sentence = Sentence(text, 100, Segment(kind="body", start=0, end=len(text)))

    assert holder(sentence, 100 + text.index(number), Cast()) == whose


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Acme Motors Inc. grew. The company paid $12 million.", ["Acme Motors Inc"]),
        ("Acme Motors Inc. grew. Its mayor paid $12 million.", [None]),
        ("Acme Motors Inc. met Bolt Foods Ltd. The company paid $12 million.", [None]),
    ],
)
def test_the_company_is_the_only_one_that_the_document_names(text, holders):
    assert [claim.holder for claim in extract(text) if claim.kind == "quantity"] == holders
