"""Each piece of evidence that has a threshold, on both sides of it; and the weights."""

import datetime as dt
import tomllib
from importlib import resources

import pytest

from building import by, claim, count, days
from factlint.align.ages import only_such_person
from factlint.align.evidence import Finding, Likelihood, weights
from factlint.align.pair import Pair
from factlint.align.partners import EVIDENCE_BY_KIND
from factlint.align.profile import profiles
from factlint.align.quantities import (
    completes_sum,
    far_value,
    near_value,
    only_such_count,
    part_of_one,
    remote_value,
    same_value,
    thousandfold,
)
from factlint.align.surroundings import background_of_one, other_time, shared_phrase
from factlint.align.times import first_clock, near_time, years_apart
from factlint.language import content_stems


def pair(one, other):
    return Pair(*profiles([one, other]))


def counts(one, other):
    return pair(claim("a", count(one), "bids"), claim("b", count(other), "bids"))


def times(one, other):
    return pair(claim("a", one, "launch"), claim("b", other, "launch"))


@pytest.mark.parametrize("kind", EVIDENCE_BY_KIND)
def test_every_piece_of_evidence_has_a_weight_and_no_weight_is_left_over(kind):
    names = [evidence.name for evidence in EVIDENCE_BY_KIND[kind]]

    assert sorted(weights(kind)) == sorted([*names, "start"])
    assert all(weights(kind).values())


def test_the_file_of_weights_has_a_table_for_each_kind():
    text = resources.files("factlint.align").joinpath("weights.toml").read_text(encoding="utf-8")

    assert set(tomllib.loads(text)) == set(EVIDENCE_BY_KIND)


@pytest.mark.parametrize(
    ("one", "other", "near", "far"),
    [
        (100, 100, 0, 0),
        (100, 133, 1, 0),
        (100, 134, 0, 0),
        (100, 299, 0, 0),
        (100, 300, 0, 1),
        (0, 300, 0, 0),
    ],
)
def test_values_are_near_below_a_third_more_and_far_from_three_times_on(one, other, near, far):
    assert (near_value(counts(one, other)), far_value(counts(one, other))) == (near, far)


@pytest.mark.parametrize(
    ("number", "strength"), [(1, 0.3), (10, 0.8), (100, 1.3), (1_000, 1.5), (1_000_000, 1.5)]
)
def test_the_larger_an_equal_number_the_less_it_is_chance(number, strength):
    assert same_value(counts(number, number)) == pytest.approx(strength)


@pytest.mark.parametrize(
    ("apart", "near", "far"),
    [(0, 0, 0), (1, 1, 0), (3, 1, 0), (4, 0.5, 0), (45, 0.5, 0), (46, 0, 0), (366, 0, 0), (367, 0, 1)],
)
def test_days_are_near_up_to_three_half_near_up_to_45_and_far_after_a_year(apart, near, far):
    first = dt.date(2013, 5, 14)
    dates = times(days(f"{first}"), days(f"{first + dt.timedelta(days=apart)}"))

    assert (near_time(dates), years_apart(dates)) == (near, far)


def test_a_deadline_is_as_far_off_as_its_last_day():
    missed = times(by("2013-09-30"), days("2013-10-03"))
    kept = times(by("2013-09-30"), days("2013-09-30"))

    assert (near_time(missed), near_time(kept)) == (1, 0)


@pytest.mark.parametrize(
    ("context", "strength"),
    [("bridge river", 0), ("river bridge", 0.5), ("river bridge site", 1), ("river bridge site council", 1)],
)
def test_one_shared_phrase_counts_half_and_two_count_whole(context, strength):
    here = claim("a", count(4), context="river bridge site council")

    assert shared_phrase(pair(here, claim("b", count(5), context=context))) == strength


@pytest.mark.parametrize(("log_odds", "nearly"), [(-2.0, True), (-2.1, False)])
def test_a_near_miss_is_one_that_its_strongest_counter_evidence_decides(log_odds, nearly):
    against = Finding("other-noun", "they count different things", -2.0)
    weaker = Finding("one-source", "one source gives both values", -1.0)

    assert Likelihood(log_odds, (against, weaker)).nearly is nearly


@pytest.mark.parametrize(
    ("one", "other", "remote", "slip"),
    [
        (10, 199, 0, 0),
        (10, 200, 1, 0),
        (43, 43_000, 0, 1),
        (43, 43_600, 0, 1),
        (43, 46_000, 1, 0),
        (43, 43_000_000, 0, 1),
        (43, 43, 0, 0),
    ],
)
def test_a_value_many_times_another_one_is_remote_but_for_a_slip_of_digits(one, other, remote, slip):
    assert (remote_value(counts(one, other)), thousandfold(counts(one, other))) == (remote, slip)


def told_on(source, day, number):
    """A count, and the date that stands in its sentence."""
    context = ("flood", source, str(number))
    dated = claim(source, days(day), "flood")
    counted = claim(source, count(number), "houses")
    return [each.model_copy(update={"context": context}) for each in (counted, dated)]


