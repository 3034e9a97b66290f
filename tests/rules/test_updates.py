"""A later figure is told from a contradiction."""

import pytest

from building import claim, count, days, group
from factlint.rules.quantity import amounts_differ
from factlint.rules.time import dates_differ
from factlint.rules.updates import with_updates
from factlint.settings import Settings

MONDAY, TUESDAY, FRIDAY = "2015-05-04", "2015-05-05", "2015-05-08"


def judged(rule, *claims):
    the_group = group(*claims)
    (conflict,) = rule.check(the_group, Settings())
    return with_updates(conflict, the_group)


def injured(source, number, day=None, passage=None):
    return claim(source, count(number), "people", as_of=day, quote=f"{number} people", passage=passage)


def test_what_later_reports_give_is_an_update_with_its_chain():
    conflict = judged(
        amounts_differ, injured("c", 5, FRIDAY), injured("a", 2, MONDAY), injured("b", 4, TUESDAY)
    )

    assert conflict.verdict == "update"
    assert conflict.severity == "warning"
    assert conflict.headline.endswith("2, then 4, then 5")
    assert [claim.source for claim in conflict.claims] == ["a", "b", "c"]


@pytest.mark.parametrize(
    "said",
    [
        (("a", 2, MONDAY), ("b", 4, MONDAY)),
        (("a", 2, MONDAY), ("b", 4, TUESDAY), ("c", 2, FRIDAY)),
        (("a", 2, None), ("b", 4, TUESDAY)),
    ],
    ids=["one day", "the first figure again", "a day unknown"],
)
def test_what_days_do_not_part_is_a_conflict(said):
    assert judged(amounts_differ, *(injured(*each) for each in said)).verdict == "conflict"


def test_words_tell_what_replaced_what():
    conflict = judged(
        amounts_differ,
        injured("a", 5, MONDAY, "The toll has risen to 5 people."),
        injured("b", 2, MONDAY, "Police initially spoke of 2 people."),
    )

    assert conflict.verdict == "update"
    assert conflict.message.startswith("2 at first; 5 later")


def test_words_of_another_sentence_do_not_count():
    conflict = judged(
        amounts_differ,
        injured("a", 5, MONDAY, "He initially denied it. There were 5 people."),
        injured("b", 2, MONDAY, "There were 2 people."),
    )

    assert conflict.verdict == "conflict"


@pytest.mark.parametrize(("modality", "verdict"), [("actual", "conflict"), ("planned", "update")])
def test_a_plan_moves_on_and_a_past_event_does_not(modality, verdict):
    dates = [
        claim(source, days(day), "opening", modality=modality, as_of=told)
        for source, day, told in (("a", "2015-06-01", MONDAY), ("b", "2015-07-01", FRIDAY))
    ]

    assert judged(dates_differ, *dates).verdict == verdict
