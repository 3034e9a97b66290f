"""Lengths of time and times that recur."""

from decimal import Decimal

from factlint.extraction.times.cells import Cell, phrase, word
from factlint.extraction.times.grammar.numbers import cardinal, half_more
from factlint.extraction.times.lexicon import frequencies, units, weekdays
from factlint.extraction.times.shapes import Length, Recurring

BOUNDS: dict[tuple[str, ...], str] = {
    ("about",): "about",
    ("around",): "about",
    ("roughly",): "about",
    ("approximately",): "about",
    ("nearly",): "about",
    ("almost",): "about",
    ("over",): "at_least",
    ("more", "than"): "at_least",
    ("at", "least"): "at_least",
    ("less", "than"): "at_most",
    ("under",): "at_most",
    ("up", "to"): "at_most",
    ("no", "more", "than"): "at_most",
    ("no", "longer", "than"): "at_most",
    ("not", "more", "than"): "at_most",
    ("at", "most"): "at_most",
    ("within",): "at_most",
}
ISO = {"second": "S", "minute": "M", "hour": "H", "day": "D", "night": "D", "week": "W", "weekend": "WE",
       "fortnight": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE"}  # fmt: skip
OLD = frozenset({("-", "old"), ("-", "olds")})
EACH = frozenset({"every", "each", "per"})


def amount_and_unit(found: list[Cell], at: int) -> tuple[Decimal | None, str, int] | None:
    """Read "two years", "a few months", "90 days", "two and a half years", "ten-day", and the place after."""
    number = cardinal(found, at)
    if number is None:
        return None
    amount, end = number
    more, end = half_more(found, end)
    if word(found, at) in {"the", "half", "both"} and not more:
        return None
    gap = word(found, end) == "-" and found[end].glued
    end += gap + (word(found, end + gap) in {"more", "full", "long", "short", "further", "additional"})
    unit = units().get(word(found, end))
    if unit is None or (not gap and found[end].glued and not found[at].text.isdigit()):
        return None
    if word(found, at) in {"a", "an"} and word(found, end) == "second":
        return None
    return (None if amount is None else amount + more), unit, end + 1


def length(found: list[Cell], at: int) -> tuple[Length, int] | None:
    """Read "two years", "more than three weeks", "a two-year programme", "the last five years", "18 years old"."""
    bound, start = bound_before(found, at)
    if bound != "exact" and word(found, start) == "the":
        # "Over the last two years" says when, not how long at least.
        return None
    sign, start = sign_before(found, start)
    measured = amount_and_unit(found, start)
    if measured is None:
        return None
    amount, unit, end = measured
    single = word(found, start) in {"a", "an"} and end == start + 2
    if unit == "quarter" and (amount == 1 or word(found, end) == "of"):
        return None
    if single and unit in {"day", "night"} and word(found, at - 1) in {"times", "percent", "%"}:
        return None
    if word(found, end) == "-" and word(found, end + 1) == "long" and found[end].glued:
        end += 2
    old = phrase(found, end, 2) == ("of", "age") or word(found, end) == "old" or phrase(found, end, 2) in OLD
    end += (1 if word(found, end) == "old" else 2) if old else 0
    return Length(amount, unit, bound, sign, old), end  # type: ignore[arg-type]  # the bounds are those of Length


def bound_before(found: list[Cell], at: int) -> tuple[str, int]:
    """The bound that the words at a place set, and the place after them."""
    for size in (3, 2, 1):
        words = phrase(found, at, size)
        if words in BOUNDS:
            return BOUNDS[words], at + size
    return "exact", at


def sign_before(found: list[Cell], at: int) -> tuple[int, int]:
    """-1 for "the last", +1 for "the next", with the place after; only before a number."""
    the = word(found, at) == "the"
    lead = word(found, at + the)
    if lead in {"last", "past", "previous"}:
        return -1, at + the + 1
    if lead in {"next", "coming", "following"}:
        return 1, at + the + 1
    return (0, at + the) if the and lead in {"first", "final"} else (0, at)


def recurring(found: list[Cell], at: int) -> tuple[Recurring, int] | None:
    """Read "every month", "each year", "per day", "every two weeks", "every Monday", "annually"."""
    lead = word(found, at)
    if lead in frequencies():
        return Recurring(frequencies()[lead]), at + 1
    if lead not in EACH:
        return None
    noun = word(found, at + 1)
    if noun in weekdays() and len(noun) > 4:
        return Recurring(f"XXXX-WXX-{weekdays()[noun]}"), at + 2
    if noun in units():
        return Recurring(iso_length(Decimal(1), units()[noun])), at + 2
    measured = amount_and_unit(found, at + 1) if lead == "every" else None
    return (Recurring(iso_length(measured[0], measured[1])), measured[2]) if measured else None


def iso_length(amount: Decimal | None, unit: str) -> str:
    """A length as TimeML writes it: ``P3W``, ``PT2H``, ``PXD``."""
    clock = "T" if unit in {"second", "minute", "hour"} else ""
    if amount is not None and unit == "fortnight":
        amount *= 2
    number = "X" if amount is None else format(amount.normalize(), "f")
    return f"P{clock}{number}{ISO[unit]}"
