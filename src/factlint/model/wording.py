"""Values as people write them."""

import calendar
import datetime as dt
from decimal import Decimal

from factlint.model.claim import Value
from factlint.model.people import Name, Office, Roster
from factlint.model.period import MONTH_AND_DAY, WEEKDAY, Duration, Period
from factlint.model.place import Place
from factlint.model.quantity import Quantity, trailing_zeros
from factlint.model.statement import NOT, Statement

CURRENCY_SIGNS = {"GBP": "£", "USD": "$", "EUR": "€", "JPY": "¥", "INR": "₹"}
MAGNITUDES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
MOST_WORDS = 4
"""Of a range in words; a longer text is the whole quote of a claim file."""
PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "penny": "pence"}


def in_words(value: Value) -> str:
    """A value for people: "about 100", "£3.8 billion", "by 30 September 2013", "1–10 November 2013"."""
    match value:
        case Quantity():
            return _quantity(value)
        case Period():
            return _period(value)
        case Duration():
            return _hedged(value.bound, _with_unit(_number(value.amount), value.unit, value.amount))
        case Office(title=words) | Name(full=words) | Place(name=words):
            return words
        case Statement():
            return _statement(value)
        case Roster():
            ends = {value.minimum, value.maximum}
            return " to ".join(str(end) for end in sorted(ends)) + " listed"


def _statement(value: Statement) -> str:
    if value.form == "quotation":
        return f"“{value.says}”"
    return value.raw or f"{NOT if value.denied else ''}{value.says}"


def _quantity(value: Quantity) -> str:
    ends = [end for end in dict.fromkeys((value.low, value.high)) if end is not None]
    if not ends:
        return "an unknown amount"
    if value.bound == "range" and _is_worded(value.raw):
        return value.raw.casefold()
    if value.low is None:
        return _open_end("at most", "fewer than", value, ends[0], ends[0] + 1)
    if value.high is None:
        return _open_end("at least", "more than", value, ends[0], ends[0] - 1)
    return _hedged(value.bound, _with_unit(" to ".join(map(_number, ends)), value.unit, ends[-1]))


def _is_worded(raw: str) -> bool:
    """Whether a range was written in a few words, which say more than its ends: "dozens", "two or three"."""
    return 0 < len(raw.split()) <= MOST_WORDS and not any(map(str.isdigit, raw))


def _open_end(including: str, excluding: str, value: Quantity, end: Decimal, beyond: Decimal) -> str:
    """A bound as people say it: a count from 1,001 on is "more than 1,000"."""
    is_beyond = value.unit is None and trailing_zeros(beyond) > trailing_zeros(end)
    word, said = (excluding, beyond) if is_beyond else (including, end)
    return f"{word} {_with_unit(_number(said), value.unit, said)}"


def _hedged(bound: str, text: str) -> str:
    return {"about": "about ", "at_least": "at least ", "at_most": "at most "}.get(bound, "") + text


def _number(number: Decimal) -> str:
    for size, word in MAGNITUDES:
        if abs(number) >= size and (number / size * 1000) % 1 == 0:
            return f"{(number / size).normalize():f} {word}"
    return f"{number.normalize():,f}"


def _with_unit(number: str, unit: str | None, amount: Decimal) -> str:
    if unit is None:
        return number
    if unit in CURRENCY_SIGNS:
        return CURRENCY_SIGNS[unit] + number
    if unit == "percent":
        return f"{number}%"
    name = unit.replace("_", " ")
    if abs(amount) == 1 or not name.islower():
        return f"{number} {name}"
    return f"{number} {PLURALS.get(name, name if name.endswith('s') else name + 's')}"


def _period(value: Period) -> str:
    clock = "" if value.minute is None else f"{value.minute // 60:02}:{value.minute % 60:02}"
    days = _days(value)
    text = f"{days} at {clock}" if days and clock else days or clock or (value.partial or "an unknown time")
    return f"about {text}" if value.approximate else text


def _days(value: Period) -> str:
    if value.earliest is None and value.latest is None:
        return _yearless(value.partial or "")
    if value.earliest is None:
        return f"by {_day(value.latest)}"
    if value.latest is None:
        return f"from {_day(value.earliest)}"
    return _stretch(value.earliest, value.latest)


def _yearless(partial: str) -> str:
    """Month and day, or weekday, of a date without year ("XXXX-05-14" → "14 May"); of a time of day, nothing."""
    if known := MONTH_AND_DAY.match(partial):
        month, day = calendar.month_name[int(known["month"])], known["day"]
        return f"{int(day)} {month}" if day else month
    if known := WEEKDAY.match(partial):
        return calendar.day_name[int(known["weekday"]) - 1]
    return "" if partial.startswith("T") else partial


def _stretch(first: dt.date, last: dt.date) -> str:
    if first == last:
        return _day(first)
    after = last + dt.timedelta(days=1) if last < dt.date.max else last
    whole_months = first.day == after.day == 1
    if whole_months and (first.month, after.month, after.year) == (1, 1, first.year + 1):
        return str(first.year)
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return f"{first:%B} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    return f"{_day(first)} to {_day(last)}"


def _day(day: dt.date | None) -> str:
    return f"{day.day} {day:%B} {day.year}" if day else ""
