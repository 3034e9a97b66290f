"""Cardinals: digits and number words with their magnitudes: "3.8 billion", "one hundred and two", "a dozen"."""

from decimal import Decimal
from functools import cache
from typing import Final

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.magnitude_letters import magnitude_at
from factlint.extraction.quantities.numerals import (
    ARTICLES,
    LARGEST,
    Numeral,
    magnitudes,
    money_suffixes,
)
from factlint.extraction.quantities.shares import (
    HUNDRED,
    TEN,
    TWENTY,
    denominator_at,
    is_dash_at,
    is_last_ordinal,
    is_several,
    joined_share,
)
from factlint.extraction.quantities.written_digits import decimals, digits_value

DOZEN: Final = Decimal(12)


def cardinal_at(words: list[Lexeme], index: int, *, money: bool) -> Numeral | None:
    """The cardinal that begins at an index, or None; arguments as of ``numeral_at``."""
    return _Reader(words, index, money=money).read()


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
        value = self._divided(self.total + self.current)
        if value > LARGEST or self._is_ordinal():
            return None
        return Numeral(self.first, self.at, value, value, self.step, self.form)

    def _begin(self) -> bool:
        word = self.words[self.at]
        if word.is_number:
            self.current, self.form = digits_value(word.text), "digits"
            stated = decimals(word.text)
            self.step = Decimal(1).scaleb(-stated) if stated else Decimal(0)
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
        if self.at < len(self.words):
            following = self.words[self.at]
            if following.kind == "word" and following.lower not in _continuing_words():
                return False
        if self.total + self.current > LARGEST or joined_share(self.words, self.at) is not None:
            return False
        at = self.at + (self._hyphen() or self._comma())
        word = lower_at(self.words, at)
        unit = magnitude_at(self.words, at, self.form, money=self.money)
        if unit is not None:
            self._multiply(unit)
        elif word in ("and", "&") and self._joins(at + 1):
            at += 1
            self.current += _small(self.words[at])
        elif self._continues(at):
            self.current += cardinals().get(word) or digits_value(word)
        else:
            return False
        self.at = at + 1
        return True

    def _hyphen(self) -> bool:
        """Whether a hyphen ties the next word to the number; one between spaces only in "fifty - two"."""
        if not is_dash_at(self.words, self.at):
            return False
        if self.words[self.at].glued:
            return True
        units = cardinals().get(lower_at(self.words, self.at + 1), Decimal(0))
        return (
            bool(self.current) and self.current % HUNDRED >= TWENTY and 0 < units < TEN and self._fits(units)
        )

    def _comma(self) -> bool:
        """Whether a comma only parts a million from its hundreds: "three million, two hundred and forty"."""
        if self.form != "words" or self.current or lower_at(self.words, self.at) != ",":
            return False
        small = lower_at(self.words, self.at + 1) in cardinals()
        unit = magnitudes().get(lower_at(self.words, self.at + 2))
        return small and unit is not None and self.ceiling is not None and unit < self.ceiling

    def _continues(self, at: int) -> bool:
        """Whether the word at an index adds to the number: "two" after "twenty", "3" in "4 thousand 3 hundred"."""
        word = lower_at(self.words, at)
        if self.form == "words":
            return word in cardinals() and self._fits(cardinals()[word])
        following = magnitudes().get(lower_at(self.words, at + 1))
        below = following is not None and self.ceiling is not None and DOZEN < following < self.ceiling
        return below and not self.current and word.isdecimal() and len(word) < len("1000")

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
        if not value or magnitudes().get(lower_at(self.words, self.at - 1), TEN) < HUNDRED:
            return False
        unit = magnitudes().get(lower_at(self.words, at + 1))
        if unit is None:
            return self._fits(value)
        if self.current:  # "a hundred and two thousand" is one number, "3 hundred and 2 hundred" are two
            return unit > HUNDRED and self._fits(value)
        return self.ceiling is not None and unit < self.ceiling

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
        if (unit := magnitude_at(self.words, at, self.form, money=self.money)) is not None:
            self._multiply(unit)
            self.at += 1

    def _broken(self) -> None:
        """A fraction after a whole number, before or after its magnitude: "five and a half", "a million and a half"."""
        share = joined_share(self.words, self.at)
        if share is None:
            return
        value, self.at = share
        if self.ceiling is None:
            self.current += value
            self.step = value
            return
        unit = magnitudes().get(lower_at(self.words, self.at), LARGEST)
        if unit < self.ceiling:  # "one billion and a half million"
            self.at += 1
        else:
            unit = self.ceiling
        self.total += unit * value
        self.step = unit * value

    def _is_ordinal(self) -> bool:
        """Whether the words count places: "the hundred and twenty-fifth year"."""
        tied = self.form == "words" and is_dash_at(self.words, self.at) and self.words[self.at].glued
        return tied and is_last_ordinal(lower_at(self.words, self.at + 1))

    def _divided(self, value: Decimal) -> Decimal:
        """The number divided by parts named after it: "one hundred and thirty-two fifths"."""
        if self.form != "words":
            return value
        divided = denominator_at(self.words, self.at + is_dash_at(self.words, self.at))
        if divided is None or not is_several(self.words[divided[1] - 1].lower):
            return value
        self.at, value = divided[1], value / divided[0]
        self.form = "words" if value > 1 else "fraction"
        return value


@cache
def _continuing_words() -> frozenset[str]:
    """Words that may go on a number; after most numbers none of them stands, and nothing more need be asked."""
    return frozenset((*cardinals(), *magnitudes(), *money_suffixes(), "and"))


def _small(word: Lexeme) -> Decimal:
    """What a word or digits below a hundred stand for; 0 for anything else."""
    if word.is_number and len(word.text) <= 2 and word.text.isdecimal():
        return Decimal(word.text)
    return cardinals().get(word.lower, Decimal(0))
