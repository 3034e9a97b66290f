"""A number with everything that belongs to its value: currency, unit, range, hedge."""

from decimal import Decimal
from typing import Final, NamedTuple

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.ages import Age, age_at, decade_of_life
from factlint.extraction.quantities.currencies import currency_before, multiplied
from factlint.extraction.quantities.hedges import Bounds, bounds, hedge_after, hedge_before
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.numerals import Numeral
from factlint.extraction.quantities.ranges import ranged
from factlint.extraction.quantities.ratios import ratio_to_one, share_of_whole
from factlint.extraction.quantities.read_numeral import numeral_at
from factlint.extraction.quantities.shares import SHARE_STEP, as_percent, joined_share
from factlint.extraction.quantities.two_units import in_two_units
from factlint.extraction.quantities.units import Unit, unit_after
from factlint.extraction.quantities.word_classes import word_class

PERCENT: Final = "percent"
SPANS_OF_TIME: Final = frozenset(
    ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
)


class Measure(NamedTuple):
    """A number and its value.

    Attributes:
        first, last: indexes of its first lexeme, hedge included, and of the one after its unit.
        number: index of the number itself.
        bounds: the interval it stands for.
        form: of the numeral.
        noun_at: index at which what is counted may begin; after the afterthought ("or so").
        unit: as in ``model.Quantity``.
        step: one unit of the last stated digit.
        age: what makes it an age, if it is one.
        joined: whether a hyphen ties it to the next word ("a seven-count indictment").
    """

    first: int
    last: int
    number: int
    bounds: Bounds
    form: str
    noun_at: int
    unit: str | None = None
    step: Decimal = Decimal(0)
    age: Age | None = None
    joined: bool = False


class _Core(NamedTuple):
    """The number, its range and its unit before any hedge."""

    last: int
    low: Decimal
    high: Decimal
    unit: str | None
    step: Decimal
    age: Age | None = None


def measure_at(words: list[Lexeme], index: int) -> Measure | None:
    """The measure whose number begins at an index, or None if no number does."""
    currency = currency_before(words, index)
    numeral = numeral_at(words, index, money=currency is not None)
    if numeral is None:
        return None
    first = currency[1] if currency else index
    core = _core(words, numeral, currency[0] if currency else None)
    first, sign = _sign(words, first, core.last)
    if sign < 0:
        core = core._replace(low=-core.high, high=-core.low)
    return _hedged(words, numeral, core, first)


def _core(words: list[Lexeme], numeral: Numeral, currency: str | None) -> _Core:
    share = share_of_whole(words, numeral)
    if share is not None and currency is None:
        return _Core(share[1], share[0], share[0], PERCENT, Decimal(0))
    ratio = ratio_to_one(words, numeral)
    if ratio is not None and currency is None:
        return _Core(ratio[1], ratio[0], ratio[0], None, Decimal(0))
    numeral, after, scale = ranged(words, numeral, currency)
    low, high, step = numeral.low, numeral.high, numeral.step
    if currency is not None:
        return _composite(words, _Core(_past_name(words, after), low, high, currency, step))
    age = age_at(words, numeral, after)
    if age is not None:
        if age.decade:
            low, high = decade_of_life(low)
        return _Core(age.last, low, high, age.unit, step, age)
    return _with_unit(words, numeral, after, scale)


def _past_name(words: list[Lexeme], after: int) -> int:
    """A currency's name after its sign is part of the number ("$5 USD"), unless it is the sign of the next ("RMB 10 USD 20")."""
    unit = unit_after(words, after)
    if unit is None or not unit.is_currency:
        return after
    return after if unit.last < len(words) and words[unit.last].is_number else unit.last


def _with_unit(words: list[Lexeme], numeral: Numeral, after: int, scale: Unit | None) -> _Core:
    low, high, step = numeral.low, numeral.high, numeral.step
    at = after
    if numeral.form == "fraction":
        at += lower_at(words, at) == "of" and lower_at(words, at + 1) in ("a", "an")
        at += lower_at(words, at) in ("a", "an")
    if numeral.form == "vague" and lower_at(words, at) == "of":
        at += 1  # "billions of euros", "hundreds of miles"
    money = None if scale else multiplied(words, at)
    if money is not None:
        code, factor, last = money
        return _Core(last, low * factor, high * factor, code, (step or 1) * factor)
    unit = scale or unit_after(words, at)
    if unit is None:
        if numeral.form == "fraction":
            return _Core(after, as_percent(low), as_percent(high), PERCENT, SHARE_STEP)
        return _Core(after, low, high, None, step)
    core = _Core(unit.last, low, high, unit.name, step)
    return _composite(words, core)


def _composite(words: list[Lexeme], core: _Core) -> _Core:
    """As in "6ft 2in", "5 feet and 2 inches", "13 dollars 45 cents": one measure in two units."""
    at = core.last + (lower_at(words, core.last) in ("and", ","))
    if at >= len(words) or core.low != core.high:
        return core
    share = joined_share(words, core.last)
    if share is not None:  # "two years and a half"
        return core._replace(last=share[1], low=core.low + share[0], high=core.high + share[0], step=share[0])
    minor = numeral_at(words, at)
    if minor is None or minor.form not in ("digits", "words"):
        return core
    value, last = in_two_units(words, core.low, core.unit, minor)
    return core if value is None else core._replace(last=last, low=value, high=value)


def _sign(words: list[Lexeme], first: int, last: int) -> tuple[int, int]:
    """Where a number begins with its sign, and the sign; a dash before a space is one only if nothing else is said."""
    before = lower_at(words, first - 1)
    if before in ("minus", "negative"):
        return first - 1, -1
    if first == 0 or not words[first - 1].is_dash:
        return first, 1
    if not words[first].glued:
        alone = first == 1 and last == len(words)
        return (0, -1) if alone else (first, 1)
    if first == 1 or not words[first - 1].glued or words[first - 2].text in "($":
        return first - 1, -1
    return first, 1


def _hedged(words: list[Lexeme], numeral: Numeral, core: _Core, first: int) -> Measure:
    hedge, start = hedge_before(words, _past_between(words, first, core))
    if _is_throughout(words, start, numeral, core):
        hedge, start = "exact", first
    after, last = hedge_after(words, core.last)
    if hedge in ("about", "exact") and after != "exact":
        hedge = after
    strict = core.step == 0 and core.unit is None and core.low == core.low.to_integral_value()
    joined = core.unit is None and last < len(words) and words[last].is_dash and words[last].glued
    joined = joined and last + 1 < len(words) and words[last + 1].glued and words[last + 1].is_word
    return Measure(
        first=start,
        last=last,
        number=numeral.first,
        bounds=bounds(core.low, core.high, hedge, strict=strict),
        unit=core.unit,
        step=core.step,
        form=numeral.form,
        age=core.age,
        noun_at=last + joined,
        joined=joined,
    )


def _past_between(words: list[Lexeme], first: int, core: _Core) -> int:
    return first - 1 if core.low != core.high and lower_at(words, first - 1) in ("between", "from") else first


def _is_throughout(words: list[Lexeme], start: int, numeral: Numeral, core: _Core) -> bool:
    """Whether "over" tells during what time, not how much: "paid over three years", but "for over 30 years"."""
    during = core.age is None and core.unit in SPANS_OF_TIME and start + 1 == numeral.first
    return (
        during
        and words[start].lower == "over"
        and lower_at(words, start - 1) not in word_class("before_over")
    )
