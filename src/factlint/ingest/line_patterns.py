"""Lists of lines, with ``*`` for anything, compared with the lines of a page."""

import re
from functools import cache

from factlint.language import entries

PACKAGE = "factlint.ingest"
EDGES = " \t\u00a0«»‹›<>|+*·•×↑^_=:;,.!?-–—…[]{}/\\"
"""Marks at both ends of a line that are decoration."""


def plain_line(text: str) -> str:
    """A line as it is compared: lower case, single spaces, curly apostrophes, no decoration at its ends."""
    return " ".join(text.casefold().replace("'", "’").split()).strip(EDGES)


@cache
def line_pattern(name: str) -> re.Pattern[str]:
    """The lines of a lexicon of this package as one expression; it is matched against the whole of a plain line.

    Args:
        name: the lexicon's file name ("navigation.txt").
    """
    wholes = (
        re.escape(entry.casefold().replace("'", "’")).replace(r"\*", ".*") for entry in entries(PACKAGE, name)
    )
    return re.compile("(?:" + "|".join(wholes) + r")\Z")


def is_listed(name: str, text: str) -> bool:
    """Whether a line is in a lexicon of lines."""
    return bool(line_pattern(name).match(plain_line(text)))
