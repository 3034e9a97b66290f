"""Flag, note or nothing."""

import pytest

from building import between, by, claim, count, days, group
from factlint.judge import judge, verdicts
from factlint.rules.quantity import amount_revised, amounts_differ
from factlint.rules.time import dates_differ, plan_missed
from factlint.settings import Settings


def judged(rule, the_group):
    (candidate,) = rule.check(the_group, Settings())
    return judge(candidate, the_group)


@pytest.mark.parametrize(
    ("support", "severity"), [(1.0, "error"), (0.75, "error"), (0.74, "note"), (0.1, "note")]
)
def test_the_weaker_the_link_the_less_is_said(support, severity):
    disputed = group(claim("a", count(99), "bids"), claim("b", count(111), "bids"), support=support)

    conflict = judged(amounts_differ, disputed)

    assert (conflict and conflict.severity) == severity


@pytest.mark.parametrize(("support", "severity"), [(0.9, "error"), (0.89, "note")])
def test_a_source_that_contradicts_itself_needs_a_stronger_link(support, severity):
    disputed = group(claim("a", count(99), "bids"), claim("a", count(111), "bids"), support=support)

    assert judged(amounts_differ, disputed).severity == severity


@pytest.mark.parametrize(("support", "severity"), [(0.9, "error"), (0.89, "note")])
def test_two_dates_need_a_stronger_link(support, severity):
    disputed = group(
        claim("a", days("2013-05-14"), "launch"), claim("b", days("2013-05-15"), "launch"), support=support
    )

    assert judged(dates_differ, disputed).severity == severity


def test_a_date_over_an_article_never_decides():
    plan = claim("a", by("2013-09-30"), "areas appointed", modality="planned")
    dateline = claim("b", days("2013-11-05"), "areas selected", modality="reported")
    event = claim("c", days("2013-11-01", "2013-11-10"), "areas announced")

    assert judged(plan_missed, group(plan, dateline)).severity == "note"
    assert judged(plan_missed, group(plan, dateline, event)).severity == "error"


def test_a_borrowed_year_never_decides_alone():
    sure = claim("a", days("2013-05-14"), "launch")
    borrowed = claim("b", days("2013-06-01", "2013-06-30", anchor="matter"), "launch")
    also_sure = claim("c", days("2013-07-01"), "launch")

    assert judged(dates_differ, group(sure, borrowed)).severity == "note"
    assert judged(dates_differ, group(sure, borrowed, also_sure)).severity == "error"


@pytest.mark.parametrize(
    ("amounts", "severity"),
    [
        ((between(100, 999), count(42)), "note"),
        ((between(100, 999), between(24, 99)), "error"),
        ((between(100, 999), count(42), count(57)), "error"),
        ((between(100, 150), count(42)), "error"),
        ((between(-34, -18), count(42)), "error"),
    ],
)
def test_hundreds_against_a_figure_is_at_most_a_note(amounts, severity):
    claims = [claim(source, amount, "buildings") for source, amount in zip("abc", amounts, strict=False)]

    assert judged(amounts_differ, group(*claims)).severity == severity


def test_whole_years_are_at_most_a_note():
    years = [
        claim(s, days(f"{y}-01-01", f"{y}-12-31", granularity="year"), "launch")
        for s, y in (("a", 2012), ("b", 2013))
    ]

    assert judged(dates_differ, group(*years)).severity == "note"


def test_what_recurs_is_at_most_a_note():
    once = claim("a", days("2013-05-14"), "meeting")
    weekly = claim("b", days("2013-05-17", role="recurring"), "meeting")

    assert judged(dates_differ, group(once, weekly)).severity == "note"


def test_two_days_and_a_year_are_more_than_whole_years():
    year = claim("a", days("2012-01-01", "2012-12-31", granularity="year"), "launch")
    fine = claim("b", days("2013-05-14"), "launch"), claim("c", days("2013-05-15"), "launch")

    assert judged(dates_differ, group(year, fine[0])).severity == "note"
    assert judged(dates_differ, group(year, *fine)).severity == "error"


def test_a_deadline_happens_once():
    once = claim("a", days("2013-05-14"), "launch")
    deadline = claim("b", days("2013-05-10", role="deadline"), "launch")

    assert judged(dates_differ, group(once, deadline)).severity == "error"


def test_a_doubt_is_told_among_the_explanations():
    disputed = group(claim("a", count(99), "bids"), claim("b", count(111), "bids"), support=0.74)

    assert judged(amounts_differ, disputed).explanations == ("the sources may speak of different things",)


@pytest.mark.parametrize("turn", [1, -1])
def test_a_group_has_the_verdict_of_its_gravest_conflict(turn):
    disputed = group(claim("a", count(99), "bids"), claim("b", count(111), "bids"))
    (flagged,) = amounts_differ.check(disputed, Settings())
    strained = flagged.model_copy(update={"severity": "note", "verdict": "tension"})

    (with_verdict,) = verdicts([disputed], [flagged, strained][::turn])

    assert with_verdict.verdict == "conflict"


@pytest.mark.parametrize(
    ("amounts", "fields", "severity"),
    [
        ((4, 19), {}, "note"),
        ((4, 11), {}, "error"),
        ((4, 19), {"segment": "lead"}, "error"),
        ((4, 19), {"attribute": "population"}, "error"),
        ((4, 4100), {}, "error"),
    ],
)
def test_counts_far_apart_are_at_most_a_note(amounts, fields, severity):
    claims = [
        claim(source, count(amount), "seasons", **fields)
        for source, amount in zip("ab", amounts, strict=True)
    ]

    assert judged(amounts_differ, group(*claims)).severity == severity


@pytest.mark.parametrize(
    ("nouns", "severity"), [(("others", "others"), "note"), (("others", "people"), "error")]
)
def test_others_may_leave_out_different_people(nouns, severity):
    claims = [claim(source, count(n), noun) for source, n, noun in zip("ab", (2, 3), nouns, strict=True)]

    assert judged(amounts_differ, group(*claims)).severity == severity


@pytest.mark.parametrize(
    ("verbs", "severity"), [(("", "destroy"), "note"), (("damage", "damage"), "warning")]
)
def test_a_larger_figure_without_the_same_verb_may_count_something_else(verbs, severity):
    amounts = (count(1600), count(800, "at_least"))
    claims = [claim(s, amount, "houses", verb) for s, amount, verb in zip("ab", amounts, verbs, strict=True)]

    assert judged(amount_revised, group(*claims)).severity == severity
