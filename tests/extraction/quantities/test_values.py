"""Text, and the quantity that is found in it: canonical value and what is counted."""

from decimal import Decimal

import pytest

from factlint.extraction.quantities import QuantityMention, find_quantities
from factlint.model import Quantity

DIGITS_AND_WORDS = [
    ("They registered 34,567 people.", "34567", "people"),
    ("They registered 34 567 people.", "34567", "people"),
    ("They registered 34\u2009567 people.", "34567", "people"),
    ("It serves two million residents.", "2000000", "residents"),
    ("Fourteen areas were chosen.", "14", "areas"),
    ("It runs twenty-one schools.", "21", "schools"),
    ("One hundred and two patients were seen.", "102", "patients"),
    ("It feeds 3.8 billion people.", "3800000000", "people"),
    ("Police made a dozen arrests.", "12", "arrests"),
    ("There are half a million homes.", "500000", "homes"),
    ("It has five and a half million voters.", "5500000", "voters"),
    ("About a hundred thousand fans came.", "~100000", "fans"),
    ("They sold two and a quarter million copies.", "2250000", "copies"),
]
MONEY = [
    ("a £3.8bn fund", "3800000000 GBP", "fund"),
    ("It cost $1.2m.", "1200000 USD", ""),
    ("It cost two million pounds.", "2000000 GBP", ""),
    ("It cost EUR 5,000.", "5000 EUR", ""),
    ("a £3.8 billion pooled budget", "3800000000 GBP", "pooled budget"),
    ("£3.8 billion of funding", "3800000000 GBP", "funding"),
    ("a $35,000 reward", "35000 USD", "reward"),
    ("US$5 million", "5000000 USD", ""),
    ("a loan of euro30 billion", "30000000000 EUR", "loan"),
    ("It had reported revenue of £412.6 million.", "412600000 GBP", "revenue"),
    ("a fine of $2,000", "2000 USD", "fine"),
    ("a scheme worth £170 million", "170000000 GBP", "scheme"),
    ("Damage of £2.5m was done.", "2500000 GBP", "Damage"),
    ("The damage was put at £2.5m.", "2500000 GBP", "damage"),
    ("an average of £5", "5 GBP", ""),
    ("a rise of £5", "5 GBP", ""),
    ("It pays £5 a head.", "5 GBP", ""),
]
SHARES = [
    ("63% of the general public", "63 percent", "general public"),
    ("0.5 per cent", "0.5 percent", ""),
    ("0.5pc", "0.5 percent", ""),
    ("Turnout was 41.2%.", "41.2 percent", "Turnout"),
    ("a turnout of 38.9 percent", "38.9 percent", "turnout"),
    ("half a percent", "0.5 percent", ""),
    ("It rose by 3 percentage points.", "3 percentage_point", ""),
    ("half of councils", "50 percent", "councils"),
    ("two-thirds of councils", "66.666667 percent", "councils"),
    ("⅓ of patients", "33.333333 percent", "patients"),
    ("one in ten adults", "10 percent", "adults"),
    ("three out of five trusts", "60 percent", "trusts"),
]
RANGES = [
    ("5-10 per cent", "5..10 percent", ""),
    ("5 to 10%", "5..10 percent", ""),
    ("£3-4bn", "3000000000..4000000000 GBP", ""),
    ("between 10 and 20 people", "10..20", "people"),
    ("three to four shots", "3..4", "shots"),
    ("tens of thousands of people", "10000..99999", "people"),
    ("several hundred jobs", "200..900", "jobs"),
]
HEDGES = [
    ("around 100 entrants", "~100", "entrants"),
    ("some 100 entrants", "~100", "entrants"),
    ("roughly 100 entrants", "~100", "entrants"),
    ("approximately 100 entrants", "~100", "entrants"),
    ("in the region of 100 entrants", "~100", "entrants"),
    ("nearly 100 entrants", "~100", "entrants"),
    ("100 or so entrants", "~100", "entrants"),
    ("100-odd entrants", "~100", "entrants"),
    ("at least 30 homes", ">=30", "homes"),
    ("no fewer than 30 homes", ">=30", "homes"),
    ("upwards of 30 homes", ">=30", "homes"),
    ("30-plus homes", ">=30", "homes"),
    ("30+ homes", ">=30", "homes"),
    (">30 homes", ">=31", "homes"),
    ("> > Thirty homes", "30", "homes"),
    ("more than 30 homes", ">=31", "homes"),
    ("over 30 homes", ">=31", "homes"),
    ("up to 30 homes", "<=30", "homes"),
    ("no more than 30 homes", "<=30", "homes"),
    ("fewer than 30 homes", "<=29", "homes"),
    ("exactly 14 areas", "14", "areas"),
    ("a total of 14 areas", "14", "areas"),
    ("14 areas in all", "14", "areas"),
]
UNITS = [
    ("minus 18 degrees", "-18 degree", ""),
    ("a low of -18 °C", "-18 degree_celsius", ""),
    ("half a mile away", "0.5 mile", ""),
    ("a 4.5 km run", "4.5 kilometre", "run"),
    ("He is 6ft 2in tall.", "6.166667 foot", ""),
    ("at 160kph", "160 kilometre_per_hour", ""),
    ("a 5,000-strong crowd", "5000", "crowd"),
    ("a seven-count indictment", "7", "count"),
]
NOUNS = [
    ("99 expressions of interest", "99", "expressions of interest"),
    ("14 “pioneer” areas", "14", "pioneer areas"),
    ("one of only 14 areas nationally", "14", "areas"),
    ("four counts of first-degree murder were filed", "4", "counts of first-degree murder"),
    ("two other victims were found", "2", "other victims"),
    ("seven crew died", "7", "crew"),
    ("There were no deaths.", "0", "deaths"),
    ("Nobody was hurt.", "0", "people"),
    ("no one is thought to have been injured", "0", "people"),
]


