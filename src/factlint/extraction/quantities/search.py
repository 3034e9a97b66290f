"""Where in a text a number may stand: the one pass before anything is looked at closely."""

import re
from functools import cache
from typing import Final

from factlint.extraction.quantities.numerals import denominators
from factlint.extraction.quantities.shares import UNICODE_FRACTIONS
from factlint.extraction.quantities.starts import starting_words
from factlint.language import WordScanner

DIGITS: Final = re.compile(r"[\d" + "".join(UNICODE_FRACTIONS) + "]+")


@cache
def _scanner() -> WordScanner:
    return WordScanner(sorted({*starting_words(), *denominators()}))


def places(text: str) -> list[int]:
    """The code points at which digits or number words stand, in order; an article before them is not among them."""
    found = [match.start() for match in DIGITS.finditer(text)]
    found.extend(start for start, _, _ in _scanner().find(text))
    return sorted(found)
