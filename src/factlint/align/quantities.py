"""Evidence that two quantities measure the same thing."""

import math
from decimal import Decimal

from factlint.align.evidence import Evidence
from factlint.align.lexicon import are_sisters
from factlint.align.profile import Profile, coverage, likeness
from factlint.model import Quantity
from factlint.model.comparison import compare

PERSON = "person"
AGE = "age"
ROLES = frozenset({"pool", "selected", "part", "whole", "before", "after", "change", "limit", "record"})
"""Roles in a frame, as the extractor names them; any other attribute is a verb."""

FAR_APART = Decimal(3)
"""From this ratio on, two numbers are rarely two statements of one fact."""


def _quantity(profile: Profile) -> Quantity:
    value = profile.claim.value
    if not isinstance(value, Quantity):
        raise TypeError(f"{profile.claim.id} is no quantity")
    return value


def _is_general(profile: Profile) -> bool:
    """Whether the noun says little: people, others, victims."""
    return profile.concept == PERSON


def same_noun(one: Profile, other: Profile) -> float:
    """Both count the same noun, and the noun says what it is."""
    return float(bool(one.head) and one.head == other.head and not _is_general(one))


def same_general_noun(one: Profile, other: Profile) -> float:
    """Both count people in general."""
    return float(_is_general(one) and _is_general(other))


def same_concept(one: Profile, other: Profile) -> float:
    """Different nouns for one concept."""
    return float(
        one.concept == other.concept and one.head != other.head and bool(one.head) and not _is_general(one)
    )


def noun_as_modifier(one: Profile, other: Profile) -> float:
    """What one counts is a modifier of the other's noun: pioneers, pioneer areas."""
    if not one.head or not other.head or one.concept == other.concept:
        return 0.0
    return float(one.head in other.modifiers or other.head in one.modifiers)


def other_noun(one: Profile, other: Profile) -> float:
    """Each counts something, and not the same; half if one of them is a general word for people."""
    if not one.head or not other.head or one.concept == other.concept or noun_as_modifier(one, other):
        return 0.0
    return 0.5 if _is_general(one) or _is_general(other) else 1.0


def shared_modifiers(one: Profile, other: Profile) -> float:
    """Share of the adjectives and of-phrases that both have."""
    either = one.modifiers | other.modifiers
    return len(one.modifiers & other.modifiers) / len(either) if either else 0.0


def same_role(one: Profile, other: Profile) -> float:
    """Both have the same role in a frame: both are what was chosen from."""
    return float(one.claim.attribute in ROLES and one.claim.attribute == other.claim.attribute)


def same_frame(one: Profile, other: Profile) -> float:
    """The same thing is said to happen to what is counted."""
    return float(bool(one.frame) and one.frame == other.frame and one.claim.attribute not in ROLES)


def other_frame(one: Profile, other: Profile) -> float:
    """Something else is said to happen to what is counted."""
    return float(
        bool(one.frame and other.frame) and one.frame != other.frame and not sister_frame(one, other)
    )


def sister_frame(one: Profile, other: Profile) -> float:
    """Neighbours told apart: killed and injured, chosen and chosen from."""
    return float(are_sisters(one.frame, other.frame) or are_sisters(one.concept, other.concept))


def agree(one: Profile, other: Profile) -> bool:
    """Whether the values agree."""
    return compare(one.claim.value, other.claim.value) == "agree"


def same_value(one: Profile, other: Profile) -> float:
    """The values agree; the larger the number, the less likely by chance: 0.3 for 1, 0.8 for 10, 1.3 for 100."""
    if not agree(one, other):
        return 0.0
    ends = [
        abs(end) for q in (_quantity(one), _quantity(other)) for end in (q.low, q.high) if end is not None
    ]
    size = float(min(ends, default=1))
    return min(1.5, 0.3 + 0.5 * math.log10(max(1.0, size)))


