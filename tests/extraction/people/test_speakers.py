"""Who says what a sentence says."""

import pytest

from factlint.extraction.people import Cast, speaker
from factlint.extraction.reading import Sentence
from factlint.model import Segment


def said(text, segment_speaker=None):
    segment = Segment(kind="body", start=0, end=len(text), speaker=segment_speaker)
    return speaker(Sentence(text, 100, segment), Cast())


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Marlow said that 15 people were hurt.", "Ann Marlow"),
        ("At least 15 people were hurt, said Mayor Ann Marlow.", "Ann Marlow"),
        ("Ann Marlow, chair of the harbour board, said 15 people were hurt.", "Ann Marlow"),
        ("“We counted 15,” Ann Marlow told reporters.", "Ann Marlow"),
        ("She said that 15 people were hurt.", None),
        ("Ann Marlow was among the 15 people hurt.", None),
        ("Fifteen people were hurt.", None),
    ],
)
def test_speaker(text, who):
    assert said(text) == who


def test_the_speaker_of_a_quotation_that_runs_over_several_paragraphs():
    assert said("“Then 15 people were hurt.", segment_speaker="Ann Marlow") == "Ann Marlow"
