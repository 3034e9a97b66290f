"""What settled facts do to findings: disputes that they settle are decided, and what was known then is no news."""

from collections.abc import Iterable, Iterator, Sequence

from factlint.model import Claim, Conflict, Group
from factlint.model.decision import Settled

RULE = "FL911"


def without_settled(groups: Iterable[Group]) -> tuple[Group, ...]:
    """The groups as the sources alone make them: rules about sources should not see what a reviewer holds."""
    found = []
    for group in groups:
        claims = tuple(claim for claim in group.claims if claim.origin != "settled")
        if len(claims) == len(group.claims):
            found.append(group)
        elif claims:
            found.append(group.model_copy(update={"claims": claims}))
    return tuple(found)


def with_settled(groups: Iterable[Group]) -> tuple[Group, ...]:
    """The groups that a settled fact stands in."""
    return tuple(group for group in groups if any(claim.origin == "settled" for claim in group.claims))


def decided(conflicts: Iterable[Conflict], settled: Sequence[Settled]) -> Iterator[Conflict]:
    """The findings; those whose every claim was known when a fact was settled are decided, and findings against it lose them."""
    known = [(each, frozenset(each.known)) for each in settled]
    for conflict in conflicts:
        if conflict.rule == RULE:
            yield from _news(conflict, known)
        elif any(said and {_said(claim) for claim in conflict.claims} <= said for _, said in known):
            yield conflict.model_copy(update={"status": "decided"})
        else:
            yield conflict


def _news(
    conflict: Conflict, known: Sequence[tuple[Settled, frozenset[tuple[str, str]]]]
) -> Iterator[Conflict]:
    """A finding against a settled fact, without what was known; nothing if nothing else is left."""
    held, *against = conflict.claims
    fact, said = next(pair for pair in known if pair[0].claim.id == held.id)
    news = [claim for claim in against if _said(claim) not in said]
    if news:
        reason = f"settled by {fact.by}{f' on {fact.on}' if fact.on else ''}: {fact.evidence}"
        yield conflict.model_copy(
            update={"claims": (held, *news), "explanations": (*conflict.explanations, reason)}
        )


def _said(claim: Claim) -> tuple[str, str]:
    return claim.quote, claim.value.canonical
