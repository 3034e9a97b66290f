"""Evidence that two ages are those of one person.

Whose age it is decides; what else is told around it, and when it happened, says little: somebody's age is told beside
all that ever happened to them.
"""

from factlint.align import quantities
from factlint.align.evidence import Evidence
from factlint.align.pair import Pair
from factlint.align.surroundings import (
    covered_context,
    one_sentence,
    one_source,
    other_modality,
    shared_context,
    shared_phrase,
    told_as_replaced,
)

THEN = "then"
"""Scope of an age that somebody had at another time."""


def other_time_of_life(pair: Pair) -> float:
    """One age is that of another time ("then 15"), and they differ."""
    then = {pair.one.claim.scope == THEN, pair.other.claim.scope == THEN}
    return float(len(then) > 1 and not pair.agrees)


def same_person(pair: Pair) -> float:
    """Ages of a person of one name; half if a given name is missing on one side."""
    one, other = pair.one, pair.other
    if not (one.is_named and other.is_named and one.head == other.head):
        return 0.0
    if one.given_name and other.given_name:
        return float(one.given_name == other.given_name)
    return 0.5


def other_person(pair: Pair) -> float:
    """Ages of two people: their given names differ, or one source tells two ages."""
    one, other = pair.one, pair.other
    if pair.agrees:
        return float(pair.in_one_source and one.value != other.value)
    if one.given_name and other.given_name:
        return float((one.given_name, one.head) != (other.given_name, other.head))
    return float(pair.in_one_source)


def nameless_age(pair: Pair) -> float:
    """Two sources tell two ages, and one of them names nobody: there are many boys and women."""
    return float(
        not pair.agrees and not pair.in_one_source and not (pair.one.is_named and pair.other.is_named)
    )


def only_such_person(pair: Pair) -> float:
    """Each source tells the age of one such person only, by one noun for both: its only boy, its only driver."""
    if pair.in_one_source or pair.one.is_named or pair.other.is_named or pair.one.head != pair.other.head:
        return 0.0
    return float(pair.one.is_only and pair.other.is_only)


EVIDENCE = (
    Evidence("same-noun", "both are of a person called the same", quantities.same_noun),
    Evidence(
        "same-general-noun", "both are of a person of whom no more is said", quantities.same_general_noun
    ),
    Evidence("same-concept", "the nouns name one concept", quantities.same_concept),
    Evidence("noun-as-modifier", "what one is called qualifies the other", quantities.noun_as_modifier),
    Evidence("other-noun", "the two are called differently", quantities.other_noun),
    Evidence("shared-modifiers", "the noun has the same modifiers", quantities.shared_modifiers),
    Evidence("same-person", "the age of one person", same_person),
    Evidence("other-person", "the ages of two people", other_person),
    Evidence("nameless-age", "one of the ages is that of nobody named", nameless_age),
    Evidence("only-such-person", "each source tells of one such person only", only_such_person),
    Evidence("other-time-of-life", "one is the age at another time", other_time_of_life),
    Evidence("same-value", "the values agree", quantities.same_value),
    Evidence("near-value", "the values are close", quantities.near_value),
    Evidence("far-value", "one value is several times the other", quantities.far_value),
    Evidence("shared-context", "the words around them are alike", shared_context),
    Evidence("covered-context", "the words around one are found around the other", covered_context),
    Evidence("shared-phrase", "the same phrase stands around both", shared_phrase),
    Evidence("other-modality", "one is planned and the other is not", other_modality),
    Evidence("one-source", "one source gives both values", one_source),
    Evidence("told-as-replaced", "words tell that one replaced the other", told_as_replaced),
    Evidence("one-sentence", "one sentence gives both values", one_sentence),
)
