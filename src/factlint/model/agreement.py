"""What independent sources say alike."""

from collections.abc import Container, Iterable, Mapping
from typing import Final

from factlint.model.base import Frozen
from factlint.model.claim import voice_of
from factlint.model.group import Group
from factlint.model.wording import in_words

SURE: Final = 0.75
"""Support from which on differing values may be called an agreement; sources that say the same need none."""


class Agreement(Frozen):
    """One fact that independent sources tell alike.

    Attributes:
        label: what it is.
        values: in words, each form once, in order ("99", "about 100").
        sources: ids of the first source of each independent voice, in order of the claims.
    """

    label: str
    values: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def support(self) -> int:
        """How many independent voices stand behind it."""
        return len(self.sources)


def agreements(
    groups: Iterable[Group], disputed: Container[str | None], voices: Mapping[str, str]
) -> list[Agreement]:
    """What independent sources share, best supported first, of those alike in order of the groups.

    That one source says a thing twice, or that several name a person alike, is no news; it is left out.

    Args:
        groups: in the order in which they are told.
        disputed: ids of the groups that a finding speaks of.
        voices: the voice of each source, by its id.
    """
    found = []
    for group in groups:
        if group.kind == "name" or group.id in disputed or not _agrees_surely(group):
            continue
        first: dict[str, str] = {}
        for claim in group.claims:
            first.setdefault(voice_of(claim, voices), claim.source)
        if len(first) > 1:
            forms = dict.fromkeys(in_words(each.value) for each in group.claims if each.origin != "derived")
            found.append(Agreement(label=group.label, values=tuple(forms), sources=tuple(first.values())))
    return [*best_supported_first([found])]


def best_supported_first(several: Iterable[Iterable[Agreement]]) -> tuple[Agreement, ...]:
    """The agreements of several matters, those with most voices first."""
    return tuple(sorted((each for some in several for each in some), key=lambda each: -each.support))


def _agrees_surely(group: Group) -> bool:
    """Whether its sources say one value, or values that can all be right of what is surely one thing."""
    identical = len({claim.value.canonical for claim in group.claims}) == 1
    return group.verdict == "agree" and (identical or group.support >= SURE)
