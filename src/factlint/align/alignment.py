"""Claims of one matter to groups and near-misses."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import itemgetter
from types import MappingProxyType

from factlint.align.evidence import Likelihood
from factlint.align.grouping import clusters, with_agreements
from factlint.align.labels import label
from factlint.align.links import NO_LINKS, LinkError, Links
from factlint.align.partners import (
    EVIDENCE_BY_KIND,
    Block,
    Places,
    block_key,
    candidates,
    most_candidates,
    partners,
)
from factlint.align.profile import profiles
from factlint.align.voices import by_voice
from factlint.model import PROPER, Claim, Group, NearMiss, Verdict

MOST_WITNESSES = 40
"""Members of a group that are compared with each other to tell how sure its link is."""

DECIDING_PAIRS = 3
"""Pairs of values that decide how sure the link of a group is."""

Compared = tuple[list[Group], list[NearMiss]]
"""What comes of one block."""

Run = Callable[[Callable[[Block], Compared], Sequence[Block]], Iterable[Compared]]
"""Applies a function to every block, in order: `map`, or several processes."""

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Alignment:
    """What was put together and what nearly was.

    Attributes:
        groups: two claims or more each, in order of their first claim.
        near_misses: the likeliest pair of each claim that was left out, if its values differ.
    """

    groups: tuple[Group, ...]
    near_misses: tuple[NearMiss, ...]


def align(
    claims: Sequence[Claim],
    matters: Mapping[str, str] = NOTHING,
    voices: Mapping[str, str] = NOTHING,
    links: Links = NO_LINKS,
    run: Run = map,
) -> Alignment:
    """Find the claims that speak of the same thing.

    Args:
        claims: of all sources, in any order; the result does not depend on it.
        matters: matter by source id; sources left out belong to the run's one matter.
        voices: voice by source id; copies of one text share theirs, and a source left out speaks for itself.
        links: what reviewers said of pairs of claims; they are obeyed.
        run: applies a function to all blocks, in order; they do not depend on each other.

    Raises:
        LinkError: a link puts claims together that are never compared, as a count and a date.
    """
    heard = by_voice(sorted(claims, key=_place), voices)
    groups: list[Group] = []
    near: list[NearMiss] = []
    found_blocks = blocks(heard.claims, matters, links.among(heard.first))
    # The largest first, so that no process waits for another one that began with it last.
    order = sorted(range(len(found_blocks)), key=lambda number: -len(found_blocks[number].members))
    compared = run(_compared, [found_blocks[number] for number in order])
    for _, (found, nearly) in sorted(zip(order, compared, strict=True), key=itemgetter(0)):
        groups.extend(found)
        near.extend(nearly)
    complete = [_with_claims(group, heard.with_copies(_with_lists(group, heard.claims))) for group in groups]
    return Alignment(tuple(complete), tuple(near))


def _place(claim: Claim) -> tuple[str, int, int, int, str]:
    return claim.source, claim.start or 0, claim.end or 0, claim.line or 0, claim.id


def _compared(block: Block) -> Compared:
    """The groups of a block, and what was nearly compared in it."""
    pairs = candidates(block, block.most)
    found = _grouped(block, pairs)
    return [_group(block, members) for members in found], _near_misses(block, pairs, found)


def align_block(block: Block) -> list[list[int]]:
    """The groups of a block, as the places of their members."""
    return _grouped(block, candidates(block, block.most))


def _grouped(block: Block, pairs: Sequence[Places]) -> list[list[int]]:
    return with_agreements(block, pairs, clusters(block, partners(block, pairs)))


def blocks(claims: Sequence[Claim], matters: Mapping[str, str], links: Links = NO_LINKS) -> list[Block]:
    """The claims in blocks, within which alone they are compared; a matter's blocks depend on no other matter.

    Raises:
        LinkError: a link puts claims of two blocks together.
    """
    by_matter: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_matter[matters.get(claim.source, "")].append(claim)
    found = [block for matter in sorted(by_matter) for block in _blocks_of(matter, by_matter[matter], links)]
    _refuse_across(found, {claim.id: claim for claim in claims}, links)
    return found


def _blocks_of(matter: str, claims: Sequence[Claim], links: Links) -> list[Block]:
    by_key = defaultdict(list)
    for profile in profiles(claims):
        if profile.claim.kind in EVIDENCE_BY_KIND and profile.claim.attribute != PROPER:
            by_key[block_key(profile, matter)].append(profile)
    most = most_candidates(len(claims))
    return [Block(key[1], members, links=links, most=most) for key, members in sorted(by_key.items())]


def _refuse_across(found: Sequence[Block], claims: Mapping[str, Claim], links: Links) -> None:
    known = [pair for pair in links.must if claims.keys() >= pair]
    if len(known) == sum(len(block.must) for block in found):
        return
    inside = {frozenset(block.members[at].claim.id for at in pair) for block in found for pair in block.must}
    one, other = sorted(next(pair for pair in known if pair not in inside))
    raise LinkError(
        f"claims {one} and {other} cannot be put together: one is a {claims[one].kind} and the other a "
        f"{claims[other].kind}, or they are of two sorts; delete the link"
    )


def _group(block: Block, members: Sequence[int]) -> Group:
    claims = tuple(block.members[place].claim for place in members)
    inner = list(combinations(_witnesses(block, members), 2))
    disputed = [pair for pair in inner if block.likelihood(*pair).differs]
    odds = _likeliest_by_values(block, _deciding(block, disputed) or inner)
    strongest = max(odds, key=lambda likelihood: likelihood.log_odds)
    return Group(
        id=_group_id(claims),
        label=label(claims),
        kind=claims[0].kind,
        claims=claims,
        verdict=_unjudged(claims[0], disputed),
        reasons=strongest.reasons,
        support=_support(odds),
    )


def _witnesses(block: Block, members: Sequence[int]) -> Sequence[int]:
    """The members of a group; of a large one a few for each value, spread over it, so that it costs no more."""
    if len(members) <= MOST_WITNESSES:
        return members
    by_value = defaultdict[str, list[int]](list)
    for place in members:
        by_value[block.members[place].value].append(place)
    share = max(1, MOST_WITNESSES // len(by_value))
    chosen = [place for places in by_value.values() for place in places[:: -(-len(places) // share)]]
    return sorted(chosen[:: -(-len(chosen) // MOST_WITNESSES)])


def _support(odds: Sequence[Likelihood]) -> float:
    """How sure the link is: the mean of the likeliest few pairs. A conflict needs one good pair, and a group may hold strays."""
    best = sorted((likelihood.probability for likelihood in odds), reverse=True)[:DECIDING_PAIRS]
    return round(sum(best) / len(best), 3)


def _unjudged(first: Claim, disputed: Sequence[Places]) -> Verdict:
    """How the values stand to each other as long as no rule says more."""
    if not disputed:
        return "agree"
    return "variant" if first.kind in ("role", "name") else "tension"


def _deciding(block: Block, disputed: Sequence[Places]) -> Sequence[Places]:
    """The pairs whose link counts: dates of reports support and never decide, and two sources tell more than one."""
    events = [pair for pair in disputed if not _is_reported(block, pair)] or disputed
    return [pair for pair in events if not _in_one_source(block, pair)] or events


def _likeliest_by_values(block: Block, pairs: Sequence[Places]) -> list[Likelihood]:
    """For every two values the likeliest of their pairs: that a value is said once more weakens nothing."""
    best: dict[frozenset[str], Likelihood] = {}
    for pair in pairs:
        values = frozenset(block.members[place].value for place in pair)
        likelihood = block.likelihood(*pair)
        if values not in best or best[values].log_odds < likelihood.log_odds:
            best[values] = likelihood
    return list(best.values())


def _in_one_source(block: Block, pair: Places) -> bool:
    one, other = (block.members[place].claim.source for place in pair)
    return one == other


def _is_reported(block: Block, pair: Places) -> bool:
    """Whether one of the two dates a report, which supports a finding and never decides it."""
    return any(block.members[place].claim.modality == "reported" for place in pair)


def _group_id(claims: Sequence[Claim]) -> str:
    return hashlib.sha256("\x1f".join(sorted(claim.id for claim in claims)).encode()).hexdigest()[:12]


def _with_lists(group: Group, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a group, and the lists from which some of its counts were derived."""
    origins = {claim.derived_from for claim in group.claims if claim.derived_from}
    lists = [claim for claim in claims if claim.id in origins] if origins else []
    return [*group.claims, *lists]


