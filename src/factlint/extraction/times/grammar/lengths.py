"""Lengths of time and times that recur."""

from decimal import Decimal
from typing import Final, cast

from factlint.extraction.calendar_names import weekdays
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.grammar.evidence import is_in_name
from factlint.extraction.times.grammar.numbers import cardinal, half_more
from factlint.extraction.times.lexicon import bounds, frequencies, units
from factlint.extraction.times.shapes import Bound, Length, Recurring
from factlint.language import function_words

ISO: Final = {"second": "S", "minute": "M", "hour": "H", "day": "D", "night": "D", "week": "W", "weekend": "WE",
       "fortnight": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE"}  # fmt: skip
SMALLER: Final = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}
"""How many of a smaller unit make the larger one, for lengths that are told in both."""
OLD: Final = frozenset({("-", "old"), ("-", "olds")})
SIDES: Final = {"after": 1, "before": -1}
DETERMINERS: Final = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that", "our", "my"})
MOST_EVENT_WORDS: Final = 5
EACH: Final = frozenset({"every", "each", "per"})
BACK: Final = frozenset({"last", "past", "previous"})
AHEAD: Final = frozenset({"next", "coming", "following", "upcoming"})
PLURAL_LEADS: Final = frozenset(
    {"for", "within", "just", "only", "after", "took", "take", "taken", "spent", "lasted"}
)
"""Words after which a unit in the plural is a length of time."""
PAST_UNITS: Final = frozenset({"day", "week", "fortnight", "month", "quarter", "year", "decade", "century"})


def amount_and_unit(found: list[Cell], at: int) -> tuple[Decimal | None, str, int] | None:
    """Read "two years", "a few months", "90 days", "two and a half years", "ten-day", and the place after."""
    number = cardinal(found, at)
    if number is None:
        return None
    amount, end = number
    more, end = half_more(found, end)
    end += lower_at(found, end) in {*BACK, *AHEAD} and lower_at(found, end + 1) in units()
    if lower_at(found, at) in {"the", "both"} and not more:
        return None
    if lower_at(found, at) == "half" and end == at + 1:
        return None
    gap = lower_at(found, end) == "-" and found[end].glued
    end += gap + (lower_at(found, end + gap) in {"more", "full", "long", "short", "further", "additional"})
    unit = units().get(lower_at(found, end))
    if unit is None or (not gap and found[end].glued and not found[at].text.isdecimal()):
        return None
    if lower_at(found, at) in {"a", "an"} and lower_at(found, end) == "second":
        return None
    return (None if amount is None else amount + more), unit, end + 1


def length(found: list[Cell], at: int) -> tuple[Length, int] | None:
    """Read "two years", "more than three weeks", "a two-year programme", "the last five years", "18 years old"."""
    bound, start = bound_before(found, at)
    if start == at:
        bound = bound_outside(found, at)
    elif bound != "exact" and lower_at(found, start) == "the":
        # "Over the last two years" says when, not how long at least.
        return None
    sign, start = sign_before(found, start)
    measured = amount_and_unit(found, start) or unnumbered(found, start, sign)
    if measured is None:
        return None
    sign = sign or sign_inside(found, start, measured[2])
    amount, unit, end = compound(found, *measured)
    single = lower_at(found, start) in {"a", "an"} and end == start + 2
    if unit == "quarter" and (amount == 1 or lower_at(found, end) == "of"):
        return None
    if single and lower_at(found, end) == "-" and lower_at(found, end + 1) == "long":
        return None
    if single and unit in {"day", "night"} and lower_at(found, at - 1) in {"times", "percent", "%"}:
        return None
    if lower_at(found, end) == "-" and lower_at(found, end + 1) == "long" and found[end].glued:
        end += 2
    old = (
        phrase(found, end, 2) == ("of", "age")
        or lower_at(found, end) == "old"
        or phrase(found, end, 2) in OLD
    )
    end += (1 if lower_at(found, end) == "old" else 2) if old else 0
    side, event = (0, (0, 0)) if sign or old or amount is None else beside_event(found, end)
    return Length(amount, unit, bound, sign, old, side, event), end


def beside_event(found: list[Cell], at: int) -> tuple[int, tuple[int, int]]:
    """The side of an event that a length lies on, and the event's cells: "two months *after the announcement*"."""
    side = SIDES.get(lower_at(found, at), 0)
    if not side or lower_at(found, at + 1) not in DETERMINERS:
        return 0, (0, 0)
    end = at + 2
    while end < min(len(found), at + 2 + MOST_EVENT_WORDS) and goes_on_with_event(found, end):
        end += 1
    return (side, (at + 1, end)) if end > at + 2 else (0, (0, 0))


def goes_on_with_event(found: list[Cell], at: int) -> bool:
    """Whether the phrase that names an event goes on at a place: "the trial *of the mayor*"."""
    if lower_at(found, at) == "of":
        at += 1
    elif lower_at(found, at - 1) == "of":
        at += lower_at(found, at) in DETERMINERS
    word = lower_at(found, at)
    return word.isalpha() and (word in DETERMINERS or word not in function_words())


