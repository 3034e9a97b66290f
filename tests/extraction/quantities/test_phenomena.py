"""Each way of stating an amount that readers of news meet, in a sentence of its own, and the values it is read as."""

import pytest

import factlint
from factlint.extraction.quantities import find_quantities
from factlint.model import Quantity

PHENOMENA = [
    ("The census of 1881 counted 34,567 people.", ["34567"]),
    ("The town holds 34\u202f567 people.", ["34567"]),
    ("The dam will feed two million residents.", ["2000000"]),
    ("Fourteen areas were chosen by lot.", ["14"]),
    ("The trust closed twenty-one schools.", ["21"]),
    ("Doctors saw one hundred and two patients.", ["102"]),
    ("Rice feeds 3.8 billion people.", ["3800000000"]),
    ("The bridge will cost £3.8bn.", ["3800000000 GBP"]),
    ("The bridge will cost £3.8 billion.", ["3800000000 GBP"]),
    ("Her book earned $1.2m.", ["1200000 USD"]),
    ("His statue cost two million pounds.", ["2000000 GBP"]),
    ("The fine came to EUR 5,000.", ["5000 EUR"]),
    ("The plan needs a £3.8 billion pooled budget.", ["3800000000 GBP"]),
    ("It lost five and a half million voters.", ["5500000"]),
    ("The storm cut off half a million homes.", ["500000"]),
    ("The raid led to a dozen arrests.", ["12"]),
    ("The march drew tens of thousands of people.", ["10000..99999"]),
    ("The merger puts several hundred jobs at risk.", ["200..900"]),
    ("The scheme failed in two-thirds of councils.", ["66.666667 percent"]),
    ("The drug helped ⅓ of patients.", ["33.333333 percent"]),
    ("It affects one in ten adults.", ["10 percent"]),
    ("It failed in three out of five trusts.", ["60 percent"]),
    ("Rates rose to 0.5 per cent, then 0.5%, then 0.5pc.", ["0.5 percent"] * 3),
    ("Rates rose to half a percent.", ["0.5 percent"]),
    ("Turnout rose by 3 percentage points.", ["3 percentage_point"]),
    ("Women outnumber men by 8 to 1.", ["8"]),
    ("Mix sand and lime in a ratio of 3:1.", ["3"]),
    ("It happens in 10 per 1,000 births.", ["10"]),
    ("Entry costs £5 a head.", ["5 GBP"]),
    ("It drew 1.5 times as many people.", ["1.5"]),
    ("Profit rose 3% to 45.", ["3 percent", "45"]),
    ("Entries fell from 111 to 99.", ["111", "99"]),
    ("Prices may rise 5-10 per cent.", ["5..10 percent"]),
    ("Prices may rise by 5 to 10%.", ["5..10 percent"]),
    ("The line will cost £3-4bn.", ["3000000000..4000000000 GBP"]),
    ("The boat holds between 10 and 20 people.", ["10..20"]),
    ("The vicar thanked 100 or so entrants.", ["~100"]),
    ("The vicar thanked 100-odd entrants.", ["~100"]),
    ("The flood ruined 30-plus homes.", [">=30"]),
    ("The flood ruined 30+ homes.", [">=30"]),
    ("Its staff is a total of 14.", ["14"]),
    ("They hired 14 cooks in all.", ["14"]),
    ("It was -18 degrees outside.", ["-18 degree"]),
    ("The index stood at minus 18.", ["-18"]),
    ("There were no deaths.", ["0"]),
    ("Nobody was hurt.", ["0"]),
    ("They reported zero deaths.", ["0"]),
    ("The bridge costs £3.8bn ($5bn).", ["3800000000 GBP", "5000000000 USD"]),
    ("Ann Lee, aged 40, won.", ["40 year"]),
    ("A 40-year-old plumber won.", ["40 year"]),
    ("The prize goes to 18- to 24-year-olds.", ["18..24 year"]),
    ("The inn is half a mile away.", ["0.5 mile"]),
    ("The path is 4.5 km long.", ["4.5 kilometre"]),
    ("The post is 6ft 2in high.", ["6.166667 foot"]),
    ("A 5,000-strong crowd sang.", ["5000"]),
]
CLAIMS = [
    ("There were 10 per 1,000 births.", [("10", "", "per-unit", "per 1,000 births")]),
    ("Entry costs £5 a head.", [("5 GBP", "Entry", "per-unit", "a head")]),
    ("Profit rose 3% to 45.", [("3 percent", "Profit", "change", ""), ("45", "Profit", "after", "")]),
    ("Entries fell from 111 to 99.", [("111", "Entries", "before", ""), ("99", "Entries", "after", "")]),
    ("Turnout rose by 3 percentage points.", [("3 percentage_point", "Turnout", "change", "")]),
    ("Sales were up ten-fold.", [("10", "Sales", "multiple", "")]),
    ("The heat set a record of 41 degrees.", [("41 degree", "", "set", "")]),
    (
        "The three Leeds Clinical Commissioning Groups met.",
        [("3", "Clinical Commissioning Groups", "meet", "Leeds")],
    ),
    ("She named 14 “pioneer” areas.", [("14", "pioneer areas", "name", "")]),
    ("Hull is one of only 14 areas nationally to win.", [("14", "areas", "whole", "nationally")]),
    (
        "The board chose 14 of the 111 applicants.",
        [("14", "applicants", "selected", "of 111"), ("111", "applicants", "pool", "")],
    ),
    (
        "The 14 sites were chosen from 99 bids.",
        [("14", "sites", "selected", ""), ("99", "bids", "pool", "")],
    ),
    (
        "On board were 30 people, 12 of them children.",
        [("30", "people", "", ""), ("12", "children", "part", "of 30")],
    ),
    (
        "Leeds and Hull opened 10 and 12 clinics respectively.",
        [("10", "clinics", "open", "Leeds"), ("12", "clinics", "open", "Hull")],
    ),
    ("The bridge costs £3.8bn ($5bn).", [("3800000000 GBP", "bridge", "cost", "")]),
    ("Ann Lee, aged 40, won.", [("40 year", "Ann Lee", "age", "")]),
    ("The trust runs a seven-day service.", []),
    ("A 5,000-strong crowd sang.", [("5000", "crowd", "sing", "")]),
    ("Population: 2 million", [("2000000", "Population", "", "")]),
    ("The death toll rose to 35.", [("35", "death toll", "die", "")]),
]
ABOUT = [
    "around",
    "about",
    "some",
    "roughly",
    "circa",
    "c.",
    "~",
    "approximately",
    "in the region of",
    "nearly",
    "almost",
]
AT_LEAST = ["at least", "upwards of", "no fewer than", "not less than"]
ABOVE = ["more than", "over", "in excess of"]
AT_MOST = ["up to", "at most", "no more than", "as many as"]
BELOW = ["fewer than", "under", "less than", "below"]
EXACT = ["exactly", "only", "just", "a total of"]


