"""Endless repetitions are read in a time that grows no faster than they do: what grew faster would not end here."""

import pytest

from factlint.extraction.quantities import find_quantities

LENGTH = 20_000
DIGITS = 100_000
PIECES = [
    "7", "1,234", "1.234", ".5", "0.9", "1 234 ", "1'234", "1e", "2^", "10⁶", "3x10^", "1/2", "½", "5-", "kg/", "5 kg/m3/", "3:1", "-", "- ",
    "one hundred and ", "twenty-", "three thousand ", "and a half ", "million ", "5(c)", "18-year-old ", "about ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_repetitions(piece):
    text = piece * (LENGTH // len(piece))
    for mention in find_quantities(text):
        assert 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize(
    "text", ["9" * DIGITS, "0." + "9" * DIGITS, "1e" + "9" * DIGITS, "9^" + "9" * DIGITS]
)
def test_a_hundred_thousand_digits_are_no_amount(text):
    assert [mention for mention in find_quantities(f"They counted {text} ants.") if mention.counted] == []
