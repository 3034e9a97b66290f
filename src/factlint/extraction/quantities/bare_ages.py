"""Ages that name no unit: "aged 12", "Lee Marsh, 40,", "a man of 40", "when she was 14"."""

from collections.abc import Callable
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.numerals import Numeral
from factlint.extraction.quantities.persons import name_before
from factlint.extraction.quantities.word_classes import word_class
from factlint.language import function_words

AFTER_APPOSITION: Final = frozenset(
    (",", ".", ";", "", "and", ")", "of", "was", "were", "is", "who", "has", "had", "on", "from")
)
"""What may follow the age in "Lee Marsh, 40"."""
LONGEST_CLAUSE: Final = 10
Reader = Callable[[list[Lexeme], int, int], str | None]


def bare_age(words: list[Lexeme], numeral: Numeral, after: int) -> str | None:
    """Whose age a number without a unit is, empty if nobody is named beside it; None if it is no age.

    Args:
        words: the lexemes of a sentence.
        numeral: the number; of a range the first one.
        after: the index after the number or the range.
    """
    readers = SURE if numeral.form != "digits" or numeral.high % 1 else (*SURE, *IN_DIGITS)
    found = (reader(words, numeral.first, after) for reader in readers)
    return next((subject for subject in found if subject is not None), None)


def _after_age(words: list[Lexeme], first: int, _after: int) -> str | None:
    """As in "aged 12", "at the age of 12", "between the ages of 18 and 22"."""
    before, earlier = lower_at(words, first - 1), lower_at(words, first - 2)
    if before in ("aged", "age", "ages") or (
        before in ("of", "between") and earlier in ("aged", "age", "ages")
    ):
        return name_before(words, first - 1)
    return "" if before == "and" and lower_at(words, first - 4) in ("age", "ages") else None


def _compared(words: list[Lexeme], _first: int, after: int) -> str | None:
    """As in "19 or older"."""
    follows = lower_at(words, after) in ("and", "or") and lower_at(words, after + 1) in ("older", "younger")
    return "" if follows else None


def _of_person(words: list[Lexeme], first: int, after: int) -> str | None:
    """As in "a man of 40"."""
    tied = lower_at(words, first - 1) == "of" and lower_at(words, first - 2) in word_class("person_of_age")
    return words[first - 2].text if tied and not _goes_on(words, after) else None


def _at_death(words: list[Lexeme], first: int, after: int) -> str | None:
    """As in "Lee Marsh, dead at 95", "Lee Marsh dies at 95"."""
    tied = lower_at(words, first - 1) == "at" and lower_at(words, first - 2) in word_class("dying")
    return name_before(words, first - 2) if tied and not _goes_on(words, after) else None


def _beside_name(words: list[Lexeme], first: int, after: int) -> str | None:
    """As in "Lee Marsh, 40, …", "The actress, 26, …"; not "Now, 32 of the …"."""
    if not _in_apposition(words, first, after):
        return None
    comma = first - 1 - (lower_at(words, first - 1) == "then")
    name = name_before(words, comma) or _noun_before(words, comma, after)
    if lower_at(words, after).isalpha() and " " not in name:
        return None
    return name or None


def _told(words: list[Lexeme], first: int, after: int) -> str | None:
    """As in "he was 95", "turned 40", "the son was 19", "Dana Marsh, who lived next door, was 40"."""
    if _predicate(words, first, after):
        return name_before(words, first - 1)
    if _goes_on(words, after) or lower_at(words, first - 1) not in ("was", "is"):
        return None
    before = lower_at(words, first - 2)
    if before in word_class("kin") and lower_at(words, first - 3) in word_class("determiner"):
        return before
    return _before_clause(words, first - 2) or None if before == "," else None


def _before_clause(words: list[Lexeme], comma: int) -> str:
    """The name before the clause with "who" that ends at a comma; empty if there is none."""
    for index in range(comma - 1, max(comma - LONGEST_CLAUSE, 1), -1):
        if words[index].lower == "who" and words[index - 1].text == ",":
            return name_before(words, index - 1)
    return ""


SURE: Final[tuple[Reader, ...]] = (_after_age, _compared, _of_person, _at_death)
IN_DIGITS: Final[tuple[Reader, ...]] = (_beside_name, _told)
"""Readers whose words are too weak to make an age of a number word."""


def _noun_before(words: list[Lexeme], at: int, after: int) -> str:
    """The noun of "The actress, 26, …" and "his age, 75, …"."""
    tight = lower_at(words, after) in (",", ".", ";", "", ")")
    noun = lower_at(words, at - 1)
    return noun if tight and lower_at(words, at - 2) in ("the", "a", "an", "his", "her") else ""


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
    if _goes_on(words, after):
        return False
    first -= lower_at(words, first - 1) == "then"
    before, earlier = lower_at(words, first - 1), lower_at(words, first - 2)
    if before == "turned":
        return True
    if before in ("was", "is", "were", "only", "just"):
        return earlier in word_class("age_pronoun") or _ends_name(words, first - 2)
    return before == "both" or (before == "now" and earlier in (",", "who", "is"))


def _goes_on(words: list[Lexeme], after: int) -> bool:
    """Whether the number counts or measures something that follows it."""
    if after >= len(words):
        return False
    word = words[after]
    counts = word.is_number or (word.is_word and word.lower not in function_words() | {"years"})
    return counts or word.text in ("%", "°", "-", "/", ":")


def _ends_name(words: list[Lexeme], at: int) -> bool:
    """Whether a capitalised word that does not open the sentence stands at an index."""
    word = words[at]
    return at > 1 and word.lower.isalpha() and word.is_capitalised and not word.text.isupper()
