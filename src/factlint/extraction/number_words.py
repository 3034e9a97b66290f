"""Number words, which every extractor reads alike."""

from decimal import Decimal
from functools import cache
from typing import Final

from factlint.language import keys_by_entry

PACKAGE: Final = __package__ or ""


@cache
def cardinals() -> dict[str, Decimal]:
    """Number words below a hundred, to their values."""
    return {word: Decimal(value) for word, value in keys_by_entry(PACKAGE, "number_words.txt").items()}
