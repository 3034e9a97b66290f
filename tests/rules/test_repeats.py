"""Sources copy from each other."""

import pytest

from building import claim, count, group
from factlint.rules.quantity import amounts_differ
from factlint.rules.repeats import with_repeats
from factlint.settings import Settings

REASON = "several sources give 111, and one may have it from another"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"a": 99, "b": 111, "c": 111}, True),
        ({"a": 99, "b": 111}, False),
        ({"a": 99, "b": 99, "c": 111, "d": 111}, False),
        ({"a": 99, "b": 111, "copy of b": 111}, False),
    ],
    ids=["one value in two sources", "one source each", "both in two sources", "a copy is no second voice"],
)
def test_a_value_of_several_sources_may_be_copied(said, told):
    disputed = group(*(claim(source, count(number), "bids") for source, number in said.items()))
    (conflict,) = amounts_differ.check(disputed, Settings())

    assert (REASON in with_repeats(conflict, {"copy of b": "b"}).explanations) is told