def _with_claims(group: Group, claims: tuple[Claim, ...]) -> Group:
    return group.model_copy(update={"claims": claims, "id": _group_id(claims)})


def _near_misses(block: Block, pairs: Sequence[Places], found: Sequence[Sequence[int]]) -> list[NearMiss]:
    """For each member its likeliest pair outside its group, where the values differ."""
    home = {place: number for number, members in enumerate(found) for place in members}
    best: dict[int, Places] = {}
    for pair in pairs:
        one, other = pair
        apart = home.get(one, -1 - one) != home.get(other, -1 - other)
        likelihood = block.likelihood(one, other)
        if not (apart and likelihood.differs and likelihood.nearly):
            continue
        for place in pair:
            if (
                place not in best
                or block.likelihood(*best[place]).log_odds < block.likelihood(*pair).log_odds
            ):
                best[place] = pair
    return [_near_miss(block, pair) for pair in sorted(set(best.values()))]


def _near_miss(block: Block, pair: Places) -> NearMiss:
    likelihood = block.likelihood(*pair)
    against = likelihood.against
    weak = likelihood.log_odds <= 0
    if against is None or not weak:
        reason = "weak-evidence" if weak else "better-partner"
        detail = "too little in common" if weak else "another claim there fits better"
    else:
        reason, detail = against.name, against.says
    one, other = (block.members[place].claim for place in pair)
    probability = round(likelihood.probability, 3)
    return NearMiss(claims=(one, other), reason=reason, detail=detail, probability=probability)
