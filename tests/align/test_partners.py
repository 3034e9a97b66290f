"""Who becomes whose partner, and who stands in one group: likelihoods set by hand, on both sides of each threshold."""

import itertools
import math

import pytest

from building import claim, count
from factlint.align.evidence import Finding, Likelihood
from factlint.align.grouping import clusters, with_agreements
from factlint.align.partners import MAX_CANDIDATES, Block, candidates, most_candidates, partners
from factlint.align.profile import profiles

CERTAIN = 10.0
"""Log-odds that leave no doubt."""


def log_odds(probability):
    return math.log(probability / (1 - probability))


def block(sources, likelihoods, first="bids"):
    """Claims of the given sources, each with a value of its own, and the likelihood of every pair; what the first one counts."""
    claims = [claim(source, count(n), "bids" if n else first) for n, source in enumerate(sources)]
    known = {
        pair: given if isinstance(given, Likelihood) else Likelihood(given, ())
        for pair, given in likelihoods.items()
    }
    return Block("quantity", profiles(claims), known)


@pytest.mark.parametrize(("probability", "won"), [(0.5, [(0, 1)]), (0.499, [])])
def test_a_partner_is_likelier_than_not(probability, won):
    two = block("ab", {(0, 1): log_odds(probability)})

    assert partners(two, [(0, 1)]) == won


@pytest.mark.parametrize(("behind", "won"), [(2.0, [(0, 1), (0, 2)]), (2.1, [(0, 1)])])
def test_a_source_s_second_value_is_a_partner_if_it_is_nearly_as_likely(behind, won):
    three = block("abb", {(0, 1): 5.0, (0, 2): 5.0 - behind})

    assert partners(three, [(0, 1), (0, 2)]) == won


@pytest.mark.parametrize(("mean", "groups"), [(0.35, [[0, 1, 2]]), (0.34, [[0, 1]])])
def test_groups_that_are_alike_enough_on_average_become_one(mean, groups):
    linked, unlinked = mean + 0.3, mean - 0.3
    three = block("abc", {(0, 1): CERTAIN, (1, 2): log_odds(linked), (0, 2): log_odds(unlinked)})

    assert clusters(three, [(0, 1), (1, 2)]) == groups


@pytest.mark.parametrize("name", ["one-sentence", "other-name"])
def test_two_values_in_one_sentence_and_two_names_never_stand_in_one_group(name):
    stronger, against = Finding("other-holder", "", -6.0), Finding(name, "", -5.0)
    two = block("ab", {(0, 1): Likelihood(CERTAIN, (stronger, against))})

    assert clusters(two, [(0, 1)]) == []


def test_other_counter_evidence_only_weighs():
    against = Finding("other-noun", "", -9.0)
    two = block("ab", {(0, 1): Likelihood(CERTAIN, (against,))})

    assert clusters(two, [(0, 1)]) == [[0, 1]]


def test_one_claim_is_compared_with_a_limited_number_of_others():
    few, many = (block(map(str, range(size)), {}) for size in (MAX_CANDIDATES, 10 * MAX_CANDIDATES))

    assert len(candidates(few)) == MAX_CANDIDATES * (MAX_CANDIDATES - 1) // 2
    assert len(candidates(many)) <= MAX_CANDIDATES * len(many.members)


@pytest.mark.parametrize(("others", "looked_at"), [(24, 24), (25, 5), (200, 5)])
def test_of_more_than_24_pairs_of_two_groups_5_are_looked_at(others, looked_at):
    places = range(1, others + 1)
    alike = dict.fromkeys(itertools.combinations(places, 2), CERTAIN)
    large = block(map(str, range(others + 1)), alike, first="rivers")

    clusters(large, [*((1, place) for place in places[1:]), (0, 1)])

    assert len(large.known) - len(alike) == looked_at


@pytest.mark.parametrize(("claims", "most"), [(100, 60), (2_000, 30), (10_000, 6), (1_000_000, 4)])
def test_in_a_large_matter_each_claim_has_fewer_candidates(claims, most):
    assert most_candidates(claims) == most


def test_a_member_that_is_unlike_the_others_leaves_the_group():
    alike = {(0, 1): CERTAIN, (0, 2): CERTAIN, (1, 2): CERTAIN, (2, 3): 1.0, (0, 3): -4.0, (1, 3): -4.0}
    four = block("abcd", alike)

    assert clusters(four, [(2, 3), (0, 1), (0, 2)]) == [[0, 1, 2]]


def agreeing(sources, likelihoods):
    """Claims with one value, and the likelihood of every pair."""
    claims = [claim(source, count(7), "bids", context=source) for source in sources]
    known = {pair: Likelihood(given, (), "agree") for pair, given in likelihoods.items()}
    return Block("quantity", profiles(claims), known)


@pytest.mark.parametrize(("odds", "groups"), [(-2.5, [[0, 1]]), (-2.6, [])])
def test_claims_of_one_value_need_less_to_be_one_fact(odds, groups):
    assert with_agreements(agreeing("ab", {(0, 1): odds}), [(0, 1)], []) == groups


@pytest.mark.parametrize(("odds", "groups"), [(0.0, [[0, 1]]), (-0.1, [])])
def test_values_that_merely_go_together_are_no_sign_of_one_fact(odds, groups):
    claims = [claim("a", count(7), "bids"), claim("b", count(5, "at_least"), "bids")]
    block = Block("quantity", profiles(claims), {(0, 1): Likelihood(odds, (), "agree")})

    assert with_agreements(block, [(0, 1)], []) == groups


def test_a_group_grows_by_a_claim_that_agrees_with_all_of_it():
    three = agreeing("abc", {(0, 1): CERTAIN, (0, 2): -0.5, (1, 2): -0.5})
    assert with_agreements(three, [(0, 1), (0, 2), (1, 2)], [[0, 1]]) == [[0, 1, 2]]


def test_a_group_whose_values_differ_does_not_grow():
    known = {(0, 1): Likelihood(CERTAIN, (), "conflict"), (0, 2): Likelihood(CERTAIN, (), "agree")}
    three = Block(
        "quantity", agreeing("abc", {}).members, {**known, (1, 2): Likelihood(CERTAIN, (), "conflict")}
    )
    assert with_agreements(three, [(0, 1), (0, 2), (1, 2)], [[0, 1]]) == [[0, 1]]
