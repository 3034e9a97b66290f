import pytest

from factlint.extraction.people.persons import end_of, full_name, in_title_case, persons
from factlint.language import tokens


def runs(text):
    words = tokens(text)
    return [full_name(text, words, person) for person in persons(words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("met Ann Roe and Bob Poe", ["Ann Roe", "Bob Poe"]),
        ("met Dr. Ann Roe QC", ["Ann Roe"]),
        ("met Senator Dean Roe", ["Dean Roe"]),
        ("met Karen Dean", ["Karen Dean"]),
        ("met officer Karen Sergeant", ["Karen Sergeant"]),
        ("at the Ann Roe Center", []),
        ("of NHS Aster", []),
        ("in North Aster", ["Aster"]),
        ("on Monday", []),
    ],
)
def test_a_run_of_capitalised_words_may_be_a_name(text, found):
    assert runs(text) == found


def test_a_possessive_ends_a_name_and_is_no_part_of_it():
    text = "met Ann Roe's Aster team"
    words = tokens(text)
    person = persons(words)[0]
    assert text[words[person.left].start : end_of(words, person)] == "Ann Roe"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Mayor Bob Poe Says Bridge Will Open", True),
        ("Mayor Bob Poe says the bridge will open in spring", False),
        ("Professor Ann Roe, Chair, Aster Care Programme, said:", False),
        ("", False),
    ],
)
def test_title_case_is_the_case_of_headlines(text, answer):
    assert in_title_case(tokens(text)) is answer
