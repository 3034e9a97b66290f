"""Claim files as ``factlint extract`` writes them: ``NAME.claims.jsonl``, a card and then a claim a line."""

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from pydantic import BaseModel, ValidationError

from factlint.ingest.card import Card
from factlint.ingest.claim_fields import DOCUMENTED, FieldError, unknown_field
from factlint.ingest.decode import unreadable
from factlint.ingest.drafts import Draft
from factlint.model import Claim, Problem, Source
from factlint.model.claim import KIND_OF_VALUE

MEMORY = ("written", "deleted")
"""What a card's line keeps beside the card: what the tool itself wrote below it, and what people took out."""
CARD_FIELDS = tuple(field.name for field in fields(Card))


def read_claim_lines(path: str, text: str, _sha256: str) -> tuple[list[Draft], tuple[Problem, ...]]:
    """The sources of a claim file, each with its claims. A claim that cannot be read is a problem; the others are kept.

    Args:
        path: of the file.
        text: its content.

    Raises:
        InputError: the first line is no card.
    """
    sources: list[tuple[Source, list[Claim]]] = []
    problems: list[FieldError] = []
    for number, line in _filled_lines(text):
        try:
            _add_record(_object(line, number), number, sources)
        except FieldError as bad:
            if not sources:
                raise unreadable(path, bad.what, bad.remedy, bad.line) from bad
            problems.append(bad)
    drafts = [_draft(path, source, tuple(claims)) for source, claims in sources]
    return drafts, tuple(bad.in_file(path) for bad in problems)


def _add_record(record: dict[str, Any], number: int, sources: list[tuple[Source, list[Claim]]]) -> None:
    """Add a card, or a claim to the last card."""
    if "card" in record:
        sources.append((_card(record, number), []))
    elif sources:
        sources[-1][1].append(_claim(record, sources[-1][0], number))
    else:
        raise FieldError(number, "a claim before the first card", 'start the file with {"card": {…}}')


def _filled_lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            yield number, line


def _object(line: str, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        what = (
            error.msg
            if isinstance(error, json.JSONDecodeError)
            else "nested too deeply, or a number too long"
        )
        raise FieldError(number, f"broken JSON: {what.lower()}", "mend this line, or remove it") from error
    if not isinstance(record, dict):
        raise FieldError(number, "this line is no JSON object", "each line is one object in braces")
    return record


def _card(record: dict[str, Any], number: int) -> Source:
    if not {"card"} <= set(record) <= {"card", *MEMORY} or not isinstance(record["card"], dict):
        raise FieldError(number, "this card is no object of its own", 'write it as {"card": {…}}')
    try:
        source = Source.model_validate(record["card"])
    except ValidationError as error:
        raise _bad(error, Source, "card", number) from error
    if not source.id or source.id.split("-")[0] != source.sha256[: len(source.id.split("-")[0])]:
        raise FieldError(
            number,
            f"the card's id {source.id!r} is not the start of its sha256",
            "leave both as they were written",
        )
    return source


def _claim(record: dict[str, Any], source: Source, number: int) -> Claim:
    value = dict(record["value"]) if isinstance(record.get("value"), dict) else record.get("value")
    stated = {
        "kind": record.pop("kind", None),
        "canonical": value.pop("canonical", None) if isinstance(value, dict) else None,
    }
    try:
        claim = Claim.model_validate({**record, "value": value})
    except ValidationError as error:
        raise _bad(error, Claim, "claim", number) from error
    if claim.source != source.id:
        raise FieldError(
            number, f"source {claim.source!r} is not the card's id {source.id!r}", "write the card's id"
        )
    actual = {"kind": claim.kind, "canonical": claim.value.canonical}
    for name, written in stated.items():
        if written is not None and written != actual[name]:
            remedy = f"write {actual[name]!r}, or leave it out: it follows from the value"
            raise FieldError(number, f"{name}: {written!r} does not fit the value", remedy)
    return claim


def _bad(error: ValidationError, model: type[BaseModel], thing: str, number: int) -> FieldError:
    """The first thing that is wrong with a record, for people."""
    first = error.errors()[0]
    # The kind of a value is a step of the path, not a field.
    names = [str(part) for part in first["loc"] if part not in KIND_OF_VALUE]
    if first["type"] == "extra_forbidden" and len(names) == 1:
        return unknown_field(names[0], model.model_fields, thing, number)
    where = ".".join(names)
    message = first["msg"][0].lower() + first["msg"][1:]
    if first["type"] == "missing":
        return FieldError(number, f"this {thing} has no {where!r}", f"add it; {DOCUMENTED}")
    return FieldError(number, f"{where}: {message}", DOCUMENTED)


def _draft(path: str, source: Source, claims: tuple[Claim, ...]) -> Draft:
    card = Card(**{name: getattr(source, name) for name in CARD_FIELDS})
    plain, dash, number = source.id.partition("-")
    if dash:
        claims = tuple(_without_suffix(claim, plain, dash + number) for claim in claims)
    return Draft(
        path,
        source.sha256,
        card,
        source.voice,
        claims=claims,
        document_path=source.path,
        characters=source.characters,
    )


def _without_suffix(claim: Claim, source: str, suffix: str) -> Claim:
    """The claim of a copy under the id of the original: a copy's suffix ("-2") is given anew, in path order."""
    update = {"source": source, "id": claim.id.removesuffix(suffix)}
    if claim.derived_from:
        update["derived_from"] = claim.derived_from.removesuffix(suffix)
    return claim.model_copy(update=update)
