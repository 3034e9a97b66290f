"""The fields of claim files, and how a wrong one is reported."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

import yaml

from factlint.ingest.yaml_nodes import line_of_node, text_of
from factlint.model import Problem

DOCUMENTED = "docs/claims.md lists the fields"
SOURCE_FIELDS = (
    "name",
    "title",
    "publisher",
    "author",
    "url",
    "published",
    "updated",
    "retrieved",
    "language",
    "licence",
    "confidentiality",
    "country",
    "matter",
    "sha256",
)
CLAIM_FIELDS = (
    "quote",
    "kind",
    "value",
    "line",
    "column",
    "subject",
    "attribute",
    "scope",
    "modality",
    "speaker",
    "as_of",
    "context",
    "person",
    "body",
    "members",
)
LISTS = frozenset({"members", "context"})


class Entry(NamedTuple):
    """The value of a field as it is written.

    Attributes:
        text: of a scalar; the members of a list joined by commas.
        members: of a list; a scalar is a list of one.
        line: counted from 1.
    """

    text: str
    members: tuple[str, ...]
    line: int


class FieldError(ValueError):
    """A field of a claim file that cannot be taken.

    Attributes:
        line: counted from 1; None if unknown.
        what: what is wrong.
        remedy: what to do.
    """

    def __init__(self, line: int | None, what: str, remedy: str = DOCUMENTED) -> None:
        """Say where, what, and what to do."""
        super().__init__(what)
        self.line = line
        self.what = what
        self.remedy = remedy

    def in_file(self, path: str) -> Problem:
        """The problem with the file."""
        return Problem(kind="unreadable", path=path, line=self.line, what=self.what, remedy=self.remedy)


def read_fields(node: yaml.Node, allowed: Sequence[str], thing: str) -> dict[str, Entry]:
    """The fields of a mapping; those that are null are left out.

    Args:
        node: what should be a mapping.
        allowed: the names that are known.
        thing: what is read ("claim"), for the message.

    Raises:
        FieldError: no mapping, an unknown or repeated field, or a value that is neither text nor a list of texts.
    """
    line = line_of_node(node)
    if not isinstance(node, yaml.MappingNode):
        raise FieldError(
            line, f"this {thing} is no list of fields", f"write it as 'field: value', {DOCUMENTED}"
        )
    fields: dict[str, Entry] = {}
    for key, value in node.value:
        name = text_of(key)
        if name not in allowed:
            raise unknown_field(name, allowed, thing, line_of_node(key))
        if name in fields:
            raise FieldError(
                line_of_node(key), f"the field {name!r} of this {thing} comes twice", "keep one of them"
            )
        entry = _entry(value, name)
        if entry.members:
            fields[name] = entry
    return fields


def unknown_field(name: str, allowed: Iterable[str], thing: str, line: int | None) -> FieldError:
    """The error for a field that does not exist, with the one that was perhaps meant."""
    close = get_close_matches(name, list(allowed), n=1)
    remedy = f"did you mean {close[0]!r}?" if close else DOCUMENTED
    return FieldError(line, f"unknown field {name!r} of a {thing}", remedy)


def choice(fields: Mapping[str, Entry], name: str, choices: Sequence[str], default: str) -> str:
    """The value of a field that has only a few.

    Raises:
        FieldError: it is none of them.
    """
    entry = fields.get(name)
    if entry is None:
        return default
    if entry.text not in choices:
        close = get_close_matches(entry.text, choices, n=1)
        remedy = f"did you mean {close[0]!r}?" if close else f"write one of {', '.join(choices)}"
        raise FieldError(entry.line, f"{name}: {entry.text!r} is not known", remedy)
    return entry.text


def whole_number(fields: Mapping[str, Entry], name: str) -> int | None:
    """The value of a field that holds a place in a document.

    Raises:
        FieldError: it is no whole number from 1.
    """
    entry = fields.get(name)
    if entry is None:
        return None
    if not (entry.text.isascii() and entry.text.isdigit() and 0 < len(entry.text) < 10 and int(entry.text)):
        raise FieldError(
            entry.line, f"{name}: {entry.text!r} is no whole number from 1", "count from 1, or leave it out"
        )
    return int(entry.text)


def _entry(node: yaml.Node, name: str) -> Entry:
    line = line_of_node(node)
    if isinstance(node, yaml.ScalarNode):
        text = text_of(node)
        return Entry(text, (text,) if text else (), line)
    scalars = isinstance(node, yaml.SequenceNode) and all(
        isinstance(one, yaml.ScalarNode) for one in node.value
    )
    if not scalars or name not in LISTS:
        wanted = "a list of texts" if name in LISTS else "one text or number"
        raise FieldError(line, f"{name}: {wanted} is wanted here")
    return Entry(text_of(node), tuple(text for one in node.value if (text := text_of(one))), line)
