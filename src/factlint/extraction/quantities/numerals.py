"""Numerals: digits, number words and magnitudes, read exactly."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.phrases import phrases_of
from factlint.language import keys_by_entry

HUNDRED = Decimal(100)
SHARE_STEP = Decimal(1)
"""Half a unit either way is what "two thirds" claims of a percentage."""
SHARE_PLACES = Decimal("0.000001")
VAGUE_SEVERAL = (Decimal(2), Decimal(9))
"""What "several hundred" and "a few dozen" may stand for, in hundreds and dozens."""
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
ARTICLES = frozenset(("a", "an"))


class Numeral(NamedTuple):
    """A number as it stands in a list of lexemes.

    Attributes:
        first, last: indexes of its first lexeme and of the one after its last.
        low, high: equal but for vague numbers.
        step: one unit of the last stated digit, as in ``model.Quantity``.
        form: ``digits``, ``words``, ``fraction`` or ``vague``.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    step: Decimal
    form: str


@cache
def _values(name: str) -> dict[str, Decimal]:
    return {word: Decimal(value) for word, value in keys_by_entry(PACKAGE, name).items()}


def cardinals() -> dict[str, Decimal]:
    """Number words below a hundred."""
    return _values("number_words.txt")


def magnitudes() -> dict[str, Decimal]:
    """Words that multiply the number before them."""
    return _values("magnitudes.txt")


def denominators() -> dict[str, Decimal]:
    """Words that divide the number before them."""
    return _values("fractions.txt")


