"""What a group is about, whatever the order of its claims."""

from itertools import permutations

import pytest

from building import claim, count, days, office
from factlint.align.labels import label
from factlint.model import Duration


@pytest.mark.parametrize(
    ("claims", "name"),
    [
        (
            [claim("a", count(5), "bids"), claim("b", count(6), "bids"), claim("c", count(6), "offers")],
            "number of bids",
        ),
        ([claim("a", count(5), "rival bids"), claim("b", count(6), "bids")], "number of bids"),
        ([claim("a", count(5), "", "kill"), claim("b", count(6), "", "kill")], "number of people killed"),
        (
            [claim("a", count(5), "others", "kill"), claim("b", count(6), "others", "kill")],
            "number of people killed",
        ),
        ([claim("a", count("7.6"), "magnitude"), claim("b", count("7.3"), "magnitude")], "magnitude"),
        (
            [
                claim("a", count(47, unit="year"), "Lee", "age"),
                claim("b", count(48, unit="year"), "Tim Lee", "age"),
            ],
            "age of Tim Lee",
        ),
        (
            [claim("a", office("Lee", "mayor"), "Lee"), claim("b", office("Tim Lee", "mayor"), "Lee")],
            "Tim Lee’s office",
        ),
        (
            [claim("a", days("2013-05-14"), "launch"), claim("b", days("2013-05-15"), "launch")],
            "date of “launch”",
        ),
        ([claim("a", Duration(amount=3, unit="week"), "strike")], "length of “strike”"),
    ],
)
def test_label(claims, name):
    assert {label(order) for order in permutations(claims)} == {name}
