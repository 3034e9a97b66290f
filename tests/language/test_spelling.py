"""Spellings of one name, and names that only look alike."""

import pytest

from factlint.language import may_be_one_given_name, may_be_one_person, near_spellings, spelling_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karen Sorrell", "Karen Sorell"),
        ("Karen Sorrell", "Karen Sorrlel"),
        ("Erica Sorrell", "Erika Sorrell"),
        ("Eric Sorrell", "Erik Sorrell"),
        ("Stacy Sorrell", "Stacey Sorrell"),
        ("Philip T. Sorrell", "Filip Sorrell"),
        ("Massoud Heydari", "Masoud Heidari"),
        ("Karen Carmichael", "Karen Carmicheal"),
        ("Karen Sargent", "Karen Sergeant"),
        ("O'Brian Sorrell", "Obrian Sorrell"),
        ("Giannis Papadakis", "Yiannis Papadakis"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert near_spellings(one, other)
    assert near_spellings(other, one)
    assert spelling_keys(one) & spelling_keys(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karen Sorrell", "Karen Sorrell"),
        ("José Sorrell", "Jose Sorrell"),
        ("Karen T. Sorrell", "Karen Sorrell"),
        ("Karen Sorrell", "Sorrell"),
        ("John Sorrell", "Joan Sorrell"),
        ("Dan Sorrell", "Danny Sorrell"),
        ("Daniel Sorrell", "Danielle Sorrell"),
        ("Robert Sorrell", "Roberta Sorrell"),
        ("Patrick Sorrell", "Patricia Sorrell"),
        ("Michael Sorrell", "Michelle Sorrell"),
        ("Eastern Division", "Western Division"),
        ("Northern Aster", "Southern Aster"),
        ("", "Karen"),
    ],
)
def test_other_names_and_shorter_forms(one, other):
    assert not near_spellings(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Falluja", "Fallujah"),
        ("Baquba", "Baqouba"),
        ("Cusco", "Cuzco"),
        ("Surinam", "Suriname"),
        ("Ghalibiya", "Ghalabiyah"),
        ("Bridgeton", "Brigdeton"),
        ("Bridgeton", "Brideton"),
        ("Sorrell", "Karen Sorell"),
    ],
)
def test_spellings_of_a_name_of_one_word(one, other):
    assert near_spellings(one, other)
    assert near_spellings(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Korea", "Korean"),
        ("Iraq", "Iran"),
        ("Ireland", "Iceland"),
        ("Bolton", "Boston"),
        ("Marin", "Martin"),
        ("Samarra", "Samawah"),
        ("Robert", "Roberts"),
        ("Austria", "Australia"),
        ("Sorrell", "Karen Sorrell"),
        ("Karen", "Karen Sorrell"),
    ],
)
def test_names_of_one_word_that_only_look_alike(one, other):
    assert not near_spellings(one, other)
    assert not near_spellings(other, one)


def test_names_with_other_consonants_share_no_key():
    assert not spelling_keys("Karen Sorrell") & spelling_keys("Karen Whitaker")
    assert spelling_keys("") == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Karen Sorrell", "Sorrell", True),
        ("Mayor Sorrell", "Karen Sorrell", True),
        ("Karen Sorrell", "K. Sorell", True),
        ("Karen Sorrell", "Karen Hale", False),
    ],
)
def test_names_that_may_be_one_persons(one, other, expected):
    assert may_be_one_person(one, other) is expected
    assert may_be_one_person(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Max", "Maxwell", True),
        ("K.", "Karen", True),
        ("Bob", "Robert", True),
        ("Bob", "Rob", True),
        ("Karen", "Kit", False),
    ],
)
def test_given_names_that_may_be_one_persons(one, other, expected):
    assert may_be_one_given_name(one, other) is expected
    assert may_be_one_given_name(other, one) is expected
