"""Numbers inside expressions of time: amounts, days, years."""

from decimal import Decimal
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.lexicon import numbers, ordinals

FIRST_YEAR, LAST_YEAR = 1000, 2199
SUFFIXES: Final = ("st", "nd", "rd", "th")


def cardinal(found: list[Cell], at: int) -> tuple[Decimal | None, int] | None:
    """An amount in digits or words and the place after it; the amount is None where it is open ("a few")."""
    if at < len(found) and found[at].text.isdecimal():
        return digits(found, at)
    if lower_at(found, at) in {"a", "the"} and lower_at(found, at + 1) in {
        "few",
        "couple",
        "dozen",
        "half",
        "hundred",
    }:
        at += 1
    if lower_at(found, at) == "couple":
        return Decimal(2), at + 1 + (lower_at(found, at + 1) == "of")
    return spelled(found, at)


def digits(found: list[Cell], at: int) -> tuple[Decimal, int] | None:
    """A number in digits, with thousands marks or decimals; None inside a longer code or amount."""
    if at and found[at].glued and not opens(found[at - 1]):
        return None
    text, end = found[at].text, at + 1
    while lower_at(found, end) in {",", "."} and touching_digits(found, end):
        text += ("." if lower_at(found, end) == "." else "") + found[end + 1].text
        end += 2
    if text.count(".") > 1:
        return None
    return Decimal(text), end


def opens(cell: Cell) -> bool:
    """Whether a number may follow a mark without a space: a bracket, a dash, a quotation mark."""
    return cell.lower in {"(", "[", "-", '"', "“", "'", "•", "*", "/", ":", ";", ",", "~"}


def touching_digits(found: list[Cell], mark: int) -> bool:
    """Whether a mark stands between digits without a space."""
    return (
        mark + 1 < len(found)
        and found[mark].glued
        and found[mark + 1].glued
        and found[mark + 1].text.isdecimal()
    )


def spelled(found: list[Cell], at: int) -> tuple[Decimal | None, int] | None:
    """A number in words ("twenty-five", "several")."""
    values = numbers()
    first = lower_at(found, at)
    if first not in values:
        return None
    total = values[first]
    end = at + 1
    if first == "half" and lower_at(found, end) in {"a", "an"}:
        return total, end + 1
    if total is None or total < 1:
        return total, end
    dash = lower_at(found, end) == "-"
    small = values.get(lower_at(found, end + dash))
    if total >= 20 and small and 1 <= small < 10 and lower_at(found, end + dash) not in {"a", "an"}:
        return total + small, end + dash + 1
    if small == 100 and total < 20:
        return total * 100, end + 1
    return total, end


def half_more(found: list[Cell], at: int) -> tuple[Decimal, int]:
    """The half in "two and a half years", and the place after it."""
    if lower_at(found, at) == "and":
        after = at + 1 + (lower_at(found, at + 1) == "a")
        if lower_at(found, after) == "half":
            return Decimal("0.5"), after + 1
    return Decimal(0), at


def ordinal(found: list[Cell], at: int) -> tuple[int, int] | None:
    """An ordinal ("14th", "third", "twenty-first") and the place after it."""
    if at >= len(found):
        return None
    if found[at].text.isdecimal():
        tail = at + 1 < len(found) and found[at + 1].glued and found[at + 1].lower in SUFFIXES
        return (int(found[at].text), at + 2) if tail and len(found[at].text) <= 2 else None
    known = ordinals()
    dash = lower_at(found, at + 1) == "-"
    double = lower_at(found, at) + "-" + lower_at(found, at + 1 + dash)
    if double in known:
        return known[double], at + 2 + dash
    return (known[lower_at(found, at)], at + 1) if lower_at(found, at) in known else None


def day_number(found: list[Cell], at: int) -> tuple[int, int] | None:
    """A day of the month ("5", "05", "14th", "twenty-first") and the place after it."""
    rank = ordinal(found, at)
    if rank:
        return rank if 1 <= rank[0] <= 31 else None
    if at >= len(found) or not is_digits(found[at], 2) or not free_after(found, at):
        return None
    if (
        at
        and found[at].glued
        and (found[at - 1].text.isalpha() or found[at - 1].lower in {"$", "£", "€", "."})
    ):
        return None
    day = int(found[at].text)
    return (day, at + 1) if 1 <= day <= 31 else None


def year_number(found: list[Cell], at: int) -> tuple[int, int] | None:
    """A year in four digits that is no part of a longer number, and the place after it."""
    if at >= len(found) or not is_digits(found[at], 4) or len(found[at].text) != 4:
        return None
    year = int(found[at].text)
    if not FIRST_YEAR <= year <= LAST_YEAR or not free_after(found, at):
        return None
    glued_to = found[at - 1].lower if at and found[at].glued else ""
    if glued_to and (glued_to.isalnum() or glued_to in set("$£€#@_=&.+")):
        return None
    return year, at + 1


def free_after(found: list[Cell], at: int) -> bool:
    """Whether a number ends here: neither letters, nor a decimal, nor a percent sign touch it."""
    if at + 1 >= len(found) or not found[at + 1].glued:
        return True
    follows = found[at + 1].lower
    if follows in {",", "."} and touching_digits(found, at + 1):
        return False
    return not (follows[0].isalnum() or follows in {"%", "$", "€", "£", "_", "="})


def is_digits(cell: Cell, longest: int) -> bool:
    """Whether a cell is a short run of plain digits."""
    return cell.text.isdecimal() and len(cell.text) <= longest
