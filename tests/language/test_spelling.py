"""Spellings of one name, and names that only look alike."""

import pytest

from factlint.language import near_spellings


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
    ],
)
def test_spellings_of_one_name(one, other):
    assert near_spellings(one, other)
    assert near_spellings(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karen Sorrell", "Karen Sorrell"),
        ("José Sorrell", "Jose Sorrell"),
        ("Karen T. Sorrell", "Karen Sorrell"),
        ("Karen Sorrell", "Sorrell"),
        ("John Sorrell", "Joan Sorrell"),
        ("Fred Sorrell", "Freddy Sorrell"),
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
