"""Which claims are put together: small matters, each about one reason for or against."""

import pytest

from building import by, claim, count, days, office
from factlint.align import align
from factlint.model import Place, Roster


def grouped(claims):
    """The groups, as sets of (source, canonical value)."""
    return [
        {(member.source, member.value.canonical) for member in group.claims}
        for group in align(claims, {}).groups
    ]


BRIDGE = "the council chose the site of the new bridge"


def test_other_nouns_for_one_concept_in_one_frame():
    claims = [
        claim("a", count(99), "expressions of interest", "pool", BRIDGE),
        claim("b", count(111), "applicants", "pool", BRIDGE),
        claim("c", count(100, "about"), "entrants", "pool", "a bidding process for the bridge"),
    ]

    assert grouped(claims) == [{("a", "99"), ("b", "111"), ("c", "~100")}]


def test_those_chosen_are_not_those_chosen_from():
    claims = [
        claim("a", count(14), "areas", "selected", BRIDGE),
        claim("b", count(99), "applicants", "pool", BRIDGE),
    ]

    assert grouped(claims) == []


def test_killed_and_injured_are_told_apart():
    claims = [
        claim("a", count(1), "people", "kill", "shooting in a club in Ashby"),
        claim("a", count(16), "people", "injure", "shooting in a club in Ashby"),
        claim("b", count(15), "people", "hurt", "a shooting in a club in Ashby"),
        claim("b", count(1), "man", "die", "a shooting in a club in Ashby"),
    ]

    assert sorted(map(sorted, grouped(claims))) == [
        [("a", "1"), ("b", "1")],
        [("a", "16"), ("b", "15")],
    ]


def test_a_death_toll_counts_the_people_killed():
    claims = [
        claim("a", count(4), "people", "kill", "fire at the mill in Ashby on Sunday"),
        claim("b", count(6), "death toll", "be", "the fire at the mill in Ashby"),
    ]

    assert grouped(claims) == [{("a", "4"), ("b", "6")}]


def test_the_value_that_fits_wins_the_competition():
    claims = [
        claim("a", count(14), "pioneer areas", "", "pioneer areas for integrated care"),
        claim("b", count(14), "areas", "", "pioneer areas for integrated care"),
        claim("b", count(8), "localities", "", "each keeps its own approach to integrated care"),
    ]

    assert {("a", "14"), ("b", "14")} in grouped(claims)
    assert all(("a", "14") not in members or ("b", "8") not in members for members in grouped(claims))


def test_units_are_never_mixed():
    claims = [
        claim("a", count(5, unit="GBP"), "budget", "", "the budget of the new bridge"),
        claim("b", count(5, unit="percent"), "budget", "", "the budget of the new bridge"),
    ]

    assert grouped(claims) == []


def test_matters_are_never_mixed():
    claims = [
        claim("a", count(5), "bridges", "build", BRIDGE),
        claim("b", count(5), "bridges", "build", BRIDGE),
    ]

    assert len(align(claims, {}).groups) == 1
    assert align(claims, {"a": "north", "b": "south"}).groups == ()


def test_the_numbers_of_two_people_are_two_numbers():
    votes = "votes", "receive", "the by-election in Ashby"
    claims = [
        claim("a", count(4500), *votes, holder="Peter Lind"),
        claim("b", count(4812), *votes, holder="Maria Okafor"),
        claim("c", count(4821), *votes, holder="Maria Okafor"),
    ]

    assert grouped(claims) == [{("b", "4812"), ("c", "4821")}]


def test_an_age_then_is_no_age_now():
    claims = [
        claim("a", count(16, unit="year"), "Tim Lee", "age", "the trial of Tim Lee"),
        claim("b", count(15, unit="year"), "Tim Lee", "age", "the trial of Tim Lee", scope="then"),
    ]

    assert grouped(claims) == []


