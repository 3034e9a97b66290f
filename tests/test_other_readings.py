"""The score of quantulum3's suite without the places that we read otherwise on purpose."""

import pytest
from other_readings import PLACES, figures, read_places


def has_end(mention, value):
    return value in (mention.low, mention.high)


RANGE = ("It took 3 to 4 hours.", [(8, 14, 3.5, None)])
COUNT = ("We saw 12 boats and 7 ships.", [(7, 9, 12, None), (20, 21, 7, None)])


def test_a_place_has_one_reason():
    places = read_places('[[reading]]\nwhy = "a range"\nplaces = [[0, 0], [4, 2]]')
    assert places == {(0, 0): "a range", (4, 2): "a range"}
    with pytest.raises(ValueError, match="listed twice"):
        read_places('[[reading]]\nwhy = "a range"\nplaces = [[0, 0], [0, 0]]')


def test_every_listed_place_has_a_reason():
    assert set(read_places(PLACES.read_text(encoding="utf-8")).values()) > {"A year is a time."}


def test_what_is_read_otherwise_counts_neither_for_nor_against_us():
    assert figures([RANGE, COUNT], {}, has_end)["value_f1"] == pytest.approx(66.7)
    assert figures([RANGE, COUNT], {(0, 0)}, has_end)["value_f1"] == 100


def test_a_mention_beside_no_place_stays_a_false_alarm():
    only_boats = (COUNT[0], COUNT[1][:1])
    assert figures([only_boats, RANGE], {(1, 0)}, has_end) == {
        "value_precision": 50.0,
        "value_recall": 100.0,
        "value_f1": 66.7,
    }
