"""What the sources agree on."""

from typing import NamedTuple

import click

from factlint.model import Group, Report, voice_of
from factlint.model.wording import in_words
from factlint.report.columns import columns
from factlint.report.visible import visible
from factlint.report.wrap import broken

SURE = 0.75
"""Support from which on differing values may be called an agreement; sources that say the same need none."""

VALUES_SHOWN = 3
"""Different forms of one agreed value that are named ("99, about 100")."""


class Agreement(NamedTuple):
    """What independent sources share.

    Attributes:
        values: in words.
        group: what they are of.
        support: how many independent sources stand behind it.
    """

    values: str
    group: Group
    support: int


def agreements(report: Report) -> list[Agreement]:
    """What independent sources share, best supported first.

    That one source says a thing twice, or that several name a person alike, is no news; it is left out.
    """
    disputed = {conflict.group for conflict in report.conflicts}
    voices = {source.id: source.voice for source in report.sources}
    agreeing = (group for group in report.groups if _agrees_surely(group) and group.id not in disputed)
    found = [
        Agreement(_values(group), group, support)
        for group in agreeing
        if group.kind != "name" and (support := _support(group, voices)) > 1
    ]
    return sorted(found, key=lambda agreement: -agreement.support)


def agreement_lines(report: Report, width: int, *, colour: bool) -> list[str]:
    """A heading and one row for each value that independent sources share; nothing where there is none."""
    rows = [
        (
            broken(values, max(12, width // 4)),
            broken(visible(group.label), max(12, width - width // 4 - 30)),
            [f"{support} independent sources"],
        )
        for values, group, support in agreements(report)
    ]
    if not rows:
        return []
    heading = click.style("What agrees", bold=True) if colour else "What agrees"
    return [heading, *(f"  {line}" for line in columns(rows))]


def _agrees_surely(group: Group) -> bool:
    """Whether its sources say one value, or values that can all be right of what is surely one thing."""
    identical = len({claim.value.canonical for claim in group.claims}) == 1
    return group.verdict == "agree" and (identical or group.support >= SURE)


def _support(group: Group, voices: dict[str, str]) -> int:
    """How many independent sources stand behind a group."""
    return len({voice_of(claim, voices) for claim in group.claims})


def _values(group: Group) -> str:
    stated = [claim for claim in group.claims if claim.origin != "derived"]
    forms = list(dict.fromkeys(visible(in_words(claim.value)) for claim in stated))
    return ", ".join(forms[:VALUES_SHOWN]) + (" …" if len(forms) > VALUES_SHOWN else "")
