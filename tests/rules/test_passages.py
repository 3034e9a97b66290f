"""A finding shows of every source and value one passage."""

from building import claim, count, group
from factlint.rules.passages import with_one_passage_each
from factlint.rules.quantity import amounts_differ
from factlint.settings import Settings


def shown(*claims):
    (conflict,) = amounts_differ.check(group(*claims), Settings())
    return [(claim.source, claim.subject) for claim in with_one_passage_each(conflict).claims]


def test_the_passage_that_is_most_like_the_other_side_is_shown():
    assert shown(
        claim("a", count(99), "entries"),
        claim("a", count(99), "bids for the bridge"),
        claim("b", count(111), "bids for the bridge"),
    ) == [("a", "bids for the bridge"), ("b", "bids for the bridge")]


def test_every_value_and_every_source_stays():
    claims = [claim("a", count(99), "bids"), claim("a", count(100), "bids"), claim("b", count(111), "bids")]
    claims.append(claim("c", count(111), "bids"))
    assert len(shown(*claims)) == len(claims)
