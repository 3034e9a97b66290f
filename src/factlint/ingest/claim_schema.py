"""The JSON Schema of claim files in YAML, for editors: they complete the fields, and mark wrong ones while one types."""

from typing import Any, Final, get_args

from factlint.ingest.claim_fields import CLAIM_FIELDS, LISTS, SOURCE_FIELDS
from factlint.model import ClaimKind, Modality

TEXT: Final[dict[str, Any]] = {"type": ["string", "number", "null"]}
"""YAML takes 99 for a number and 2013 for a year; both are text in the end. A date without quotation marks is text to editors."""
NUMBER: Final[dict[str, Any]] = {"type": ["integer", "null"], "minimum": 1}
WORDS: Final[dict[str, Any]] = {"type": ["string", "array", "null"], "items": TEXT}
ABOUT: Final = {
    "name": "Short label for people; else the file's name.",
    "published": "2013-12-09, 2013-12 or 2013.",
    "updated": "When it was last changed; never used as the day of publication.",
    "country": "ISO 3166 code, as GB.",
    "matter": "Sources of different matters are not compared.",
    "sha256": "Of the document's bytes: 64 hexadecimal digits.",
    "quote": "The words of the source, verbatim.",
    "value": "99, ~100, >=7, 10..20, 63 percent; 2013-11-05, <=2013-09-30; docs/claims.md lists the forms.",
    "subject": "What is counted, what happens, what is listed.",
    "attribute": "The part that a quantity plays, or the event's verb.",
    "scope": "Words that narrow it down: in Leeds, of whom, so far.",
    "person": "Who holds the office; only for a role.",
    "members": "What is listed; only for a list.",
}
"""A few words on a field, where its name does not say it all."""


def claim_file_schema() -> dict[str, Any]:
    """The schema of a claim file, JSON Schema 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factlint claim file",
        "type": "object",
        "required": ["claims"],
        "additionalProperties": False,
        "properties": {
            "source": {
                "type": ["object", "null"],
                "additionalProperties": False,
                "properties": {name: _field(name) for name in SOURCE_FIELDS},
            },
            "claims": {
                "type": ["array", "null"],
                "items": {
                    "type": "object",
                    "required": ["quote", "kind"],
                    "additionalProperties": False,
                    "properties": {name: _field(name) for name in CLAIM_FIELDS},
                },
            },
        },
    }


def _field(name: str) -> dict[str, Any]:
    if name == "kind":
        return {"enum": [*get_args(ClaimKind)]}
    if name == "modality":
        return {"enum": [*get_args(Modality), None]}
    form = NUMBER if name in ("line", "column") else WORDS if name in LISTS or name == "author" else TEXT
    return {**form, "description": ABOUT[name]} if name in ABOUT else form
