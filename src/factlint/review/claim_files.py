"""Claim files brought up to date: what people wrote stays, what they took out stays out, and the rest is renewed."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factlint.model import Claim, Source, claim_id

DIGITS = 12


@dataclass(frozen=True)
class Kept:
    """What an older claim file of a document holds.

    Attributes:
        own: the claims that people wrote or edited.
        deleted: the keys of those that they took out.
    """

    own: tuple[Claim, ...] = ()
    deleted: frozenset[str] = frozenset()


def kept(card: Mapping[str, Any], claims: Sequence[Claim]) -> Kept:
    """What people did to a claim file since the tool wrote it.

    Args:
        card: the line with the card, with what the tool wrote below it ("written") and what was taken out ("deleted").
        claims: the file's claims now.
    """
    written: Mapping[str, str] = card.get("written", {})
    now = dict(zip(keys(claims), claims, strict=True))
    own = tuple(claim for key, claim in now.items() if written.get(key) != content_of(claim))
    gone = frozenset(written) - now.keys()
    return Kept(own, gone | frozenset(card.get("deleted", ())))


def corrected(old: Kept, found: Sequence[Claim], wrong: Claim, right: Claim) -> Kept:
    """What is kept once somebody has set a claim right: theirs, and never again the one that the tool finds.

    Args:
        old: what was kept so far.
        found: the claims that the tool finds in the document, in order.
        wrong: what is set right, found or somebody's own.
        right: what it is set to.
    """
    gone = {key for key, claim in zip(keys(found), found, strict=True) if _said(claim) == _said(wrong)}
    own = tuple(claim for claim in old.own if _said(claim) != _said(wrong))
    return Kept((*own, right), old.deleted | gone)


def claim_file(source: Source, claims: Sequence[Claim], text: str, old: Kept) -> tuple[str, int]:
    """A claim file as JSON lines, and how many of people's claims have words that the document has no longer.

    Args:
        source: the document's card.
        claims: those that were found in it, in order.
        text: the document's.
        old: what is kept of an older file.
    """
    moved = [_moved(claim, source, text) for claim in old.own]
    taken = {_said(claim) for claim in old.own}
    fresh = {key: claim for key, claim in zip(keys(claims), claims, strict=True) if key not in old.deleted}
    machine = {key: claim for key, claim in fresh.items() if _said(claim) not in taken}
    card = {
        "card": source.model_dump(mode="json"),
        "written": {key: content_of(claim) for key, claim in machine.items()},
        "deleted": sorted(old.deleted),
    }
    lines = sorted(
        (*machine.values(), *moved), key=lambda claim: (claim.start or 0, claim.end or 0, claim.id)
    )
    rows = [json.dumps(card, ensure_ascii=False), *(claim.model_dump_json() for claim in lines)]
    lost = sum(claim.start is None for claim in moved)
    return "".join(f"{row}\n" for row in rows), lost


def keys(claims: Iterable[Claim]) -> Iterator[str]:
    """What a claim is known by in the next state of its document: its words, its value, and which of several such it is."""
    seen: Counter[tuple[str, str]] = Counter()
    for claim in claims:
        said = _said(claim)
        seen[said] += 1
        yield _short("\x1f".join((*said, str(seen[said]))))


def content_of(claim: Claim) -> str:
    """A hash of what people may have edited in a claim; its place is not part of it."""
    fields = claim.model_dump(
        mode="json", exclude={"id", "source", "start", "end", "line", "column", "passage", "context"}
    )
    return _short(json.dumps(fields, sort_keys=True))


def _said(claim: Claim) -> tuple[str, str]:
    return claim.quote, claim.value.canonical


def _short(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:DIGITS]


def _moved(claim: Claim, source: Source, text: str) -> Claim:
    """A claim of people's in the document as it is now: at its words, the nearest ones of several; without a place if they are gone."""
    places = []
    at = text.find(claim.quote)
    while at >= 0:
        places.append(at)
        at = text.find(claim.quote, at + 1)
    start = min(places, key=lambda place: abs(place - (claim.start or 0)), default=None)
    end = None if start is None else start + len(claim.quote)
    line = None if start is None else text.count("\n", 0, start) + 1
    column = None if start is None else start - text.rfind("\n", 0, start)
    update = {
        "id": claim_id(source.id, start, end, claim.value, claim.quote),
        "source": source.id,
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "origin": "file",
        "derived_from": None,
    }
    return claim.model_copy(update=update)