def test_a_beginning_is_no_end():
    claims = [
        claim("a", days("2020-03-02"), "applications for the grant open", "open"),
        claim("b", days("2020-04-30"), "applications for the grant close", "close"),
    ]

    assert grouped(claims) == []


def test_two_values_in_one_sentence_never_meet():
    claims = [
        claim("a", days("2020-03-06"), "the club opens for students", "open", "students on two nights"),
        claim("a", days("2020-03-07"), "the club opens for students", "open", "students on two nights"),
        claim("b", days("2020-03-07"), "the club opens for students", "open", "on one of two nights"),
    ]

    assert grouped(claims) == [{("a", "2020-03-07"), ("b", "2020-03-07")}]


def test_a_plan_and_its_outcome_by_the_words_for_the_event():
    claims = [
        claim(
            "a",
            by("2013-09-30"),
            "new pioneer areas appointed",
            "appoint",
            "around the country",
            modality="planned",
        ),
        claim(
            "b",
            days("2013-11-05"),
            "government announced the pioneer areas",
            "announce",
            "chosen for the programme",
        ),
        claim(
            "b",
            by("2018-12-31"),
            "integrate health and care",
            "integrate",
            "plans of the programme",
            modality="planned",
        ),
    ]

    assert grouped(claims) == [{("a", "<=2013-09-30"), ("b", "2013-11-05")}]


def test_offices_by_the_person_who_holds_them():
    claims = [
        claim("a", office("Ann Other", "mayor"), "Ann Other", "office"),
        claim("b", office("Ann Other", "deputy mayor"), "Ann Other", "office"),
        claim("c", office("Tom Other", "mayor"), "Tom Other", "office"),
    ]

    assert grouped(claims) == [{("a", "mayor"), ("b", "deputy mayor")}]


def test_a_list_stands_in_the_group_of_its_count():
    roster = claim("a", Roster(members=("Ashby", "Corley", "Denham"), minimum=3, maximum=3), "villages")
    derived = claim("a", count(3), "villages", "selected", BRIDGE, origin="derived", derived_from=roster.id)
    stated = claim("a", count(4), "villages", "selected", BRIDGE)

    (group,) = align([roster, derived, stated], {}).groups

    assert {member.kind for member in group.claims} == {"quantity", "list"}


@pytest.mark.parametrize("turn", range(4))
def test_the_order_of_claims_changes_nothing(turn):
    claims = [
        claim("a", count(99), "bids", "pool", BRIDGE),
        claim("b", count(111), "bids", "pool", BRIDGE),
        claim("b", count(14), "sites", "selected", BRIDGE),
        claim("c", count(14), "sites", "selected", BRIDGE),
    ]
    turned = claims[turn:] + claims[:turn]

    assert align(turned, {}) == align(claims, {})


def test_what_was_nearly_compared_is_told_with_its_reason():
    claims = [
        claim("a", count(4), "people", "injure", "shooting in a club in Ashby on Sunday night"),
        claim("b", count(3), "people", "kill", "shooting in a club in Ashby on Sunday night"),
    ]

    (near,) = align(claims, {}).near_misses

    assert near.reason == "sister-concept"
    assert near.detail == "neighbouring concepts that are told apart"


def home(source, person, town):
    return claim(source, Place(name=town, role="home"), person, "home")


def test_the_homes_of_one_person_are_one_fact_and_those_of_two_are_not():
    claims = [
        home("a", "Ann Roe", "Aster"),
        home("b", "Ann M. Roe", "Birch"),
        home("c", "Bob Roe", "Cedarton"),
    ]

    assert grouped(claims) == [{("a", "aster"), ("b", "birch")}]


def test_two_blocks_of_one_street_belong_to_one_event_told_alike():
    found = "police found the truck with the body"
    claims = [
        claim(source, Place(name=f"{number} block of Aster Road", number=number, block=True, street="aster road"), found, "find", found)
        for source, number in (("a", 5800), ("b", 8500))
    ]  # fmt: skip

    assert len(grouped(claims)) == 1
