"""Names of things in several words."""

import pytest

from factlint import extract


def proper(text):
    return [claim.subject for claim in extract(text) if claim.attribute == "proper"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She works for the Ashby County Council.", ["Ashby County Council"]),
        ("He saw “The Long Road: Part II” twice.", ["Long Road: Part II"]),
        ("The Bank of Corley closed.", ["Bank of Corley"]),
        ("They met at Ashby Council’s New Hall.", ["Ashby Council’s", "New Hall"]),
        ("It opened in the Ashby Museum. The Ashby Museum is new.", ["Ashby Museum"]),
        ("It closed last Friday Morning.", []),
        ("Mayor Ann Marlow of Ashby spoke. Mayor Ann Marlow left.", []),
    ],
)
def test_runs_of_capitalised_words_that_name_no_person(text, names):
    assert proper(text) == names
