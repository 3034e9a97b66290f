"""What reviewers say of pairs of claims is obeyed, and nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import claim, count, days
from factlint.align import LinkError, align, linked
from factlint.model import Link

FEW = [
    claim(source, count(number), noun, context=f"council {noun} river")
    for source in "abcd"
    for noun, number in (("bids", 90 + ord(source)), ("boats", 3))
]
PLACES = st.tuples(st.integers(0, len(FEW) - 1), st.integers(0, len(FEW) - 1)).filter(lambda p: p[0] != p[1])


def link(kind, one, other, line=1):
    return Link(claims=(one.id, other.id), link=kind, reason="the clerk said so", line=line)


def together(groups, one, other):
    return any({one.id, other.id} <= {claim.id for claim in group.claims} for group in groups)


def test_claims_that_must_stand_together_do_and_the_group_says_why():
    bids, boats = FEW[0], FEW[3]
    assert not together(align(FEW).groups, bids, boats)

    (group,) = (
        group
        for group in align(FEW, links=linked([link("must", bids, boats)])).groups
        if bids in group.claims
    )
    assert boats in group.claims
    assert group.reasons[0] == "a reviewer put them together: the clerk said so"


def test_claims_that_cannot_stand_together_do_not():
    one, other = FEW[1], FEW[3]
    assert together(align(FEW).groups, one, other)
    assert not together(align(FEW, links=linked([link("cannot", one, other)])).groups, one, other)


@given(st.lists(st.tuples(st.sampled_from(["must", "cannot"]), PLACES), max_size=6))
def test_any_links_are_obeyed_or_refused(drawn):
    links = [link(kind, FEW[one], FEW[other]) for kind, (one, other) in drawn]
    try:
        groups = align(FEW, links=linked(links)).groups
    except LinkError:
        assert {kind for kind, _ in drawn} == {"must", "cannot"}
    else:
        for kind, (one, other) in drawn:
            assert together(groups, FEW[one], FEW[other]) is (kind == "must")


def test_the_claim_of_a_copy_is_linked_through_the_text_that_it_copies():
    a, copy, b = (
        claim(source, count(n), "bids", context="council") for source, n in (("a", 7), ("c", 7), ("b", 9))
    )
    links = linked([link("cannot", copy, b)])

    assert not together(align([a, copy, b], voices={"a": "wire", "c": "wire"}, links=links).groups, a, b)


def test_a_count_and_a_date_cannot_be_put_together():
    date = claim("b", days("2013-05-14"), "bids")
    with pytest.raises(LinkError, match=r"one is a (quantity|time) and the other a (time|quantity)"):
        align([FEW[0], date], links=linked([link("must", FEW[0], date)]))


def test_a_chain_that_puts_together_what_a_line_keeps_apart_is_refused():
    a, b, c = FEW[0], FEW[2], FEW[4]
    with pytest.raises(LinkError, match="line 3"):
        linked([link("must", a, b), link("must", b, c, 2), link("cannot", a, c, 3)])