def numeral_at(words: list[Lexeme], index: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at an index, or None.

    Args:
        words: the lexemes of a sentence.
        index: where it must begin.
        money: whether a currency stands before it, so that a glued "m" is a million.
    """
    return (
        _vague_at(words, index)
        or _share_at(words, index)
        or _slash_at(words, index)
        or _number_at(words, index, money=money)
    )


def lower_at(words: list[Lexeme], index: int) -> str:
    """The lexeme at an index in lower case, empty beyond the ends."""
    return words[index].lower if 0 <= index < len(words) else ""


def _vague_at(words: list[Lexeme], index: int) -> Numeral | None:
    first = lower_at(words, index)
    if first in ("several", "few") or (first == "a" and lower_at(words, index + 1) == "few"):
        after = index + (2 if first == "a" else 1)
        unit = magnitudes().get(lower_at(words, after))
        if unit is None:
            return None
        low, high = (unit * times for times in VAGUE_SEVERAL)
        return Numeral(index, after + 1, low, high, Decimal(0), "vague")
    found = phrases_of("vague_numbers.txt").at(words, index)
    if found is None:
        return None
    low, high = (Decimal(end) for end in found[0].split(".."))
    return Numeral(index, found[1], low, high, Decimal(0), "vague")


def _share_at(words: list[Lexeme], index: int) -> Numeral | None:
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


def _slash_at(words: list[Lexeme], index: int) -> Numeral | None:
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


def _number_at(words: list[Lexeme], index: int, *, money: bool) -> Numeral | None:
    """Digits or number words with their magnitudes: "3.8 billion", "one hundred and two", "a dozen"."""
    reader = _Reader(words, index, money=money)
    return reader.read()


class _Reader:
    """Reads one cardinal from left to right.

    ``total`` holds what is closed by a magnitude of a thousand or more, ``current`` what is still open.
    """

    def __init__(self, words: list[Lexeme], index: int, *, money: bool) -> None:
        self.words, self.first, self.at = words, index, index
        self.money = money
        self.total, self.current = Decimal(0), Decimal(0)
        self.step, self.form = Decimal(0), "words"
        self.ceiling: Decimal | None = None

    def read(self) -> Numeral | None:
        if not self._begin():
            return None
        while self._more():
            pass
        self._broken()
        self._decimals()
        value = self.total + self.current
        return Numeral(self.first, self.at, value, value, self.step, self.form)

    def _begin(self) -> bool:
        word = self.words[self.at]
        if word.is_number:
            self.current, self.form = digits_value(word.text), "digits"
            self.step = (
                Decimal(1).scaleb(-len(word.text.partition(".")[2])) if "." in word.text else Decimal(0)
            )
        elif word.lower in cardinals():
            self.current = cardinals()[word.lower]
        elif self._article_before_magnitude():
            self.current = Decimal(1)
        else:
            return False
        self.at += 1
        self._broken()
        return True

    def _article_before_magnitude(self) -> bool:
        word = self.words[self.at].lower
        if word in ARTICLES:
            return lower_at(self.words, self.at + 1) in magnitudes()
        if word in magnitudes() and len(word) > 2:  # bare: "more than dozen", "hundred people"
            self.at -= 1
            return True
        return False

    def _more(self) -> bool:
        """Take one more word of the numeral, if there is one."""
        at = self.at
        if at < len(self.words) and self.words[at].is_dash and self.words[at].glued:
            at += 1
        word = lower_at(self.words, at)
        unit = self._magnitude(at)
        if _joined_share(self.words, at) is not None:
            return False
        if unit is not None:
            self._multiply(unit)
        elif word in ("and", "&") and self._joins(at + 1):
            at += 1
            self.current += _small(self.words[at])
        elif self.form == "words" and word in cardinals() and self._fits(cardinals()[word]):
            self.current += cardinals()[word]
        else:
            return False
        self.at = at + 1
        return True

    def _magnitude(self, at: int) -> Decimal | None:
        if at >= len(self.words):
            return None
        word = self.words[at]
        if len(word.lower) == 1:
            if not word.is_word or (not word.glued and not self.money):
                return None
            if not self.money and word.text not in "MBbkK":
                return None
            return _values("money_suffixes.txt").get(word.lower)
        unit = magnitudes().get(word.lower)
        if unit is None or (self.form == "digits" and unit <= 12):
            return unit if unit is not None and word.lower.startswith("dozen") else None
        return unit

    def _multiply(self, unit: Decimal) -> None:
        if unit < 1000:
            self.current = (self.current or 1) * unit
            return
        if not self.current:
            self.current, self.total = self.total, Decimal(0)
        self.step = (self.step or 1) * unit
        self.total += self.current * unit
        self.current, self.ceiling = Decimal(0), unit

    def _joins(self, at: int) -> bool:
        """Whether "and" joins what follows to the number: only a hundred or a thousand takes it."""
        value = _small(self.words[at]) if at < len(self.words) else Decimal(0)
        if not value:
            return False
        before = lower_at(self.words, self.at - 1)
        return before in ("hundred", "thousand", "million", "billion") and self._fits(value)

    def _fits(self, value: Decimal) -> bool:
        """Whether a word may follow: units after tens, anything small after a hundred."""
        if not self.current:
            return self.total > 0
        tens = self.current % HUNDRED
        if tens == 0:
            return self.current >= HUNDRED
        return tens >= 20 and tens % 10 == 0 and 0 < value < 10

    def _decimals(self) -> None:
        """Spoken decimals: "nine point nought four", "200 point seventy-one"."""
        if lower_at(self.words, self.at) != "point":
            return
        digits, at = "", self.at + 1
        while lower_at(self.words, at) in cardinals():
            digits += str(cardinals()[lower_at(self.words, at)])
            at += 1 + (at + 2 < len(self.words) and self.words[at + 1].is_dash and self.words[at + 1].glued)
        if not digits:
            return
        if len(digits) == 3 and digits[1] == "0" and cardinals()[lower_at(self.words, self.at + 1)] >= 20:
            digits = digits[0] + digits[2]  # "seventy-one"
        self.current += Decimal("0." + digits)
        self.step = Decimal(1).scaleb(-len(digits))
        self.at = at
        if (unit := self._magnitude(at)) is not None:
            self._multiply(unit)
            self.at += 1

    def _broken(self) -> None:
        """A fraction after a whole number, before or after its magnitude: "five and a half", "a million and a half"."""
        share = _joined_share(self.words, self.at)
        if share is None:
            return
        value, self.at = share
        if self.ceiling is None:
            self.current += value
            self.step = value
        else:
            self.total += self.ceiling * value
            self.step = self.ceiling * value


def _small(word: Lexeme) -> Decimal:
    """What a word or digits below a hundred stand for; 0 for anything else."""
    if word.is_number and len(word.text) <= 2 and word.text.isdecimal():
        return Decimal(word.text)
    return cardinals().get(word.lower, Decimal(0))


def _joined_share(words: list[Lexeme], at: int) -> tuple[Decimal, int] | None:
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


def digits_value(text: str) -> Decimal:
    """The number that digits stand for, with commas or spaces between thousands, or an exponent."""
    return Decimal("".join(letter for letter in text if letter in "0123456789.e+-"))


def as_percent(share: Decimal) -> Decimal:
    """A share as a percentage, to six decimals: 2/3 → 66.666667."""
    percent = share * HUNDRED
    rounded = percent.quantize(SHARE_PLACES)
    return percent if percent == rounded else rounded
