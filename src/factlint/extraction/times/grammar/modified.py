"""Parts of a calendar stretch: "early November", "the end of this year", "the first half of 2014"."""

from dataclasses import replace
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell, phrase
from factlint.extraction.times.grammar import dates
from factlint.extraction.times.grammar.numbers import ordinal, year_number
from factlint.extraction.times.grammar.relative import deictic_day, stepped_unit, unit_of_passage
from factlint.extraction.times.lexicon import accounts, day_parts, seasons
from factlint.extraction.times.shapes import Calendar, Part, Relative

ADJECTIVES: Final[dict[str, Part]] = {"early": "early", "mid": "mid", "late": "late", "middle": "mid"}
NOUNS: Final[dict[str, Part]] = {
    "beginning": "start",
    "start": "start",
    "outset": "start",
    "middle": "mid",
    "end": "end",
    "close": "end",
}
NEAR_CELLS: Final = 15
"""How many cells on either side may tell what a quarter is one of."""
Parted = tuple[Calendar | Relative, int]


def adjective(found: list[Cell], at: int) -> Parted | None:
    """Read "early November", "mid-2007", "the late 1960s", "early in 1914", "late last month", "early Friday"."""
    after = at + (lower_at(found, at) == "the")
    part = ADJECTIVES.get(lower_at(found, after))
    if part is None or (part == "mid" and lower_at(found, after) == "middle"):
        return None
    after += 1 + (lower_at(found, after + 1) == "-")
    after += lower_at(found, after) in {"in", "on"}
    after += (
        lower_at(found, after) == "the"
        and part != "mid"
        and day_parts().get(lower_at(found, after + 1)) is None
    )
    return parted(found, after, part)


def noun(found: list[Cell], at: int) -> Parted | None:
    """Read "the end of March", "the beginning of 2007", "the middle of the century"."""
    after = at + (lower_at(found, at) == "the")
    part = NOUNS.get(lower_at(found, after))
    if part is None or lower_at(found, after + 1) != "of":
        return None
    return parted(found, after + 2, part)


def parted(found: list[Cell], at: int, part: Part) -> Parted | None:
    """What stands at a place, as far as it has parts, with the part that is meant."""
    bare = dates.bare_year(found, at) or plain_year(found, at)
    month = dates.any_month(found, at)
    readings: list[Parted | None] = [
        dates.day_month(found, at),
        dates.month_day(found, at),
        dates.month_year(found, at),
        bare,
        dates.decade(found, at),
        dates.century(found, at),
        season_of(found, at),
        weekday_part(found, at),
        stepped_unit(found, at),
        unit_of_passage(found, at),
        deictic_day(found, at),
        (Calendar(month=month[0]), month[1]) if month and found[at].text[0].isupper() else None,
    ]
    known = [reading for reading in readings if reading]
    if not known:
        return None
    shape, end = max(known, key=lambda reading: reading[1])
    return replace(shape, part=part), end


def plain_year(found: list[Cell], at: int) -> Parted | None:
    """A year that a part before it vouches for."""
    year = year_number(found, at)
    return (Calendar(year=year[0]), year[1]) if year else None


def season_of(found: list[Cell], at: int) -> Parted | None:
    """A season that a part before it vouches for."""
    code = seasons().get(lower_at(found, at))
    if code is None:
        return None
    tail, end = dates.year_tail(found, at + 1)
    return dates.with_year(Calendar(season=code), tail), end


def weekday_part(found: list[Cell], at: int) -> Parted | None:
    """Read "Friday morning" in "early Friday morning"."""
    day = dates.weekday(found, at)
    return dates.with_day_part(found, day) if day else None


def share(found: list[Cell], at: int) -> Parted | None:
    """Read "the first half of 2014", "the third quarter of 2013", "third-quarter earnings"."""
    after = at + (lower_at(found, at) == "the")
    rank = ordinal(found, after)
    if not rank:
        return None
    name = rank[1] + (lower_at(found, rank[1]) == "-")
    if lower_at(found, name) not in {"half", "quarter"}:
        return None
    limit = 2 if lower_at(found, name) == "half" else 4
    if not 1 <= rank[0] <= limit:
        return None
    tail, end = dates.year_tail(found, name + 1)
    if end == name + 1 and (limit == 2 or not among_accounts(found, at)):
        return None
    piece = Calendar(half=rank[0]) if limit == 2 else Calendar(quarter=rank[0])
    return dates.with_year(piece, tail), end


def among_accounts(found: list[Cell], at: int) -> bool:
    """Whether words of accounts stand around a place, so that a quarter is one of a year."""
    return any(cell.lower in accounts() for cell in found[max(0, at - NEAR_CELLS) : at + NEAR_CELLS])


def part_of_day_of(found: list[Cell], at: int) -> Parted | None:
    """Read "the night of April 18, 1775", "the morning of 31 January", "early in the morning of 29 April"."""
    after = at + (lower_at(found, at) == "early")
    after += after > at and lower_at(found, after) == "in"
    after += lower_at(found, after) == "the"
    code = day_parts().get(lower_at(found, after))
    if phrase(found, after, 2) in {("early", "hours"), ("small", "hours")}:
        code, after = "MO", after + 1
    if code is None or lower_at(found, after + 1) not in {"of", "on"}:
        return None
    day = (
        dates.day_month(found, after + 2)
        or dates.month_day(found, after + 2)
        or dates.weekday(found, after + 2)
    )
    return (replace(day[0], day_part=code), day[1]) if day else None
