"""Two reports of the same sources, before and after a change."""

from factlint.model import Conflict, Report
from factlint.model.difference import Added, Changed, Difference, Resolved


def difference(before: Report, now: Report) -> Difference:
    """Compare two reports of the same sources before and after a change."""
    was = {conflict.fingerprint: conflict for conflict in before.conflicts}
    stays = {conflict.fingerprint for conflict in now.conflicts} & was.keys()
    gone = [conflict for conflict in before.conflicts if conflict.fingerprint not in stays]
    old = {source.sha256 for source in before.sources}
    fresh = {source.id: source.path for source in now.sources if source.sha256 not in old}
    added: list[Added] = []
    changed: list[Changed] = []
    for conflict in now.conflicts:
        if conflict.fingerprint in stays:
            continue
        sources = tuple(
            dict.fromkeys(fresh[claim.source] for claim in conflict.claims if claim.source in fresh)
        )
        former = next((each for each in gone if _is_the_same(each, conflict)), None)
        if former is None:
            added.append(Added(fingerprint=conflict.fingerprint, sources=sources))
            continue
        gone.remove(former)
        new = bool(_values(conflict) - _values(former))
        changed.append(
            Changed(
                fingerprint=conflict.fingerprint, was=former.fingerprint, has_new_value=new, sources=sources
            )
        )
    return Difference(
        added=tuple(added),
        resolved=tuple(
            Resolved(fingerprint=each.fingerprint, rule=each.rule, headline=each.headline or each.message)
            for each in gone
        ),
        changed=tuple(changed),
    )


def _is_the_same(former: Conflict, conflict: Conflict) -> bool:
    """Whether two findings of one rule dispute the same: two of the words that dispute it are the same."""
    said = {claim.quote for claim in former.claims} & {claim.quote for claim in conflict.claims}
    return former.rule == conflict.rule and len(said) >= min(2, len({claim.quote for claim in former.claims}))


def _values(conflict: Conflict) -> set[str]:
    return {claim.value.canonical for claim in conflict.claims}
