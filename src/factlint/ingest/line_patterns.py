"""Lists of lines, with ``*`` for anything, compared with the lines of a page."""

import re
from functools import cache

from factlint.ingest.lines import Line
from factlint.language import entries

PACKAGE = "factlint.ingest"


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


def is_listed(name: str, line: Line) -> bool:
    """Whether a line is in a lexicon of lines."""
    return bool(line_pattern(name).match(line.plain))
