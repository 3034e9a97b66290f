"""Of what one source says several times, the passage that is most like what contradicts it."""

from collections.abc import Mapping, Sequence
from itertools import islice

from factlint.model import Claim, Conflict, conflict_id

REPORTED = "reported"
"""Modality of the date over an article, which tells less than a date in it."""

MOST_COMPARED = 24
"""Passages of the other side that one is compared with at most, so that large groups cost no more."""


def with_one_passage_each(conflict: Conflict) -> Conflict:
    """The finding with one claim for each value that a source gives; the group has them all.

    A reader compares two passages best that tell of the thing in the same words.
    """
    words = {claim.id: _words(claim) for claim in conflict.claims}
    best: dict[tuple[str, str], Claim] = {}
    for claim in sorted(conflict.claims, key=lambda claim: -_likeness(claim, conflict.claims, words)):
        best.setdefault((claim.source, claim.value.canonical), claim)
    if len(best) == len(conflict.claims):
        return conflict
    kept = {claim.id for claim in best.values()}
    claims = tuple(claim for claim in conflict.claims if claim.id in kept)
    found = conflict_id(conflict.rule, [claim.id for claim in claims])
    return conflict.model_copy(update={"id": found, "claims": claims})


def _likeness(claim: Claim, claims: Sequence[Claim], words: Mapping[str, frozenset[str]]) -> float:
    """How much of a claim's words, or of another one's, both have; the most for any claim of another value."""
    others = (other for other in claims if other.value.canonical != claim.value.canonical)
    compared = islice(others, MOST_COMPARED)
    shared = max((_shared(words[claim.id], words[other.id]) for other in compared), default=0.0)
    return shared - (claim.modality == REPORTED)


def _words(claim: Claim) -> frozenset[str]:
    """The stems around a claim and the words of its subject, which so count twice."""
    return frozenset((*claim.context, *claim.subject.lower().split()))


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return len(mine & theirs) / (1 + min(len(mine), len(theirs)))
