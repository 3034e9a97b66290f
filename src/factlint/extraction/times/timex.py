"""Times as TimeML writes them. Source: TimeML annotation guidelines 1.2.1 (2006), TIMEX3 attribute ``value``."""

import datetime as dt

from factlint.extraction.times.shapes import Calendar

UNKNOWN, PRESENT = "XXXX", "PRESENT_REF"


def calendar_value(date: Calendar, year: int | None, day: dt.date | None = None) -> str:
    """TIMEX3 value of a date; ``day`` is the day it was placed on, where it was."""
    text = day.isoformat() if day else date_text(date, year)
    if date.only_clock:
        text = f"{UNKNOWN}-XX-XX" if day is None else text
    if date.minute is not None:
        return f"{text}T{clock_text(date.minute)}"
    if date.part and date.weekday and not date.day_part:
        return text
    return f"{text}T{date.day_part}" if date.day_part else text


def date_text(date: Calendar, year: int | None) -> str:
    """A date without its time of day."""
    head = UNKNOWN if year is None else f"BC{year:04}" if date.bc else f"{year:04}"
    if date.weekday and not date.month:
        return f"{UNKNOWN}-WXX-{date.weekday}"
    if date.day and not date.month:
        return f"{UNKNOWN}-XX-{date.day:02}"
    if date.decade or date.century:
        return head[:-1] if date.decade else head[:-2]
    return f"FY{head}" if date.fiscal else head + "".join(f"-{piece}" for piece in pieces(date))


def pieces(date: Calendar) -> list[str]:
    """What a date names inside its year."""
    if date.holiday:
        return [date.holiday] if date.holiday[0].isdecimal() else []
    named = (
        (date.month, f"{date.month or 0:02}"),
        (date.day if date.month else None, f"{date.day or 0:02}"),
        (date.season, date.season),
        (date.quarter, f"Q{date.quarter}"),
        (date.half, f"H{date.half}"),
    )
    return [text for stated, text in named if stated]


def clock_text(minute: int) -> str:
    """Minute of the day as ``22:30``."""
    return f"{minute // 60:02}:{minute % 60:02}"


def unit_value(day: dt.date, unit: str) -> str:
    """TIMEX3 value of the week, month, year … that holds a day."""
    if unit in {"week", "weekend"}:
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")
    if unit == "quarter":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    texts = {"month": day.isoformat()[:7], "year": f"{day.year:04}", "decade": f"{day.year:04}"[:3]}
    return texts.get(unit, f"{day.year:04}"[:2] if unit == "century" else day.isoformat())
