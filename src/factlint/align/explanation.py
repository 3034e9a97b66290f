"""Why two claims were put together, or were not: the aligner's steps once more, for one pair."""

from collections.abc import Mapping, Sequence

from factlint.align.alignment import align_block, blocks
from factlint.align.evidence import weights
from factlint.align.grouping import VETOES
from factlint.align.partners import (
    PARTNER_PROBABILITY,
    Block,
    Places,
    candidates,
    partners,
)
from factlint.align.voices import Voices, by_voice
from factlint.model import Claim
from factlint.model.explanation import Outcome, PairExplanation, Weight

Told = tuple[Outcome, str]
"""What became of a pair, and the same in one sentence."""


def explain(
    claims: Sequence[Claim], matters: Mapping[str, str], voices: Mapping[str, str], pair: tuple[Claim, Claim]
) -> PairExplanation:
    """How two claims of a matter were compared.

    Args:
        claims: of all sources, in order of source and place.
        matters: matter by source id.
        voices: voice by source id.
        pair: two of the claims.
    """
    heard = by_voice(claims, voices)
    one, other = (_spoken_for(heard, claim) for claim in pair)
    if one.id == other.id:
        return PairExplanation(
            claims=pair, outcome="copy", detail="They are one statement in copies of one text."
        )
    block = next((block for block in blocks(heard.claims, matters) if _holds(block, one)), None)
    if block is None or not _holds(block, other):
        return PairExplanation(claims=pair, outcome="never-compared", detail=_why_never(one, other))
    places = sorted((_place(block, one), _place(block, other)))
    outcome, detail = _told(block, (places[0], places[1]))
    likelihood = block.likelihood(places[0], places[1])
    return PairExplanation(
        claims=pair,
        start=weights(block.kind)["start"],
        evidence=tuple(
            Weight(name=found.name, says=found.says, adds=round(found.part, 2))
            for found in likelihood.findings
        ),
        log_odds=round(likelihood.log_odds, 2),
        probability=round(likelihood.probability, 3),
        outcome=outcome,
        detail=detail,
    )


def _spoken_for(heard: Voices, claim: Claim) -> Claim:
    """The claim that is aligned in place of a copy; of any other claim, the claim itself."""
    first = heard.first.get(claim.id, claim.id)
    return next(each for each in heard.claims if each.id == first)


def _holds(block: Block, claim: Claim) -> bool:
    return any(member.claim.id == claim.id for member in block.members)


def _place(block: Block, claim: Claim) -> int:
    return next(at for at, member in enumerate(block.members) if member.claim.id == claim.id)


def _why_never(one: Claim, other: Claim) -> str:
    if one.kind != other.kind:
        return f"A claim of the kind {one.kind} is never compared with one of the kind {other.kind}."
    return f"Only claims of one matter and one sort are compared, and these two {one.kind} claims are not."


def _told(block: Block, pair: Places) -> Told:
    """What became of two members of a block: the first step that parted them."""
    likelihood = block.likelihood(*pair)
    if any(set(pair) <= set(members) for members in align_block(block)):
        return "grouped", "They stand in one group."
    tried = candidates(block, block.most)
    if pair not in tried:
        return "not-tried", "Others share rarer words with each of them, and only those were tried."
    if likelihood.probability < PARTNER_PROBABILITY:
        against = likelihood.against
        strongest = f"; what speaks most against it: {against.says}" if against else ""
        return "unlikely", f"It is likelier that they speak of two things{strongest}."
    veto = next((found for found in likelihood.findings if found.name in VETOES), None)
    if veto:
        return "vetoed", f"They cannot stand in one group: {veto.says}."
    if pair not in partners(block, tried):
        return "better-partner", "In the source of one of them, another claim fits the other one better."
    return "parted", "They fit, but the groups that they belong to are too unlike to be one."
