"""Claim files that people write: ``NAME.claims.yaml``."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import Any, cast, get_args

import yaml

from factlint.ingest.card import DATES, Card
from factlint.ingest.claim_fields import (
    CLAIM_FIELDS,
    DOCUMENTED,
    SOURCE_FIELDS,
    Entry,
    FieldError,
    choice,
    read_fields,
    whole_number,
)
from factlint.ingest.dates import parse_date
from factlint.ingest.decode import unreadable
from factlint.ingest.drafts import ID_DIGITS, Draft
from factlint.ingest.front_matter import line_of, what_of
from factlint.ingest.values import parse_value
from factlint.ingest.yaml_nodes import compose, line_of_node, text_of
from factlint.language import content_stems
from factlint.model import Claim, ClaimKind, DateRange, Modality, Problem, Quantity, Roster, Value, claim_id

KINDS: tuple[str, ...] = get_args(ClaimKind)
MODALITIES: tuple[str, ...] = get_args(Modality)
CARD_ORIGIN = "claim file"

BROKEN_YAML = (
    'mend this line or the one before it; a value that begins with > < ~ or % needs quotation marks: ">=7"'
)


def read_claim_yaml(path: str, text: str, sha256: str) -> tuple[list[Draft], tuple[Problem, ...]]:
    """The source of a claim file with its claims. A claim that cannot be read is a problem; the others are kept.

    Args:
        path: of the file.
        text: its content.
        sha256: of its bytes; stands in for the document's if the file does not give that.

    Raises:
        InputError: the file is no YAML, or not a mapping with ``source`` and ``claims``.
    """
    try:
        parts = _parts(text)
        fields = read_fields(parts["source"], SOURCE_FIELDS, "source") if "source" in parts else {}
        digest = _digest(fields, sha256)
        card = _card(fields)
    except yaml.YAMLError as error:
        raise unreadable(path, f"broken YAML: {what_of(error)}", BROKEN_YAML, line_of(error)) from error
    except RecursionError as error:
        raise unreadable(path, "broken YAML: nested too deeply", DOCUMENTED) from error
    except FieldError as bad:
        raise unreadable(path, bad.what, bad.remedy, bad.line) from bad
    day = card.published.latest.isoformat() if card.published else None
    claims, problems = _claims(parts["claims"], digest[:ID_DIGITS], day)
    draft = Draft(path=path, sha256=digest, card=card, voice=digest, claims=tuple(claims))
    return [draft], tuple(bad.in_file(path) for bad in problems)


def _parts(text: str) -> dict[str, yaml.Node]:
    root = compose(text)
    if not isinstance(root, yaml.MappingNode):
        raise FieldError(1, "no claim file: 'source' and 'claims' are missing")
    parts = {text_of(key): (key, value) for key, value in root.value}
    for name, (key, _) in parts.items():
        if name not in ("source", "claims"):
            raise FieldError(
                line_of_node(key), f"unknown part {name!r}", "a claim file has two: 'source' and 'claims'"
            )
    if "claims" not in parts:
        raise FieldError(1, "the part 'claims' is missing", "add 'claims:' with a list below it")
    return {name: value for name, (_, value) in parts.items()}


def _digest(fields: Mapping[str, Entry], own: str) -> str:
    entry = fields.get("sha256")
    if entry is None:
        return own
    digest = entry.text.lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise FieldError(
            entry.line, "sha256 is not 64 hexadecimal digits", "take it from: sha256sum DOCUMENT"
        )
    return digest


def _card(fields: Mapping[str, Entry]) -> Card:
    found: dict[str, Any] = {}
    for name, entry in fields.items():
        if name in DATES:
            found[name] = _days(name, entry)
        elif name != "sha256":
            found[name] = entry.text
    return Card(**found, origins=dict.fromkeys(sorted(set(found) - {"name"}), CARD_ORIGIN))


def _days(name: str, entry: Entry) -> DateRange:
    days = parse_date(entry.text)
    if days is None:
        raise FieldError(
            entry.line, f"{name}: {entry.text!r} is no date", "write it as 2013-12-09, 2013-12 or 2013"
        )
    return days


def _claims(node: yaml.Node, source: str, day: str | None) -> tuple[list[Claim], list[FieldError]]:
    if not isinstance(node, yaml.SequenceNode):
        is_empty = isinstance(node, yaml.ScalarNode) and not text_of(node)
        return [], [] if is_empty else [
            FieldError(line_of_node(node), "'claims' is no list", "start each claim with '- '")
        ]
    claims: list[Claim] = []
    problems: list[FieldError] = []
    taken: set[str] = set()
    for one in node.value:
        try:
            claims += _with_count(_claim(one, source, day, taken))
        except FieldError as bad:
            problems.append(bad)
    return claims, problems


def _claim(node: yaml.Node, source: str, day: str | None, taken: set[str]) -> Claim:
    """A claim; of the source's own day, if it does not say for which day it holds."""
    fields = read_fields(node, CLAIM_FIELDS, "claim")
    for needed in ("quote", "kind"):
        if needed not in fields:
            raise FieldError(line_of_node(node), f"this claim has no {needed!r}", f"add it; {DOCUMENTED}")
    kind = cast("ClaimKind", choice(fields, "kind", KINDS, ""))
    quote = fields["quote"].text
    value = _value(kind, fields)
    identity = _identity(source, quote, value, taken)
    taken.add(identity)
    subject, attribute = _text(fields, "subject"), _text(fields, "attribute")
    as_of = fields.get("as_of")
    return Claim(
        id=identity,
        source=source,
        quote=quote,
        line=whole_number(fields, "line"),
        column=whole_number(fields, "column"),
        subject=subject,
        attribute=attribute or ("office" if kind == "role" else ""),
        scope=_text(fields, "scope"),
        value=value,
        modality=cast("Modality", choice(fields, "modality", MODALITIES, "actual")),
        speaker=_text(fields, "speaker") or None,
        as_of=_days("as_of", as_of).latest.isoformat() if as_of else day,
        origin="file",
        context=_context(fields, f"{subject} {attribute} {quote}"),
    )


