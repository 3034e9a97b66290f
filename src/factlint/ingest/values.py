"""Canonical texts of values, read back into values: the inverse of ``value.canonical``."""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, cast

from factlint.ingest.dates import parse_date
from factlint.model import (
    ClaimKind,
    DateRange,
    Duration,
    Name,
    Office,
    Period,
    Place,
    Quantity,
    Roster,
    Statement,
    StatementForm,
    Value,
)

Bound = Literal["exact", "about", "at_least", "at_most"]

BOUNDS: Mapping[str, Bound] = {"": "exact", "~": "about", ">=": "at_least", "<=": "at_most"}
MAGNITUDES = {
    "thousand": Decimal(10) ** 3,
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
}
DURATION_UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century")

DIGITS = r"-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?"
QUANTITY = re.compile(
    rf"(?P<sign>~|>=|<=)?\s*(?P<low>{DIGITS})(?:\.\.(?P<high>{DIGITS}))?"
    rf"(?:\s*(?P<magnitude>{'|'.join(MAGNITUDES)})\b)?\s*(?P<unit>%|[^\W\d].*)?"
)
"""``99``, ``~100``, ``>=7``, ``10..20``, ``3.8 billion GBP``, ``63 percent``"""

DURATION = re.compile(rf"(?P<sign>~|>=|<=)?\s*(?P<amount>{DIGITS})\s+(?P<unit>[a-z]+?)s?")
CLOCK = re.compile(r"T?(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)")
PARTIAL = re.compile(r"XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?")
"""ISO 8601-2: a month, or a day, of an unknown year"""

STATEMENT = re.compile(r"(?P<form>quotation|superlative|state): (?P<denied>not )?(?P<says>.+)")

GRANULARITIES: Mapping[int, Literal["month", "year"]] = {4: "year", 7: "month"}
"""By the length of a date in ISO 8601; a longer text is a day, or a stretch of days."""

QUANTITY_FORMS = "99, ~100, >=7, <=10, 10..20, 3.8 billion GBP, 63 percent, 40 year"
STATEMENT_FORMS = (
    "state: charge, state: not charge, superlative: first woman to fly, quotation: the very words"
)
TIME_FORMS = (
    "2013-11-05, 2013-11, 2013, 2013-11-01/2013-11-10, <=2013-09-30, >=2015-04-01, 2013-11-05T22:30, T22:30, "
    "XXXX-05, 3 week"
)


def parse_value(  # noqa: PLR0913  # an office has a holder and a body, a roster its members
    kind: ClaimKind,
    text: str,
    *,
    raw: str = "",
    person: str = "",
    body: str | None = None,
    members: Sequence[str] = (),
) -> Value:
    """The value that a canonical text stands for.

    Args:
        kind: of the claim.
        text: the canonical text; for a ``list`` it may be empty, and then the members are counted.
        raw: the words of the source.
        person: who holds an office; only for ``role``.
        body: of what it is an office; only for ``role``.
        members: what is enumerated; only for ``list``.

    Raises:
        ValueError: the text is no canonical text of that kind; the message names those that are.
    """
    text = " ".join(text.split())
    if kind == "role":
        return _office(text, raw, person, body)
    if kind == "list":
        return _roster(text, raw, members)
    if not text:
        raise ValueError("the value is empty")
    readers: dict[str, Callable[[str, str], Value]] = {
        "quantity": _quantity,
        "time": _time,
        "name": _name,
        "place": _place,
        "statement": _statement,
    }
    return readers[kind](text, raw)


def _name(text: str, raw: str) -> Name:
    return Name(raw=raw, full=text)


def _place(text: str, raw: str) -> Place:
    return Place(raw=raw, name=text)


def _statement(text: str, raw: str) -> Statement:
    match = STATEMENT.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no statement; write one of {STATEMENT_FORMS}")
    form, denied, says = match["form"], bool(match["denied"]), match["says"]
    return Statement(raw=raw, form=cast("StatementForm", form), says=says, denied=denied)


def _office(text: str, raw: str, person: str, body: str | None) -> Office:
    if not text or not person:
        raise ValueError("a role needs its title as value, and the person who holds it")
    return Office(raw=raw, person=person, title=text, body=body or None)


