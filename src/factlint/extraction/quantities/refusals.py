"""Numbers that state no quantity, told by the words beside them: part of a name, an address, a score, a pronoun.

A test looks at the number at an index and answers why it states nothing, and the index after what it recognised.
"""

from functools import cache

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.currencies import currency_before
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.nouns import is_plural
from factlint.extraction.quantities.numerals import magnitudes, money_suffixes
from factlint.extraction.quantities.units import unit_after
from factlint.extraction.quantities.verbs import is_past, lexicon_verb
from factlint.extraction.quantities.word_classes import calendar_words, measured_nouns, word_list
from factlint.extraction.quantities.written_digits import MOST_DIGITS, digits_value
from factlint.language import families, function_words

Answer = tuple[str, int] | None
NAME = "part of a name"
SCORE = "score"
LOOK_LEFT = 6
HEADLINE = 15
"""How many lexemes to either side tell whether the sentence is a headline."""
LONGEST_ADDRESS = 5
LONGEST_ABBREVIATION = 5
YEAR_PREPOSITIONS = frozenset(("in", "since", "by", "until", "from", "during", "of"))


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


def _letters_before(words: list[Lexeme], index: int) -> Answer:
    """As in "M25", "COVID-19", "G-20"."""
    word = words[index]
    if not (word.is_number and word.glued and index) or currency_before(words, index):
        return None
    if words[index - 1].is_word and not word.text.startswith("."):
        return NAME, index + 1
    dashed = index > 1 and words[index - 1].is_dash and words[index - 1].glued
    return (NAME, index + 1) if dashed and _begins_name(words[index - 2]) else None


def _begins_name(word: Lexeme) -> bool:
    return (
        word.is_word
        and word.is_capitalised
        and word.lower not in measured_nouns()
        and word.lower not in cardinals()
        and word.lower not in function_words()
    )


def _letters_after(words: list[Lexeme], index: int) -> Answer:
    """As in "21st", "4D", "737s"."""
    if not words[index].is_number or index + 1 >= len(words):
        return None
    after = words[index + 1]
    if not (after.glued and after.is_word):
        return None
    if after.lower in ("st", "nd", "rd", "th"):
        return "ordinal", index + 2
    if after.lower == "s" and words[index].text.isdecimal():
        of_life = len(words[index].text) == 2 and words[index].text.endswith("0")
        return None if of_life else ("decade", index + 2)
    if _is_code(words, index):
        return NAME, index + 3
    return None if _value_goes_on(words, index + 1) else (NAME, index + 2)


def _is_code(words: list[Lexeme], index: int) -> bool:
    """Whether digits, letters and more digits make one word: "24703L202"; "5km2" and "6ft2in" are none."""
    if index + 2 >= len(words) or not (words[index + 2].is_number and words[index + 2].glued):
        return False
    unit_follows = index + 3 < len(words) and words[index + 3].is_word and words[index + 3].glued
    return len(words[index + 2].text) > 1 and not unit_follows


def _value_goes_on(words: list[Lexeme], at: int) -> bool:
    """Whether letters glued to digits are a unit, a magnitude or an age ("27yo")."""
    letters = words[at].lower
    return (
        unit_after(words, at) is not None
        or letters in magnitudes()
        or letters in ("m", "b", "mm", "yo", "odd", "ish", "x")
        or (letters in money_suffixes() and currency_before(words, at - 1) is not None)
    )


def _label(words: list[Lexeme], index: int) -> Answer:
    """As in "No 10", "page 2", "Boeing 747", "Section 28": a label is capitalised, or has a point, or counts nothing."""
    before = index - 1
    if lower_at(words, before) in (".", "#"):
        before -= 1
    if before < 0 or words[before].lower not in word_list("labels.txt"):
        return None
    if (
        not words[before].is_capitalised
        and before == index - 1
        and (words[before].lower == "no" or _measures_something(words, index))
    ):
        return None
    if index + 1 < len(words) and is_plural(words[index + 1].lower):
        return None
    return NAME, index + 1


def _measures_something(words: list[Lexeme], index: int) -> bool:
    """Whether the number counts or measures something after all: "an act that cost 20 people"."""
    return _counts(words, index + 1) or unit_after(words, index + 1) is not None


def _capitalised_name(words: list[Lexeme], index: int) -> Answer:
    """As in "Apollo 11 landed": digits after a capitalised word inside a sentence, with nothing to count."""
    if not words[index].is_number or index < 2 or not words[index - 1].is_word or "," in words[index].text:
        return None
    before = words[index - 1]
    if not before.is_capitalised or before.lower in function_words() or lexicon_verb(before.lower):
        return None
    if before.lower in calendar_words() or before.lower in measured_nouns() or _is_headline(words, index):
        return None
    if currency_before(words, index) or _measures_something(words, index):
        return None
    return NAME, index + 1


def _between_names(words: list[Lexeme], index: int) -> Answer:
    """As in "WAVE 3 News": digits between an abbreviation and another capitalised word."""
    if not words[index].is_number or index == 0 or index + 1 >= len(words) or "," in words[index].text:
        return None
    before, after = words[index - 1], words[index + 1]
    short = before.is_word and before.text.isupper() and 1 < len(before.text) <= LONGEST_ABBREVIATION
    named = short and after.is_word and after.is_capitalised and not unit_after(words, index + 1)
    return (NAME, index + 1) if named and not _is_headline(words, index) else None


def _capitalised_word(words: list[Lexeme], index: int) -> Answer:
    """As in "Air Force One": a number word with a capital after a capitalised word, with nothing to count."""
    if (
        index < 2
        or not words[index].is_word
        or not (words[index].is_capitalised and words[index - 1].is_capitalised)
    ):
        return None
    named = not _is_headline(words, index) and not _counts(words, index + 1)
    return (NAME, index + 1) if named and words[index - 1].lower not in function_words() else None


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


def _is_headline(words: list[Lexeme], index: int) -> bool:
    """Whether more than half of the words around have capitals, so that a capital says nothing."""
    near = words[max(0, index - HEADLINE) : index + HEADLINE]
    letters = [word for word in near if word.is_word]
    return sum(word.is_capitalised for word in letters) * 2 > len(letters)


def _counts(words: list[Lexeme], at: int) -> bool:
    """Whether something that can be counted, a range or a magnitude may follow."""
    if at >= len(words):
        return False
    return words[at].is_dash or (words[at].is_word and words[at].lower not in function_words())


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
    sport = before & word_list("score_words.txt") and not _counts(words, last)
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
        following in function_words() or not following.isalpha() or is_past(following)
    ):
        return pronoun
    return pronoun if following in after and not _number_follows(words, index + 2) else None


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


TESTS = (
    _rate_base,
    _too_long,
    _letters_before,
    _letters_after,
    _label,
    _address,
    _year,
    _score,
    _capitalised_name,
    _between_names,
    _capitalised_word,
    _enumerated,
    _pronoun_one,
)
