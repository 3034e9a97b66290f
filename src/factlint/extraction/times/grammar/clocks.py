"""Times of day."""

from dataclasses import replace
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.grammar.numbers import cardinal, is_digits
from factlint.extraction.times.lexicon import day_parts, zones
from factlint.extraction.times.shapes import Calendar, Relative

Day = Calendar | Relative

HEDGES: Final = frozenset({"around", "about", "approximately", "roughly", "nearly", "circa", "ca"})
NAMED: Final = {"noon": 720, "midday": 720, "midnight": 0}
SPOKEN: Final = {("half", "past"): 30, ("quarter", "past"): 15, ("quarter", "to"): -15}
"""Minutes from the hour that is named after them."""


def clock(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "1:30 a.m.", "3pm", "8.49pm", "15:00 GMT", "1336 GMT", "noon", "half past three", "10 o'clock"."""
    parsed = (
        named_clock(found, at)
        or spoken_clock(found, at)
        or half_day_clock(found, at)
        or long_clock(found, at)
    )
    if parsed is None:
        return None
    minute, end = parsed
    half_known = minute >= 780 or lower_at(found, end - 1) in {"m", ".", "am", "pm", *NAMED}
    hedged = lower_at(found, at - 1) in HEDGES or phrase(found, at - 2, 2) in {
        ("just", "after"),
        ("just", "before"),
        ("shortly", "after"),
        ("shortly", "before"),
    }
    return Calendar(minute=minute, hedged=hedged, half_known=half_known), past_zone(found, end)


def named_clock(found: list[Cell], at: int) -> tuple[int, int] | None:
    """Noon and midnight."""
    return (NAMED[lower_at(found, at)], at + 1) if lower_at(found, at) in NAMED else None


def spoken_clock(found: list[Cell], at: int) -> tuple[int, int] | None:
    """Read "half past three", "a quarter to six", "ten o'clock"."""
    minutes = SPOKEN.get((lower_at(found, at), lower_at(found, at + 1)))
    hour = cardinal(found, at if minutes is None else at + 2)
    if hour is None or hour[0] is None or not 1 <= hour[0] <= 12 or hour[0] % 1:
        return None
    end = hour[1]
    if minutes is None:
        if phrase(found, end, 3) != ("o", "'", "clock"):
            return None
        end += 3
    half, end = half_day(found, end)
    later = 720 if half == "p" else 0
    return (int(hour[0]) % 12 * 60 + (minutes or 0) + later) % 1440, end


def hour_and_minute(found: list[Cell], at: int) -> tuple[int, int, int, bool] | None:
    """Hour, minute, the place after them, and whether a minute is stated ("1:30", "8.49", "1: 30", "3")."""
    if at >= len(found) or not is_digits(found[at], 2) or tied(found, at):
        return None
    hour, mark = int(found[at].text), lower_at(found, at + 1)
    if mark in {":", "."} and found[at + 1].glued and at + 2 < len(found):
        minute = found[at + 2]
        if (
            is_digits(minute, 2)
            and len(minute.text) == 2
            and int(minute.text) < 60
            and (minute.glued or mark == ":")
        ):
            return hour, int(minute.text), at + 3, True
    return hour, 0, at + 1, False


def tied(found: list[Cell], at: int) -> bool:
    """Whether the digits belong to something before them: an amount, a score, a code."""
    return (
        at > 0
        and found[at].glued
        and (found[at - 1].text.isalnum() or found[at - 1].lower in set("$£€:.,/#"))
    )


def half_day_clock(found: list[Cell], at: int) -> tuple[int, int] | None:
    """An hour of 1 to 12 with "am" or "pm"."""
    parsed = hour_and_minute(found, at)
    if parsed is None:
        return None
    hour, minute, end, _ = parsed
    half, after = half_day(found, end)
    if not half:
        half, after = shared_half(found, hour, end), end
    if not half or not 0 <= hour <= 12:
        return (hour * 60 + minute, after) if half and hour <= 23 else None
    return (hour % 12 + (12 if half == "p" else 0)) * 60 + minute, after


def shared_half(found: list[Cell], hour: int, at: int) -> str:
    """The half of the day that the other end of a stretch states for both: "9-11am"; "11-1pm" begins in the morning."""
    other = hour_and_minute(found, at + 1) if lower_at(found, at) in {"-", "to"} else None
    half = half_day(found, other[2])[0] if other else ""
    if other is None or not half or not 1 <= hour <= 12:
        return ""
    return half if hour % 12 < other[0] % 12 else {"a": "p", "p": "a"}[half]


def half_day(found: list[Cell], at: int) -> tuple[str, int]:
    """Read "a" or "p" and the place after "am", "p.m." or "a.m"; empty where there is neither."""
    if lower_at(found, at) in {"am", "pm"}:
        return lower_at(found, at)[0], at + 1
    if lower_at(found, at) in {"a", "p"} and phrase(found, at + 1, 2) == (".", "m"):
        return lower_at(found, at), at + 3 + (lower_at(found, at + 3) == "." and found[at + 3].glued)
    return "", at


def long_clock(found: list[Cell], at: int) -> tuple[int, int] | None:
    """Read "15:00" on the clock of 24 hours, "17:06 hours", "1336 GMT"."""
    parsed = hour_and_minute(found, at)
    if parsed and parsed[3] and parsed[0] < 24:
        zone = lower_at(found, parsed[2]) in zones() or phrase(found, parsed[2], 2) == ("local", "time")
        second = (
            lower_at(found, parsed[2]) == ":"
            and parsed[2] + 1 < len(found)
            and found[parsed[2] + 1].text.isdecimal()
        )
        plain = lower_at(found, at + 1) == ":" and found[at + 2].glued and len(found[at].text) == 2
        led = lower_at(found, at - 1) in {"at", "around", "about", "by", "until", "from", "before", "after"}
        if zone or (plain and not second) or (led and lower_at(found, at + 1) == ":"):
            return parsed[0] * 60 + parsed[1], parsed[2]
    if at < len(found) and is_digits(found[at], 4) and len(found[at].text) == 4 and not tied(found, at):
        hour, minute = int(found[at].text[:2]), int(found[at].text[2:])
        if zones().get(lower_at(found, at + 1)) == "digits" and hour < 24 and minute < 60:
            return hour * 60 + minute, at + 1
    return None


def past_zone(found: list[Cell], at: int) -> int:
    """The place after a time zone."""
    if lower_at(found, at) in zones():
        return at + 1
    if phrase(found, at, 2) == ("local", "time"):
        return at + 2
    return at


def with_clock(day: Day, time: Calendar) -> Day:
    """A day and a time of that day as one; "8:30 on Friday night" is in the second half of the day."""
    minute = time.minute or 0
    late = day.day_part in {"AF", "EV"} or (day.day_part == "NI" and minute >= 240)
    if late and minute < 720 and not time.half_known:
        minute += 720
    return replace(day, minute=minute, hedged=time.hedged)


def day_part(found: list[Cell], at: int) -> tuple[Calendar, int] | None:
    """Read "the morning", "at dawn", "overnight" alone."""
    the = lower_at(found, at) == "the"
    code = day_parts().get(lower_at(found, at + the))
    led = lower_at(found, at - 1) in {"in", "at", "during", "before", "by", "until", "late", "early"}
    if code is None or not led or not the:
        return None
    return Calendar(day_part=code), at + 2
