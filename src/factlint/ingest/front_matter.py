"""The fields between two lines of three dashes at the head of a file.

Source: the front matter of Jekyll and Pandoc, in YAML 1.1.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

from factlint.ingest.yaml_nodes import compose, text_of

OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
KEY_LINE = re.compile(r"[A-Za-z_][\w-]*[ \t]*:(?:\s|$)")


class FrontField(NamedTuple):
    """A field of the front matter.

    Attributes:
        text: its value; the members of a list joined by commas.
        start, end: where the value stands in the file's text, quotation marks left out.
        line: counted from 1.
    """

    text: str
    start: int
    end: int
    line: int


@dataclass(frozen=True)
class FrontMatter:
    """What stands between the dashes.

    Attributes:
        end: code point after the closing line; 0 if there is no front matter.
        fields: by name in lower case.
        error: what is wrong with it; None if nothing is.
        error_line: where, counted from 1.
    """

    end: int = 0
    fields: Mapping[str, FrontField] = field(default_factory=dict)
    error: str | None = None
    error_line: int | None = None


def read_front_matter(text: str) -> FrontMatter:
    """The front matter at the head of a text. A broken one has no fields, and its error and its end are known."""
    opening = OPENING.match(text)
    if opening is None or not KEY_LINE.match(text, opening.end()):
        return FrontMatter()
    closing = CLOSING.search(text, opening.end())
    if closing is None:
        return FrontMatter(_end_of_keys(text, opening.end()), error="no line of --- closes it", error_line=1)
    inner = text[opening.end() : closing.start()]
    try:
        root = compose(inner)
    except yaml.YAMLError as error:
        line = line_of(error)
        return FrontMatter(closing.end(), error=what_of(error), error_line=None if line is None else line + 1)
    if not isinstance(root, yaml.MappingNode):
        return FrontMatter(closing.end(), error="it holds no fields", error_line=2)
    return FrontMatter(closing.end(), dict(_fields(root, inner, opening.end())))


def line_of(error: yaml.YAMLError) -> int | None:
    """The line, counted from 1, at which YAML stopped; None if it does not say."""
    mark = getattr(error, "problem_mark", None)
    return None if mark is None else mark.line + 1


def what_of(error: yaml.YAMLError) -> str:
    """What YAML has against the text, in its own words, on one line."""
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return " ".join(str(what).split())


def _end_of_keys(text: str, position: int) -> int:
    """Where the lines ``key: value`` end, which start at a position."""
    while KEY_LINE.match(text, position):
        newline = text.find("\n", position)
        if newline < 0:
            return len(text)
        position = newline + 1
    return position


def _fields(root: yaml.MappingNode, inner: str, offset: int) -> list[tuple[str, FrontField]]:
    found = []
    for key, node in root.value:
        value = text_of(node)
        if isinstance(key, yaml.ScalarNode) and value:
            start, end = node.start_mark.index, node.end_mark.index
            raw = inner[start:end].rstrip()
            quoted = len(raw) >= 2 and raw[0] == raw[-1] and raw[0] in "'\""
            place = (offset + start + quoted, offset + start + len(raw) - quoted)
            found.append((key.value.lower(), FrontField(value, *place, node.start_mark.line + 2)))
    return found