def canonical(mention: QuantityMention) -> str:
    value = Quantity(
        low=mention.low, high=mention.high, bound=mention.bound, unit=mention.unit, step=mention.step
    )
    return value.canonical


@pytest.mark.parametrize(
    ("text", "value", "counted"),
    [*DIGITS_AND_WORDS, *MONEY, *SHARES, *RANGES, *HEDGES, *UNITS, *NOUNS],
)
def test_value_and_noun(text, value, counted):
    found = [(canonical(mention), mention.counted) for mention in find_quantities(text)]
    assert found == [(value, counted)]


def test_two_numbers_of_one_sentence():
    found = find_quantities("Profit rose 3% to 45.")
    assert [canonical(mention) for mention in found] == ["3 percent", "45"]


def test_a_value_is_written_without_exponent_and_needless_zeros():
    (mention,) = find_quantities("The fund holds about £3.8 billion.")
    assert (str(mention.low), str(mention.high)) == ("3800000000", "3800000000")


def test_a_conversion_in_brackets_is_read_but_the_first_stays():
    found = find_quantities("It cost £3.8bn ($5bn).")
    assert canonical(found[0]) == "3800000000 GBP"


def test_places_hold_hedge_number_and_unit_and_not_the_noun():
    text = "It drew around 100 entrants and roughly £2m in fees."
    assert [text[m.start : m.end] for m in find_quantities(text)] == ["around 100", "roughly £2m"]


def test_the_counted_noun_has_its_own_place():
    text = "It took 14 “pioneer” areas."
    (mention,) = find_quantities(text)
    assert text[mention.counted_start : mention.counted_end] == "“pioneer” areas"


@pytest.mark.parametrize(
    ("text", "step"),
    [("99 bids", "0"), ("£3.8bn", "100000000"), ("two million homes", "1000000"), ("0.5%", "0.1")],
)
def test_the_step_is_one_unit_of_the_last_stated_digit(text, step):
    assert find_quantities(text)[0].step == Decimal(step)
