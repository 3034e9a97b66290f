"""Who "the mayor" and "the suspect" are, where a document calls one person so."""

from collections.abc import Mapping, Sequence

from factlint.language import content_stems
from factlint.model import Claim, Office


def people_by_noun(offices: Sequence[Claim]) -> Mapping[str, str]:
    """The person that each noun of office stands for in a document; nouns that it gives to two people are left out.

    Args:
        offices: the document's claims of who holds which office.
    """
    found: dict[str, set[str]] = {}
    for claim in offices:
        if isinstance(claim.value, Office):
            stems = content_stems(claim.value.title)
            if stems:
                found.setdefault(stems[-1], set()).add(claim.value.person)
    return {noun: _fullest(people) for noun, people in found.items() if _are_one(people)}


def _are_one(people: set[str]) -> bool:
    """Whether all names are forms of one: each ends in the same surname, and no two given names stand before it."""
    return (
        len({name.split()[-1] for name in people}) == 1 and len({name for name in people if " " in name}) < 2
    )


def _fullest(people: set[str]) -> str:
    return max(sorted(people), key=len)
