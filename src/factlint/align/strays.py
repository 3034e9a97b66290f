"""Sources that speak of something else than the other ones."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from factlint.model import Claim, Problem, Source

FEWEST_SOURCES: Final = 3
"""Of two sources that have nothing in common nobody knows which one is the stray."""
FEWEST_STEMS: Final = 30
"""A source that says less cannot be told to be about something else."""
LEAST_SHARED: Final = 0.2
"""Of the topical stems around the claims of the shorter source, how many any other source about the same matter has at least.
Of articles put among those of another matter 83 % share less; of articles where they belong, hardly any does."""


def strays(sources: Sequence[Source], claims: Sequence[Claim]) -> Iterator[str]:
    """The ids of sources that share hardly a topic with any other source of their matter."""
    topics: dict[str, set[str]] = {source.id: set() for source in sources}
    for claim in claims:
        topics[claim.source].update(claim.context)
    by_matter: dict[str, list[Source]] = {}
    for source in sources:
        if len(topics[source.id]) >= FEWEST_STEMS:
            by_matter.setdefault(source.matter or "", []).append(source)
    for members in by_matter.values():
        if len({source.voice for source in members}) >= FEWEST_SOURCES:
            yield from (source.id for source in members if _is_alone(source, members, topics))


def _is_alone(source: Source, members: Sequence[Source], topics: Mapping[str, set[str]]) -> bool:
    """Whether no source with a voice of its own shares enough with it: a copy of it tells nothing."""
    mine = topics[source.id]
    others = (other for other in members if other.voice != source.voice)
    return not any(_share(mine, topics[other.id]) >= LEAST_SHARED for other in others)


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / min(len(one), len(other))


def stray_problem(source: Source) -> Problem:
    """What is wrong with a stray."""
    return Problem(
        kind="unrelated",
        path=source.path,
        what="this source has hardly a topic in common with any other one",
        remedy="if it is about something else, leave it out, or give it a matter of its own in its front matter",
    )
