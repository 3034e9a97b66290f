"""Copies of one text speak with one voice: only the first is aligned, and its copies follow it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factlint.model import Claim

Key = tuple[str, str, str, str, int]


@dataclass(frozen=True)
class Voices:
    """The claims of a matter, copies apart.

    Attributes:
        claims: those to align, in the given order.
        copies: for the id of an aligned claim, the same claim in copies of its text.
    """

    claims: tuple[Claim, ...]
    copies: Mapping[str, Sequence[Claim]]

    @property
    def first(self) -> dict[str, str]:
        """The id of the aligned claim by that of its copy."""
        return {copy.id: first for first, copies in self.copies.items() for copy in copies}

    def with_copies(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """The claims, each followed by its copies."""
        return tuple(each for claim in claims for each in (claim, *self.copies.get(claim.id, ())))


def by_voice(claims: Sequence[Claim], voices: Mapping[str, str]) -> Voices:
    """Set the claims of copies apart.

    Args:
        claims: in order of source and place.
        voices: voice by source id; a source left out speaks for itself.
    """
    first: dict[Key, Claim] = {}
    copies: dict[str, list[Claim]] = defaultdict(list)
    kept = []
    for claim, key in zip(claims, _keys(claims, voices), strict=True):
        if first.setdefault(key, claim).source == claim.source:
            kept.append(claim)
        else:
            copies[first[key].id].append(claim)
    return Voices(tuple(kept), copies)


def _keys(claims: Sequence[Claim], voices: Mapping[str, str]) -> list[Key]:
    """What makes a claim the copy of another one: voice, kind, value, quote, and which of several such it is."""
    seen: dict[tuple[str, ...], int] = defaultdict(int)
    keys: list[Key] = []
    for claim in claims:
        said = (claim.kind, claim.value.canonical, claim.quote)
        seen[claim.source, *said] += 1
        keys.append((voices.get(claim.source, claim.source), *said, seen[claim.source, *said]))
    return keys
