"""A date keeps its place and its value among signs of every kind."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.extraction.times import find_times

SIGNS = st.text(st.characters(exclude_categories=["L", "N", "M", "Cs"]), max_size=20)
"""Marks, gaps and emoji, but no letters and digits, which may be part of another time."""


@settings(deadline=None, derandomize=True)
@given(before=SIGNS, after=SIGNS)
def test_a_day_keeps_its_place_among_any_signs(before, after):
    (mention,) = find_times(f"{before} 5 November 2013 {after}")
    assert (mention.start, mention.end) == (len(before) + 1, len(before) + 16)
    assert mention.period is not None
    assert mention.period.earliest == mention.period.latest == dt.date(2013, 11, 5)
