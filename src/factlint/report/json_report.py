"""The report as other programs read it."""

import json
import re

from pydantic_core import PydanticSerializationError

from factlint.model import Report

UNSAFE = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""Letters that JSON lets stand but that steer a terminal (a C1 control) or turn the direction of writing."""


def render_json(report: Report) -> str:
    """The report as JSON, version 1 of the contract; the same report gives the same bytes."""
    try:
        text = report.model_dump_json(indent=1)
    except PydanticSerializationError:
        # A file name that is no valid UTF-8 holds lone surrogates, which only escapes can write.
        text = json.dumps(report.model_dump(mode="json"), indent=1)
    return escaped(text) + "\n"


def escaped(text: str) -> str:
    """JSON with its unsafe letters as escapes; they can stand only inside strings."""
    return UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
