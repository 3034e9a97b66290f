"""Which claims are compared at all, and which of them become partners."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from factlint.align import ages, people, places, quantities, times
from factlint.align.cells import placed
from factlint.align.evidence import Evidence, Likelihood, weigh
from factlint.align.links import NO_LINKS, Ids, Links
from factlint.align.pair import Pair
from factlint.align.profile import Profile
from factlint.language import spelling_keys
from factlint.model import AGE, Duration, Name, Office, Place, Quantity
from factlint.model.units import dimension

BlockKey = tuple[str, str, str]
Places = tuple[int, int]

MAX_CANDIDATES = 60
"""Claims that one claim is compared with at most, those with the rarest shared words first: keeps cost linear."""

FEWEST_CANDIDATES = 4
"""The same in the largest matters."""

MOST_COMPARISONS = 60_000
"""Comparisons in a matter, as long as each claim has its fewest candidates."""

PARTNER_PROBABILITY = 0.5
"""A partner must be likelier than not."""

MARGIN = 2.0
"""Log-odds by which a claim may be less likely than the winner of its source."""

EVIDENCE_BY_KIND: dict[str, tuple[Evidence, ...]] = {
    "quantity": quantities.EVIDENCE,
    "age": ages.EVIDENCE,
    "time": times.EVIDENCE,
    "role": people.OFFICE_EVIDENCE,
    "name": people.NAME_EVIDENCE,
    "place": places.EVIDENCE,
}


def block_key(profile: Profile, matter: str) -> BlockKey:
    """Matter, kind and unit class of a claim: only claims with one key are ever compared."""
    value = profile.claim.value
    if isinstance(value, Quantity):
        kind = "age" if profile.claim.attribute == AGE else "quantity"
        return matter, kind, dimension(value.unit)
    if isinstance(value, Duration):
        return matter, "time", "duration"
    return matter, profile.claim.kind, value.role if isinstance(value, Place) else ""


@dataclass
class Block:
    """The claims of one block and the likelihoods reckoned so far.

    Attributes:
        kind: which evidence counts: a kind of claim, or `age`.
        members: profiles in a fixed order.
        known: likelihood by pair of places, smaller place first.
        links: what reviewers said of pairs of claims.
        most: with how many others each member is compared at most.
    """

    kind: str
    members: Sequence[Profile]
    known: dict[Places, Likelihood] = field(default_factory=dict)
    links: Links = NO_LINKS
    most: int = MAX_CANDIDATES

    def likelihood(self, one: int, other: int) -> Likelihood:
        """How likely two members speak of the same thing; reckoned once."""
        pair = (one, other) if one < other else (other, one)
        found = self.known.get(pair)
        if found is None:
            members = Pair(self.members[pair[0]], self.members[pair[1]])
            told = placed(members, weigh(EVIDENCE_BY_KIND[self.kind], self.kind, members))
            found = self.links.applied(members, told)
            self.known[pair] = found
        return found

    @cached_property
    def must(self) -> frozenset[Places]:
        """The places of the pairs that reviewers put together."""
        return self._places(self.links.must)

    @cached_property
    def cannot(self) -> frozenset[Places]:
        """The places of the pairs that reviewers kept apart."""
        return self._places(self.links.cannot)

    def _places(self, links: Iterable[Ids]) -> frozenset[Places]:
        if not links:
            return frozenset()
        place = {member.claim.id: at for at, member in enumerate(self.members)}
        known = (sorted(place[claim] for claim in ids) for ids in links if place.keys() >= ids)
        return frozenset((one, other) for one, other in known)


def most_candidates(claims: int) -> int:
    """With how many others each claim is compared at most, in a matter of so many claims."""
    return max(FEWEST_CANDIDATES, min(MAX_CANDIDATES, MOST_COMPARISONS // max(1, claims)))


def candidates(block: Block, most: int = MAX_CANDIDATES) -> list[Places]:
    """Pairs that share a telling key, smaller place first, in order; each claim looks for ``most`` of them."""
    keys = [_keys(profile) for profile in block.members]
    holders: dict[str, list[int]] = defaultdict(list)
    for place, own in enumerate(keys):
        for key in own:
            holders[key].append(place)
    pairs: set[Places] = set()
    for place, own in enumerate(keys):
        chosen: dict[int, None] = {}
        for key in sorted(own, key=lambda k: (len(holders[k]), k)):
            chosen.update(dict.fromkeys(other for other in holders[key][: most + 1] if other != place))
            if len(chosen) >= most:
                break
        pairs.update((min(place, other), max(place, other)) for other in chosen)
    return sorted(pairs | block.must)


def _keys(profile: Profile) -> set[str]:
    value = profile.claim.value
    if isinstance(value, Office):
        return {value.person.casefold().split()[-1]}
    if isinstance(value, Name):
        return set(spelling_keys(value.full))
    if isinstance(value, Place) and value.role != "event":
        return set(profile.claim.subject.casefold().split())
    named = {f"{profile.concept} noun", f"{profile.frame} frame"} - {" noun", " frame"}
    return named | profile.context.weights.keys() | profile.topic.weights.keys()


def partners(block: Block, pairs: Sequence[Places]) -> list[Places]:
    """The pairs that win their competition, likeliest first.

    In each source, the value that has the likeliest claim wins. Only claims of that value may become partners, and
    claims of another value that are nearly as likely: a source may contradict itself. Both sides must win. Inside
    one source, equal values do not compete.
    """
    best = _best_values(block, pairs)
    won = [
        (one, other)
        for one, other in pairs
        if (one, other) in block.must
        or (
            block.likelihood(one, other).probability >= PARTNER_PROBABILITY
            and _wins(block, best, one, other)
            and _wins(block, best, other, one)
        )
    ]
    return sorted(won, key=lambda pair: (-block.likelihood(*pair).log_odds, pair))


def _best_values(block: Block, pairs: Sequence[Places]) -> dict[tuple[int, str], tuple[float, str]]:
    """For every member and source, the log-odds and the value of its likeliest candidate there."""
    best: dict[tuple[int, str], tuple[float, str]] = {}
    for one, other in pairs:
        log_odds = block.likelihood(one, other).log_odds
        for mine, theirs in ((one, other), (other, one)):
            if _same_statement(block, mine, theirs):
                continue
            rival = block.members[theirs]
            found = (log_odds, rival.value)
            best[mine, rival.claim.source] = max(best.get((mine, rival.claim.source), found), found)
    return best


def _wins(block: Block, best: dict[tuple[int, str], tuple[float, str]], mine: int, theirs: int) -> bool:
    if _same_statement(block, mine, theirs):
        return True
    rival = block.members[theirs]
    log_odds, value = best[mine, rival.claim.source]
    return value == rival.value or block.likelihood(mine, theirs).log_odds >= log_odds - MARGIN


def _same_statement(block: Block, one: int, other: int) -> bool:
    """Whether one source says the same value twice."""
    a, b = block.members[one], block.members[other]
    return a.claim.source == b.claim.source and a.value == b.value
