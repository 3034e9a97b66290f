"""Values to places on an axis."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from factlint.report.pictures.svg import MARGIN, WIDTH

SPREAD: Final = 100.0
"""So many times the smallest value, from which on a scale is logarithmic: else the small ones lie on one another."""
ROOM: Final = 0.06
"""Of the length of the axis, left free at each end."""
MOST_STEPS: Final = 5
"""From the first tick to the last one."""
ROUND_STEPS: Final = (1, 2, 2.5, 5, 10)
"""Times a power of ten: the distances between ticks that are easy to read."""


@dataclass(frozen=True)
class Scale:
    """From values to horizontal places.

    Attributes:
        low, high: the values at the ends of the axis.
        is_logarithmic: whether equal steps are equal ratios.
    """

    low: float
    high: float
    is_logarithmic: bool = False

    def at(self, value: float) -> int:
        """The place of a value; of one that lies beyond, the nearest end."""
        low, high, place = (self._bent(each) for each in (self.low, self.high, value))
        share = min(1.0, max(0.0, (place - low) / (high - low)))
        return round(MARGIN + share * (WIDTH - 2 * MARGIN))

    def _bent(self, value: float) -> float:
        return math.log10(max(value, 1e-9)) if self.is_logarithmic else value


def scale_of(values: Sequence[float]) -> Scale:
    """A scale on which all values have room."""
    low, high = min(values), max(values)
    if low > 0 and high >= SPREAD * low:
        return Scale(low / 1.5, high * 1.5, is_logarithmic=True)
    room = (high - low) * ROOM or abs(high) * ROOM or 1.0
    return Scale(low - room, high + room)


def round_ticks(scale: Scale) -> list[float]:
    """A few round numbers on a scale, smallest first."""
    if scale.is_logarithmic:
        powers = range(math.ceil(math.log10(scale.low)), math.floor(math.log10(scale.high)) + 1)
        return [10.0**power for power in powers]
    apart = (scale.high - scale.low) / MOST_STEPS
    power = 10.0 ** math.floor(math.log10(apart))
    step = next(round_step * power for round_step in ROUND_STEPS if round_step * power >= apart)
    first = math.ceil(scale.low / step)
    return [number * step for number in range(first, math.floor(scale.high / step) + 1)]
