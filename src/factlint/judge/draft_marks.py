"""A draft's claims to marks: what the sources say to each of them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from factlint.judge.judge import FLAG_SUPPORT
from factlint.language import content_stems
from factlint.model import Claim, Group, Office, Place, Source, Statement, Value, voice_of
from factlint.model.comparison import Relation, compare
from factlint.model.draft import Mark, Tick

CHECKABLE: Final = frozenset({"quantity", "time", "role", "place", "list"})
"""Kinds of claims that are held against the aligner's groups; quotations are sought word for word."""
NEARLY: Final = 85.0
"""From this share of letters on, in percent, a quotation stands in a source in other words."""
WORD: Final = re.compile(r"\w+")


def marks(
    draft: Source,
    sources: Mapping[str, Source],
    claims: Sequence[Claim],
    groups: Iterable[Group],
    texts: Mapping[str, str],
) -> Iterator[Mark]:
    """A mark for each checkable claim of a draft, in order of place.

    Args:
        draft: its card.
        sources: the others, by id.
        claims: of all, in order of source and place.
        groups: what the aligner put together.
        texts: of the sources, by id.
    """
    home = {claim.id: group for group in groups for claim in group.claims}
    spoken = {source: " ".join(WORD.findall(text.casefold())) for source, text in texts.items()}
    for claim in claims:
        if claim.source != draft.id or claim.origin == "derived" or claim.segment == "card":
            continue
        if isinstance(claim.value, Statement) and claim.value.form == "quotation":
            yield _quotation(claim, sources, spoken)
        elif claim.kind in CHECKABLE and claim.modality != "reported" and not _is_common_place(claim):
            yield _mark(claim, home.get(claim.id), sources)


def _is_common_place(claim: Claim) -> bool:
    """Whether a place is only called what it is ("at the library"): that cannot be wrong."""
    return isinstance(claim.value, Place) and not any(word[:1].isupper() for word in claim.value.raw.split())


def _mark(claim: Claim, group: Group | None, sources: Mapping[str, Source]) -> Mark:
    """What the sources say of what a claim says, by the group that it stands in."""
    others = [other for other in group.claims if other.source in sources] if group else []
    # A plan and its outcome do not contradict each other: a draft that tells what happened may be right.
    spoken_by = {source.id: source.voice for source in sources.values()}
    alike = [other for other in others if (other.kind, other.modality) == (claim.kind, claim.modality)]
    relations = [(other, _relation(claim.value, other.value)) for other in alike]
    agreeing = tuple(other for other, relation in relations if relation == "agree")
    against = tuple(other for other, relation in relations if relation == "conflict")
    straining = tuple(other for other, relation in relations if relation == "tension")
    contradicting = against or (straining if not agreeing else ())
    tick, reason = _verdict(group, agreeing, against, contradicting)
    voices = len({voice_of(other, spoken_by) for other in agreeing})
    return Mark(
        claim=claim,
        tick=tick,
        supported_by=agreeing,
        contradicted_by=contradicting,
        voices=voices,
        reason=reason,
    )


def _verdict(
    group: Group | None, agreeing: Sequence[Claim], against: Sequence[Claim], contradicting: Sequence[Claim]
) -> tuple[Tick, str]:
    """The tick, and why it is no graver one where it is doubtful."""
    if against and group and group.support >= FLAG_SUPPORT:
        return "contradicted", ""
    if against:
        return "strained", "they may speak of different things"
    if contradicting:
        return "strained", "only a generous reading agrees"
    return ("supported" if agreeing else "unfound"), ""


def _relation(mine: Value, theirs: Value) -> Relation | None:
    """How two values stand; a shorter form of one title agrees, and another office is no contradiction."""
    if not isinstance(mine, Office) or not isinstance(theirs, Office):
        return compare(mine, theirs)
    one, other = set(content_stems(mine.title)), set(content_stems(theirs.title))
    if one <= other or other <= one:
        return "agree"
    return "tension" if one & other else None


def _quotation(claim: Claim, sources: Mapping[str, Source], spoken: Mapping[str, str]) -> Mark:
    """Whether a source has somebody's very words: all of them, or most of their letters."""
    words = " ".join(WORD.findall(claim.quote.casefold()))
    exact = [source for source in sources if words in spoken.get(source, "")]
    if exact:
        return Mark(claim=claim, tick="supported", voices=len({sources[source].voice for source in exact}))
    from rapidfuzz import fuzz  # noqa: PLC0415  # only where a quotation is not found at once

    near = [source for source in sources if fuzz.partial_ratio(words, spoken.get(source, "")) >= NEARLY]
    if near:
        names = ", ".join(sources[source].name for source in near)
        return Mark(claim=claim, tick="strained", reason=f"other words in {names}")
    return Mark(claim=claim, tick="unfound")
