"""Ages of people: "a 27-year-old", "Lee Marsh, 40,", "aged 12", "when she was 14"."""

from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.bare_ages import bare_age
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.numerals import Numeral
from factlint.extraction.quantities.persons import name_before, name_explained, person_at
from factlint.language import keys_by_entry

OLDEST: Final = 120
DECADE_LEADS: Final = frozenset(("his", "her", "their", "mid", "late", "early", "-"))
"""Words before "30s" that make it a decade of life."""


@cache
def units_of_age() -> dict[str, str]:
    """Word to the unit of age that it names."""
    return keys_by_entry(PACKAGE, "units_of_age.txt")


class Age(NamedTuple):
    """An age.

    Attributes:
        last: the index after its last lexeme.
        unit: ``year``, ``month``, ``week`` or ``day``.
        subject: the person's name or noun, if it stands beside it.
        decade: whether "in his 30s" was said.
        then: whether it is the age at a time told of ("then-15-year-old", "15 at the time").
    """

    last: int
    unit: str
    subject: str
    decade: bool = False
    then: bool = False


def age_at(words: list[Lexeme], numeral: Numeral, after: int) -> Age | None:
    """The age that a numeral states, if the words around it say so.

    Args:
        words: the lexemes of a sentence.
        numeral: the number; of a range the first one.
        after: the index after the number or the range.
    """
    if not 0 < numeral.high <= OLDEST * 10:
        return None
    age = _year_old(words, numeral, after) or (
        _said(words, numeral, after) if numeral.high <= OLDEST else None
    )
    return None if age is None else age._replace(then=_is_then(words, numeral.first, age.last))


def _is_then(words: list[Lexeme], first: int, last: int) -> bool:
    """As in "then-15-year-old", "was then 15", "who was 15 at the time"."""
    before = first - 1 - (first > 0 and words[first - 1].is_dash)
    if lower_at(words, before) == "then":
        return True
    if lower_at(words, last) == "then":
        return True
    last += lower_at(words, last) == ","
    at, that, time = (lower_at(words, index) for index in range(last, last + 3))
    return at == "at" and that in ("the", "that") and time == "time"


def _year_old(words: list[Lexeme], numeral: Numeral, after: int) -> Age | None:
    """As in "27-year-old driver", "27 years old", "3 years of age"."""
    at = _past_dash(words, after)
    unit = units_of_age().get(lower_at(words, at))
    if unit is None:
        return None
    tail = _past_dash(words, at + 1)
    if lower_at(words, at) == "yo":
        return Age(at + 1, unit, person_at(words, at + 1))
    if lower_at(words, tail).partition("’")[0].partition("'")[0] in ("old", "olds"):
        hyphened = words[tail - 1].is_dash or words[at].glued
        noun = person_at(words, tail + 1) if hyphened else name_before(words, numeral.first)
        if hyphened and not noun.rpartition(" ")[2][:1].isupper():
            noun = name_explained(words, numeral.first) or noun
        return Age(tail + 1, unit, noun)
    if lower_at(words, tail) == "of" and lower_at(words, tail + 1) == "age":
        return Age(tail + 2, unit, "")
    return None


def _past_dash(words: list[Lexeme], at: int) -> int:
    return at + 1 if at < len(words) and words[at].is_dash else at


def _said(words: list[Lexeme], numeral: Numeral, after: int) -> Age | None:
    if _decade_of_life(words, numeral.first, after):
        return Age(after + 1, "year", "", decade=True)
    subject = bare_age(words, numeral, after)
    return None if subject is None else Age(after, "year", subject)


def _decade_of_life(words: list[Lexeme], first: int, after: int) -> bool:
    """As in "in his 30s"."""
    return lower_at(words, after) == "s" and lower_at(words, first - 1) in DECADE_LEADS


def decade_of_life(number: Decimal) -> tuple[Decimal, Decimal]:
    """The ages that "in his 30s" allows."""
    return number, number + 9
