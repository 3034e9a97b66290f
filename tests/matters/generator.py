"""Builds a matter from a seed: three articles, one fact in conflict, the others told alike in other words, and traps."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from matters.domains import DOMAINS, Domain, Fact

PEOPLE = ("Dana Marsh", "Omar Keller", "Lena Okafor", "Viktor Lindqvist", "Priya Castell", "Hugo Ferrant")
TOWNS = ("Harlow Bay", "Brenfield", "Dunmere", "Eastcombe", "Glenmoor", "Castor Hill")
MONTH = "March 2015"
PUBLISHED = "2015-03-20"
ARTICLES = 3


@dataclass(frozen=True)
class Matter:
    """Articles whose truth is known.

    Attributes:
        texts: the articles.
        disputed: the fact that one of them tells otherwise; None if none does.
        values: how its two values read, as canonical texts begin.
    """

    texts: tuple[str, ...]
    disputed: Fact | None
    values: tuple[str, str] | tuple[()] = ()


def matter(domain: str, seed: int, *, disputed: bool = True) -> Matter:
    """The matter of a domain that a seed gives.

    Args:
        domain: one of `DOMAINS`.
        seed: which one; the same seed gives the same matter.
        disputed: whether one fact is in conflict.
    """
    rng = random.Random(f"{domain}{seed}")  # noqa: S311  # nothing secret
    about = DOMAINS[domain]
    who, (town, other) = rng.choice(PEOPLE), rng.sample(TOWNS, 2)
    numbers, days = _fresh(rng), _days(rng)
    chosen = about.facts[seed % len(about.facts)] if disputed else None
    values = {fact.name: next(days) if fact.is_date else numbers(fact.low, fact.high) for fact in about.facts}
    otherwise = chosen and (next(days) if chosen.is_date else numbers(chosen.low, chosen.high))
    odd_one = rng.randrange(ARTICLES)
    names = {"who": who, "town": town, "other": other}
    wordings = {fact.name: rng.sample(fact.wordings * ARTICLES, ARTICLES) for fact in about.facts}
    articles = []
    for place in range(ARTICLES):
        told = [
            _sentence(wordings[fact.name][place], otherwise if told_otherwise else values[fact.name], names)
            for fact in about.facts
            for told_otherwise in [fact is chosen and place == odd_one]
        ]
        trap = _sentence(
            about.traps[place % len(about.traps)], numbers(400, 999) if place == 0 else numbers(2, 20), names
        )
        articles.append(_article(about, told, trap, names, rng))
    if chosen is None or otherwise is None:
        return Matter(tuple(articles), None)
    return Matter(
        tuple(articles), chosen, (_canonical(chosen, values[chosen.name]), _canonical(chosen, otherwise))
    )


def _fresh(rng: random.Random):
    """Numbers that no other sentence of the matter has, so that a finding tells which fact it is about."""
    taken: set[int] = set()

    def fresh(low: int, high: int) -> int:
        number = rng.choice([n for n in range(low, high + 1) if n not in taken and n % 10])
        taken.add(number)
        return number

    return fresh


def _days(rng: random.Random) -> Iterator[int]:
    return iter(rng.sample(range(2, 13), 11))


def _sentence(wording: str, value: int | None, names: dict[str, str]) -> str:
    return wording.format(n=value, day=f"{value} {MONTH}", **names)


def _article(about: Domain, told: list[str], trap: str, names: dict[str, str], rng: random.Random) -> str:
    lead, *rest = told
    body = [*rest, *rng.sample(about.fillers, 2)]
    rng.shuffle(body)
    card = f"---\ntitle: {about.headline.format(**names)}\npublished: {PUBLISHED}\n---\n"
    return "\n\n".join([card, " ".join([lead, about.fillers[0]]), " ".join(body), trap]) + "\n"


def _canonical(fact: Fact, value: int) -> str:
    return f"2015-03-{value:02}" if fact.is_date else str(value)
