"""Finds the expressions of time in a text."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple

from factlint.extraction.digits import plain_digits
from factlint.extraction.times.cells import Cell, windows
from factlint.extraction.times.grammar.lengths import iso_length
from factlint.extraction.times.grammar.read import read
from factlint.extraction.times.ground import Ground, ground_of
from factlint.extraction.times.mention import TimeMention
from factlint.extraction.times.resolve import resolve
from factlint.extraction.times.resolve_distances import offset
from factlint.extraction.times.resolved import Resolved
from factlint.extraction.times.roles import bounded
from factlint.extraction.times.shapes import Calendar, Length, Offset, Relative, Shape, Shifted, Stretch
from factlint.extraction.times.surroundings import Cue, cue_before, tense_around
from factlint.language import function_words
from factlint.model import DateRange, Duration, Period, Source

SIDE_NAMES: Final[dict[int, Literal["before", "after"]]] = {-1: "before", 1: "after"}


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time before it is placed: its shape and its cells."""

    shape: Shape
    cells: list[Cell]
    first: int
    last: int

    @property
    def start(self) -> int:
        """Its first code point."""
        return self.cells[self.first].start

    @property
    def end(self) -> int:
        """The code point after its last one."""
        return self.cells[self.last - 1].end


class Placed(NamedTuple):
    """An expression put into the calendar.

    Attributes:
        resolved: the time itself.
        base: the date that a length is counted from ("two weeks before Christmas").
        ahead: when a length is over that is counted from the day of writing ("in two weeks").
    """

    resolved: Resolved
    base: Resolved | None = None
    ahead: Resolved | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a text, and what they were reckoned from."""

    mentions: list[TimeMention]
    ground: Ground


def find_times(text: str, published: dt.date | None = None) -> list[TimeMention]:
    """The expressions of time in a text, in order.

    Args:
        text: any text.
        published: the day it was published, from which "yesterday" and "in May" are reckoned.
    """
    times = find(text, card(text, published))
    return [part for mention in times.mentions for part in (mention.ends or (mention,))]


def card(text: str, published: dt.date | None) -> Source:
    """A source's card that says nothing but a day of publication."""
    return Source(
        id="text",
        path="",
        name="text",
        sha256="",
        characters=len(text),
        voice="text",
        published=DateRange.of(published) if published else None,
    )


def find(text: str, source: Source) -> Times:
    """The times in a text of a source, whose card anchors those that are relative."""
    expressions = [
        Expression(shape, found, first, last)
        for found in windows(plain_digits(text))
        for shape, first, last in read(found)
    ]
    ground = ground_of(source, [expression.shape for expression in expressions])
    if source.country is None and writes_month_first(expressions):
        ground = replace(ground, month_first=True)
    return Times(list(placed(text, expressions, ground)), ground)


def writes_month_first(expressions: list[Expression]) -> bool:
    """Whether a text writes the month before the day, as in the United States.

    Its dates in digits that leave only one order decide; without them, those that spell their month.
    """
    told = [order for order in map(order_told, expressions) if order is not None]
    if told:
        return 2 * sum(told) > len(told)
    spelt = [
        expression.cells[expression.first].text[0].isalpha()
        for expression in expressions
        if isinstance(expression.shape, Calendar) and is_spelt_day(expression)
    ]
    return 2 * sum(spelt) > len(spelt)


def order_told(expression: Expression) -> bool | None:
    """Whether a date in digits can only have its month first; None where both orders are possible or there are none."""
    shape = expression.shape
    numbers = [cell.text for cell in expression.cells[expression.first : expression.first + 3 : 2]]
    if not isinstance(shape, Calendar) or shape.exchangeable or shape.month == shape.day:
        return None
    if len(numbers) < 2 or not all(number.isdecimal() for number in numbers):
        return None
    orders = {(shape.month, shape.day): True, (shape.day, shape.month): False}
    return orders.get((int(numbers[0]), int(numbers[1])))


def is_spelt_day(expression: Expression) -> bool:
    """Whether an expression is a day with its month in letters, with no word before it."""
    shape, first = expression.shape, expression.cells[expression.first].lower
    letters = any(
        cell.text.isalpha() and len(cell.text) > 2
        for cell in expression.cells[expression.first : expression.last]
    )
    return (
        isinstance(shape, Calendar)
        and bool(shape.month and shape.day)
        and not shape.weekday
        and letters
        and first != "the"
    )