def _roster(text: str, raw: str, members: Sequence[str]) -> Roster:
    match = re.fullmatch(r"(\d+)(?:\.\.(\d+))?", text or str(len(members)))
    if match is None:
        raise ValueError(f"{text!r} is no number of members; write 14, or 14..18 where it is not sure")
    if not members:
        raise ValueError("a list needs its members")
    minimum, maximum = int(match[1]), int(match[2] or match[1])
    if minimum > maximum:
        raise ValueError(f"{text!r} runs backwards; write the smaller number first")
    return Roster(raw=raw, members=tuple(members), minimum=minimum, maximum=maximum)


def _quantity(text: str, raw: str) -> Quantity:
    match = QUANTITY.fullmatch(text)
    if (
        match is None
        or not _is_number(match["low"])
        or (match["high"] is not None and not _is_number(match["high"]))
    ):
        raise ValueError(f"{text!r} is no quantity; write one of {QUANTITY_FORMS}")
    factor = MAGNITUDES.get(match["magnitude"] or "", Decimal(1))
    low, high = _number(match["low"]) * factor, _number(match["high"] or match["low"]) * factor
    if low > high or (match["high"] and match["sign"]):
        raise ValueError(f"{text!r} is no range; write the smaller number first, without a sign: 10..20")
    bound = BOUNDS[match["sign"] or ""]
    return Quantity(
        raw=raw,
        low=None if bound == "at_most" else low,
        high=None if bound == "at_least" else high,
        bound="range" if low != high else bound,
        unit={"%": "percent", "": None}.get(match["unit"] or "", match["unit"]),
        step=_step(match["low"], factor),
    )


def _is_number(text: str) -> bool:
    return any(map(str.isdigit, text))


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _step(text: str, factor: Decimal) -> Decimal:
    """One unit of the last stated digit, where a magnitude word or a decimal shows it; else 0."""
    places = len(text.partition(".")[2])
    return factor.scaleb(-places) if places or factor > 1 else Decimal(0)


def _time(text: str, raw: str) -> Period | Duration:
    value = (
        _duration(text, raw)
        or _clock(text, raw)
        or _partial(text, raw)
        or _bounded(text, raw)
        or _dated(text, raw)
    )
    if value is None:
        raise ValueError(f"{text!r} is no time; write one of {TIME_FORMS}")
    return value


def _duration(text: str, raw: str) -> Duration | None:
    match = DURATION.fullmatch(text)
    if match is None or match["unit"] not in DURATION_UNITS or not _is_number(match["amount"]):
        return None
    return Duration(
        raw=raw, amount=_number(match["amount"]), unit=match["unit"], bound=BOUNDS[match["sign"] or ""]
    )


def _clock(text: str, raw: str) -> Period | None:
    match = CLOCK.fullmatch(text.removeprefix("~"))
    if match is None:
        return None
    minute = int(match["hour"]) * 60 + int(match["minute"])
    partial = f"T{minute // 60:02}:{minute % 60:02}"
    return Period(raw=raw, minute=minute, granularity="minute", partial=partial, approximate=text[0] == "~")


def _partial(text: str, raw: str) -> Period | None:
    bare = text.removeprefix("~")
    if not PARTIAL.fullmatch(bare):
        return None
    granularity: Literal["day", "month"] = "day" if bare.count("-") == 2 else "month"
    return Period(raw=raw, granularity=granularity, partial=bare, approximate=text[0] == "~")


def _bounded(text: str, raw: str) -> Period | None:
    if not text.startswith(("<=", ">=")):
        return None
    days = _iso(text[2:].strip())
    if days is None:
        return None
    if text.startswith("<="):
        return Period(raw=raw, latest=days.latest, role="deadline", anchor="explicit")
    return Period(raw=raw, earliest=days.earliest, role="start", anchor="explicit")


def _dated(text: str, raw: str) -> Period | None:
    bare = text.removeprefix("~")
    day, separator, time = bare.partition("T")
    clock = _clock(time, raw) if time else None
    first_text, slash, last_text = day.partition("/")
    first = _iso(first_text)
    last = _iso(last_text) if slash else first
    if first is None or last is None or first.earliest > last.latest or (separator and clock is None):
        return None
    return Period(
        raw=raw,
        earliest=first.earliest,
        latest=last.latest,
        minute=clock.minute if clock else None,
        approximate=text != bare,
        granularity="minute" if clock else GRANULARITIES.get(len(day), "day"),
        anchor="explicit",
    )


def _iso(text: str) -> DateRange | None:
    """The days of ``2013-11-05``, ``2013-11`` or ``2013``; no other form of date is canonical."""
    return parse_date(text) if re.fullmatch(r"\d{4}(?:-\d\d){0,2}", text) else None
