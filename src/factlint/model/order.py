"""The orders in which a report shows claims, groups and conflicts: the same for the same sources, however they were given."""

from collections.abc import Iterable, Sequence

from factlint.model.claim import Claim
from factlint.model.conflict import SEVERITIES, Conflict
from factlint.model.group import Group
from factlint.model.shared import SharedText
from factlint.model.source import Source


def claims_in_order(claims: Iterable[Claim], sources: Sequence[Source]) -> list[Claim]:
    """The claims in order of source and place."""
    by_source: dict[str, list[Claim]] = {source.id: [] for source in sources}
    for claim in claims:
        by_source[claim.source].append(claim)
    return [claim for own in by_source.values() for claim in sorted(own, key=_place)]


def _place(claim: Claim) -> tuple[int, int, str]:
    return claim.start or 0, claim.line or 0, claim.id


def groups_in_order(groups: Iterable[Group], claims: Sequence[Claim]) -> tuple[Group, ...]:
    """The groups in order of their first claim, each with its claims in order of source and place."""
    order = {claim.id: number for number, claim in enumerate(claims)}
    sorted_claims = (
        group.model_copy(update={"claims": tuple(sorted(group.claims, key=lambda claim: order[claim.id]))})
        for group in groups
    )
    return by_first_claim(sorted_claims, claims)


def by_first_claim(groups: Iterable[Group], claims: Sequence[Claim]) -> tuple[Group, ...]:
    """The groups in order of their first claim."""
    order = {claim.id: number for number, claim in enumerate(claims)}
    return tuple(sorted(groups, key=lambda group: order[group.claims[0].id]))


def gravest_first(conflicts: Iterable[Conflict], claims: Sequence[Claim]) -> list[Conflict]:
    """By severity, then in order of the first claim."""
    order = {claim.id: number for number, claim in enumerate(claims)}
    return sorted(
        conflicts,
        key=lambda c: (
            SEVERITIES.index(c.severity),
            min(order[claim.id] for claim in c.claims),
            c.rule,
            c.id,
        ),
    )


def shared_in_order(texts: Iterable[SharedText], sources: Sequence[Source]) -> tuple[SharedText, ...]:
    """What two sources share, in order of the sources."""
    order = {source.id: number for number, source in enumerate(sources)}
    return tuple(sorted(texts, key=lambda text: [order[source] for source in text.sources]))
