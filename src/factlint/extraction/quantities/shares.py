"""Shares and fractions: "two-thirds", "half a million", "2 1/2", "and three quarters"."""

from decimal import Decimal

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.numerals import ARTICLES, Numeral, denominators, magnitudes
from factlint.extraction.quantities.written_digits import digits_value

HUNDRED = Decimal(100)
SHARE_STEP = Decimal(1)
"""Half a unit either way is what "two thirds" claims of a percentage."""
SHARE_PLACES = Decimal("0.000001")
UNICODE_FRACTIONS = {
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
    """As in "two-thirds", "a third of", "half", "half a million", "a quarter of a million", "three eighths"."""
    numerator, after = Decimal(1), index
    head = lower_at(words, index)
    if head in (*ARTICLES, "half") and lower_at(words, index - 1) == "and":
        return None  # "a year and a half"
    if head in ARTICLES:
        after = index + 1
    elif head in cardinals():
        numerator, after = cardinals()[head], index + 1
    if after > index and after < len(words) and words[after].is_dash:
        after += 1
    word = lower_at(words, after)
    denominator = denominators().get(word)
    if denominator is None or not _divides(words, index, after, numerator):
        return None
    return _scaled_share(words, index, after + 1, numerator / denominator)


def _divides(words: list[Lexeme], index: int, at: int, numerator: Decimal) -> bool:
    """Whether the word at an index is a denominator and not an ordinal ("a third man")."""
    word, following = words[at].lower, lower_at(words, at + 1)
    if word == "half" and lower_at(words, index - 1) in ("first", "second", "other", "latter", "opening"):
        return False  # of a match, of a year
    if word == "half":
        return following not in ("-", "brother", "brothers", "sister", "time", "hour") or at > index
    if word == "quarter" and at == index:
        return following in magnitudes()
    if at == index:
        return False
    if words[index].lower in ARTICLES:
        return following in ("of", "", ".", ",", "less", "more")
    return numerator > 1 or word == "quarter" or following in ("of", "", ".", ",", "the")


def _scaled_share(words: list[Lexeme], first: int, after: int, share: Decimal) -> Numeral:
    """A share of a magnitude ("half a million") is a number, any other share a fraction."""
    at = after + 1 if lower_at(words, after) == "of" and lower_at(words, after + 1) in ARTICLES else after
    at += lower_at(words, at) in ARTICLES
    unit = magnitudes().get(lower_at(words, at))
    if unit is not None:
        value = share * unit
        return Numeral(first, at + 1, value, value, Decimal(0) if unit < 1000 else value, "words")
    return Numeral(first, after, share, share, Decimal(0), "fraction")


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
    """The share in "and a half", "and three quarters", and the index after it."""
    if lower_at(words, at) != "and":
        return None
    top = Decimal(1) if lower_at(words, at + 1) in ARTICLES else cardinals().get(lower_at(words, at + 1))
    begin = at + 2 + (at + 2 < len(words) and words[at + 2].is_dash)
    word = lower_at(words, begin)
    bottom = denominators().get(word)
    if not top or not bottom or (top > 1) != (word.endswith("s") or word == "halves"):
        return None
    return top / bottom, begin + 1


def as_percent(share: Decimal) -> Decimal:
    """A share as a percentage, to six decimals: 2/3 → 66.666667."""
    percent = share * HUNDRED
    rounded = percent.quantize(SHARE_PLACES)
    return percent if percent == rounded else rounded