def _ratio(one: Profile, other: Profile) -> Decimal | None:
    ends = [q.low if q.low is not None else q.high for q in (_quantity(one), _quantity(other))]
    if None in ends or not all(ends):
        return None
    low, high = sorted(abs(end) for end in ends if end is not None)
    return high / low


def near_value(one: Profile, other: Profile) -> float:
    """The values differ by less than a third."""
    ratio = _ratio(one, other)
    return float(ratio is not None and ratio < Decimal("1.34") and not agree(one, other))


def far_value(one: Profile, other: Profile) -> float:
    """One value is three times the other or more."""
    ratio = _ratio(one, other)
    return float(ratio is not None and ratio >= FAR_APART and not agree(one, other))


def shared_context(one: Profile, other: Profile) -> float:
    """How alike the words around them are, rare words counting more."""
    return likeness(one.context, other.context)


def covered_context(one: Profile, other: Profile) -> float:
    """How much of the shorter surroundings is found in the longer ones."""
    return coverage(one.context, other.context)


def shared_phrase(one: Profile, other: Profile) -> float:
    """Two words that stand side by side around both; half for one such phrase, whole for two."""
    return min(2, len(one.phrases & other.phrases)) / 2


def other_scope(one: Profile, other: Profile) -> float:
    """Each is narrowed down, and not by the same words."""
    return float(bool(one.scope and other.scope) and not one.scope & other.scope)


def scope_of_one(one: Profile, other: Profile) -> float:
    """Only one of them is narrowed down."""
    return float(bool(one.scope) != bool(other.scope))


def other_modality(one: Profile, other: Profile) -> float:
    """One is planned, the other is not."""
    return float(one.claim.modality != other.claim.modality)


def one_source(one: Profile, other: Profile) -> float:
    """One source gives both values: it rarely contradicts itself."""
    return float(one.claim.source == other.claim.source and not agree(one, other))


def one_sentence(one: Profile, other: Profile) -> float:
    """One sentence gives both values: it speaks of two things."""
    a, b = one.claim, other.claim
    return float(a.source == b.source and a.context == b.context and a.value.canonical != b.value.canonical)


def other_person(one: Profile, other: Profile) -> float:
    """Ages of two people: their names differ, or one source gives two ages to a person without a name."""
    if not one.frame == other.frame == AGE or agree(one, other):
        return 0.0
    if not one.given_name or not other.given_name:
        return one_source(one, other)
    return float((one.given_name, one.head) != (other.given_name, other.head))


EVIDENCE = (
    Evidence("same-noun", "both count the same noun", same_noun),
    Evidence("same-general-noun", "both count people", same_general_noun),
    Evidence("same-concept", "the nouns name one concept", same_concept),
    Evidence("noun-as-modifier", "what one counts qualifies what the other counts", noun_as_modifier),
    Evidence("other-noun", "they count different things", other_noun),
    Evidence("shared-modifiers", "the noun has the same modifiers", shared_modifiers),
    Evidence("same-role", "they have the same role", same_role),
    Evidence("same-frame", "the same is said of what is counted", same_frame),
    Evidence("other-frame", "something else is said of what is counted", other_frame),
    Evidence("sister-concept", "neighbouring concepts that are told apart", sister_frame),
    Evidence("same-value", "the values agree", same_value),
    Evidence("near-value", "the values are close", near_value),
    Evidence("far-value", "one value is several times the other", far_value),
    Evidence("shared-context", "the words around them are alike", shared_context),
    Evidence("covered-context", "the words around one are found around the other", covered_context),
    Evidence("shared-phrase", "the same phrase stands around both", shared_phrase),
    Evidence("other-scope", "they are narrowed down differently", other_scope),
    Evidence("scope-of-one", "only one of them is narrowed down", scope_of_one),
    Evidence("other-modality", "one is planned and the other is not", other_modality),
    Evidence("one-source", "one source gives both values", one_source),
    Evidence("one-sentence", "one sentence gives both values", one_sentence),
    Evidence("other-person", "the ages of two people", other_person),
)
