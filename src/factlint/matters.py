"""What sources say, matter by matter: which claims speak of one thing, which of them cannot all be right, and who judged so."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from factlint.align import align, borrow_years, linked, strays
from factlint.ingest.drafts import Draft
from factlint.ingest.load import Loaded
from factlint.judge import AnswersFirst, Judge, carried_out, verdicts
from factlint.model import Conflict, Group, Judgements, NearMiss
from factlint.model.agreement import agreements
from factlint.model.decision import Settled
from factlint.model.matter import Matter
from factlint.model.order import groups_in_order
from factlint.model.report import Glance
from factlint.review import decided, with_settled, without_settled
from factlint.rules import candidates
from factlint.runtime.processes import shared
from factlint.runtime.reading import Reading, accounts_of, matters_of, voices_of
from factlint.settings import Settings

SETTLED_ONLY = Settings(select=("settled-fact-contradicted",))
BESIDE_COMPARING = frozenset({"choices", "as_of", "processes", "large_run_characters"})
"""Settings that change nothing about what is found in a matter."""
OF_DRAFTS = {"text", "segments", "landmarks", "cells", "claims", "is_claimed"}
"""What of a draft is compared; the rest of it is in its source."""

Result = TypeVar("Result")


@dataclass(frozen=True)
class Compared:
    """What came of comparing.

    Attributes:
        matters: by name.
        candidates: ids of all that the rules found, before anybody judged it.
        claims: ids of all claims.
    """

    matters: Mapping[str, Matter]
    candidates: frozenset[str]
    claims: frozenset[str]


def compared(
    reading: Reading, facts: Sequence[Settled], judgements: Judgements, settings: Settings
) -> Compared:
    """Compare what sources say with each other and with settled facts; no matter influences another one.

    Raises:
        LinkError: links that cannot all be obeyed.
    """
    matters = {**matters_of(reading.sources), **{fact.claim.source: fact.matter for fact in facts}}
    told = borrow_years(reading.claims, matters)
    claims = [*told, *(fact.claim for fact in facts)]
    accounts = accounts_of(reading.sources, told, reading.texts)
    voices = voices_of(reading.sources)
    run = partial(shared, processes=reading.processes)
    alignment = align(claims, matters, voices, linked(judgements.links), run)
    groups = groups_in_order(alignment.groups, claims)
    found = candidates(without_settled(groups), accounts, settings)
    found += candidates(with_settled(groups), (), SETTLED_ONLY)
    judged, dropped = _judged(found, AnswersFirst(judgements))
    conflicts = [*decided(judged, facts)]

    own_claims = _by_matter(matters, claims, lambda claim: claim.source)
    own_groups = _by_matter(matters, verdicts(groups, conflicts), _first)
    own_conflicts = _by_matter(matters, conflicts, _first)
    near_misses = _by_matter(matters, (*alignment.near_misses, *dropped), _first)
    astray = _by_matter(matters, strays(reading.sources, told), str)
    own_shared = _by_matter(matters, reading.shared, lambda text: text.sources[0])
    searched = _by_matter(matters, reading.coverage, str)
    disputed = {conflict.group for conflict in conflicts}
    made = {
        name: Matter(
            claims=own_claims[name],
            groups=own_groups[name],
            conflicts=own_conflicts[name],
            near_misses=near_misses[name],
            strays=astray[name],
            shared=own_shared[name],
            coverage={source: reading.coverage[source] for source in searched[name]},
            glance=Glance(
                claims=len(own_claims[name]),
                groups=len(own_groups[name]),
                agreements=tuple(agreements(own_groups[name], disputed, voices)),
            ),
        )
        for name in dict.fromkeys(matters.values())
    }
    ids = frozenset(candidate.id for _, candidate in found), frozenset(claim.id for claim in claims)
    return Compared(made, *ids)


def _by_matter(
    matters: Mapping[str, str], results: Iterable[Result], source_of: Callable[[Result], str]
) -> dict[str, tuple[Result, ...]]:
    """The results of each matter, in their order; of one without results, none."""
    found: dict[str, list[Result]] = {name: [] for name in matters.values()}
    for result in results:
        found[matters[source_of(result)]].append(result)
    return {name: tuple(own) for name, own in found.items()}


def matter_keys(loaded: Loaded, facts: Sequence[Settled], settings: Settings) -> dict[str, str]:
    """For each matter the hash of all that its findings depend on: where its files lie is no part of it.

    Empty where a text has lone surrogates, which JSON cannot hold: such matters are compared every time.
    """
    told = settings.model_dump_json(exclude=set(BESIDE_COMPARING))
    form = TypeAdapter(Draft)
    keys: dict[str, str] = {}
    for name, members in loaded.by_matter().items():
        key = hashlib.sha256(told.encode())
        own_facts = (fact for fact in facts if fact.matter == name)
        try:
            for draft, source in members:
                key.update(source.model_dump_json(exclude={"path", "origins"}).encode())
                key.update(form.dump_json(draft, include=OF_DRAFTS))
            for fact in own_facts:
                key.update(fact.model_dump_json().encode())
        except PydanticSerializationError:
            keys[name] = ""
        else:
            keys[name] = key.hexdigest()
    return keys


def _first(found: Group | Conflict | NearMiss) -> str:
    """The source of the first claim."""
    return found.claims[0].source


def _judged(found: Iterable[tuple[Group, Conflict]], judge: Judge) -> tuple[list[Conflict], list[NearMiss]]:
    """The candidates that the judge keeps, and near-misses of those that it drops."""
    kept, dropped = [], []
    for group, candidate in found:
        conflict = carried_out(candidate, judge(candidate, group))
        if conflict:
            kept.append(conflict)
        else:
            pair = (candidate.claims[0], candidate.claims[-1])
            dropped.append(
                NearMiss(
                    claims=pair,
                    reason="weak-link",
                    detail=f"{candidate.name}, but the link is weak",
                    probability=group.support,
                )
            )
    return kept, dropped