def placed(text: str, expressions: list[Expression], ground: Ground) -> Iterator[TimeMention]:
    """Every expression as a mention; each date named moves the passage's own time on."""
    for expression in expressions:
        tense = None if is_adjunct(expression) else tense_around(text, expression.start, expression.end)
        shape = expression.shape
        resolved = resolve(shape, ground, tense)
        base = resolve(shape.base, ground, tense) if isinstance(shape, Shifted) else None
        ahead = counted_on(expression, ground) if tense == "future" else None
        yield mention(text, expression, Placed(resolved, base, ahead), tense)
        ground = moved(ground, expression.shape, resolved)


def counted_on(expression: Expression, ground: Ground) -> Resolved | None:
    """When a length from now is over, where "in" or "within" leads it: "will meet in two weeks"; None for anything else."""
    shape = expression.shape
    lead = expression.cells[expression.first - 1].lower if expression.first else ""
    if (
        not isinstance(shape, Length)
        or shape.amount is None
        or lead not in {"in", "within"}
        or ground.narrative
    ):
        return None
    over = offset(Offset(shape.amount, shape.unit, 1), ground)
    return over if over.earliest else None


def is_adjunct(expression: Expression) -> bool:
    """Whether a time stands before a noun ("the Dec. 12 election"), of which the tense of the clause says nothing."""
    before, after = expression.first - 1, expression.last
    if before < 0 or after >= len(expression.cells) or expression.cells[before].lower not in {"the", "a"}:
        return False
    noun = expression.cells[after].text
    return noun.isalpha() and noun.islower() and noun not in function_words()


def moved(ground: Ground, shape: Shape, resolved: Resolved) -> Ground:
    """The ground after a date was named."""
    passage = isinstance(shape, Relative | Offset) and shape.base == "passage" and ground.narrative
    if resolved.earliest is None or not (passage or isinstance(shape, Calendar | Stretch)):
        return ground
    return replace(ground, last=resolved.earliest)


def mention(text: str, expression: Expression, placed: Placed, tense: str | None) -> TimeMention:
    """The mention of an expression that was placed."""
    resolved = placed.resolved
    start, end, shape = expression.start, expression.end, expression.shape
    cue = cue_before(expression.cells, expression.first)
    length = shape if isinstance(shape, Length) else None
    if placed.ahead and cue.text == "within":
        cue = cue._replace(role="deadline")
    period = bounded(placed.ahead or resolved, cue, text[start:end], whole=isinstance(shape, Stretch))
    return TimeMention(
        start=start,
        end=end,
        timex3_type=resolved.type,
        timex3_value=resolved.value,
        period=period,
        duration=duration(length, text[start:end], event_words(text, expression)) if length else None,
        cue=cue.text,
        cue_start=cue.start,
        tense=tense,
        age=bool(length and length.age),
        ends=parts_of(expression, resolved, period, placed.base),
    )


def parts_of(
    expression: Expression, resolved: Resolved, period: Period | None, base: Resolved | None
) -> tuple[TimeMention, ...]:
    """The two parts of a stretch, or of a length counted from a date, as mentions of their own, as TimeML has them.

    Each has the period of the whole; the date that a length is counted from has its own.
    """
    shape = expression.shape
    if not isinstance(shape, Stretch | Shifted):
        return ()
    if isinstance(shape, Shifted) and base:
        values = [("DURATION", iso_length(shape.length.amount, shape.length.unit)), (base.type, base.value)]
        periods = [period, bounded(base, Cue("", "occurrence", 0), "")]
    else:
        values = [(resolved.type, value) for value in resolved.value.split("/")]
        periods = [period, period]
    if len(values) != 2:
        return ()
    first, last = expression.cells[shape.cut[0] - 1].end, expression.cells[shape.cut[1]].start
    spans = ((expression.start, first), (last, expression.end))
    return tuple(
        TimeMention(start, end, kind, value, part, None, "", start, None)
        for (start, end), (kind, value), part in zip(spans, values, periods, strict=True)
    )


def event_words(text: str, expression: Expression) -> str:
    """The words of the event that a length is counted from ("the announcement"); empty if there is none."""
    shape = expression.shape
    if not isinstance(shape, Length) or not shape.side:
        return ""
    first, last = shape.event
    return text[expression.cells[first].start : expression.cells[last - 1].end]


def duration(length: Length, raw: str, event: str = "") -> Duration | None:
    """A length as the model writes it; None if its amount is left open."""
    if length.amount is None:
        return None
    amount, unit = length.amount, length.unit
    if unit == "fortnight":
        amount, unit = amount * 2, "week"
    unit = {"night": "day"}.get(unit, unit)
    return Duration(
        raw=raw, amount=amount, unit=unit, bound=length.bound, side=SIDE_NAMES.get(length.side), event=event
    )
