"""What became of two claims: each outcome once."""

import pytest

from building import claim, count, days
from factlint.align import align, explain

BID = ("council", "bridg", "bid", "river")


def told(claims, one=0, other=1, voices=None):
    return explain(claims, {}, voices or {}, (claims[one], claims[other]))


def bids(source, number, context=BID, subject="bids"):
    return claim(source, count(number), subject, context=" ".join(context))


def test_two_numbers_of_one_thing_are_grouped_and_the_evidence_adds_up():
    claims = [bids("a", 99), bids("b", 111), claim("c", count(3), "boats", context="lake")]
    found = told(claims)

    assert (found.outcome, found.detail) == ("grouped", "They stand in one group.")
    assert found.start + sum(weight.adds for weight in found.evidence) == pytest.approx(
        found.log_odds, abs=0.05
    )
    assert [group.claims for group in align(claims, {}, {}).groups] == [tuple(claims[:2])]


def test_two_kinds_are_never_compared():
    found = told([bids("a", 99), claim("b", days("2013-05-05"), "bids")])

    assert (found.outcome, found.log_odds, found.evidence) == ("never-compared", None, ())
    assert "quantity is never compared with one of the kind time" in found.detail


def test_two_sorts_of_one_kind_are_never_compared():
    pounds = claim("b", count(99, unit="GBP"), "bids")

    assert told([bids("a", 99), pounds]).detail.startswith("Only claims of one matter and one sort")


def test_copies_of_one_text_are_one_statement():
    assert told([bids("a", 99), bids("b", 99)], voices={"a": "wire", "b": "wire"}).outcome == "copy"


def test_a_pair_is_unlikely_and_the_strongest_reason_is_told():
    found = told([bids("a", 99), claim("b", count(90), "boats", context=" ".join(BID))])

    assert found.outcome == "unlikely"
    assert "they count different things" in found.detail


def test_claims_without_a_word_in_common_are_not_tried():
    assert told([bids("a", 99), claim("b", count(99), "boats", context="lake")]).outcome == "not-tried"
