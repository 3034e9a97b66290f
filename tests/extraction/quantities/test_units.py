"""Every line of the lexicons of units and currencies is met in a text."""

import pytest

from factlint.extraction.quantities import find_quantities
from factlint.extraction.quantities.lexemes import PACKAGE
from factlint.language import keys_by_entry
from factlint.model.units import DIMENSIONS


def forms(name: str) -> list[tuple[str, str]]:
    return sorted(keys_by_entry(PACKAGE, name).items())


@pytest.mark.parametrize(
    ("form", "unit"), [*forms("units.txt"), *forms("unit_symbols.txt"), *forms("minor_currencies.txt")]
)
def test_a_unit_after_a_number(form, unit):
    glue = "" if form in ("p", "¢") else " "
    (mention,) = find_quantities(f"It had 65{glue}{form}.")
    assert mention.unit == unit


@pytest.mark.parametrize(("letter", "unit"), forms("glued_units.txt"))
def test_a_letter_that_touches_a_number(letter, unit):
    (mention,) = find_quantities(f"It fell to {6.5 if letter == 's' else 65}{letter}.")
    assert mention.unit == unit


@pytest.mark.parametrize(("form", "code"), forms("currencies.txt"))
def test_a_currency_on_either_side(form, code):
    written = form.upper() if len(form) <= 4 else form.replace(" . ", ".")
    found = [*find_quantities(f"It paid {written} 65."), *find_quantities(f"It paid 65 {written}.")]
    assert code in [mention.unit for mention in found]


@pytest.mark.parametrize("unit", sorted(unit for units in DIMENSIONS.values() for unit in units.split()))
def test_a_unit_that_is_converted_is_read(unit):
    (mention,) = find_quantities(f"It measured 65 {unit.replace('pound_mass', 'lbs').replace('_', ' ')}.")
    assert mention.unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("A wind of 5 metres per second blew.", "metre_per_second"),
        ("The water held 3 milligrams per litre.", "milligram_per_litre"),
        ("It dropped by 3 litres per second.", "litre_per_second"),
    ],
)
def test_a_unit_per_another(text, unit):
    (mention,) = find_quantities(text)
    assert mention.unit == unit
