"""What a group is about, in the sources' own words."""

from collections import Counter
from collections.abc import Sequence

from factlint.align.lexicon import PACKAGE, concept_of, stems_of
from factlint.language import families
from factlint.model import Claim, Name, Office, Quantity


def label(claims: Sequence[Claim]) -> str:
    """A short phrase that names the fact: "number of pioneer areas", "Norman Lamb's office"."""
    first = claims[0].value
    if isinstance(first, Office):
        return f"{_commonest([claim.value.person for claim in claims if isinstance(claim.value, Office)])}’s office"
    if isinstance(first, Name):
        return "name"
    subject = _commonest([claim.subject for claim in claims])
    if isinstance(first, Quantity):
        return _measure(first, subject, _commonest([claim.attribute for claim in claims]))
    return f"date of “{subject}”" if subject else "date"


def _measure(value: Quantity, subject: str, attribute: str) -> str:
    if attribute == "age":
        return f"age of {subject}" if subject else "age"
    if value.unit is not None:
        return subject or "amount"
    state = _state(attribute)
    if state:
        return f"number of {subject or 'people'} {state}"
    return f"number of {subject}" if subject else "number"


def _state(attribute: str) -> str:
    """What happened to those who are counted, if the attribute is a verb for one of the known states."""
    concept = concept_of(stems_of(attribute))
    return ", ".join(families(PACKAGE, "states.txt").get(concept or "", ()))


def _commonest(phrases: Sequence[str]) -> str:
    """The phrase that comes most often, the first of those that tie; empty ones do not count."""
    counts = Counter(phrase for phrase in phrases if phrase)
    return counts.most_common(1)[0][0] if counts else ""
