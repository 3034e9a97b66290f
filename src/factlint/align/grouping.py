"""Partners to groups: average linkage, so that one doubtful link does not join two facts."""

import math
from collections.abc import Sequence

from factlint.align.cells import any_apart
from factlint.align.partners import Block, Places
from factlint.model import Quantity, Value
from factlint.model.comparison import DAYS_OF_UNIT

LINKAGE_PROBABILITY = 0.35
"""Two groups become one when their pairs are, on average, at least this likely.

Source: Sokal and Michener (1958), unweighted pair group method.
"""

VETOES = frozenset({"one-sentence", "other-name", "other-owner", "other-person", "other-time-of-life"})
"""Counter-evidence that keeps two claims out of one group whatever else speaks for them."""

EQUAL_LOG_ODDS = -2.5
"""From which on two claims of the very same value are one fact: of those that are labelled, three in four are."""

TELLING_LOG_ODDS = -6.0
"""The same for values that are told by chance hardly ever twice: "$181 million", "6.4 per cent"."""

TELLING_DIGITS = 2
"""So many digits that are no zeros at the end make a measure telling; a count says less."""

AGREEING_LOG_ODDS = 0.0
"""The same for values that merely go together, as "more than 10" and 12: below, fewer than half are."""

STRAY_PROBABILITY = {"time": 0.5}
STRAY_OTHERWISE = 0.3
"""A member that is less likely than this to belong to the others, on average, leaves the group; a story has many dates."""

LARGEST_SAMPLE = 6
"""Members that one is compared with at most, when strays are sought."""

LARGE_GROUP = 24
"""Members from which on a group costs half of that: a stray is unlike most of them."""

LARGEST_COMPARISON = 24
"""Pairs up to which two groups are compared in full."""

FEWEST_COMPARED = (5, 3)
"""Pairs of larger groups that are compared, and of far larger ones: they were found alike many times before."""

FAR_LARGER = 10
"""So many times the largest comparison in full."""


def clusters(block: Block, won: Sequence[Places]) -> list[list[int]]:
    """Groups of two places or more, each in order; ``won`` comes likeliest first."""
    home: dict[int, list[int]] = {}
    refused: set[tuple[int, int, int, int]] = set()
    for one, other in won:
        left, right = home.setdefault(one, [one]), home.setdefault(other, [other])
        # Groups only grow: the same first members at the same sizes were compared before.
        question = (left[0], len(left), right[0], len(right))
        if left is right or question in refused:
            continue
        if (one, other) in block.must or _belong_together(block, left, right):
            left.extend(right)
            home.update(dict.fromkeys(right, left))
        else:
            refused.add(question)
    unique = {id(members): sorted(members) for members in home.values() if len(members) > 1}
    kept = (_without_strays(block, members) for members in unique.values())
    return sorted(members for members in kept if len(members) > 1)


def with_agreements(block: Block, pairs: Sequence[Places], found: Sequence[Sequence[int]]) -> list[list[int]]:
    """The groups, and those that grow or arise where values agree: equal values need less evidence that they are one fact.

    Groups with differing values stay as they are, so that no conflict is blurred by what was added to it.
    """
    agreed, disputed = list[list[int]](), list[list[int]]()
    for members in found:
        (agreed if _all_agree(block, members, members) else disputed).append(list(members))
    taken = {place for members in disputed for place in members}
    home = {place: members for members in agreed for place in members}
    agreeing = [pair for pair in pairs if not taken & set(pair) and _agree(block, *pair)]
    for one, other in sorted(agreeing, key=lambda pair: (-block.likelihood(*pair).log_odds, pair)):
        left, right = home.setdefault(one, [one]), home.setdefault(other, [other])
        if left is not right and _all_agree(block, left, right):
            left.extend(right)
            home.update(dict.fromkeys(right, left))
    unique = {id(members): sorted(members) for members in home.values() if len(members) > 1}
    return sorted([*disputed, *unique.values()])


def _agree(block: Block, one: int, other: int) -> bool:
    """Whether two claims may be one fact for their values."""
    told_twice = _in_one_sentence(block, one, other)
    return (
        not told_twice
        and block.likelihood(one, other).relation == "agree"
        and _surplus(block, one, other) >= 0
    )


