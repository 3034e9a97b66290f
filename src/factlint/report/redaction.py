"""Reports without what was told in confidence: who a confidential source is, what it is called, and its words.

That it speaks of a fact, and the amount or date that it gives, stays: without them there would be no conflict to look at.
"""

import re
from collections.abc import Mapping
from typing import Final

from factlint.model import Claim, Conflict, Group, NearMiss, Report, Source, Value
from factlint.model.difference import Difference
from factlint.model.people import Name, Office, Roster
from factlint.model.place import Place
from factlint.model.statement import Statement
from factlint.model.wording import in_words

WITHHELD: Final = "[withheld]"


def redacted(report: Report) -> Report:
    """The report without the words and the identity of the sources whose card has a confidentiality."""
    secret = [source for source in report.sources if source.confidentiality]
    if not secret:
        return report
    ids = {source.id: f"confidential-{number}" for number, source in enumerate(secret, 1)}
    paths = {source.path: WITHHELD for source in secret}
    sources = tuple(
        _source(source, ids[source.id]) if source.id in ids else source for source in report.sources
    )
    claims = {claim.id: _claim(claim, ids) for claim in report.claims}
    coverage = report.coverage.model_copy(
        update={
            "skipped": tuple(
                each.model_copy(update={"source": ids.get(each.source, each.source)})
                for each in report.coverage.skipped
            )
        }
    )
    return report.model_copy(
        update={
            "sources": sources,
            "claims": tuple(claims.values()),
            "groups": tuple(_group(group, claims, ids) for group in report.groups),
            "conflicts": tuple(_conflict(conflict, claims, ids, paths) for conflict in report.conflicts),
            "near_misses": tuple(_near_miss(near, claims, ids) for near in report.near_misses),
            "shared": tuple(
                text.model_copy(update={"sources": tuple(ids.get(each, each) for each in text.sources)})
                for text in report.shared
            ),
            "coverage": coverage,
            "glance": None,
            "diff": _without(report.diff, paths),
        }
    )


def _source(source: Source, new: str) -> Source:
    return Source(
        id=new,
        path=WITHHELD,
        name=new.replace("-", " source "),
        confidentiality=WITHHELD,
        matter=source.matter,
        sha256=WITHHELD,
        characters=source.characters,
        voice=new,
    )


def _claim(claim: Claim, ids: Mapping[str, str]) -> Claim:
    """A claim of a confidential source without its words; of another one, without the id of such a source."""
    voice = claim.voice
    if voice and any(old in voice for old in ids):
        voice = re.sub("|".join(map(re.escape, ids)), lambda found: ids[found.group()], voice)
    if claim.source not in ids:
        return claim.model_copy(update={"voice": voice}) if voice != claim.voice else claim
    return Claim(
        id=claim.id,
        source=ids[claim.source],
        quote=WITHHELD,
        value=_value(claim.value),
        modality=claim.modality,
        voice=voice,
        origin=claim.origin,
        derived_from=claim.derived_from,
        segment=claim.segment,
    )


def _value(value: Value) -> Value:
    """Amounts and dates without the words in which they were told; names, places and statements are nothing but words."""
    match value:
        case Name():
            return Name(full=WITHHELD)
        case Office():
            return Office(person=WITHHELD, title=WITHHELD)
        case Place():
            return Place(name=WITHHELD, role=value.role)
        case Statement():
            return Statement(form=value.form, says=WITHHELD, denied=value.denied)
        case Roster():
            return Roster(members=(WITHHELD,), minimum=value.minimum, maximum=value.maximum)
        case _:
            return value.model_copy(
                update={"raw": "", **({"inferred": ()} if hasattr(value, "inferred") else {})}
            )


def _group(group: Group, claims: Mapping[str, Claim], ids: Mapping[str, str]) -> Group:
    own = tuple(claims[claim.id] for claim in group.claims)
    if not any(claim.source in ids for claim in group.claims):
        return group.model_copy(update={"claims": own})
    return group.model_copy(update={"claims": own, "label": _topic(own), "reasons": ()})


def _conflict(
    conflict: Conflict, claims: Mapping[str, Claim], ids: Mapping[str, str], paths: Mapping[str, str]
) -> Conflict:
    """A finding; of one that a confidential source takes part in, the sentences are made anew of what may be told."""
    own = tuple(claims[claim.id] for claim in conflict.claims)
    if conflict.path in paths:
        message = "something is wrong with a source that was given in confidence"
        return conflict.model_copy(update={"path": WITHHELD, "line": None, "message": message})
    if not any(claim.source in ids for claim in conflict.claims):
        return conflict.model_copy(update={"claims": own})
    values = list(dict.fromkeys(in_words(claim.value) for claim in own))
    return conflict.model_copy(
        update={
            "claims": own,
            "headline": f"{_topic(own)}: {' or '.join(values)}",
            "message": "one of the sources spoke in confidence; the values cannot all be right",
            "explanations": (),
        }
    )


def _near_miss(near: NearMiss, claims: Mapping[str, Claim], ids: Mapping[str, str]) -> NearMiss:
    one, other = (claims[claim.id] for claim in near.claims)
    secret = any(claim.source in ids for claim in near.claims)
    detail = near.reason.replace("-", " ") if secret else near.detail
    return near.model_copy(update={"claims": (one, other), "detail": detail})


def _without(found: Difference | None, paths: Mapping[str, str]) -> Difference | None:
    """What a change brought, without the paths of confidential sources, and without headlines of what is no more."""
    if found is None:
        return None
    return Difference(
        added=tuple(
            each.model_copy(update={"sources": tuple(paths.get(path, path) for path in each.sources)})
            for each in found.added
        ),
        changed=tuple(
            each.model_copy(update={"sources": tuple(paths.get(path, path) for path in each.sources)})
            for each in found.changed
        ),
        resolved=tuple(each.model_copy(update={"headline": WITHHELD}) for each in found.resolved),
    )


def _topic(claims: tuple[Claim, ...]) -> str:
    """What claims speak of, by those whose words may be told."""
    told = next((claim.counted for claim in claims if claim.counted), "")
    return told or f"a {claims[0].kind} told in confidence"
