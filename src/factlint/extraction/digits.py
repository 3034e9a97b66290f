"""Digits of every script, which every extractor reads alike."""

import re
import unicodedata
from typing import Final

FOREIGN_DIGIT: Final = re.compile(r"[^\D0-9]")
"""A decimal digit that is not one of ASCII: "１", "٣", "६"."""


def plain_digits(text: str) -> str:
    """A text with its decimal digits in ASCII, every code point at its own place."""
    return FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match.group())), text)
