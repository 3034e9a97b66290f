"""Which texts are copies of one another, in part or as a whole: stretches of six words that they share."""

import zlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

SHINGLE_WORDS = 6
"""So many words in a row are hardly ever the same by chance."""

SAMPLED = 4
"""One in so many shingles is kept: those whose first word has a checksum that it divides. Source: after Broder (1997),
sketches modulo m."""

FEWEST_SHARED = 12
"""Sampled shingles that two texts share at least: a quotation or two make no copy."""

SHARE_OF_SHORTER = 0.8
"""Of the shorter text's shingles, from which on it is a copy of the longer one."""

NEIGHBOURS = 8
"""Of many texts with one shingle each is paired with so many next ones: copies of one text are found in a chain."""

Sketch = frozenset[int]
"""The checksums of a text's sampled shingles."""


def sketch_of(words: Sequence[str]) -> Sketch:
    """The sketch of a text, its words in lower case; in time linear in their number."""
    starts = (at for at in range(len(words) - SHINGLE_WORDS + 1) if _checksum(words[at]) % SAMPLED == 0)
    return frozenset(_checksum(" ".join(words[at : at + SHINGLE_WORDS])) for at in starts)


@lru_cache(maxsize=50_000)
def _checksum(words: str) -> int:
    return zlib.crc32(words.encode(errors="surrogatepass"))


def alike_pairs(sketches: Mapping[str, Sketch], fewest: int) -> dict[tuple[str, str], int]:
    """How many sampled shingles two texts share, of those that share so many at least; of many alike each with the next ones.

    Args:
        sketches: of each text, by its name.
        fewest: sampled shingles.
    """
    holders: dict[int, list[str]] = defaultdict(list)
    for name in sorted(sketches):
        for checksum in sketches[name]:
            holders[checksum].append(name)
    shared = Counter(
        (one, other)
        for names in holders.values()
        for at, one in enumerate(names)
        for other in names[at + 1 : at + 1 + NEIGHBOURS]
    )
    return {pair: number for pair, number in shared.items() if number >= fewest}


def copies(sketches: Mapping[str, Sketch]) -> list[set[str]]:
    """The names of texts that are copies of one another, in sets of two or more.

    Args:
        sketches: of each text, by its name.
    """
    home = {name: {name} for name in sketches}
    for (one, other), number in alike_pairs(sketches, FEWEST_SHARED).items():
        shorter = min(len(sketches[one]), len(sketches[other]))
        if number >= SHARE_OF_SHORTER * shorter and home[one] is not home[other]:
            home[one] |= home[other]
            for name in home[other]:
                home[name] = home[one]
    unique = {id(names): names for names in home.values() if len(names) > 1}
    return list(unique.values())
