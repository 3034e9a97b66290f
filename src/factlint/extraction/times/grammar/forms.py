"""Every form of time with the words at which it can begin, so that each place of a text tries only the forms that fit."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.calendar_names import months, weekdays
from factlint.extraction.phrases import lower_at
from factlint.extraction.times import lexicon
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.grammar import (
    clocks,
    dates,
    lengths,
    modified,
    numeric,
    ranked,
    relative,
    shifted,
    stretches,
)
from factlint.extraction.times.shapes import Shape

Form = Callable[[list[Cell], int], tuple[Shape, int] | None]
DIGITS: Final = "0"
"""Stands for any digits."""
ARTICLE: Final = "the"

DIGIT_FORMS: Final[Sequence[Form]] = (
    numeric.split_year,
    stretches.days_of_month,
    stretches.two_ends,
    numeric.numeric_date,
    numeric.marked_date,
    numeric.compact_date,
    numeric.year_and_month,
    numeric.month_and_day,
    numeric.year_and_quarter,
    dates.day_month,
    dates.decade,
    dates.century,
    dates.bc_year,
    dates.ad_year,
    dates.bare_year,
    clocks.clock,
    modified.share,
    ranked.ranked,
    relative.offset,
    shifted.shifted,
    lengths.recurring,
    lengths.length,
)


class WordForm(NamedTuple):
    """A form that begins with a word.

    Attributes:
        read: reads the form at a place.
        begins: the words with which it can begin, articles aside.
        after_the: the words before which it can begin with "the".
    """

    read: Form
    begins: Collection[str]
    after_the: Collection[str] = ()


def word_forms() -> Sequence[WordForm]:
    """Every form that begins with a word; of two that read equally far, the first one wins."""
    ranks = {word.partition("-")[0] for word in lexicon.ordinals()}
    days = {*ranks, DIGITS}
    last = {"last", "final"}
    names = {*months(), *weekdays()}
    parts = {*lexicon.day_parts(), "early", "small"}
    seasons = lexicon.seasons()
    weeks = {word for word, unit in lexicon.units().items() if unit in {"week", "weekend"}}
    ends = {word for word, unit in lexicon.units().items() if unit in relative.ENDING}
    amounts = {*lexicon.numbers(), "couple"}
    steps = {*lengths.BACK, *lengths.AHEAD}
    spans = {*amounts, *steps, *lexicon.units(), *lexicon.bounds().first_words}
    references = lexicon.references()
    portions = {*modified.ADJECTIVES, *modified.NOUNS}
    return (
        WordForm(stretches.two_ends, {*names, *ranks, *portions, *relative.STEPS, "q", "h"}, {*days, *portions, *relative.STEPS}),
        WordForm(stretches.month_of_days, months()),
        WordForm(stretches.days_of_month, ranks, days),
        WordForm(dates.month_day, months()),
        WordForm(dates.day_alone, (), days),
        WordForm(dates.day_month, ranks, days),
        WordForm(dates.month_year, months()),
        WordForm(numeric.marked_date, months()),
        WordForm(dates.weekday, weekdays()),
        WordForm(dates.season, seasons, seasons),
        WordForm(dates.holiday, lexicon.holidays().first_words, lexicon.holidays().words_after(ARTICLE)),
        WordForm(dates.decade, {"'"}, {"'", DIGITS}),
        WordForm(dates.century, ranks, days),
        WordForm(dates.spelt_decade, (), lexicon.decades()),
        WordForm(dates.ad_year, {"ad"}),
        WordForm(dates.bare_year, {"'", *lexicon.numbers()}),
        WordForm(modified.part_of_day_of, parts, parts),
        WordForm(modified.adjective, modified.ADJECTIVES, modified.ADJECTIVES),
        WordForm(modified.noun, modified.NOUNS, modified.NOUNS),
        WordForm(modified.share, ranks, days),
        WordForm(numeric.fiscal_year, {"fiscal", "financial", "fy"}),
        WordForm(numeric.quarter, {"q", "h"}),
        WordForm(relative.deictic_day, {*relative.DEICTIC, "tonight", "late", "this", "last", "that"}, {"day"}),
        WordForm(relative.portioned, {"earlier", "later"}),
        WordForm(relative.loose_weekend, (), {"weekend"}),
        WordForm(relative.before_last, (), {*lexicon.units(), *lexicon.day_parts()}),
        WordForm(relative.stepped_unit, relative.STEPS, relative.STEPS),
        WordForm(relative.year_end, ends),
        WordForm(ranked.ranked, {*ranks, *last}, {*days, *last}),
        WordForm(ranked.week_of, weeks, weeks),
        WordForm(ranked.numbered_week, {"week"}, {"week"}),
        WordForm(ranked.weekday_of_week, {*weekdays(), *relative.STEPS}, relative.STEPS),
        WordForm(relative.offset, spans, amounts),
        WordForm(shifted.shifted, spans, {*amounts, *steps}),
        WordForm(relative.reference, references.first_words, references.words_after(ARTICLE)),
        WordForm(clocks.clock, {*clocks.NAMED, *lexicon.numbers(), "quarter"}),
        WordForm(clocks.day_part, (), parts),
        WordForm(lengths.recurring, {*lexicon.frequencies(), *lengths.EACH, *amounts, "once", "twice"}),
        WordForm(lengths.length, spans, {*amounts, *steps, *lexicon.units(), "first", "final"}),
    )  # fmt: skip


def forms_at(found: list[Cell], at: int) -> Sequence[Form]:
    """The forms that may stand at a place, in order."""
    first = found[at].lower
    if first == ARTICLE:
        second = lower_at(found, at + 1)
        return _after_the().get(DIGITS if second.isdecimal() else second, ())
    return DIGIT_FORMS if first.isdecimal() else _beginning().get(first, ())


@cache
def _beginning() -> dict[str, list[Form]]:
    return _by_word((form.read, form.begins) for form in word_forms())


@cache
def _after_the() -> dict[str, list[Form]]:
    return _by_word((form.read, form.after_the) for form in word_forms())


def _by_word(forms: Iterable[tuple[Form, Collection[str]]]) -> dict[str, list[Form]]:
    found: dict[str, list[Form]] = {}
    for form, words in forms:
        for word in words:
            found.setdefault(word, []).append(form)
    return found
