"""Settled facts: ``claims/settled.yaml``, with what a reviewer holds, and on what evidence."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from factlint.ingest.values import parse_value
from factlint.model import Claim, Source, claim_id
from factlint.model.decision import SETTLED, Settled

NEEDED = ("fact", "kind", "value", "evidence", "by", "about")
HEAD = (
    "# Facts that are held settled; every source is checked against them. `factlint settle` adds entries.\n"
)


class SettledError(ValueError):
    """A file of settled facts that cannot be used: file, entry, what is wrong and what to do."""


def read_settled(path: Path) -> tuple[Settled, ...]:
    """The settled facts of a file, in order; none if there is no file.

    Raises:
        SettledError: it cannot be read, or an entry is malformed.
    """
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SettledError(f"{path}: cannot be read ({error}); restore it from git.") from error
    if entries is None:
        return ()
    if not isinstance(entries, list):
        raise SettledError(f"{path}: no list of facts; start each with '- fact: …'.")
    return tuple(_settled(path, number, entry) for number, entry in enumerate(entries, 1))


def sources_of(path: Path, facts: Sequence[Settled]) -> list[Source]:
    """The sources that settled facts are claims of, one a matter."""
    matters = dict.fromkeys(fact.matter for fact in facts)
    digest = hashlib.sha256(path.read_bytes()).hexdigest() if matters else ""
    return [
        Source(
            id=source_id(matter),
            path=str(path),
            name=f"settled facts{f' on {matter}' if matter else ''}",
            sha256=digest,
            characters=0,
            voice=SETTLED,
            matter=matter or None,
        )
        for matter in matters
    ]


def source_id(matter: str) -> str:
    """The id of the source that a matter's settled facts are claims of."""
    return f"{SETTLED}-{matter}" if matter else SETTLED


def entry_of(claims: Sequence[Claim], fact: str, value: str, told: Mapping[str, str]) -> str:
    """The entry of a fact that a conflict disputes, as YAML.

    Args:
        claims: of the conflict; the first one tells what the fact is about.
        fact: what it is, for people.
        value: what is held.
        told: the evidence, by whom, since when, and of which matter, if sources belong to several.

    Raises:
        ValueError: the value is none of its kind.
    """
    first = claims[0]
    names = ("subject", "attribute", "scope", "quote", "segment")
    about: dict[str, Any] = {name: own for name in names if (own := getattr(first, name))}
    about["context"] = list(first.context)
    person, body = getattr(first.value, "person", ""), getattr(first.value, "body", None)
    about.update({name: value for name, value in (("person", person), ("body", body)) if value})
    parse_value(first.kind, value, raw=value, person=person, body=body)
    known = [[claim.quote, claim.value.canonical] for claim in claims]
    entry = {"fact": fact, "kind": first.kind, "value": value, **told, "about": about, "known": known}
    return yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, width=120)


def _settled(path: Path, number: int, entry: object) -> Settled:
    if not isinstance(entry, dict):
        raise SettledError(f"{path}, entry {number}: no fact; start it with '- fact: …'.")
    missing = [name for name in NEEDED if not entry.get(name)]
    if missing:
        raise SettledError(f"{path}, entry {number}: {missing[0]!r} is missing.")
    about, kind, text = entry["about"], entry["kind"], str(entry["value"])
    matter = str(entry.get("matter") or "")
    try:
        value = parse_value(kind, text, raw=text, person=about.get("person", ""), body=about.get("body"))
        claim = Claim(
            id=claim_id(SETTLED, None, None, value, nonce=str(entry["fact"])),
            source=source_id(matter),
            quote=about.get("quote") or text,
            value=value,
            subject=about.get("subject", ""),
            attribute=about.get("attribute", ""),
            scope=about.get("scope", ""),
            segment=about.get("segment", "body"),
            context=tuple(about.get("context", ())),
            origin="settled",
        )
        known = tuple((str(quote), str(said)) for quote, said in entry.get("known", ()))
    except (ValueError, TypeError, AttributeError) as error:
        raise SettledError(f"{path}, entry {number}: {error}.") from error
    return Settled(
        claim=claim,
        evidence=str(entry["evidence"]),
        by=str(entry["by"]),
        on=str(entry.get("on", "")),
        known=known,
        matter=matter,
        line=number,
    )
