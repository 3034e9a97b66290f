"""Ages of people: "a 27-year-old", "Lee Marsh, 40,", "aged 12", "when she was 14"."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.numerals import Numeral
from factlint.extraction.quantities.word_classes import word_class
from factlint.language import function_words, keys_by_entry

OLDEST = 120
LONGEST_NAME = 6
DECADE_LEADS = frozenset(("his", "her", "their", "mid", "late", "early", "-"))
"""Words before "30s" that make it a decade of life."""
AFTER_APPOSITION = frozenset(
    (",", ".", ";", "", "and", ")", "of", "was", "were", "is", "who", "has", "had", "on", "from")
)
"""What may follow the age in "Lee Marsh, 40"."""


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
        return Age(at + 1, unit, _noun_at(words, at + 1))
    if lower_at(words, tail) in ("old", "olds"):
        hyphened = words[tail - 1].is_dash or words[at].glued
        noun = _noun_at(words, tail + 1) if hyphened else name_before(words, numeral.first)
        return Age(tail + 1, unit, noun)
    if lower_at(words, tail) == "of" and lower_at(words, tail + 1) == "age":
        return Age(tail + 2, unit, "")
    return None


def _past_dash(words: list[Lexeme], at: int) -> int:
    return at + 1 if at < len(words) and words[at].is_dash else at


def _said(words: list[Lexeme], numeral: Numeral, after: int) -> Age | None:
    first, before = numeral.first, lower_at(words, numeral.first - 1)
    if before in ("aged", "age", "ages") or (before == "of" and lower_at(words, first - 2) == "age"):
        return Age(after, "year", name_before(words, first - 1))
    if _decade_of_life(words, first, after):
        return Age(after + 1, "year", "", decade=True)
    if numeral.form != "digits" or numeral.high != numeral.high.to_integral_value():
        return None
    if _in_apposition(words, first, after):
        comma = first - 1 - (lower_at(words, first - 1) == "then")
        name = name_before(words, comma) or _noun_before(words, comma, after)
        if lower_at(words, after).isalpha() and " " not in name:
            name = ""  # "Now, 32 of the …"
        return Age(after, "year", name) if name else None
    if _predicate(words, first, after):
        return Age(after, "year", name_before(words, first - 1))
    return None


def _noun_before(words: list[Lexeme], at: int, after: int) -> str:
    """The noun of "The actress, 26, …" and "his age, 75, …"."""
    tight = lower_at(words, after) in (",", ".", ";", "", ")")
    noun = lower_at(words, at - 1)
    return noun if tight and lower_at(words, at - 2) in ("the", "a", "an", "his", "her") else ""


def _decade_of_life(words: list[Lexeme], first: int, after: int) -> bool:
    """As in "in his 30s"."""
    return lower_at(words, after) == "s" and lower_at(words, first - 1) in DECADE_LEADS


def _in_apposition(words: list[Lexeme], first: int, after: int) -> bool:
    """As in "Lee Marsh, 40, …", "Lee Marsh (40)"."""
    before, following = lower_at(words, first - 1), lower_at(words, after)
    if before == "(":
        return following == ")"
    if before == "then" and lower_at(words, first - 2) == ",":
        return not following.isalpha()
    return before == "," and following in AFTER_APPOSITION


def _predicate(words: list[Lexeme], first: int, after: int) -> bool:
    """As in "he was 95", "who is 46", "now 53", "turned 40", "both 51"."""
    if after < len(words) and (
        words[after].is_number
        or (words[after].is_word and lower_at(words, after) not in function_words() | {"years"})
    ):
        return False
    if lower_at(words, after) in ("%", "°", "-", "/", ":"):
        return False
    first -= lower_at(words, first - 1) == "then"
    before, earlier = lower_at(words, first - 1), lower_at(words, first - 2)
    if before == "turned":
        return True
    if before in ("was", "is", "were", "only", "just"):
        return earlier in word_class("age_pronoun") or _ends_name(words, first - 2)
    return before == "both" or (before == "now" and earlier in (",", "who", "is"))


def _ends_name(words: list[Lexeme], at: int) -> bool:
    """Whether a capitalised word that does not open the sentence stands at an index."""
    word = words[at]
    return at > 1 and word.lower.isalpha() and word.is_capitalised and not word.text.isupper()


def _noun_at(words: list[Lexeme], at: int) -> str:
    """The name or noun that follows "27-year-old"."""
    end = at
    while (
        end < len(words) and end - at < 4 and words[end].is_word and words[end].lower not in function_words()
    ):
        end += 1
    taken = words[at:end]
    named = [word.text for word in taken if word.is_capitalised]
    if named:
        return " ".join(named)
    return taken[0].text if taken else ""


def name_before(words: list[Lexeme], at: int) -> str:
    """The run of capitalised words that ends before an index, a comma or a bracket between them left out."""
    end = at - (lower_at(words, at - 1) in (",", "(", "is", "was"))
    end -= lower_at(words, end - 1) == "." and lower_at(words, end - 2) in ("jr", "sr")
    first = end
    while first > max(0, end - LONGEST_NAME) and words[first - 1].is_word and words[first - 1].is_capitalised:
        first -= 1
        if words[first].lower in function_words() and first < end - 1:
            first += 1
            break
    name = [word.text for word in words[first:end] if word.lower not in function_words()]
    return " ".join(name)


def decade_of_life(number: Decimal) -> tuple[Decimal, Decimal]:
    """The ages that "in his 30s" allows."""
    return number, number + 9