MATTER = ("2016-05-02", "2016-05-03", "2016-05-03")
"""Days that sentences of the matter name."""


def pair_of_counts(*told):
    matter = [claim(f"m{n}", days(day), "flood") for n, day in enumerate(MATTER)]
    found = profiles([*(each for pair in told for each in pair), *matter])
    return Pair(*(profile for profile in found if profile.claim.kind == "quantity"))


@pytest.mark.parametrize(
    ("one", "other", "apart", "background"),
    [
        ("2016-05-02", "2016-05-04", 0, 0),
        ("2016-05-02", "2003-12-26", 1, 0),
        ("2003-12-26", "2003-12-26", 0, 0),
        ("2003-12-26", "1996-02-01", 1, 0),
    ],
)
def test_sentences_that_name_other_dates_tell_of_other_events(one, other, apart, background):
    told = pair_of_counts(told_on("a", one, 5), told_on("b", other, 6))
    assert (other_time(told), background_of_one(told)) == (apart, background)


def test_a_figure_of_long_ago_is_background_beside_one_without_a_date():
    undated = claim("b", count(6), "houses").model_copy(update={"context": ("flood",)})
    told = pair_of_counts(told_on("a", "2003-12-26", 5), [undated])
    assert background_of_one(told) == 1


@pytest.mark.parametrize(
    ("smaller", "larger", "strength"), [("of the victims", "", 1), ("", "", 0), ("", "of the victims", 0)]
)
def test_the_smaller_number_is_a_part_if_only_it_is_one_of_them(smaller, larger, strength):
    three, five = claim("a", count(3), "victims", scope=smaller), claim("b", count(5), "people", scope=larger)
    assert part_of_one(pair(three, five)) == strength


def killed(source, number, who, sentence):
    context = tuple(sentence.split())
    return claim(source, count(number), who, "kill").model_copy(update={"context": context})


@pytest.mark.parametrize(
    ("parts", "whole", "strength"),
    [([(2, "women"), (1, "man")], 3, 1), ([(2, "women"), (2, "men")], 3, 0), ([(1, "man")], 3, 0)],
)
def test_numbers_of_one_sentence_may_make_up_another(parts, whole, strength):
    told = [killed("a", number, who, "women men shop") for number, who in parts]
    found = profiles([*told, killed("b", whole, "people", "people shop")])
    assert completes_sum(Pair(found[0], found[-1])) == strength


@pytest.mark.parametrize(("sentence", "strength"), [("die scene fifth hospit", 1), ("die scene", 0)])
def test_one_more_may_follow_in_the_sentence(sentence, strength):
    four, five = killed("a", 4, "victims", sentence), killed("b", 5, "people", "people shop")
    assert completes_sum(pair(four, five)) == strength


@pytest.mark.parametrize(("sentence", "strength"), [("women man shop", 1), ("women shop", 0)])
def test_one_person_more_may_stand_without_a_number(sentence, strength):
    two, three = killed("a", 2, "women", sentence), killed("b", 3, "people", "people shop")
    two = two.model_copy(update={"context": tuple(content_stems(sentence))})
    assert completes_sum(pair(two, three)) == strength


@pytest.mark.parametrize(
    ("ages", "strength"),
    [
        ([("a", 12, "boy"), ("b", 14, "boy")], 1),
        ([("a", 12, "boy"), ("b", 14, "driver")], 0),
        ([("a", 12, "boy"), ("b", 14, "boy"), ("b", 9, "boy")], 0),
        ([("a", 12, "Marsh"), ("b", 14, "Marsh")], 0),
    ],
)
def test_the_only_boy_of_two_sources_is_one_boy(ages, strength):
    found = profiles([claim(source, count(age, unit="year"), who, "age") for source, age, who in ages])
    assert only_such_person(Pair(found[0], found[1])) == strength


@pytest.mark.parametrize(
    ("counts", "strength"),
    [
        ([("a", 111, "nations"), ("b", 185, "nations")], 1),
        ([("a", 111, "nations"), ("b", 185, "nations"), ("b", 12, "nations")], 0),
        ([("a", 111, "people"), ("b", 185, "people")], 0),
        ([("a", 111, "nations"), ("a", 185, "nations")], 0),
    ],
    ids=["one number each", "one source tells two", "a word that says little", "one source"],
)
def test_the_only_number_of_nations_in_two_sources_is_one_number(counts, strength):
    found = profiles([claim(source, count(number), noun) for source, number, noun in counts])
    assert only_such_count(Pair(found[0], found[1])) == strength


def clock(source, start, minute):
    return claim(source, days("2015-05-04", minute=minute), "shots rang out", start=start)


def test_the_first_times_of_day_of_two_sources_are_of_the_main_event():
    first, later, other = profiles([clock("a", 10, 600), clock("a", 90, 700), clock("b", 40, 610)])

    assert first_clock(Pair(first, other)) == 1
    assert first_clock(Pair(later, other)) == 0
