"""Evidence that two quantities measure the same thing."""

import math
from itertools import combinations

from factlint.align.evidence import Evidence
from factlint.align.lexicon import are_sisters, concept_of, is_state, stems_of
from factlint.align.pair import Pair
from factlint.align.profile import Profile, size_in
from factlint.align.surroundings import (
    background_of_one,
    covered_context,
    one_sentence,
    one_source,
    other_modality,
    other_time,
    other_year,
    shared_context,
    shared_phrase,
    told_as_replaced,
)
from factlint.language import stem
from factlint.model import Claim

ROLES = frozenset(
    {"pool", "selected", "part", "whole", "before", "after", "change", "limit", "record", "population"}
)
"""Roles in a frame, as the extractor names them; any other attribute is a verb."""

PROMINENT = frozenset({"title", "lead"})
"""Where a news report tells its main event."""

CLOSE = 1.34
"""Below this ratio, two numbers are easily two statements of one fact."""

REMOTE = 20.0
"""From this ratio on, two numbers are hardly ever two statements of one fact, save for a slip of digits."""

ONE_PERSON = frozenset(stem(word) for word in ("man", "woman", "boy", "girl", "child"))
"""Who may stand without a number beside a count of others."""

ORDINALS = ("", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""What one more is called: "two died at the scene and a third in hospital"."""

MOST_PARTS = 4
"""So many of the counts beside a number are tried as parts of a sum."""

SLIP_TOLERANCE = 0.02
"""How near to a thousand or a million times a slip of digits comes: the rest of the number is rounded alike."""

FAR_APART = 3.0
"""From this ratio on, two numbers are rarely two statements of one fact."""


def same_noun(pair: Pair) -> float:
    """Both count the same noun, and the noun says what it is."""
    return float(bool(pair.one.head) and pair.one.head == pair.other.head and not pair.one.is_general)


def same_general_noun(pair: Pair) -> float:
    """Both count people in general."""
    return float(pair.one.is_general and pair.other.is_general)


def same_concept(pair: Pair) -> float:
    """Different nouns for one concept."""
    return float(
        pair.one.concept == pair.other.concept
        and pair.one.head != pair.other.head
        and bool(pair.one.head)
        and not pair.one.is_general
    )


def noun_as_modifier(pair: Pair) -> float:
    """What one counts is a modifier of the other's noun: pioneers, pioneer areas."""
    if not pair.one.head or not pair.other.head or pair.one.concept == pair.other.concept:
        return 0.0
    return float(pair.one.head in pair.other.modifiers or pair.other.head in pair.one.modifiers)


def other_noun(pair: Pair) -> float:
    """Each counts something, and not the same; half if one of them is a general word for people."""
    if (
        not pair.one.head
        or not pair.other.head
        or pair.one.concept == pair.other.concept
        or noun_as_modifier(pair)
    ):
        return 0.0
    return 0.5 if pair.one.is_general or pair.other.is_general else 1.0


def only_such_count(pair: Pair) -> float:
    """Each source tells one number only of what both call by one noun that says what it is, and of no two people."""
    told_once = pair.one.is_only and pair.other.is_only and not pair.in_one_source and not other_holder(pair)
    return same_noun(pair) if told_once else 0.0


def shared_modifiers(pair: Pair) -> float:
    """Share of the adjectives and of-phrases that both have."""
    either = pair.one.modifiers | pair.other.modifiers
    return len(pair.one.modifiers & pair.other.modifiers) / len(either) if either else 0.0


def same_role(pair: Pair) -> float:
    """Both have the same role in a frame: both are what was chosen from."""
    return float(pair.one.claim.attribute in ROLES and pair.one.claim.attribute == pair.other.claim.attribute)


def same_frame(pair: Pair) -> float:
    """The same thing is said to happen to what is counted."""
    return float(
        bool(pair.one.frame) and pair.one.frame == pair.other.frame and pair.one.claim.attribute not in ROLES
    )


def same_state(pair: Pair) -> float:
    """The same happened to people of whom no more is said: the state is all that is counted."""
    one, other = pair.one, pair.other
    if one.frame != other.frame or not is_state(one.frame):
        return 0.0
    return float(all(not profile.head or profile.is_general for profile in (one, other)))


def main_toll(pair: Pair) -> float:
    """The same happened to people, and both say so where the main event is told."""
    prominent = pair.one.claim.segment in PROMINENT and pair.other.claim.segment in PROMINENT
    return same_state(pair) if prominent else 0.0


def other_frame(pair: Pair) -> float:
    """Something else is said to happen to what is counted."""
    return float(
        bool(pair.one.frame and pair.other.frame)
        and pair.one.frame != pair.other.frame
        and not sister_concept(pair)
    )


def sister_concept(pair: Pair) -> float:
    """Neighbours told apart: killed and injured, officers and students."""
    return float(
        are_sisters(pair.one.frame, pair.other.frame) or are_sisters(pair.one.concept, pair.other.concept)
    )


def same_value(pair: Pair) -> float:
    """The values agree; the larger the number, the less likely by chance: 0.3 for 1, 0.8 for 10, 1.3 for 100."""
    if not pair.agrees:
        return 0.0
    size = min(pair.one.size or 1.0, pair.other.size or 1.0)
    return min(1.5, 0.3 + 0.5 * math.log10(max(1.0, size)))


def near_value(pair: Pair) -> float:
    """The values differ by less than a third."""
    return float(pair.ratio is not None and pair.ratio < CLOSE)


def far_value(pair: Pair) -> float:
    """One value is three times the other or more."""
    return float(pair.ratio is not None and pair.ratio >= FAR_APART)


def remote_value(pair: Pair) -> float:
    """One value is many times the other, and not by a slip of three or six digits."""
    return float(pair.ratio is not None and pair.ratio >= REMOTE and not thousandfold(pair))


def thousandfold(pair: Pair) -> float:
    """One value is a thousand or a million times the other: "million" was written for "billion"."""
    ratio = pair.ratio
    if ratio is None or ratio < REMOTE:
        return 0.0
    return float(any(abs(ratio / fold - 1) < SLIP_TOLERANCE for fold in (1e3, 1e6)))


def part_of_one(pair: Pair) -> float:
    """The smaller number is one "of the victims", the larger one is not: part and whole."""
    if pair.agrees or not pair.sizes or pair.one.is_part == pair.other.is_part:
        return 0.0
    return float((pair.one.size == pair.sizes[0]) == pair.one.is_part)


def completes_sum(pair: Pair) -> float:
    """The smaller number and others in its sentence make up the larger one: "two women and one man", "two, and a third"."""
    if pair.agrees or not pair.sizes:
        return 0.0
    one, other = pair.one, pair.other
    small, large = (one, other) if one.size == pair.sizes[0] else (other, one)
    if large.unit is not None:
        return 0.0
    missing = pair.sizes[1] - pair.sizes[0]
    if missing == 1 and (_ordinal(pair.sizes[1]) in small.claim.context or _names_another_person(small)):
        return 1.0
    parts = [count for count in small.siblings if not _is_sister(small, count)][:MOST_PARTS]
    sums = (
        sum(size_in(part.value, None) or 0.0 for part in chosen)
        for several in range(1, len(parts) + 1)
        for chosen in combinations(parts, several)
    )
    return float(missing in sums)


def _names_another_person(profile: Profile) -> bool:
    """Whether its sentence speaks of one person of another kind than those counted: "two women and a man"."""
    kinds = ONE_PERSON & set(profile.claim.context)
    return profile.head in ONE_PERSON and bool(kinds - {profile.head})


def _ordinal(number: float) -> str:
    """The stem of the ordinal of a small number; a text that no stem is for any other one."""
    return stem(ORDINALS[int(number)]) if number in range(len(ORDINALS)) else ""


def _is_sister(profile: Profile, count: Claim) -> bool:
    """Whether a count beside it is one of something else: the injured beside the killed."""
    return are_sisters(profile.frame, concept_of(stems_of(count.attribute)) or "")


def other_scope(pair: Pair) -> float:
    """Each is narrowed down, and not by the same words."""
    return float(bool(pair.one.scope and pair.other.scope) and not pair.one.scope & pair.other.scope)


def scope_of_one(pair: Pair) -> float:
    """Only one of them is narrowed down."""
    return float(bool(pair.one.scope) != bool(pair.other.scope))


def same_holder(pair: Pair) -> float:
    """Both numbers are those of one person or body."""
    return float(bool(pair.one.holder & pair.other.holder))


def other_holder(pair: Pair) -> float:
    """The numbers differ, each is somebody's, and not of the same person or body."""
    named = bool(pair.one.holder and pair.other.holder)
    return float(named and not pair.agrees and not pair.one.holder & pair.other.holder)


EVIDENCE = (
    Evidence("same-noun", "both count the same noun", same_noun),
    Evidence("same-general-noun", "both count people", same_general_noun),
    Evidence("same-concept", "the nouns name one concept", same_concept),
    Evidence("noun-as-modifier", "what one counts qualifies what the other counts", noun_as_modifier),
    Evidence("other-noun", "they count different things", other_noun),
    Evidence("only-such-count", "each source tells one number of them only", only_such_count),
    Evidence("shared-modifiers", "the noun has the same modifiers", shared_modifiers),
    Evidence("same-role", "they have the same role", same_role),
    Evidence("same-frame", "the same is said of what is counted", same_frame),
    Evidence("same-state", "the same happened to people", same_state),
    Evidence("main-toll", "both say so in a headline or a lead", main_toll),
    Evidence("other-frame", "something else is said of what is counted", other_frame),
    Evidence("sister-concept", "neighbouring concepts that are told apart", sister_concept),
    Evidence("same-value", "the values agree", same_value),
    Evidence("near-value", "the values are close", near_value),
    Evidence("far-value", "one value is several times the other", far_value),
    Evidence("remote-value", "one value is many times the other", remote_value),
    Evidence("thousandfold", "one value is just a thousand or a million times the other", thousandfold),
    Evidence("part-of-one", "one is a part of what is counted, the other is not", part_of_one),
    Evidence("completes-sum", "one and others in its sentence make up the other", completes_sum),
    Evidence("other-time", "they are told of different times", other_time),
    Evidence("background-of-one", "one is told of another time than the matter's own", background_of_one),
    Evidence("other-year", "one is told of another year", other_year),
    Evidence("shared-context", "the words around them are alike", shared_context),
    Evidence("covered-context", "the words around one are found around the other", covered_context),
    Evidence("shared-phrase", "the same phrase stands around both", shared_phrase),
    Evidence("other-scope", "they are narrowed down differently", other_scope),
    Evidence("scope-of-one", "only one of them is narrowed down", scope_of_one),
    Evidence("other-modality", "one is planned and the other is not", other_modality),
    Evidence("one-source", "one source gives both values", one_source),
    Evidence("told-as-replaced", "words tell that one replaced the other", told_as_replaced),
    Evidence("one-sentence", "one sentence gives both values", one_sentence),
    Evidence("same-holder", "both are of one person or body", same_holder),
    Evidence("other-holder", "each is of another person or body", other_holder),
)
