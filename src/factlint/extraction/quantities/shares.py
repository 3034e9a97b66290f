"""Shares and fractions: "two-thirds", "half a million", "2 1/2", "and three quarters"."""

from decimal import Decimal
from typing import Final

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.numerals import ARTICLES, Numeral, denominators, magnitudes
from factlint.extraction.quantities.units import unit_after
from factlint.extraction.quantities.written_digits import digits_value
from factlint.language import keys_by_entry

TEN, TWENTY = Decimal(10), Decimal(20)
HUNDRED: Final = Decimal(100)
LAST_ORDINALS: Final = {
    "first": Decimal(1),
    "firsts": Decimal(1),
    "second": Decimal(2),
    "seconds": Decimal(2),
}
"""Ordinals that divide only after tens: "three twenty-firsts"."""
NO_ORDINALS: Final = frozenset(("half", "halves", "quarter", "quarters"))
"""Denominators that end no ordinal."""
SHARE_STEP: Final = Decimal(1)
"""Half a unit either way is what "two thirds" claims of a percentage."""
SHARE_PLACES: Final = Decimal("0.000001")
UNICODE_FRACTIONS: Final = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
    "⅒": (1, 10),
}


def share_at(words: list[Lexeme], index: int) -> Numeral | None:
    """As in "two-thirds", "a third of", "half", "half a million", "a quarter of a million", "three twenty-fifths"."""
    numerator, after = Decimal(1), index
    head = lower_at(words, index)
    if (head in ARTICLES or head == "half") and _goes_on(words, index):
        return None  # "a year and a half"
    if head in ARTICLES:
        after = index + 1
    elif head in cardinals():
        numerator, after = small_cardinal(words, index)
    divided = denominator_at(words, after + (after > index and is_dash_at(words, after)))
    if divided is None or not _divides(words, index, divided[1] - 1, numerator):
        return None
    denominator, last = divided
    if numerator > denominator:
        value = numerator / denominator
        return Numeral(index, last, value, value, Decimal(0), "words")
    return _scaled_share(words, index, last, numerator / denominator)


def _goes_on(words: list[Lexeme], index: int) -> bool:
    """Whether "and" ties a share to the number or the unit before it."""
    index -= lower_at(words, index - 1) in ARTICLES
    if lower_at(words, index - 1) != "and" or index < len(("a", "and")):
        return False
    before = words[index - 2]
    units = keys_by_entry(PACKAGE, "units.txt")
    return before.is_number or any(before.lower in known for known in (cardinals(), magnitudes(), units))


def small_cardinal(words: list[Lexeme], index: int) -> tuple[Decimal, int]:
    """The number below a hundred whose words begin at an index, and the index after it: "twenty-three"."""
    value, after = cardinals()[words[index].lower], index + 1
    unit = after + is_dash_at(words, after)
    more = cardinals().get(lower_at(words, unit), Decimal(0))
    if value >= TWENTY and value % TEN == 0 and 0 < more < TEN:
        return value + more, unit + 1
    return value, after


