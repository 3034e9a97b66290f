"""The mechanisms on generated matters of six kinds: conflicts are found, agreements and traps are left alone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factlint.model import Conflict
from factlint.pipeline import check
from matters.domains import DOMAINS
from matters.generator import Matter, matter

SEEDS = range(12)

FOUND_AT_LEAST = {"elections": 10, "courts": 8, "companies": 11, "sport": 12, "weather": 12, "policy": 8}
"""Of twelve planted conflicts in each domain; the wordings of those that are missed are too far apart today."""

FALSE_ALARMS = 2
"""In all the matters that the seeds give, with a planted conflict and without; one is seen today."""


def flagged(folder: Path, about: Matter) -> list[Conflict]:
    """What is flagged in a matter's articles."""
    for number, text in enumerate(about.texts):
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    return [conflict for conflict in check(folder).conflicts if conflict.severity != "note"]


def is_about(conflict: Conflict, about: Matter) -> bool:
    """Whether a conflict holds both values of the disputed fact."""
    told = {_figure(claim.value.canonical) for claim in conflict.claims}
    return bool(about.values) and set(about.values) <= told


def _figure(canonical: str) -> str:
    """A day, or the digits of an amount without hedge, unit and the zeros of "thousand" and "million"."""
    return (
        canonical
        if canonical.count("-") == 2
        else re.sub(r"(000)+$", "", canonical.split(maxsplit=1)[0].lstrip(">=~"))
    )


def matters_of(domain: str, *, disputed: bool) -> Iterator[Matter]:
    return (matter(domain, seed, disputed=disputed) for seed in SEEDS)


@pytest.mark.parametrize("domain", DOMAINS)
def test_planted_conflicts_are_flagged(domain, tmp_path):
    found = [
        any(is_about(conflict, about) for conflict in flagged(tmp_path, about))
        for about in matters_of(domain, disputed=True)
    ]
    assert sum(found) >= FOUND_AT_LEAST[domain]


def test_nothing_else_is_flagged(tmp_path):
    alarms = [
        (domain, conflict.headline)
        for domain in DOMAINS
        for disputed in (True, False)
        for about in matters_of(domain, disputed=disputed)
        for conflict in flagged(tmp_path, about)
        if not is_about(conflict, about)
    ]
    assert len(alarms) <= FALSE_ALARMS, alarms


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_order_of_the_articles_changes_no_finding(domain, tmp_path):
    about = matter(domain, seed=0)
    turned = Matter(about.texts[::-1], about.disputed, about.values)
    headlines = [{conflict.id for conflict in flagged(tmp_path, told)} for told in (about, turned)]
    assert headlines[0] == headlines[1]


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_seed_always_gives_the_same_matter(domain):
    assert matter(domain, seed=5) == matter(domain, seed=5)
    assert matter(domain, seed=5) != matter(domain, seed=6)
