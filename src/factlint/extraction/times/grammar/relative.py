"""Times named by their distance from the document's date or from the date last named."""

from dataclasses import replace
from typing import Final

from factlint.extraction.calendar_names import months, weekdays
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.grammar.evidence import ends_name
from factlint.extraction.times.grammar.lengths import amount_and_unit, plural_unit
from factlint.extraction.times.lexicon import bounds, day_parts, holidays, references, seasons, units
from factlint.extraction.times.shapes import Base, Calendar, Offset, Portion, Reference, Relative

DEICTIC: Final = {"today": 0, "yesterday": -1, "tomorrow": 1}
AROUND_TODAY: Final[dict[tuple[str, ...], int]] = {
    ("day", "after", "tomorrow"): 2,
    ("day", "before", "yesterday"): -2,
}
WEEKEND_LEADS: Final = frozenset(
    {"over", "at", "during", "for", "through", "by", "before", "after", "of", "on", "throughout"}
)
STEPS: Final[dict[str, tuple[int, Base]]] = {
    "this": (0, "now"),
    "last": (-1, "now"),
    "next": (1, "now"),
    "coming": (1, "now"),
    "current": (0, "now"),
    "that": (0, "passage"),
    "same": (0, "passage"),
    "previous": (-1, "passage"),
    "following": (1, "passage"),
}
ENDING: Final = frozenset({"month", "year"})
"""Units whose end is written "year's end"."""
CALENDAR_UNITS: Final = frozenset({"day", "week", "weekend", "month", "quarter", "year", "decade", "century"})


def deictic_day(found: list[Cell], at: int) -> tuple[Relative, int] | None:
    """Read "yesterday", "today", "tomorrow morning", "tonight", "this evening", "last night"."""
    first, second = lower_at(found, at), lower_at(found, at + 1)
    if first in DEICTIC and not ends_name(found, at):
        code = day_parts().get(second, "")
        return Relative("day", DEICTIC[first], day_part=code), at + 1 + bool(code)
    if first == "tonight":
        return Relative("day", 0, day_part="NI"), at + 1
    if first == "the" and phrase(found, at + 1, 3) in AROUND_TODAY:
        return Relative("day", AROUND_TODAY[phrase(found, at + 1, 3)]), at + 4
    late = first == "late"
    lead, noun = lower_at(found, at + late), lower_at(found, at + late + 1)
    if lead in {"this", "last", "that"} and noun in day_parts() and found[at + late + 1].text.islower():
        return Relative("day", -1 if lead == "last" else 0, "passage" if lead == "that" else "now",
                        day_part=day_parts()[noun]), at + late + 2  # fmt: skip
    return None


def step(found: list[Cell], at: int) -> tuple[int, Base, int] | None:
    """How far "last", "the following" or "this same" step, what from, and the place after."""
    the = lower_at(found, at) in {"the", "that", "this"} and lower_at(found, at + 1) in STEPS
    if lower_at(found, at + the) not in STEPS:
        return None
    steps, base = STEPS[lower_at(found, at + the)]
    if the and lower_at(found, at + the) in {"next", "last"}:
        base = "passage" if lower_at(found, at + the) == "next" else base
    return steps, base, at + the + 1


def stepped_unit(found: list[Cell], at: int) -> tuple[Relative | Calendar, int] | None:
    """Read "last month", "the following year", "next summer", "last Friday", "this May"."""
    stepped = step(found, at)
    if stepped is None:
        return None
    steps, base, end = stepped
    noun = lower_at(found, end)
    if noun in units() and units()[noun] in CALENDAR_UNITS and not noun.endswith("s"):
        return unit_stepped(found, (units()[noun], steps, base), end + 1)
    if noun in weekdays():
        code = day_parts().get(lower_at(found, end + 1), "")
        return Calendar(weekday=weekdays()[noun], lean=steps, day_part=code), end + 1 + bool(code)
    if noun in seasons():
        return Calendar(season=seasons()[noun], lean=steps), end + 1
    if noun in months() and found[end].text[0].isupper():
        return Calendar(month=months()[noun], lean=steps), end + 1
    named = holidays().at(found, end)
    return (Calendar(holiday=named[0], lean=steps), named[1]) if named else None