def _in_one_sentence(block: Block, one: int, other: int) -> bool:
    """Whether one sentence gives both claims: if it gives one value twice, it speaks of two things."""
    mine, theirs = block.members[one].claim, block.members[other].claim
    return (mine.source, mine.line, mine.context) == (theirs.source, theirs.line, theirs.context)


def _all_agree(block: Block, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether no two members of two groups, or of one, differ, and they are alike enough on average."""
    if _kept_apart(block, left, right):
        return False
    sample = _sample(left, right)
    if any(block.likelihood(*pair).relation != "agree" or _in_one_sentence(block, *pair) for pair in sample):
        return False
    return sum(_surplus(block, *pair) for pair in sample) >= 0


def _surplus(block: Block, one: int, other: int) -> float:
    """By how much the log-odds of two claims that agree exceed what is asked for."""
    log_odds = block.likelihood(one, other).log_odds
    if block.members[one].value != block.members[other].value:
        return log_odds - AGREEING_LOG_ODDS
    return log_odds - (TELLING_LOG_ODDS if _is_telling(block.members[one].claim.value) else EQUAL_LOG_ODDS)


def _is_telling(value: Value) -> bool:
    """Whether a value is a measure, but no age and no length of time, of two digits or more: equal ones are one fact as a rule."""
    if not isinstance(value, Quantity) or value.low is None or value.unit in {None, *DAYS_OF_UNIT}:
        return False
    return len(value.low.normalize().as_tuple().digits) >= TELLING_DIGITS


def _sample(left: Sequence[int], right: Sequence[int]) -> list[Places]:
    """The pairs of two groups, or of one; of many pairs a few, spread over both, so that large groups cost no more."""
    if len(left) * len(right) <= LARGEST_COMPARISON:
        return [(one, other) for one in left for other in right if one != other]
    several = FEWEST_COMPARED[len(left) * len(right) > FAR_LARGER * LARGEST_COMPARISON]
    # The second half of one group meets the first half of the other, so that nobody meets himself.
    spread = [part / several for part in range(several)]
    return [
        (left[int(len(left) * part)], right[int(len(right) * (part + 0.5)) % len(right)]) for part in spread
    ]


def _kept_apart(block: Block, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether a reviewer, or a table, keeps a member of one group apart from one of the other."""
    claims = ((block.members[place].claim for place in side) for side in (left, right))
    return any_apart(*claims) or any(
        (one in left and other in right) or (other in left and one in right) for one, other in block.cannot
    )


def _without_strays(block: Block, members: list[int]) -> list[int]:
    """A group without those members that are unlike the rest of it: they came in with one that is like both."""
    enough = STRAY_PROBABILITY.get(block.kind, STRAY_OTHERWISE)
    kept = {place for pair in block.must for place in pair}
    while len(members) > 2:  # of two, neither is the stray
        likeness = {place: _mean(block, place, members) for place in members if place not in kept}
        strays = sorted((likeness[place], place) for place in likeness if likeness[place] < enough)
        if not strays:
            break
        # A stray makes others look like one, so that the worst leaves first; of a large group, half of them at once.
        leaving = {
            place for _, place in strays[: max(1, len(strays) // 2) if len(members) > LARGEST_SAMPLE else 1]
        }
        members = [place for place in members if place not in leaving]
    return members


def _mean(block: Block, place: int, members: Sequence[int]) -> float:
    """How likely one member belongs to the others, on average; of large groups, to an even sample."""
    others = [other for other in members if other != place]
    most = LARGEST_SAMPLE if len(others) < LARGE_GROUP else LARGEST_SAMPLE // 2
    sample = others[:: math.ceil(len(others) / most)]
    return sum(block.likelihood(place, other).probability for other in sample) / len(sample)


def _belong_together(block: Block, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether two groups are alike on average, and no pair has counter-evidence that forbids it."""
    if _kept_apart(block, left, right):
        return False
    sample = [block.likelihood(*pair) for pair in _sample(left, right)]
    if any(finding.name in VETOES for likelihood in sample for finding in likelihood.findings):
        return False
    return sum(likelihood.probability for likelihood in sample) / len(sample) >= LINKAGE_PROBABILITY
