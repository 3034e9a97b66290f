"""Numbers that state no quantity, and why."""

import cProfile
import pstats

import pytest

from factlint.extraction.quantities import find_quantities
from factlint.extraction.quantities.search import places
from factlint.extraction.quantities.sentence import SentenceQuantities, read_sentence

NOT_QUANTITIES = [
    ("He lives at 10 Downing Street.", "address"),
    ("Shots were heard at 4601 Kellogg Avenue.", "address"),
    ("Traffic stood on the M25.", "part of a name"),
    ("A Boeing 747 landed.", "part of a name"),
    ("It was shown on Channel 4.", "part of a name"),
    ("They repealed Section 28.", "part of a name"),
    ("The 4D Cities group met.", "part of a name"),
    ("Shop No. 10 is shut.", "part of a name"),
    ("The fund opens in 2015/16.", "fiscal year"),
    ("Results for 2013-14 are out.", "fiscal year"),
    ("It opened in 1998.", "year"),
    ("It opened on 5 November 2013.", "date"),
    ("It ended at 10:30 p.m.", "clock time"),
    ("Call 0113 496 0000.", "phone number"),
    ("See http://www.example.org/2013/08/09/news/", "address on the web"),
    ("The anchor of WAVE 3 News left.", "part of a name"),
    ("Sheriff Speaks Of Deputy - WAFB 9 News Aster Weather", "part of a name"),
    ("They flew to the coast and back on Air Force One.", "part of a name"),
    ("It was signed in week 12.", "part of a name"),
    ("Call (305) 555-TIPS (8477).", "phone number"),
    ("See example. com/world/2010/05/31/story-5", "address on the web"),
    ("It struck at 1353 GMT.", "clock time"),
    ("It opens from 7 to 8 p.m.", "clock time"),
    ("The Post 10 of 15 CLOSE", "counter"),
    ("They aim to (1) train staff.", "item of a list"),
    ("The shop is open 24/7.", "name of a day"),
    ("Image 1 of 16", "counter"),
    ("It came 21st.", "ordinal"),
    ("No one knows.", "pronoun"),
    ("They like one another.", "pronoun"),
    ("One of the shops shut.", "pronoun"),
    ("He was taken to A&E.", None),
    ("The First Minister met the third sector.", None),
    ("One day they will.", "pronoun"),
    ("That one costs more.", "pronoun"),
    ("The number 1/0 has no value.", "division by zero"),
    ("It hides behind the galaxy J0717.5+3745.", "identifier"),
    ("They played until about 5: 00 on the night.", "clock time"),
]


@pytest.mark.parametrize(("text", "why"), NOT_QUANTITIES)
def test_number_states_no_quantity(text, why):
    assert find_quantities(text) == []
    assert [refusal.why for refusal in read_alone(text).refusals] == ([why] if why else [])


@pytest.mark.parametrize(
    "text",
    [
        "The BBC has 3 channels.",
        "Made by 12 NHS Trusts.",
        "Air bags saved One hundred people.",
        "It lasted 12 weeks.",
        "They won 10 of 15 games.",
        "It has 1353 hours left and 5 men.",
        "Lee Marsh (40) resigned.",
    ],
)
def test_what_looks_like_a_name_or_a_counter_may_count(text):
    assert find_quantities(text)


def test_the_base_of_a_rate_is_no_second_quantity():
    found = read_alone("There were ten deaths per 1,000.")
    assert [(mention.low, mention.scope) for mention in found.mentions] == [(10, "per 1,000")]
    assert [refusal.why for refusal in found.refusals] == ["base of a rate"]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("They won 3-1.", (3, 1)),
        ("Rovers beat Town 51-50.", (51, 50)),
        ("They lost 1-3 at home.", (1, 3)),
        ("The club has a 9-14 record.", (9, 14)),
    ],
)
def test_a_score_is_kept_as_one_and_never_a_range(text, score):
    (mention,) = find_quantities(text)
    assert (mention.low, mention.high, mention.frame, mention.bound) == (*score, "score", "exact")


@pytest.mark.parametrize(
    ("text", "values"),
    [("Aproximately 50%", [50]), ("Marchers walked 5 miles.", [5]), ("10..20", [10, 20])],
)
def test_neither_the_first_letters_of_a_month_nor_a_point_hide_a_number(text, values):
    assert [mention.low for mention in find_quantities(text)] == values


@pytest.mark.parametrize(
    "text",
    ["", " ", "%", "£", "1/0", "a half", "½½½", "-", "9" * 400, "to 5 to", "one hundred and", "\u0130 5"],
)
def test_odd_input_raises_nothing(text):
    assert isinstance(find_quantities(text), list)


@pytest.mark.parametrize("unit", ["5 ", "and 5 of ", "x@", "/a", "a-", "1-", "Aa 5 "])
def test_calls_grow_with_the_length_of_a_sentence_without_marks(unit):
    """Ten times the text is far below a hundred times the calls. (What one search of a pattern costs is not seen.)"""
    short, long = (calls_for(unit * count) for count in (100, 1000))
    assert long < 15 * short


def calls_for(text: str) -> int:
    profile = cProfile.Profile()
    profile.runcall(read_alone, text)
    return pstats.Stats(profile).total_calls


def read_alone(text: str) -> SentenceQuantities:
    return read_sentence(text, 0, places(text))
