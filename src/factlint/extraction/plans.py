"""Words of plans and forecasts, which every extractor reads alike."""

from functools import cache
from typing import Final

from factlint.language import entries

PACKAGE: Final = __package__ or ""


@cache
def plan_words() -> frozenset[str]:
    """Words that make what stands near them a plan or a forecast, not a fact."""
    return frozenset(word for line in entries(PACKAGE, "plans.txt") for word in line.split())
