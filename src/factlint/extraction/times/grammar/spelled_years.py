"""Years in words: "nineteen eighty-six", "two thousand and fifteen", "seventeen hundred thirty-three"."""

from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.lexicon import numbers

FIRST_CENTURY, LAST_CENTURY = 10, 21


def spelled_year(found: list[Cell], at: int) -> tuple[int, int] | None:
    """A year in words and the place after it."""
    head = below_hundred(found, at)
    if head is None:
        return None
    century, end = head
    following = lower_at(found, end)
    if century == 2 and following == "thousand":
        return with_rest(found, end + 1, 2000)
    if not FIRST_CENTURY <= century <= LAST_CENTURY:
        return None
    if following == "hundred":
        return with_rest(found, end + 1, century * 100)
    rest = below_hundred(found, end)
    return (century * 100 + rest[0], rest[1]) if rest and rest[0] >= 10 else None


def with_rest(found: list[Cell], at: int, head: int) -> tuple[int, int]:
    """The century with the years after it, if any are said."""
    rest = below_hundred(found, at + (lower_at(found, at) == "and"))
    return (head + rest[0], rest[1]) if rest else (head, at)


def below_hundred(found: list[Cell], at: int) -> tuple[int, int] | None:
    """A whole number from 1 to 99 in words and the place after it."""
    first = words_value(found, at)
    if not first:
        return None
    dash = lower_at(found, at + 1) == "-"
    second = words_value(found, at + 1 + dash)
    if first >= 20 and first % 10 == 0 and second and second < 10:
        return first + second, at + 2 + dash
    return first, at + 1


def words_value(found: list[Cell], at: int) -> int | None:
    """The value of a number word from 1 to 99; None for any other word."""
    word = lower_at(found, at)
    value = numbers().get(word) if word not in {"a", "an", "both", "dozen", "half"} else None
    return int(value) if value is not None and 1 <= value < 100 else None
