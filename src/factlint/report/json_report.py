"""The report as other programs read it."""

import json
import re

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

from factlint.model import Report

UNSAFE = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Letters that JSON lets stand but that steer a terminal (a C1 control) or turn the direction of writing."""


def render_json(report: Report) -> str:
    """The report as JSON, version 1 of the contract; the same report gives the same bytes."""
    return as_json(report, indent=1) + "\n"


def as_json(value: BaseModel, indent: int | None = None) -> str:
    """A value of the model as JSON that is safe to show; on one line unless indented.

    Unsafe letters become escapes: in JSON they can stand only inside strings.
    """
    try:
        text = value.model_dump_json(indent=indent)
    except PydanticSerializationError:
        # A file name that is no valid UTF-8 holds lone surrogates, which only escapes can write.
        text = json.dumps(value.model_dump(mode="json"), indent=indent)
    return escaped(text)


def escaped(text: str) -> str:
    """JSON with the letters as escapes that steer a terminal or cannot be written; inside strings alone can they stand."""
    return UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
