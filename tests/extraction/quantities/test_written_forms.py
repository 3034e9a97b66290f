"""The usual ways of writing one amount, and the value that each is read as."""

import pytest

from factlint.extraction.quantities import QuantityMention, find_quantities
from factlint.model import Quantity

THOUSANDS_AND_DECIMALS = [
    ("It cost 1.234.567 euros.", ["1234567 EUR"]),
    ("It cost 1.234,50 euros.", ["1234.5 EUR"]),
    ("It cost 1'234'567 francs.", ["1234567"]),
    ("It has 3,5 million people.", ["3500000"]),
    ("They sold 12,34,567 tractors.", ["1234567"]),
    ("They sold 2 crore 50 lakh tractors.", ["25000000"]),
    ("They sold 4 thousand 3 hundred and 21 tractors.", ["4321"]),
    ("It owes ₹2.5 crore, or Rs 5 lakh.", ["25000000 INR", "500000 INR"]),
]
POWERS = [
    ("about 10⁶ cells", ["~1000000"]),
    ("It holds 8x2^10 bits.", ["8192 bit"]),
    ("a chance of 2.48×10−5", ["0.0000248"]),
]
FRACTIONS = [
    ("twenty-three fifths of it", ["4.6"]),
    ("two and fifty-four hundredths", ["2.54"]),
    ("three twenty-fifths of the land", ["12 percent"]),
    ("a trillionth of a gram", ["0.000000000001 gram"]),
    ("The ratio is one over four.", ["25 percent"]),
    ("a lead of 8 to 1, not 3:1", ["8", "3"]),
    ("one billion and a half million", ["1000500000"]),
    ("between half and two-thirds of homes", ["50..66.666667 percent"]),
    ("a tenth of the men and a third of the women", ["10 percent", "33.333333 percent"]),
    ("a year and a half of work", []),
    ("two years and a half of work", ["2.5 year"]),
    ("a quarter-mile of road", ["0.25 mile"]),
    ("two half-brothers", ["2"]),
    ("1 in 500 births", ["0.2 percent"]),
    ("the first 1 in 2013", ["1"]),
    ("its twenty-fifth year, or its hundred and twenty-fifth", []),
    ("Two were under 20, three over 60.", ["2", "<=19", "3", "60"]),
]
WORDS = [
    ("twenty-five hundred voters", ["2500"]),
    ("fifty - two voters", ["52"]),
    ("3 hundred and 2 hundred", ["300", "200"]),
    ("between one thousand and two thousand voters", ["1000..2000"]),
    ("a hundred and two thousand voters", ["102000"]),
    ("six crore and two hundred voters", ["60000200"]),
    ("five doz eggs", ["60"]),
    ("half-a-million voters", ["500000"]),
    ("one-and-a-half hours", ["1.5 hour"]),
    ("a couple hundred voters", ["200..300"]),
]
MAGNITUDES = [
    ("3m people live there", ["3000000"]),
    ("a wall 3m high", ["3 metre"]),
    ("2.3 k", ["2300"]),
    ("It earned $2.1T.", ["2100000000000 USD"]),
    ("It earned US$ 1MM.", ["1000000 USD"]),
    ("It earned 75 USD million.", ["75000000 USD"]),
    ("It earned 48.5 MGBP.", ["48500000 GBP"]),
    ("three million, two hundred & forty", ["3000240"]),
    ("ten, two hundred", ["10", "200"]),
    ("billions of euros", ["1000000000..9999999999 EUR"]),
    ("hundreds of miles", ["100..999 mile"]),
]
RANGES = [
    ("five to six million voters", ["5000000..6000000"]),
    ("40-50,000 voters", ["40000..50000"]),
    ("a $10m-$15m deal", ["10000000..15000000 USD"]),
    ("It fell from 8 to 1.", ["8", "1"]),
    ("Shares fell 3.5p to 127.25p.", ["3.5 penny", "127.25 penny"]),
    ("Pay rose 5p to 6p an hour.", ["5 penny", "6 penny"]),
    ("Nights ranged from -18 °C to -34 °C.", ["-34..-18 degree_celsius"]),
    ("lows of -34 to -18 degrees", ["-34..-18 degree"]),
]
MONEY = [
    ("It costs 15 dollars 50.", ["15.5 USD"]),
    ("It costs thirteen dollars forty five.", ["13.45 USD"]),
    ("It costs 15 dollars and 50 miles of road.", ["15 USD", "50 mile"]),
    ("RMB 10 USD 20", ["10 CNY", "20 USD"]),
    ("mxn$ 15", ["15 MXN"]),
    ("100元", ["100 CNY"]),
    ("They won 5 cups.", ["5 cup"]),
]
UNITS = [
    ("5 ft 2 in tall", ["5.166667 foot"]),
    ("30 sq ft of land", ["30 square_foot"]),
    ("a density of 5 kg/m3", ["5 kilogram_per_cubic_metre"]),
    ("an area of 301 km2", ["301 square_kilometre"]),
    ("7 TeV and 7 terajoules", ["7 teraelectronvolt", "7 terajoule"]),
    ("5 tonnes per year", ["5 tonne"]),
    ("a high of 31C", ["31 degree_celsius"]),
    ("the 13F filing", []),
    ("at 601 W. Elm Lane", []),
    ("4 L of milk", ["4 litre"]),
    ("part 24703L202", []),
    ("a 401(k) plan", []),
]
SIGNS = [
    ("- 18", ["-18"]),
    ("- 18 houses burned down", ["18"]),
    ("It was −5 °C.", ["-5 degree_celsius"]),
]
HEDGES = [
    ("longer than two weeks", [">=2 week"]),
    ("It did not last longer than two weeks.", ["<=2 week"]),
    ("It will not fall below 30 homes.", [">=30"]),
    ("Not only did more than 30 homes burn.", [">=31"]),
    ("not exceeding 14 days", ["<=14 day"]),
    ("just shy of 40 homes", ["~40"]),
    ("up to around 50 homes", ["<=50"]),
    ("more than 500 years old", [">=500 year"]),
    ("He waited for over 30 years.", [">=30 year"]),
    ("It stood for 2½ years.", ["2.5 year"]),
    ("It was paid over three years.", ["3 year"]),
]


def canonical(mention: QuantityMention) -> str:
    return Quantity(low=mention.low, high=mention.high, bound=mention.bound, unit=mention.unit).canonical


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *THOUSANDS_AND_DECIMALS,
        *POWERS,
        *FRACTIONS,
        *WORDS,
        *MAGNITUDES,
        *RANGES,
        *MONEY,
        *UNITS,
        *SIGNS,
        *HEDGES,
    ],
)
def test_values(text, expected):
    assert [canonical(mention) for mention in find_quantities(text)] == expected
