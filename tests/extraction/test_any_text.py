"""Whatever the text, the finders answer, and answer with places inside it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.extraction.digits import plain_digits
from factlint.extraction.quantities import find_quantities
from factlint.extraction.times import find_times

PIECES = [
    "0", "7", "12", "1,000", "3.8", "2013", "0013", "99999999999999999999999999999", "1e9", "1e999", "１２", "٣٤", "६", "①", "²", "½",
    "one", "two", "half", "a", "the", "dozen", "hundred", "thousand", "million", "trillion", "third", "point", "and", "of", "in",
    "%", "per cent", "£", "$", "m", "bn", "km", "feet", "inches", "dollars", "cents", "degrees", "people", "years", "old", "then",
    "May", "Monday", "14th", "am", "BC", "yesterday", "last", "ago", "weeks", "to", "from", "by", "or", "minus", "no", "no one",
    "-", "–", ".", ",", "..", ":", "/", "'", "’", "(", ")", " ", "\n", "s", "th", "st",
]  # fmt: skip
STEADY = settings(deadline=None, derandomize=True)
MIXED = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " "]))).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)


@STEADY
@given(st.text() | MIXED)
def test_quantities_lie_inside_the_text(text):
    for mention in find_quantities(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert -1 <= mention.counted_start <= mention.counted_end <= len(text)


@STEADY
@given(st.text() | MIXED)
def test_times_lie_inside_the_text(text):
    for mention in find_times(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.cue_start <= mention.start


@STEADY
@given(st.text())
def test_plain_digits_keep_their_places(text):
    assert len(plain_digits(text)) == len(text)


@pytest.mark.parametrize(("text", "value"), [("１２ people", 12), ("٣٤ people", 34), ("६ people", 6)])
def test_digits_of_every_script_are_numbers(text, value):
    (mention,) = find_quantities(text)
    assert (mention.low, mention.counted) == (value, "people")


def test_a_date_in_digits_of_another_script():
    (mention,) = find_times("on ４ May ２０１９")
    assert mention.timex3_value == "2019-05-04"


@pytest.mark.parametrize("text", ["① people", "m²", "1234567890123456789012345 people", "1e99 people"])
def test_signs_and_endless_digits_are_no_numbers(text):
    assert find_quantities(text) == []
