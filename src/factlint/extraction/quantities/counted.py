"""What a measure counts to its right, and of what whole it is a part."""

from typing import Final, NamedTuple

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.measures import PERCENT, Measure, measure_at
from factlint.extraction.quantities.nouns import Phrase, after_of, counted_phrase, is_plural
from factlint.extraction.quantities.starts import may_begin
from factlint.extraction.quantities.verbs import lexicon_verb
from factlint.extraction.quantities.word_classes import calendar_words, word_class
from factlint.language import families, function_words

OF_MARKERS: Final = frozenset(
    ("only", "just", "the", "all", "these", "those", "its", "about", "around", "some", "at", "least")
)
TIMES: Final = frozenset(
    (PERCENT, "year", "month", "week", "day", "hour", "minute", "second", "decade", "century")
)
"""Units after which "in" tells where or when, not what: "three years in jail"."""
LONGEST_CONVERSION: Final = 6
"""How many lexemes a second amount in brackets may take between a number and its noun."""
MODIFIERS: Final = 7
"""How many words and hyphens may stand between a number and "rise", "cut" …"""


class Counted(NamedTuple):
    """What stands to the right of a measure.

    Attributes:
        phrase: the noun phrase that is counted, None if nothing is.
        part: whether it is a part of that ("14 of the 111 applicants").
        change: whether a noun to the right makes it a change ("a 3% rise in sales").
        whole: of a part, the number of the whole as written ("111"); empty if no number is given.
    """

    phrase: Phrase | None
    part: bool = False
    change: bool = False
    whole: str = ""


def counted(words: list[Lexeme], measure: Measure) -> Counted:
    """What a measure counts."""
    at = measure.noun_at
    if measure.age is not None:
        return Counted(None)
    if measure.joined:
        return Counted(_joined(words, at))
    if lower_at(words, at) == "of":
        return _after_of(words, measure, at)
    if measure.unit is None:
        single = measure.bounds.low == measure.bounds.high == 1
        return Counted(counted_phrase(words, at, plural=not single))
    return _with_unit(words, measure)


def _joined(words: list[Lexeme], at: int) -> Phrase | None:
    """As in "a seven-count indictment" counts counts; "a 5,000-strong crowd" a crowd."""
    if lower_at(words, at) == "strong":
        return counted_phrase(words, at + 1, plural=False)
    return Phrase(words, at, at + 1, at)


def _after_of(words: list[Lexeme], measure: Measure, at: int) -> Counted:
    """As in "14 of the 111 applicants", "63% of the public", "75% of 1.5 million kits", "ten litres of water"."""
    begin = after_of(words, at)
    if lower_at(words, begin) in word_class("those_named"):
        return Counted(_plural_only(words, begin + 1), part=True)
    share = measure.unit is not None or measure.form == "vague"
    whole = measure_at(words, begin) if begin < len(words) and may_begin(words, begin) else None
    if whole is None:
        return Counted(counted_phrase(words, begin, plural=measure.unit is None), part=not share)
    number = " ".join(word.text for word in words[whole.first : whole.last])
    return Counted(counted_phrase(words, whole.noun_at, plural=True), part=not share, whole=number)


def _plural_only(words: list[Lexeme], at: int) -> Phrase | None:
    """As in "12 of them children"; none in "12 of them left"."""
    phrase = counted_phrase(words, at, plural=True)
    return phrase if phrase is not None and is_plural(words[phrase.head].lower) else None


def _with_unit(words: list[Lexeme], measure: Measure) -> Counted:
    """What an amount or a share is of: "a £3m fund", "a 12-mile tunnel", "a 3% rise in sales", "£2m in fees"."""
    at = _past_conversion(words, measure)
    change = _change(words, measure, at)
    if change is not None:
        return change
    if lower_at(words, at) == "in" and measure.unit not in TIMES:
        return Counted(_in_kind(words, at + 1))
    if measure.unit == PERCENT or (measure.unit or "").isupper():
        at += lower_at(words, at) in word_class("determiner") and measure.form == "fraction"
        phrase = counted_phrase(words, at, plural=False)
        speaks = measure.unit == PERCENT and phrase is not None and _only_a_verb(phrase)
        return Counted(None if speaks else phrase)  # "42% think …"
    return Counted(counted_phrase(words, at, plural=False) if _attributive(words, measure) else None)


