"""Annotated cases to pairs of claims, each with its evidence and whether the two speak of one thing."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from factlint.align import borrow_years
from factlint.align.alignment import blocks
from factlint.align.pair import Pair
from factlint.align.partners import EVIDENCE_BY_KIND, Block
from factlint.align.voices import by_voice
from factlint.model import Claim, Source
from factlint.pipeline import extract_files

COUNTED = ("conflict", "update")
"""Classes of entries whose members speak of one thing; the others are open to dispute."""


class Labelled(NamedTuple):
    """A pair of claims that annotators spoke of.

    Attributes:
        topic: the story; cases on one story are held out together.
        kind: which evidence counts.
        strengths: of each piece of evidence that holds, by its name.
        differs: whether the values differ.
        same: whether the claims speak of one thing.
    """

    topic: str
    kind: str
    strengths: Mapping[str, float]
    differs: bool
    same: bool


@dataclass(frozen=True)
class Case:
    """An annotated case, read and extracted.

    Attributes:
        folder: where it stands.
        gold: as the scorer reads it.
        sources: of the case.
        claims: that were extracted.
        texts: of the sources, by id.
    """

    folder: Path
    gold: dict[str, Any]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    texts: Mapping[str, str]

    @property
    def topic(self) -> str:
        """The story that the case is about: two cases of one number are on one story."""
        return "-".join(self.folder.name.split("-")[:2])


def cases(shared: Path) -> Iterator[Case]:
    """Every annotated case."""
    sys.path.insert(0, str(shared / "eval"))
    import score  # noqa: PLC0415  # stands beside the cases

    for gold in sorted((shared / "cases").glob("*/gold.yaml")):
        annotated = score.load_case(gold.parent)
        listing = extract_files([gold.parent / "sources"])
        yield Case(
            gold.parent,
            annotated,
            listing.sources,
            tuple(borrow_years(listing.claims)),
            listing.texts,
        )


def labelled(case: Case) -> Iterator[Labelled]:
    """The pairs of a case that annotators put together or told apart, with their evidence."""
    together, apart = _pairs(case)
    standing = _standing_for(case)
    heard = by_voice(case.claims, {source.id: source.voice for source in case.sources})
    for block in blocks(heard.claims, {}):
        place = {profile.claim.id: at for at, profile in enumerate(block.members)}
        for pairs, same in ((together, True), (apart, False)):
            found = {
                frozenset((place[standing[one]], place[standing[other]]))
                for one, other in pairs
                if standing.get(one) in place and standing.get(other) in place
            }
            for pair in sorted(tuple(sorted(each)) for each in found if len(each) > 1):
                yield _labelled(case, block, pair, same=same)


def _labelled(case: Case, block: Block, pair: tuple[int, int], *, same: bool) -> Labelled:
    compared = Pair(block.members[pair[0]], block.members[pair[1]])
    strengths = {item.name: item.strength(compared) for item in EVIDENCE_BY_KIND[block.kind]}
    held = {name: strength for name, strength in strengths.items() if strength}
    return Labelled(case.topic, block.kind, held, compared.relation in ("conflict", "tension"), same)


def _pairs(case: Case) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Pairs of annotated claims that speak of one thing, and of those that do not."""
    entries = [
        *case.gold["agreements"],
        *(e["members"] for e in case.gold["conflicts"] if e["class"] in COUNTED),
    ]
    together = {frozenset(pair) for members in entries for pair in combinations(members, 2)}
    disputed = {frozenset(pair) for e in case.gold["conflicts"] for pair in combinations(e["members"], 2)}
    traps = {frozenset(pair) for members in case.gold["traps"] for pair in combinations(members, 2)}
    claims = case.gold["claims"]
    topics = {
        frozenset(pair)
        for pair in combinations(claims, 2)
        if claims[pair[0]]["kind"] == claims[pair[1]]["kind"]
        and claims[pair[0]].get("topic") != claims[pair[1]].get("topic")
    }
    apart = (traps | topics) - together - disputed
    return [_sorted(pair) for pair in together], [_sorted(pair) for pair in apart]


def _sorted(pair: frozenset[str]) -> tuple[str, str]:
    one, *other = sorted(pair)
    return one, other[0] if other else one


def _standing_for(case: Case) -> dict[str, str]:
    """For every annotated claim the extracted one of its kind that overlaps it most."""
    by_file = {path.resolve(): name for name, path in case.gold["files"].items()}
    source = {each.id: by_file.get(Path(each.path).resolve()) for each in case.sources}
    found = {}
    for name, wanted in case.gold["claims"].items():
        shared = {
            claim.id: min(claim.end or 0, wanted["end"]) - max(claim.start or 0, wanted["start"])
            for claim in case.claims
            if claim.kind == wanted["kind"] and source[claim.source] == wanted["source"]
        }
        best = max(shared, key=lambda each: (shared[each], each), default=None)
        if best is not None and shared[best] > 0:
            found[name] = best
    return found
