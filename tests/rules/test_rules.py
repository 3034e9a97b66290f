"""Every rule's own examples, run through the whole tool; and what each rule says of a group."""

import datetime as dt

import pytest

from building import by, claim, count, days, group, office
from factlint.judge import read_judgements
from factlint.model import Period, Roster
from factlint.model.decision import Known, Review
from factlint.pipeline import check, reviewed
from factlint.review import read_waivers
from factlint.rules import RULES, find_rule, selected
from factlint.rules.finding import any_pair, involved
from factlint.rules.lists import count_and_list_differ
from factlint.rules.people import age_differs, office_differs
from factlint.rules.quantity import amounts_differ, approximation_strained, bound_crossed
from factlint.rules.time import dates_differ, plan_missed, weekday_mismatch
from factlint.settings import Settings

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}-{n}")
    for rule in RULES
    for n, example in enumerate(rule.examples)
]


def review_of(example, folder):
    """What people decided, as an example tells it."""
    decisions = folder / "decisions.jsonl"
    decisions.write_text(example.decisions, encoding="utf-8")
    known = tuple(Known(fingerprint=mark, rule="FL101", headline="Cost") for mark in example.baseline)
    return Review(
        decisions_path=str(decisions),
        waivers=read_waivers(decisions),
        baseline_path="baseline.json",
        baseline=known,
        is_strict=True,
        today=dt.date(2026, 1, 31),
    )


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule, example, tmp_path):
    sources, answers = tmp_path / "sources", tmp_path / "answers.jsonl"
    sources.mkdir()
    answers.write_text(example.judgements, encoding="utf-8")
    for n, text in enumerate(example.texts):
        (sources / f"{n}.md").write_text(text, encoding=example.encoding)

    if example.claim_file:
        (sources / "0.claims.jsonl").write_text(example.claim_file, encoding="utf-8")
    settings = Settings(**dict(example.limits))
    settled = tmp_path / "settled.yaml"
    settled.write_text(example.settled, encoding="utf-8")
    report = check([sources], settings, judgements=read_judgements(answers), settled=settled)
    report = reviewed(report, review_of(example, tmp_path), settings)
    codes = {conflict.rule for conflict in report.conflicts}

    assert (rule.code in codes) is example.fires, example.because


def test_codes_and_names_are_unique_and_in_order():
    codes = [rule.code for rule in RULES]

    assert codes == sorted(set(codes))
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_examples_on_both_sides(rule):
    assert {example.fires for example in rule.examples} == {True, False}


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.inspect], ids=lambda rule: rule.name)
def test_every_rule_tells_what_would_settle_it(rule):
    assert rule.settled_by
    assert rule.settled_by[-1].isalpha()


def test_swapped_digits_are_told():
    swapped = found(amounts_differ, claim("a", count(2106), "seats"), claim("b", count(2016), "seats"))
    others = found(amounts_differ, claim("a", count(2106), "seats"), claim("b", count(2017), "seats"))

    assert [
        "two digits may have been swapped" in conflict.explanations for (conflict,) in (swapped, others)
    ] == [
        True,
        False,
    ]


def test_a_rule_is_found_by_code_or_name():
    assert find_rule("fl101") is find_rule("amounts-differ") is amounts_differ.RULE
    assert find_rule("FL000") is None


def test_select_and_ignore_never_silence_unread_inputs():
    chosen = selected(Settings(select=("FL101", "FL201"), ignore=("dates-differ",)))

    assert [rule.code for rule in chosen] == [
        "FL101",
        "FL901",
        "FL902",
        "FL903",
        *(f"FL9{n:02}" for n in range(5, 12)),
    ]


def test_a_guess_can_be_accepted():
    assert find_rule("encoding-guessed") not in selected(Settings(ignore=("encoding-guessed",)))


@pytest.mark.parametrize("settings", [Settings(select=("FL1O1",)), Settings(ignore=("amount-differs",))])
def test_a_rule_that_does_not_exist_is_no_silent_choice(settings):
    with pytest.raises(ValueError, match="there is no rule"):
        selected(settings)


def found(rule, *claims, label="number of bids"):
    return list(rule.check(group(*claims, label=label), Settings()))


