"""Whether a word that may be a time is one: "may", "March", "1500"."""

from typing import Final

from factlint.extraction.calendar_names import months, weekdays
from factlint.extraction.phrases import lower_at
from factlint.extraction.times.cells import Cell
from factlint.extraction.times.lexicon import cues, day_parts, numbered_things, title_nouns, units

AMBIGUOUS: Final = frozenset({"may", "march", "mar", "sat", "sun", "dec"})
"""Names of months and weekdays that are common words or names as well."""

LEADS: Final = frozenset({"early", "mid", "late", "this", "last", "next", "that", "previous", "following", "and", "or",
                   "to", "through", "between", "-", "/", "(", "past", "coming", "every", "each"})  # fmt: skip
COUNT_LEADS: Final = frozenset({"than", "least", "most", "nearly", "almost", "approximately", "some", "only", "over",
                         "another", "about", "of", "the", "to", "with", "all", "these", "those"})  # fmt: skip
YEAR_LEADS: Final = frozenset({"in", "since", "by", "until", "before", "after", "during", "from", "between", "early",
                        "late", "mid", "circa", "year", "years", "throughout", "till", "fiscal"})  # fmt: skip
FOLLOWS: Final = frozenset({"of", "on", "to", "for", "through", "from"})


def name_is_a_time(found: list[Cell], at: int, end: int) -> bool:
    """Whether a month named alone is meant as one, to judge by the words beside it."""
    before, after = lower_at(found, at - 1), lower_at(found, end)
    if before in LEADS or before in cues().last_words:
        return not (lower_at(found, at) in AMBIGUOUS and before in {"of", "to"} and names_follow(found, end))
    if lower_at(found, at) in AMBIGUOUS:
        event = bool(after) and after.isalpha() and found[end].text.islower() and after not in FOLLOWS
        return before == "the" and event
    if found[at].text.islower():
        return before == "the"
    if before in {"the", "a"}:
        return True
    if at and found[at - 1].text[0].isupper() and found[at - 1].text.isalpha():
        return False
    return not names_follow(found, end)


def is_in_name(found: list[Cell], at: int, end: int) -> bool:
    """Whether a time is part of a name: "The Sunday Times", "the Good Friday Agreement", "The Mail on Sunday"."""
    if not found[at].text[0].isupper():
        return False
    end += lower_at(found, end) in day_parts()
    on = lower_at(found, at - 1) == "on" and is_title_noun(found, at - 2)
    return is_title_noun(found, end) or (on and lower_at(found, at) == "sunday")


def is_title_noun(found: list[Cell], at: int) -> bool:
    """Whether a capitalised noun that makes a name of a day stands here: "Times"."""
    return 0 <= at < len(found) and found[at].text[0].isupper() and found[at].lower in title_nouns()


def ends_name(found: list[Cell], at: int) -> bool:
    """Whether a capitalised word ends a name in running text ("in USA Today"), not a headline ("Pope Arrives Today")."""
    if not at or not (found[at].text[0].isupper() and found[at - 1].text[0].isupper()):
        return False
    before = found[at - 2].text if at > 1 else ""
    return before.islower() or (not before and at + 1 < len(found) and found[at + 1].text.islower())


def names_follow(found: list[Cell], at: int) -> bool:
    """Whether a capitalised word stands here: "April Jones"."""
    return (
        at < len(found)
        and found[at].text[0].isupper()
        and lower_at(found, at) not in {*months(), *weekdays()}
    )


def year_is_a_time(found: list[Cell], at: int, end: int) -> bool:
    """Whether four digits are meant as a year: no count of things, no number of a street or a law."""
    before, after = lower_at(found, at - 1), lower_at(found, end)
    year = int(found[at].text)
    if after in numbered_things() or (after in units() and after != "quarter" and not found[end].glued):
        return False
    if before in YEAR_LEADS:
        return True
    counted = end < len(found) and after.isalpha() and after.endswith("s") and found[end].text.islower()
    if counted and (
        before in COUNT_LEADS or after not in {"was", "is", "has", "as", "this", "its", "elections"}
    ):
        return False
    if found[at].glued and before in {"-", "/", ":"}:
        return False
    if end < len(found) and after in {"-", "/"} and found[end].glued:
        return False
    return 1700 <= year <= 2099