def unit_stepped(found: list[Cell], what: tuple[str, int, Base], end: int) -> tuple[Relative, int] | None:
    """A unit and its steps; "the next day" is counted from the passage, "the day" of it may be parted."""
    unit, steps, base = what
    code = day_parts().get(lower_at(found, end), "") if unit == "day" else ""
    return Relative(unit, steps, base, day_part=code), end + bool(code)


def loose_weekend(found: list[Cell], at: int) -> tuple[Relative, int] | None:
    """Read "over the weekend", "at the weekend": the last or the next one, as the tense has it."""
    led = lower_at(found, at - 1) in WEEKEND_LEADS
    if not led or phrase(found, at, 2) != ("the", "weekend"):
        return None
    return Relative("weekend", 0, loose=True), at + 2


def before_last(found: list[Cell], at: int) -> tuple[Relative, int] | None:
    """Read "the week before last", "the night before last"."""
    noun = lower_at(found, at + 1)
    if lower_at(found, at) != "the" or phrase(found, at + 2, 2) != ("before", "last"):
        return None
    if noun in day_parts():
        return Relative("day", -2, day_part=day_parts()[noun]), at + 4
    return (Relative(units()[noun], -2), at + 4) if units().get(noun) in CALENDAR_UNITS else None


def portioned(found: list[Cell], at: int) -> tuple[Relative, int] | None:
    """Read "earlier this month", "later this week", "later that year", "earlier in the day"."""
    if lower_at(found, at) not in {"earlier", "later"}:
        return None
    portion: Portion = "before" if lower_at(found, at) == "earlier" else "after"
    if phrase(found, at + 1, 2) == ("in", "the") and units().get(lower_at(found, at + 3)) in CALENDAR_UNITS:
        return Relative(units()[lower_at(found, at + 3)], 0, "story", portion=portion), at + 4
    stepped = stepped_unit(found, at + 1)
    if stepped and isinstance(stepped[0], Relative) and stepped[0].steps == 0:
        return replace(stepped[0], portion=portion), stepped[1]
    return None


def unit_of_passage(found: list[Cell], at: int) -> tuple[Relative, int] | None:
    """Read "the year", "the month" after "the end of" and its like; "year's end" is read by `year_end`."""
    unit = units().get(lower_at(found, at + 1))
    if lower_at(found, at) != "the" or unit not in CALENDAR_UNITS - {"weekend"}:
        return None
    return Relative(unit, 0, "story"), at + 2


def year_end(found: list[Cell], at: int) -> tuple[Relative, int] | None:
    """Read "year's end", "month's end"."""
    unit = units().get(lower_at(found, at))
    if unit in ENDING and phrase(found, at + 1, 3) == ("'", "s", "end"):
        return Relative(unit, 0, "story", part="end"), at + 4
    return None


def offset(found: list[Cell], at: int) -> tuple[Offset, int] | None:
    """Read "three weeks ago", "more than two years ago", "two days later", "hours earlier", "a year from now"."""
    known = bounds().at(found, at)
    start = known[1] if known else at
    measured = amount_and_unit(found, start) or plural_unit(found, start)
    if measured is None:
        return None
    amount, unit, end = measured
    after = lower_at(found, end)
    if after == "ago":
        return Offset(amount, unit, -1), end + 1
    if after in {"later", "earlier"}:
        return Offset(amount, unit, 1 if after == "later" else -1, "passage"), end + 1
    if phrase(found, end, 2) in {("from", "now"), ("from", "today")}:
        return Offset(amount, unit, 1), end + 2
    return None


def reference(found: list[Cell], at: int) -> tuple[Reference, int] | None:
    """Read "now", "recently", "the future"."""
    known = references().at(found, at)
    if known is None:
        return None
    value, end = known
    bare = phrase(found, at, end - at) in {("the", "past"), ("the", "future")}
    return None if bare and lower_at(found, end) in {*units(), "few", "two"} else (Reference(value), end)
