"""Names of months and weekdays, which every extractor reads alike."""

from functools import cache
from typing import Final

from factlint.language import families, keys_by_entry

PACKAGE: Final = __package__ or ""


@cache
def months() -> dict[str, int]:
    """Name or abbreviation to number of the month."""
    return {word: int(key) for word, key in keys_by_entry(PACKAGE, "months.txt").items()}


@cache
def weekdays() -> dict[str, int]:
    """Name or abbreviation to ISO number of the weekday."""
    return {word: int(key) for word, key in keys_by_entry(PACKAGE, "weekdays.txt").items()}


@cache
def month_name(number: int) -> str:
    """The English name of a month, whatever the locale: 1 is January."""
    return families(PACKAGE, "months.txt")[str(number)][0].capitalize()


@cache
def weekday_name(number: int) -> str:
    """The English name of an ISO weekday, whatever the locale: 1 is Monday."""
    return families(PACKAGE, "weekdays.txt")[str(number)][0].capitalize()


@cache
def full_weekdays() -> frozenset[str]:
    """Weekdays that are written out."""
    return frozenset(names[0] for names in families(PACKAGE, "weekdays.txt").values())


@cache
def full_names() -> frozenset[str]:
    """Months and weekdays that are written out."""
    return full_weekdays() | {names[0] for names in families(PACKAGE, "months.txt").values()}