def compound(
    found: list[Cell], amount: Decimal | None, unit: str, end: int
) -> tuple[Decimal | None, str, int]:
    """A length with the rest of it in a smaller unit, told in that: "two years and three months" are 27 months."""
    smaller = amount_and_unit(found, end + (lower_at(found, end) == "and"))
    if amount is None or smaller is None or smaller[0] is None or lower_at(found, end - 1) == "old":
        return amount, unit, end
    factor = SMALLER.get((unit, smaller[1]))
    if factor is None or smaller[0] >= factor:
        return amount, unit, end
    return amount * factor + smaller[0], smaller[1], smaller[2]


def bound_outside(found: list[Cell], at: int) -> Bound:
    """The bound that a word before a length sets which is no part of it: "within two weeks"."""
    return "at_most" if lower_at(found, at - 1) == "within" else "exact"


def bound_before(found: list[Cell], at: int) -> tuple[Bound, int]:
    """The bound that the words at a place set, and the place after them."""
    known = bounds().at(found, at)
    return (cast("Bound", known[0]), known[1]) if known else ("exact", at)


def sign_before(found: list[Cell], at: int) -> tuple[int, int]:
    """-1 for "the last", +1 for "the next", with the place after; only before a number."""
    the = lower_at(found, at) == "the"
    lead = lower_at(found, at + the)
    if lead in BACK:
        return -1, at + the + 1
    if lead in AHEAD:
        return 1, at + the + 1
    return (0, at + the) if the and lead in {"first", "final"} else (0, at)


def one_unit(found: list[Cell], at: int) -> tuple[Decimal, str, int] | None:
    """The unit in "the past year" and "the last decade", which say no number; "last year" is a date."""
    before = lower_at(found, at - 1)
    unit = units().get(lower_at(found, at))
    backwards = before == "past" or (before == "last" and lower_at(found, at - 2) == "the")
    ahead = before in {"next", "coming"} and unit == "fortnight"
    if unit in PAST_UNITS and not lower_at(found, at).endswith("s") and (backwards or ahead):
        return Decimal(1), unit, at + 1
    return None


def long_unit(found: list[Cell], at: int) -> tuple[Decimal, str, int] | None:
    """The unit in "a month-long strike", which says no number."""
    unit = units().get(lower_at(found, at))
    led = phrase(found, at + 1, 2) == ("-", "long") and lower_at(found, at - 1) in {
        "a",
        "the",
        "this",
        "his",
        "her",
    }
    return (Decimal(1), unit, at + 1) if unit and led else None


def unnumbered(found: list[Cell], at: int, sign: int) -> tuple[Decimal | None, str, int] | None:
    """A unit without a number: "the past year", "a month-long strike", "the coming months", "for years"."""
    if sign:
        return one_unit(found, at) or plural_unit(found, at)
    led = lower_at(found, at - 1) in PLURAL_LEADS and lower_at(found, at + 1) not in {"-", "old"}
    return long_unit(found, at) or (plural_unit(found, at) if led else None)


def plural_unit(found: list[Cell], at: int) -> tuple[None, str, int] | None:
    """A unit in the plural, whose number is left open."""
    word = lower_at(found, at)
    unit = units().get(word) if word.endswith("s") and len(word) > 4 else None
    return (None, unit, at + 1) if unit else None


def sign_inside(found: list[Cell], start: int, end: int) -> int:
    """The sign of "the four previous weeks", whose word stands after its number."""
    word = lower_at(found, end - 2) if end - 2 > start else ""
    return -1 if word in BACK else 1 if word in AHEAD else 0


def recurring(found: list[Cell], at: int) -> tuple[Recurring, int] | None:
    """Read "every month", "each year", "per day", "every two weeks", "every Monday", "annually"."""
    lead = lower_at(found, at)
    if lead in frequencies() and not is_in_name(found, at, at + 1):
        return Recurring(frequencies()[lead]), at + 1
    times = times_per_unit(found, at)
    if times or lead not in EACH:
        return times
    other = lower_at(found, at + 1) == "other"
    noun = lower_at(found, at + 1 + other)
    if noun in weekdays() and len(noun) > 4:
        return Recurring(f"XXXX-WXX-{weekdays()[noun]}"), at + 2 + other
    if noun in units():
        return Recurring(iso_length(Decimal(1 + other), units()[noun])), at + 2 + other
    measured = amount_and_unit(found, at + 1) if lead == "every" else None
    return (Recurring(iso_length(measured[0], measured[1])), measured[2]) if measured else None


def times_per_unit(found: list[Cell], at: int) -> tuple[Recurring, int] | None:
    """Read "once a day", "three times a week"."""
    end = at + 1
    if lower_at(found, at) not in {"once", "twice"}:
        number = cardinal(found, at)
        if number is None or lower_at(found, number[1]) != "times":
            return None
        end = number[1] + 1
    unit = units().get(lower_at(found, end + 1))
    if (
        unit is None
        or lower_at(found, end) not in {"a", "an", *EACH}
        or lower_at(found, end + 1).endswith("s")
    ):
        return None
    return Recurring(iso_length(Decimal(1), unit)), end + 2


def iso_length(amount: Decimal | int | None, unit: str) -> str:
    """A length as TimeML writes it: ``P3W``, ``PT2H``, ``PXD``."""
    clock = "T" if unit in {"second", "minute", "hour"} else ""
    if amount is not None and unit == "fortnight":
        amount *= 2
    number = "X" if amount is None else format(Decimal(amount).normalize(), "f")
    return f"P{clock}{number}{ISO[unit]}"