@pytest.mark.parametrize(("text", "expected"), PHENOMENA)
def test_the_value(text, expected):
    assert canonical(text) == expected


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_the_claim(text, expected):
    claims = [claim for claim in factlint.extract(text) if claim.kind == "quantity"]
    found = [(claim.value.canonical, claim.subject, claim.attribute, claim.scope) for claim in claims]
    assert found == expected


@pytest.mark.parametrize(
    ("hedges", "expected"),
    [(ABOUT, "~30"), (AT_LEAST, ">=30"), (ABOVE, ">=31"), (AT_MOST, "<=30"), (BELOW, "<=29"), (EXACT, "30")],
)
def test_the_hedge(hedges, expected):
    found = {hedge: canonical(f"The barn holds {hedge} 30 goats.") for hedge in hedges}
    assert found == {hedge: [expected] for hedge in hedges}


@pytest.mark.parametrize("numeral", ["World War II", "Louis XIV", "Chapter IV", "Pius XII", "MMXIII"])
def test_roman_numerals_are_no_numbers(numeral):
    assert canonical(f"It deals with {numeral} at length.") == []


def canonical(text: str) -> list[str]:
    return [
        Quantity(low=mention.low, high=mention.high, bound=mention.bound, unit=mention.unit).canonical
        for mention in find_quantities(text)
    ]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The mayor said that 20 boats were ready.", ""),
        ("The mayor told reporters 20 boats were ready.", ""),
        ("Police said 20 people drowned.", "drown"),
        ("A storm that damaged 20 boats is over.", "damage"),
    ],
)
def test_who_says_it_tells_nothing_of_what_happened_to_what_is_counted(text, role):
    assert find_quantities(text)[0].frame == role