def _past_conversion(words: list[Lexeme], measure: Measure) -> int:
    """The index after a second amount in brackets and after "-a-day": "a €110bn ($141bn) loan", "a £5-a-day fine"."""
    at = measure.noun_at
    if lower_at(words, at) == "(":
        for index in range(at + 1, min(len(words), at + LONGEST_CONVERSION)):
            if words[index].text == ")":
                return index + 1
    if at + 3 < len(words) and words[at].is_dash and words[at].glued and words[at + 1].lower == "a":
        return at + 4
    return at


def _change(words: list[Lexeme], measure: Measure, at: int) -> Counted | None:
    """What is changed by an amount: "a 3% rise in sales", "a 3% pay rise", "a rise of 3% in sales"; None if nothing is."""
    if lower_at(words, measure.first - 1) == "of" and lower_at(words, measure.first - 2) in change_nouns():
        return Counted(_thing(words, at + 1), change=True) if lower_at(words, at) == "in" else None
    for index in range(at, min(len(words), at + MODIFIERS)):
        if words[index].lower in change_nouns():
            return Counted(_changed(words, at, index), change=True)
        if not _inside_compound(words, index) and (
            not words[index].is_word or words[index].lower in function_words()
        ):
            break
    return None


def _changed(words: list[Lexeme], at: int, index: int) -> Phrase | None:
    """The thing that a change noun at an index is about: "rise in sales", "pay rise"."""
    if lower_at(words, index + 1) in ("in", "of"):
        return _thing(words, index + 2)
    return Phrase(words, at, index + 1, index) if index > at and words[index - 1].is_word else None


def _inside_compound(words: list[Lexeme], index: int) -> bool:
    """Whether a word or hyphen belongs to a compound: "across-the-board"."""
    near = words[max(0, index - 1) : index + 2]
    return any(word.is_dash and word.glued for word in near)


def change_nouns() -> frozenset[str]:
    """Nouns that name a change."""
    return frozenset(families(PACKAGE, "frame_words.txt")["change"])


def _thing(words: list[Lexeme], at: int) -> Phrase | None:
    """The noun phrase after "a rise in": "the number of bids" is bids."""
    while lower_at(words, at) in word_class("before_noun"):
        at += 1
    if lower_at(words, at) in word_class("number_noun") and lower_at(words, at + 1) == "of":
        at = after_of(words, at + 1)
    if at < len(words) and (words[at].is_number or words[at].lower in calendar_words()):
        return None
    return counted_phrase(words, at, plural=False)


def _in_kind(words: list[Lexeme], at: int) -> Phrase | None:
    """The bare noun phrase after "£2m in": fees, not "the till", "cash", "March" or "Leeds"."""
    if (
        at >= len(words)
        or not words[at].is_word
        or words[at].lower in function_words() | word_class("manner")
    ):
        return None
    phrase = counted_phrase(words, at, plural=False)
    return (
        None if phrase is None or (words[phrase.head].is_capitalised and len(words[at].text) > 3) else phrase
    )


def _attributive(words: list[Lexeme], measure: Measure) -> bool:
    """Whether a measure stands as an adjective: "a 12-mile tunnel", "the 620km trip"."""
    inside = words[measure.number : measure.last]
    unit = inside[-1]
    if (
        measure.noun_at >= len(words)
        or is_plural(unit.lower)
        or words[measure.noun_at].lower in function_words()
    ):
        return False
    if words[measure.noun_at].lower in word_class("dimension") | word_class("direction"):
        return False
    return any(word.is_dash for word in inside[1:]) or lower_at(words, measure.first - 1) in word_class(
        "before_noun"
    )


def is_whole(words: list[Lexeme], measure: Measure) -> bool:
    """Whether "n of the" stands before the number."""
    at = measure.first - 1
    floor = max(0, at - len(OF_MARKERS))
    while at > floor and words[at].lower in OF_MARKERS:
        at -= 1
    return (
        at > 0 and words[at].lower == "of" and (words[at - 1].is_number or words[at - 1].lower in cardinals())
    )


def _only_a_verb(phrase: Phrase) -> bool:
    """Whether a phrase is one word that is the base form of a verb."""
    word = phrase.words[phrase.head].lower
    return phrase.last - phrase.first == 1 and lexicon_verb(word) == word
