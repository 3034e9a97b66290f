"""A number comes back as it was, in whatever usual way it was written."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.extraction.quantities import find_quantities

STEADY = settings(deadline=None, derandomize=True, max_examples=200)
WHOLE = st.integers(min_value=0, max_value=10**15 - 1)
AMOUNTS = st.decimals(min_value=0, max_value=10**12, allow_nan=False, allow_infinity=False, places=2)
ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
MAGNITUDES = {10**3: "thousand", 10**6: "million", 10**9: "billion", 10**12: "trillion"}
SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def grouped(number: int | Decimal, separator: str, point: str = ".") -> str:
    """With something between thousands: 1234.5 → "1.234,5"."""
    whole, _, decimals = f"{number:,}".partition(".")
    return whole.replace(",", separator) + (point + decimals if decimals else "")


def indian(number: int) -> str:
    """As in India, hundreds of thousands in pairs: 1234567 → "12,34,567"."""
    head, tail = divmod(number, 1000)
    if not head:
        return str(tail)
    digits = str(head)
    pairs = [digits[max(0, end - 2) : end] for end in range(len(digits), 0, -2)]
    return ",".join([*reversed(pairs), f"{tail:03}"])


def in_words(number: int) -> str:
    """As it is said in Britain: 1102 → "one thousand one hundred and two"."""
    for size, name in sorted(MAGNITUDES.items(), reverse=True):
        if number >= size:
            head, rest = divmod(number, size)
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(head)} {name}" + (joint + in_words(rest) if rest else "")
    if number >= 100:
        head, rest = divmod(number, 100)
        return f"{ONES[head]} hundred" + (f" and {in_words(rest)}" if rest else "")
    if number >= 20:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    return ONES[number]


def values(text: str) -> list[tuple[Decimal | None, Decimal | None, str | None]]:
    return [(mention.low, mention.high, mention.unit) for mention in find_quantities(text)]


@STEADY
@given(WHOLE, st.sampled_from([",", "\u2009", "\u00a0", "\u202f", " ", "'", "’"]))
def test_thousands_set_apart_in_every_way(number, separator):
    assert values(f"They counted {grouped(number, separator)} ants.") == [(number, number, None)]


@STEADY
@given(st.integers(min_value=0, max_value=10**12))
def test_thousands_set_apart_as_in_india(number):
    assert values(f"They counted {indian(number)} ants.") == [(number, number, None)]


@STEADY
@given(AMOUNTS)
def test_points_between_thousands_and_a_decimal_comma(number):
    assert values(f"It weighs {grouped(number, '.', ',')} kg.") == [(number, number, "kilogram")]


@STEADY
@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_words(number):
    assert values(f"They counted {in_words(number)} ants.") == [(number, number, None)]


@STEADY
@given(
    st.decimals(min_value=Decimal("0.1"), max_value=999, places=1),
    st.sampled_from([*MAGNITUDES.items(), (10**5, "lakh"), (10**7, "crore"), (10**9, "bn"), (10**12, "tn")]),
)
def test_magnitudes(number, magnitude):
    size, word = magnitude
    value = number * size
    assert values(f"They counted {number} {word} ants.") == [(value, value, None)]


@STEADY
@given(
    st.decimals(min_value=Decimal("0.01"), max_value=Decimal("9.99"), places=2),
    st.integers(min_value=-12, max_value=15),
    st.sampled_from(["{0}e{1}", "{0}E{1}", "{0}x10^{1}", "{0} × 10^{1}", "{0}×10{2}", "{0} · 10{2}"]),
)
def test_powers_of_ten(number, exponent, form):
    written = form.format(number, exponent, str(exponent).translate(SUPERSCRIPTS))
    value = number.scaleb(exponent)
    assert values(f"The factor is {written}.") == [(value, value, None)]


@STEADY
@given(
    AMOUNTS,
    st.sampled_from(
        [
            ("£{}", "GBP"), ("US${}", "USD"), ("A${}", "AUD"), ("€{}", "EUR"), ("CHF {}", "CHF"), ("{} SEK", "SEK"), ("{} euros", "EUR"),
            ("{}%", "percent"), ("{} per cent", "percent"), ("{} percentage points", "percentage_point"),
            ("{} km", "kilometre"), ("{}kg", "kilogram"), ("{} m²", "square_metre"), ("{} kg/m3", "kilogram_per_cubic_metre"),
            ("{} miles", "mile"), ("{} °C", "degree_celsius"), ("{} GW", "gigawatt"), ("{} cubic feet", "cubic_foot"), ("{} hours", "hour"),
        ]
    ),
)  # fmt: skip
def test_units(number, written):
    form, unit = written
    assert values(f"It comes to {form.format(grouped(number, ','))}.") == [(number, number, unit)]


@STEADY
@given(AMOUNTS.filter(bool), st.sampled_from(["-{} °C", "minus {} °C", "−{} °C"]))
def test_negative_numbers(number, form):
    assert values(f"It was {form.format(grouped(number, ','))}.") == [(-number, -number, "degree_celsius")]
