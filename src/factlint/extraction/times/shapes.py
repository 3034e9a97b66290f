"""What an expression of time says, before any calendar is consulted."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Part = Literal["", "early", "mid", "late", "start", "end"]
Base = Literal["now", "passage", "story"]
Tense = Literal["past", "future"] | None
Portion = Literal["", "before", "after"]
Bound = Literal["exact", "about", "at_least", "at_most"]


@dataclass(frozen=True, slots=True)
class Calendar:
    """A place in the calendar, as far as the words name it.

    Attributes:
        year: the year, counted forwards; a positive number before Christ where ``bc``.
        bc: whether the year is one before Christ.
        year_steps: a year named by its distance ("of last year": -1); None otherwise.
        year_base: what that distance is counted from, as in `Relative`: the document's date, the passage ("of that year"), or
            the story ("of the year").
        month, day: 1 to 12 and 1 to 31.
        weekday: ISO number, Monday is 1.
        quarter, half: which one of the year.
        season: TimeML code (``SP``, ``SU``, ``FA``, ``WI``).
        decade, century: whether ``year`` is the first one of a decade or a century.
        fiscal: ``fiscal`` or ``academic`` where the year runs over two calendar years.
        holiday: rule of a named day (``12-25``, ``easter+0``).
        part: which part of the stretch is meant ("early November").
        day_part: TimeML code of a part of the day (``MO``).
        minute: minute of the day, 0 to 1439.
        hedged: whether the words say "around".
        half_known: whether the words say which half of the day ``minute`` lies in.
        lean: -1 for "last May", +1 for "next May", 0 for "this May"; None if nothing is said.
        exchangeable: a numeric date that may also be read with month and day exchanged.
    """

    year: int | None = None
    bc: bool = False
    year_steps: int | None = None
    year_base: Base = "now"
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str = ""
    decade: bool = False
    century: bool = False
    fiscal: Literal["", "fiscal", "academic"] = ""
    holiday: str = ""
    part: Part = ""
    day_part: str = ""
    minute: int | None = None
    hedged: bool = False
    half_known: bool = False
    lean: int | None = None
    exchangeable: bool = False

    @property
    def only_clock(self) -> bool:
        """Whether it names nothing but a time of day."""
        return (self.minute is not None or bool(self.day_part)) and not (
            self.year or self.month or self.day or self.weekday or self.season or self.holiday
        )

    def lean_tense(self, tense: Tense) -> Tense:
        """The tense that "last" or "next" sets; without such a word, the given one."""
        return tense if not self.lean else "past" if self.lean < 0 else "future"


@dataclass(frozen=True, slots=True)
class Relative:
    """A calendar unit named by its distance: "last month", "earlier this week", "the following year".

    Attributes:
        unit: ``day`` to ``century``.
        steps: how many units on, negative for back.
        base: counted from the document's date, from the date last named in the passage, or from the latter only where a
            ``story`` is told by dates.
        portion: ``before`` for "earlier this month", ``after`` for "later this month", empty otherwise.
        part: "early next year".
        loose: whether the tense says which one is meant ("at the weekend").
        day_part, minute: as in `Calendar`.
    """

    unit: str
    steps: int
    base: Base = "now"
    portion: Portion = ""
    part: Part = ""
    day_part: str = ""
    minute: int | None = None
    hedged: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Offset:
    """A distance from a moment: "three weeks ago", "two days later". ``amount`` is None where it is left open."""

    amount: Decimal | None
    unit: str
    sign: int
    base: Base = "now"


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: "two years", "the next five years".

    Attributes:
        amount: None where it is left open ("several days").
        unit: in the singular.
        bound: as in `factlint.model.Duration`.
        sign: -1 for "the last two years", +1 for "the next two years", 0 otherwise.
        age: whether it is somebody's or something's age.
        side: -1 for "before", +1 for "after" the event that it is counted from; 0 where there is none.
        event: places of the first cell of that event and of the cell after it.
    """

    amount: Decimal | None
    unit: str
    bound: Bound = "exact"
    sign: int = 0
    age: bool = False
    side: int = 0
    event: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Recurring:
    """A time that comes again and again: "every month", "annually". ``value`` is its TimeML value."""

    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that point at present, past or future and name no date; ``value`` is TimeML's."""

    value: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one place in the calendar to another, both included.

    Attributes:
        first, last: its two ends.
        cut: place of the cell after the first end, and of the first cell of the last end.
    """

    first: "Placeable"
    last: "Placeable"
    cut: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A unit inside a longer time, or around a shorter one: "the first week of May", "Monday of next week".

    Attributes:
        unit: ``day``, ``week``, ``weekend`` or ``month``.
        rank: which one of the whole, 1 for the first and -1 for the last; 0 for the one that holds the day ``whole``.
        whole: the time that it is a part of.
        count: how many of them ("the last three weeks of 2019").
        weekday: ISO number where the unit is a day of the week ("the second Monday of May"); None otherwise.
    """

    unit: str
    rank: int
    whole: Calendar | Relative
    count: int = 1
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Shifted:
    """A length of time counted from a date: "two weeks before Christmas", "ten days from 4 May".

    Attributes:
        length: how far.
        sign: -1 for "before", +1 for "after" and "from".
        base: the date that it is counted from.
        filled: whether all the days between are meant ("for two weeks from 4 May").
        cut: as in `Stretch`.
    """

    length: Length
    sign: int
    base: Calendar | Relative
    filled: bool = False
    cut: tuple[int, int] = (0, 0)


Placeable = Calendar | Relative | Reference | Ranked
Shape = Calendar | Relative | Offset | Length | Recurring | Reference | Stretch | Ranked | Shifted
