"""Numbers that state no quantity, told by the words beside them: part of a name, an address, a score, a pronoun.

A test looks at the number at an index and answers why it states nothing, and the index after what it recognised.
"""

from functools import cache
from typing import Final

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.currencies import currency_before
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.nouns import is_plural
from factlint.extraction.quantities.parts_of_names import (
    Answer,
    between_names,
    capitalised_name,
    capitalised_word,
    counts,
    label,
    letters_after,
    letters_before,
)
from factlint.extraction.quantities.units import unit_after
from factlint.extraction.quantities.verbs import is_past, lexicon_verb
from factlint.extraction.quantities.word_classes import word_list
from factlint.extraction.quantities.written_digits import MOST_DIGITS, digits_value
from factlint.language import families, function_words

SCORE: Final = "score"
LOOK_LEFT: Final = 6
LONGEST_ADDRESS: Final = 5
YEAR_PREPOSITIONS: Final = frozenset(("in", "since", "by", "until", "from", "during", "of"))


def refused(words: list[Lexeme], index: int) -> Answer:
    """Why the number at an index states no quantity, and the index after what was recognised; None if it may."""
    for test in TESTS:
        found = test(words, index)
        if found is not None:
            return found
    return None


def _too_long(words: list[Lexeme], index: int) -> Answer:
    """As in "1234567890123456789012345", "1e99": more digits than any amount has."""
    if not words[index].is_number:
        return None
    value = digits_value(words[index].text)
    size = max(len(value.as_tuple().digits), abs(value.adjusted()))
    return ("identifier", index + 1) if size > MOST_DIGITS else None


def _enumerated(words: list[Lexeme], index: int) -> Answer:
    """As in "to: (1) train staff; (2) buy beds": a number in brackets that opens an item."""
    if (
        lower_at(words, index - 1) != "("
        or lower_at(words, index + 1) != ")"
        or not words[index].text.isdecimal()
    ):
        return None
    opens = index == 1 or words[index - 2].text in ";:," or words[index - 2].lower in ("and", "or", "to")
    return ("item of a list", index + 1) if opens and lower_at(words, index + 2).isalpha() else None


def _address(words: list[Lexeme], index: int) -> Answer:
    """As in "10 Downing Street", "4601 Kellogg Avenue", "the 900 block"."""
    if not words[index].is_number:
        return None
    if lower_at(words, index + 1) == "block":
        return "address", index + 2
    at = index + 1
    while (
        at < len(words)
        and at - index <= LONGEST_ADDRESS
        and (words[at].text == "." or words[at].is_capitalised)
    ):
        if at > index + 1 and words[at].lower in word_list("roads.txt"):
            return "address", at + 1
        at += 1
    return None


def _year(words: list[Lexeme], index: int) -> Answer:
    """A bare year: four digits from 1500 to 2099 that measure nothing."""
    text = words[index].text
    if not (words[index].is_number and len(text) == 4 and text.isdecimal() and "1500" <= text < "2100"):
        return None
    if currency_before(words, index) or unit_after(words, index + 1):
        return None
    counts = is_plural(lower_at(words, index + 1)) and lower_at(words, index - 1) not in YEAR_PREPOSITIONS
    return None if counts else ("year", index + 1)


def _score(words: list[Lexeme], index: int) -> Answer:
    """As in "won 3-1", "51-50", a team's "9-14" record."""
    last = index + 3
    if last > len(words) or not (words[index].is_number and words[index + 2].is_number):
        return None
    tight = words[index + 1].is_dash and words[index + 1].glued and words[index + 2].glued
    first, second = words[index].text, words[index + 2].text
    if not tight or not first.isdecimal() or not second.isdecimal() or unit_after(words, last):
        return None
    if last < len(words) and words[last].is_dash and words[last].glued and words[last - 1].glued:
        return ("identifier", last + 1) if last + 1 < len(words) and words[last + 1].is_number else None
    before = {word.lower for word in words[max(0, index - LOOK_LEFT) : index]}
    of_games = lower_at(words, last) in word_list("score_words.txt") - function_words()
    sport = of_games or (before & word_list("score_words.txt") and not counts(words, last))
    named = last < len(words) and words[last].is_capitalised
    return (SCORE, last) if int(first) >= int(second) or sport or named else None


@cache
def _beside_one() -> tuple[frozenset[str], frozenset[str]]:
    listed = families(PACKAGE, "pronoun_one.txt")
    return frozenset(listed["before"]), frozenset(listed["after"])


def _pronoun_one(words: list[Lexeme], index: int) -> Answer:
    """As in "no one", "one another", "one of the 14", "the one who": no count."""
    if words[index].lower not in ("one", "ones"):
        return None
    pronoun = "pronoun", index + 1
    before, after = _beside_one()
    following = lower_at(words, index + 1)
    if lower_at(words, index - 1) == "no":
        return pronoun
    if lower_at(words, index - 1) in before and (
        following in function_words() or not following.isalpha() or is_past(following) or _is_told(following)
    ):
        return pronoun
    return pronoun if following in after and not _number_follows(words, index + 2) else None


def _is_told(word: str) -> bool:
    """Whether a word is a verb in the third person: "that one costs", but "that one vote"."""
    return word.endswith("s") and lexicon_verb(word) not in (None, word)


def _number_follows(words: list[Lexeme], at: int) -> bool:
    """Whether "one in ten", "one out of five", "one to two" goes on: "one of the 14" does not."""
    if lower_at(words, at - 1) == "of":
        return False
    at += lower_at(words, at) in ("every", "of")
    return at < len(words) and (
        words[at].is_number or words[at].lower in cardinals() or words[at].lower == "a"
    )


def _rate_base(words: list[Lexeme], index: int) -> Answer:
    """As in "10 per 1,000 births": the second number says of how many."""
    return ("base of a rate", index + 1) if lower_at(words, index - 1) == "per" else None


TESTS: Final = (
    _rate_base,
    _too_long,
    letters_before,
    letters_after,
    label,
    _address,
    _year,
    _score,
    capitalised_name,
    between_names,
    capitalised_word,
    _enumerated,
    _pronoun_one,
)
