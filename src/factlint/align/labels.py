"""What a group is about, in the sources' own words."""

from collections import Counter
from collections.abc import Sequence

from factlint.align.lexicon import PACKAGE, concept_of, stems_of
from factlint.language import families
from factlint.model import Claim, Duration, Name, Office, Place, Quantity

REMAINDERS = frozenset({"other", "others", "another", "more"})
"""Nouns that say of whom a number is only beside another number."""


def label(claims: Sequence[Claim]) -> str:
    """A short phrase that names the fact: "number of pioneer areas", "Norman Lamb's office".

    It does not depend on the order of the claims.
    """
    first = claims[0].value
    if isinstance(first, Office):
        return f"{_fullest([claim.value.person for claim in claims if isinstance(claim.value, Office)])}’s office"
    if isinstance(first, Name):
        return f"name of {_fullest([claim.subject for claim in claims])}"
    subjects = [claim.counted for claim in claims]
    if isinstance(first, Place):
        what = {"home": "home of ", "seat": "place of "}.get(first.role)
        return f"{what}{_commonest(subjects)}" if what else f"place of “{_commonest(subjects)}”"
    if isinstance(first, Quantity):
        values = [claim.value for claim in claims if isinstance(claim.value, Quantity)]
        return _measure(
            values, subjects, _commonest(["" if claim.is_cell else claim.attribute for claim in claims])
        )
    what = "length" if isinstance(first, Duration) else "date"
    return f"{what} of “{_commonest(subjects)}”" if any(subjects) else what


def _measure(values: Sequence[Quantity], subjects: Sequence[str], attribute: str) -> str:
    subject = _commonest([subject for subject in subjects if subject.casefold() not in REMAINDERS])
    if attribute == "age":
        return f"age of {_fullest(subjects)}" if subject else "age"
    if values[0].unit is not None or any(map(_is_fraction, values)):
        return subject or "amount"
    state = _state(attribute)
    if state:
        return f"number of {subject or 'people'} {state}"
    return f"number of {subject}" if subject else "number"


def _is_fraction(value: Quantity) -> bool:
    """Whether a number counts nothing, as 7.6 of a magnitude does not."""
    return any(end is not None and end != end.to_integral_value() for end in (value.low, value.high))


def _state(attribute: str) -> str:
    """What happened to those who are counted, if the attribute is a verb for one of the known states."""
    concept = concept_of(stems_of(attribute))
    return ", ".join(families(PACKAGE, "states.txt").get(concept or "", ()))


def _commonest(phrases: Sequence[str]) -> str:
    """The phrase that comes most often; of those that tie, the shortest. Empty ones do not count."""
    counts = Counter(phrase for phrase in phrases if phrase)
    return min(counts, key=lambda phrase: (-counts[phrase], len(phrase), phrase), default="")


def _fullest(names: Sequence[str]) -> str:
    """The longest of several forms of a name."""
    return max(names, key=lambda name: (len(name), name), default="")
