"""Two numbers that are the ends of one range: "10 to 20", "3-4bn", "between £5 and £6"."""

from decimal import Decimal
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.currencies import currency_before
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.numerals import Numeral, magnitudes
from factlint.extraction.quantities.read_numeral import numeral_at
from factlint.extraction.quantities.units import Unit, unit_after
from factlint.extraction.quantities.verbs import lexicon_verb
from factlint.extraction.quantities.word_classes import verbs_by_role

RANGE_WORDS: Final = frozenset(("to", "or"))
THOUSAND: Final = Decimal(1000)
LOOK_LEFT: Final = 3
"""How many words before a number tell whether something changes from it: "rose from about"."""
FROM_LEFT: Final = 9
"""The same where "from" stands right before it: "rose by a quarter, from 40"."""
BETWEEN_LEFT: Final = 2
"""How many words before the first number "between" may stand: "between about 10 and 20"."""
BETWEEN_AGES_LEFT: Final = 4
"""The same in "between the ages of 18 and 22"."""


def ranged(words: list[Lexeme], numeral: Numeral, currency: str | None) -> tuple[Numeral, int, Unit | None]:
    """The numeral widened to a range if one is stated, the index after it, and the unit read on the way."""
    other, inner = _other_end(words, numeral, currency)
    if other is None:
        return numeral, numeral.last, None
    low, high = numeral.low * _shared_magnitude(words, numeral, other), other.high
    if low > other.low and _is_negative(words, other.first):
        low, high = other.low, numeral.high  # "-5 to -10", whose signs are not read yet
    if low >= high:
        return numeral, numeral.last, None
    unit = unit_after(words, other.last)
    if inner is not None and (unit is None or inner.name != unit.name):
        return numeral, numeral.last, None
    shared = unit is not None and inner is None and currency is None
    if not shared and _changes(words, numeral, inner.last if inner is not None else numeral.last):
        return numeral, numeral.last, None
    step = max(numeral.step, other.step)
    form = "fraction" if numeral.form == "fraction" else "digits"
    joined = Numeral(numeral.first, other.last, low, high, step, form)
    return joined, other.last, unit or inner


def _other_end(
    words: list[Lexeme], numeral: Numeral, currency: str | None
) -> tuple[Numeral | None, Unit | None]:
    if numeral.form == "vague":
        return None, None
    inner = unit_after(words, numeral.last) if currency is None else None
    at = inner.last if inner is not None else numeral.last
    begin = _past_separator(words, numeral, at)
    if begin is None or begin >= len(words):
        return None, None
    if (currency is not None and currency_before(words, begin + 1)) or _both_negative(
        words, numeral, begin + 1
    ):
        begin += 1
    other = numeral_at(words, begin, money=currency is not None)
    if other is None or other.form == "vague" or (other.form == "fraction") != (numeral.form == "fraction"):
        return None, None
    return other, inner


def _both_negative(words: list[Lexeme], numeral: Numeral, other: int) -> bool:
    """Whether a minus stands before a number and before what may be the other end of its range: "-5 °C to -10 °C"."""
    return other < len(words) and _is_negative(words, other) and _is_negative(words, numeral.first)


def _is_negative(words: list[Lexeme], index: int) -> bool:
    dashed = index > 0 and words[index - 1].is_dash and words[index].glued and words[index].is_number
    return dashed and (index == 1 or not words[index - 1].glued)


def _past_separator(words: list[Lexeme], numeral: Numeral, at: int) -> int | None:
    """The index after what joins two ends: a dash, "to", "or", "and" after "between"."""
    if at >= len(words):
        return None
    word = words[at]
    if word.is_dash:
        return at + 1 + (lower_at(words, at + 1) in RANGE_WORDS)
    if word.lower in RANGE_WORDS:
        return at + 1
    start = numeral.first
    of_ages = lower_at(words, start - 2) == "ages"
    reach = BETWEEN_AGES_LEFT if of_ages else BETWEEN_LEFT
    between = "between" in {lower_at(words, start - step) for step in range(1, reach + 1)}
    return at + 1 if word.lower == "and" and between else None


def _changes(words: list[Lexeme], numeral: Numeral, joint: int) -> bool:
    """Whether "to" leads from one level to another and not through a range: "rose from 5 to 6", not "rose by 5 to 6"."""
    near = [word.lower for word in words[max(0, numeral.first - LOOK_LEFT) : numeral.first]]
    if lower_at(words, joint) != "to":
        return False
    sign = numeral.first > 0 and not words[numeral.first - 1].is_word
    if lower_at(words, numeral.first - 1 - sign) == "from":  # "rose by 40, from 200 to 240"
        near = [word.lower for word in words[max(0, numeral.first - FROM_LEFT) : numeral.first]]
    elif "by" in near or "between" in near:
        return False
    return any(lexicon_verb(word) in verbs_by_role()["change"] for word in near)


def _shared_magnitude(words: list[Lexeme], numeral: Numeral, other: Numeral) -> Decimal:
    """What the second number's magnitude makes of a first one without: "3-4bn"."""
    if (
        numeral.last - numeral.first != 1
        or numeral.form not in ("digits", "words")
        or numeral.low >= other.low
    ):
        return Decimal(1)
    if other.last - other.first == 1:
        return _shared_thousands(words, numeral, other)
    mantissa = numeral_at(words[: other.first + 1], other.first)
    if mantissa is None or not mantissa.low:
        return Decimal(1)
    factor = other.low / mantissa.low
    return factor if factor in magnitudes().values() else Decimal(1)


def _shared_thousands(words: list[Lexeme], numeral: Numeral, other: Numeral) -> Decimal:
    """What the second number's zeros make of a first one without: "40-50,000"."""
    written = words[other.first].text
    shared = words[numeral.last].is_dash and written.endswith(",000") and "," not in words[numeral.first].text
    return THOUSAND if shared and numeral.low * THOUSAND < other.low else Decimal(1)