def denominator_at(words: list[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """What the words at an index divide by, and the index after them: "thirds", "twenty-fifth"."""
    word = lower_at(words, at)
    tens = cardinals().get(word, Decimal(0))
    if tens < TWENTY:
        simple = denominators().get(word)
        return None if simple is None else (simple, at + 1)
    dashed = is_dash_at(words, at + 1)
    last = lower_at(words, at + 1 + dashed)
    unit = LAST_ORDINALS.get(last, Decimal(0)) if dashed or last == "firsts" else Decimal(0)
    unit = unit or (denominators().get(last, Decimal(0)) if last not in NO_ORDINALS else Decimal(0))
    return (tens + unit, at + 2 + dashed) if 0 < unit < TEN else None


def is_dash_at(words: list[Lexeme], at: int) -> bool:
    """Whether a hyphen or a dash stands at an index."""
    return at < len(words) and words[at].is_dash


def is_last_ordinal(word: str) -> bool:
    """Whether a word makes an ordinal of the tens before it: the "fifth" of "twenty-fifth"."""
    unit = LAST_ORDINALS.get(word) or denominators().get(word, Decimal(0))
    return 0 < unit < TEN and not is_several(word) and word not in NO_ORDINALS


def is_several(word: str) -> bool:
    """Whether a denominator is in the plural, as after more than one part: "thirds"."""
    return word.endswith("s")


def _divides(words: list[Lexeme], index: int, at: int, numerator: Decimal) -> bool:
    """Whether the word at an index is a denominator and not an ordinal ("a third man", "the twenty-fifth year")."""
    word, following = words[at].lower, lower_at(words, at + 1)
    if word == "half":
        return numerator == 1 and _is_a_half(words, index, at)
    if word == "quarter" and at == index:
        return following in magnitudes()
    if at == index or numerator > 1:
        return at > index and (is_several(word) or word == "quarter")
    if word == "quarter" and unit_after(words, at + 1) is not None:
        return True  # "a quarter-mile"
    if words[index].lower in ARTICLES:
        return following in ("of", "", ".", ",", "less", "more")
    return word == "quarter" or following in ("of", "", ".", ",", "the")


def _is_a_half(words: list[Lexeme], index: int, at: int) -> bool:
    """Whether "half" is a share: not of a match or a year, and no part of a compound ("half-time")."""
    if lower_at(words, index - 1) in ("first", "second", "other", "latter", "opening"):
        return False
    if lower_at(words, at + 1) == "-":
        return at > index or lower_at(words, at + 2) in ARTICLES
    return at > index or lower_at(words, at + 1) not in (
        "brother",
        "brothers",
        "sister",
        "sisters",
        "time",
        "hour",
    )


def _scaled_share(words: list[Lexeme], first: int, after: int, share: Decimal) -> Numeral:
    """A share of a magnitude ("half a million", "half-a-dozen") is a number, any other share a fraction."""
    at = past_hyphen(words, after)
    if lower_at(words, at) == "of" and lower_at(words, past_hyphen(words, at + 1)) in ARTICLES:
        at = past_hyphen(words, at + 1)
    if lower_at(words, at) in ARTICLES:
        at = past_hyphen(words, at + 1)
    unit = magnitudes().get(lower_at(words, at))
    if unit is not None:
        value = share * unit
        return Numeral(first, at + 1, value, value, Decimal(0) if unit < 1000 else value, "words")
    return Numeral(first, after, share, share, Decimal(0), "fraction")


def past_hyphen(words: list[Lexeme], at: int) -> int:
    """The index after a hyphen that ties two words, or the index itself."""
    tied = at + 1 < len(words) and words[at].is_dash and words[at].glued and words[at + 1].glued
    return at + 1 if tied else at


def slash_at(words: list[Lexeme], index: int) -> Numeral | None:
    """As in "1/4", "2 1/2", "⅓", "193½"."""
    whole, at = Decimal(0), index
    if words[index].is_number and _fraction_parts(words, index + 1):
        whole, at = digits_value(words[index].text), index + 1
    parts = _fraction_parts(words, at)
    if parts is None:
        return None
    numerator, denominator, after = parts
    share = numerator / denominator
    value = whole + share
    return Numeral(index, after, value, value, Decimal(0), "digits" if whole else "fraction")


def _fraction_parts(words: list[Lexeme], at: int) -> tuple[Decimal, Decimal, int] | None:
    if at >= len(words):
        return None
    if words[at].text in UNICODE_FRACTIONS:
        top, bottom = UNICODE_FRACTIONS[words[at].text]
        return Decimal(top), Decimal(bottom), at + 1
    if at + 2 >= len(words) or words[at + 1].text not in "/⁄" or not words[at + 2].is_number:
        return None
    if not (words[at].text.isdecimal() and words[at + 2].text.isdecimal() and words[at + 1].glued):
        return None
    numerator, denominator = Decimal(words[at].text), Decimal(words[at + 2].text)
    common = denominator in denominators().values() or numerator == 1
    return (numerator, denominator, at + 3) if 0 < numerator < denominator and common else None


def joined_share(words: list[Lexeme], at: int) -> tuple[Decimal, int] | None:
    """The share in "and a half", "-and-a-half", "and three quarters", "and fifty-four hundredths", and the index after it."""
    at = past_hyphen(words, at)
    if lower_at(words, at) != "and":
        return None
    at = past_hyphen(words, at + 1)
    top, after = Decimal(1), at + 1
    if lower_at(words, at) in cardinals():
        top, after = small_cardinal(words, at)
    elif lower_at(words, at) not in ARTICLES:
        return None
    divided = denominator_at(words, after + is_dash_at(words, after))
    if divided is None or not 0 < top < divided[0]:
        return None
    bottom, last = divided
    return (top / bottom, last) if (top > 1) == is_several(words[last - 1].lower) else None


def as_percent(share: Decimal) -> Decimal:
    """A share as a percentage, to six decimals or six digits: 2/3 → 66.666667."""
    percent = share * HUNDRED
    places = SHARE_PLACES.scaleb(min(0, percent.adjusted()))
    rounded = percent.quantize(places)
    return percent if percent == rounded else rounded