def _identity(source: str, quote: str, value: Value, taken: AbstractSet[str]) -> str:
    """The claim's identity; a claim that is written twice has two."""
    nonce = quote
    while (identity := claim_id(source, None, None, value, nonce=nonce)) in taken:
        nonce += "\x1f"
    return identity


def _value(kind: ClaimKind, fields: Mapping[str, Entry]) -> Value:
    members = fields["members"].members if "members" in fields else ()
    entry = fields.get("value") or fields["kind"]
    for name, kinds in (("person", "role"), ("body", "role"), ("members", "list")):
        if name in fields and kind != kinds:
            raise FieldError(
                fields[name].line, f"a {kind} has no {name!r}", f"remove it, or write kind: {kinds}"
            )
    try:
        return parse_value(
            kind,
            _text(fields, "value"),
            raw=fields["quote"].text,
            person=_text(fields, "person"),
            body=_text(fields, "body") or None,
            members=members,
        )
    except ValueError as error:
        raise FieldError(entry.line, f"value: {error}") from error


def _text(fields: Mapping[str, Entry], name: str) -> str:
    return fields[name].text if name in fields else ""


def _context(fields: Mapping[str, Entry], otherwise: str) -> tuple[str, ...]:
    words = " ".join(fields["context"].members) if "context" in fields else otherwise
    return tuple(dict.fromkeys(content_stems(words)))


def _with_count(claim: Claim) -> list[Claim]:
    """The claim; after a list also the count of its members, derived from it."""
    roster = claim.value
    if not isinstance(roster, Roster):
        return [claim]
    count = Quantity(
        raw=roster.canonical,
        low=Decimal(roster.minimum),
        high=Decimal(roster.maximum),
        bound="exact" if roster.minimum == roster.maximum else "range",
    )
    derived = {
        "id": claim_id(claim.source, None, None, count, nonce=claim.id),
        "value": count,
        "origin": "derived",
        "derived_from": claim.id,
    }
    return [claim, claim.model_copy(update=derived)]
