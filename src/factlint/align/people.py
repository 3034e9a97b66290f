"""Evidence that two offices, or two spellings of a name, belong to the same person."""

from factlint.align.evidence import Evidence
from factlint.align.lexicon import stems_of
from factlint.align.pair import Pair
from factlint.align.surroundings import one_sentence, one_source, shared_context
from factlint.language import may_be_one_given_name, near_spellings
from factlint.model import Name, Office


def same_full_name(pair: Pair) -> float:
    """The same surname, and given names that may be one (Max, Maxwell; Bob, Robert); middle names may be left out."""
    a, b = pair.one.names, pair.other.names
    return float(len(a) > 1 and len(b) > 1 and a[-1] == b[-1] and may_be_one_given_name(a[0], b[0]))


def surname_only(pair: Pair) -> float:
    """The same surname, and one of them has no given name."""
    a, b = pair.one.names, pair.other.names
    return float(bool(a and b) and a[-1] == b[-1] and 1 in (len(a), len(b)))


def near_name(pair: Pair) -> float:
    """Two spellings of one name."""
    a, b = pair.one.claim.value, pair.other.claim.value
    return float(isinstance(a, Name) and isinstance(b, Name) and near_spellings(a.full, b.full))


def same_lone_name(pair: Pair) -> float:
    """The same name of one word: one place, one surname or one body, as a rule."""
    a, b = pair.one.names, pair.other.names
    return float(len(a) == 1 and a == b)


def other_name(pair: Pair) -> float:
    """Two different people."""
    return float(not same_full_name(pair) and not surname_only(pair) and not near_name(pair))


def other_body(pair: Pair) -> float:
    """Offices in bodies that share no word."""
    a, b = pair.one.claim.value, pair.other.claim.value
    if not isinstance(a, Office) or not isinstance(b, Office) or not a.body or not b.body:
        return 0.0
    return float(not set(stems_of(a.body)) & set(stems_of(b.body)))


def two_full_names(pair: Pair) -> float:
    """One source writes two names in full: two members of a family, or two people whose names are alike.

    A name of one word is no second person: the source would have said who that is.
    """
    return one_source(pair) * float(min(len(pair.one.names), len(pair.other.names)) > 1)


def same_value(pair: Pair) -> float:
    """The values agree."""
    return float(pair.agrees)


SHARED_EVIDENCE = (
    Evidence("same-full-name", "the same person", same_full_name),
    Evidence("surname-only", "the same surname", surname_only),
    Evidence("other-name", "different people", other_name),
    Evidence("same-value", "the values agree", same_value),
    Evidence("shared-context", "the words around them are alike", shared_context),
)

NAME_EVIDENCE = (
    *SHARED_EVIDENCE,
    Evidence("near-name", "two spellings of one name", near_name),
    Evidence("same-lone-name", "the same name of one word", same_lone_name),
    Evidence("two-full-names", "one source gives both in full", two_full_names),
    Evidence("one-sentence", "one sentence gives both", one_sentence),
)

OFFICE_EVIDENCE = (*SHARED_EVIDENCE, Evidence("other-body", "offices in different bodies", other_body))
