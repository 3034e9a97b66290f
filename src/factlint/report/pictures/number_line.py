"""Amounts on a line: a point or a bar for what is claimed, a thin line for what a generous reader lets pass."""

from collections.abc import Sequence
from decimal import Decimal

from factlint.model import Quantity
from factlint.model.quantity import Interval, plain
from factlint.report.pictures.scale import Scale, round_ticks, scale_of
from factlint.report.pictures.svg import MARGIN, WIDTH, Row, Tick, element, framed, line_of

SMALLEST_BAR = 6
"""What is shorter is drawn as a point."""
ARROW = 6
"""Half the height of an arrow at an open end."""


def number_line(stated: Sequence[tuple[str, Sequence[Quantity]]]) -> str:
    """The picture of amounts in one unit.

    Args:
        stated: who says what in words, and the amounts, from top to bottom.
    """
    amounts = [amount for _, own in stated for amount in own]
    ends = [end for amount in amounts for end in (*amount.narrow, *amount.wide) if end.is_finite()]
    scale = scale_of([float(end) for end in ends] or [0.0, 1.0])
    rows = [
        Row(words, "".join(_marks(amount, scale, line_of(number)) for amount in own))
        for number, (words, own) in enumerate(stated)
    ]
    ticks = [Tick(scale.at(number), _written(number)) for number in round_ticks(scale)]
    return framed(rows, ticks, "Number line of the quotes")


def _marks(amount: Quantity, scale: Scale, height: int) -> str:
    narrow, wide = amount.narrow, amount.wide
    parts = []
    if wide != narrow:
        parts.append(_line("wide", wide, scale, height))
    left, right = _ends(narrow, scale)
    if right - left < SMALLEST_BAR:
        parts.append(element("circle", class_="point", cx=(left + right) // 2, cy=height, r=5))
    else:
        parts.append(_line("narrow", narrow, scale, height))
    parts += [
        element(
            "path",
            class_="bracket",
            d=f"M{at - side} {height - ARROW}L{at} {height}L{at - side} {height + ARROW}",
        )
        for end, at, side in ((narrow[0], MARGIN, -ARROW), (narrow[1], WIDTH - MARGIN, ARROW))
        if not end.is_finite()
    ]
    return "".join(parts)


def _line(name: str, interval: Interval, scale: Scale, height: int) -> str:
    left, right = _ends(interval, scale)
    return element("line", class_=name, x1=left, x2=right, y1=height, y2=height)


def _ends(interval: Interval, scale: Scale) -> tuple[int, int]:
    low, high = interval
    left = scale.at(float(low)) if low.is_finite() else MARGIN
    right = scale.at(float(high)) if high.is_finite() else WIDTH - MARGIN
    return left, right


def _written(number: float) -> str:
    """A number of the axis: "1,500", "0.25", "3 million"."""
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(number) >= size:
            return f"{plain(Decimal(repr(round(number / size, 3))))} {name}"
    return f"{number:,.0f}" if number == int(number) else plain(Decimal(repr(round(number, 4))))
