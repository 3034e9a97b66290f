"""Who "the mayor", "the suspect", "the 32-year-old" and "the company" are, where a document calls one person or body so."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from factlint.extraction.people.lexicon import lexicon
from factlint.extraction.people.names import PERSON
from factlint.language import content_stems, stem
from factlint.model import AGE, Claim, Office

THE_NOUN: Final = re.compile(r"(?P<the>the )?(?P<noun>[a-z]+)", re.IGNORECASE)
"""A noun alone: with an adjective it may be another one, as in "the former mayor"."""


def full_names(names: Sequence[Claim]) -> dict[str, str]:
    """The full name of everybody whose surname nobody else in the document has, by that surname.

    Args:
        names: the document's claims of how names are written.
    """
    found: dict[str, set[str]] = {}
    for claim in names:
        if claim.attribute == PERSON and " " in claim.subject:
            found.setdefault(claim.subject.split()[-1], set()).add(claim.subject)
    return {surname: min(full) for surname, full in found.items() if len(full) == 1}


def named_in_full(claim: Claim, names: Mapping[str, str]) -> Claim:
    """The claim of an office whose holder is called by a surname alone, with the full name; other claims stay as they are.

    Args:
        claim: any claim of the document.
        names: the full names by surname, from `full_names`.
    """
    if not isinstance(claim.value, Office) or claim.value.person not in names:
        return claim
    person = names[claim.value.person]
    return claim.model_copy(
        update={"subject": person, "value": claim.value.model_copy(update={"person": person})}
    )


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


def people_by_age(ages: Sequence[Claim]) -> Mapping[str, str]:
    """The person of each age in a document, by the age's canonical text; ages that two people have are left out.

    Args:
        ages: the document's claims of how old somebody is; of others nothing is taken.
    """
    found: dict[str, set[str]] = {}
    for claim in ages:
        if claim.attribute == AGE and claim.subject[:1].isupper():
            found.setdefault(claim.value.canonical, set()).add(claim.subject)
    return {age: _fullest(people) for age, people in found.items() if _are_one(people)}


def _are_one(people: set[str]) -> bool:
    """Whether all names are forms of one: each ends in the same surname, and no two given names stand before it."""
    return (
        len({name.split()[-1] for name in people}) == 1 and len({name for name in people if " " in name}) < 2
    )


def _fullest(people: set[str]) -> str:
    return max(sorted(people), key=len)


def led_back(claim: Claim, people: Mapping[str, str], ages: Mapping[str, str]) -> Claim:
    """The claim of whom an age or a state is, where its subject is a noun of office, or the age itself ("the 32-year-old").

    Other claims stay as they are.

    Of ages the subject comes without its article ("the suspect, 36"); of states it has one ("the mayor resigned").

    Args:
        claim: any claim of the document.
        people: the person that each noun stands for, from `people_by_noun`.
        ages: the person of each age, from `people_by_age`.
    """
    person = ages.get(_called_by_age(claim))
    if person:
        return claim.model_copy(update={"subject": person})
    match = THE_NOUN.fullmatch(claim.subject)
    is_state = claim.kind == "statement" and match is not None and match["the"] is not None
    if match is None or not (is_state or (claim.attribute == AGE and claim.subject.islower())):
        return claim
    person = people.get(stem(match["noun"].lower()))
    return claim if person is None else claim.model_copy(update={"subject": person})


def _called_by_age(claim: Claim) -> str:
    """The age by which somebody is called, as canonical text: of "the 32-year-old"; empty of other claims."""
    before, _, _ = (claim.passage or "").partition(claim.quote)
    definite = claim.attribute == AGE and before.casefold().endswith("the ")
    return claim.value.canonical if definite and not claim.subject[:1].isupper() else ""


def company_named(names: Sequence[Claim]) -> str | None:
    """The one company that a document names by what it is ("Acme Motors Inc"), its longest form; None of several.

    Args:
        names: the document's claims of how the names of things are written.
    """
    found = {claim.subject for claim in names if _is_company(claim.subject)}
    first_words = {name.split()[0].casefold() for name in found}
    return max(sorted(found), key=len) if len(first_words) == 1 else None


def _is_company(name: str) -> bool:
    return name.rsplit(maxsplit=1)[-1].casefold().strip(".") in lexicon().company_endings


def held_by_company(claim: Claim, company: str | None) -> Claim:
    """The claim of a number that is "the company's", with the company as its holder; other claims stay as they are."""
    if company is None or claim.kind != "quantity" or claim.holder:
        return claim
    before = (claim.passage or "").partition(claim.quote)[0]
    said_of = claim.subject.casefold() in lexicon().company_nouns or _the_company().search(before) is not None
    return claim.model_copy(update={"holder": company}) if said_of else claim


@cache
def _the_company() -> re.Pattern[str]:
    """Right before a number, with its verb between them: "the company hired "."""
    nouns = "|".join(sorted(lexicon().company_nouns))
    return re.compile(rf"\b[Tt]he (?:{nouns}) (?:\w+ ){{1,3}}$")