def test_amounts_differ_tells_how_each_value_stands():
    (conflict,) = found(
        amounts_differ,
        claim("a", count(99), "expressions of interest"),
        claim("a", count(111), "applicants"),
        claim("b", count(100, "about"), "entrants"),
    )

    assert conflict.headline == "Number of bids: 99, 111 or about 100"
    assert conflict.message == "99 and 111 cannot both be right; 99 agrees with about 100; 111 strains it."
    assert conflict.explanations[0] == "the nouns differ: expressions of interest / applicants / entrants"
    assert len(conflict.claims) == 3


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ((("a", 99), ("a", 111), ("b", 111)), True),
        ((("b", 111), ("a", 99), ("a", 111)), True),
        ((("a", 99), ("b", 111), ("c", 111)), False),
        ((("a", 99), ("b", 111), ("b", 111)), False),
    ],
)
def test_one_source_with_two_of_the_values_is_told_whatever_the_order(said, told):
    (conflict,) = found(amounts_differ, *(claim(source, count(number), "bids") for source, number in said))

    assert ("one source gives two of the values" in conflict.explanations) is told


@pytest.mark.parametrize(("older", "told"), [(48, ("a birthday may lie between the reports",)), (49, ())])
def test_a_birthday_may_lie_between_two_ages(older, told):
    ages = (
        claim("a", count(47, unit="year"), "Tim Lee", "age"),
        claim("b", count(older, unit="year"), "Lee", "age"),
    )

    (conflict,) = found(age_differs, *ages)

    assert conflict.explanations == told


def test_the_claims_whose_values_exclude_another_one():
    a, b, c, d = (claim(source, count(n), "bids") for source, n in zip("abcd", (7, 9, 7, 7), strict=True))

    assert involved([a, b, c, d], "conflict") == [a, b, c, d]
    assert involved([a, c, d], "conflict") == []
    assert any_pair([a, b], "conflict")
    assert not any_pair([a, c], "conflict")


def test_one_finding_for_one_disputed_number():
    everything = (
        claim("a", count(10), "bids"),
        claim("b", count(20), "bids"),
        claim("c", count(15, "at_least"), "bids"),
    )

    assert len(found(amounts_differ, *everything)) == 1
    assert found(bound_crossed, *everything) == []
    assert found(approximation_strained, *everything) == []


def test_a_crossed_bound_alone():
    (conflict,) = found(
        bound_crossed, claim("a", count(15, "at_least"), "bids"), claim("b", count(14), "bids")
    )

    assert conflict.message == "at least 15 and 14 cannot both be right."


def test_dates_of_reports_are_no_dates_of_events():
    event, dateline = (
        claim("a", days("2013-11-05"), "launch"),
        claim("b", days("2013-11-07"), modality="reported"),
    )

    assert found(dates_differ, event, dateline) == []


def test_a_plan_is_missed_the_day_after():
    plan = claim("a", by("2013-09-30"), "launch", modality="planned")

    assert found(plan_missed, plan, claim("b", days("2013-09-30"), "launch")) == []
    (conflict,) = found(plan_missed, plan, claim("b", days("2013-10-01"), "launch"))
    assert conflict.verdict == "slippage"
    assert conflict.message == "Planned by 30 September 2013; happened 1 October 2013."


def test_a_weekday_that_does_not_fit():
    slip = Period(
        earliest=days("2013-05-14").earliest,
        latest=days("2013-05-14").latest,
        weekday=1,
    )

    (conflict,) = found(weekday_mismatch, claim("a", slip, quote="Monday 14 May 2013"))

    assert conflict.group is None
    assert conflict.message == "Monday is stated, but 14 May 2013 is a Tuesday."


@pytest.mark.parametrize(
    ("one", "other", "fires"),
    [
        ("care services minister", "Care and Support Minister", True),
        ("minister", "Care and Support Minister", False),
        ("Chairman", "Chief Executive", False),
        ("fire chief", "deputy fire chief", True),
        ("vice president", "president", True),
        ("director of policy", "Director of Policy", False),
        ("interim director", "Acting Director", False),
    ],
)
def test_titles(one, other, fires):
    claims = (
        claim("a", office("Ann Other", one), "Ann Other"),
        claim("b", office("Ann Other", other), "Ann Other"),
    )

    assert bool(found(office_differs, *claims)) is fires


@pytest.mark.parametrize(("stated", "fires"), [(14, False), (18, False), (13, True), (19, True)])
def test_a_count_outside_the_possible_lengths_of_its_list(stated, fires):
    roster = claim("a", Roster(members=("A",) * 14, minimum=14, maximum=18), "areas")
    length = count(14).model_copy(update={"high": count(18).high, "bound": "range"})
    derived = claim("a", length, "areas", origin="derived", derived_from=roster.id)

    assert bool(found(count_and_list_differ, claim("b", count(stated), "areas"), derived, roster)) is fires
