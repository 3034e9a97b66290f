"""One document to its claims."""

from collections.abc import Sequence
from dataclasses import dataclass

from factlint.extraction.boilerplate import passed_over
from factlint.extraction.cells import with_cells
from factlint.extraction.people import (
    Cast,
    company_named,
    full_names,
    held_by_company,
    holder,
    led_back,
    name_claims,
    named_in_full,
    office_claims,
    people_by_age,
    people_by_noun,
    proper_names,
    speaker,
    told_offices,
)
from factlint.extraction.places import place_claims
from factlint.extraction.quantities import quantity_claims
from factlint.extraction.reading import Reading, read
from factlint.extraction.rosters import roster_claims
from factlint.extraction.statements import statement_claims
from factlint.extraction.times import time_claims
from factlint.model import Claim, Coverage, Document, Duration, Span


@dataclass(frozen=True)
class Extraction:
    """What a document says.

    Attributes:
        claims: in order of place.
        coverage: what was seen, claimed and passed over.
    """

    claims: tuple[Claim, ...]
    coverage: Coverage


def extract_document(document: Document) -> Extraction:
    """All claims of a document. Times come first: a number inside a date is no quantity."""
    reading = read(document)
    cast = Cast()
    times, owned = time_claims(reading)
    lengths = [
        Span(start=c.start or 0, end=c.end or 0) for c in times.claims if isinstance(c.value, Duration)
    ]
    quantities = quantity_claims(reading, sorted((*owned, *lengths), key=lambda span: span.start))
    offices = office_claims(reading, cast)
    names = name_claims(reading, cast)
    surnames = full_names(names.claims)
    people, ages = people_by_noun(offices.claims), people_by_age(quantities.claims)
    things = proper_names(reading, cast, names.claims)
    company = company_named(things.claims)
    others = [
        offices,
        told_offices(reading, cast, names.claims),
        names,
        things,
        place_claims(reading, cast),
        roster_claims(reading),
        statement_claims(reading, cast),
    ]
    claims = [
        led_back(named_in_full(claim, surnames), people, ages)
        for found in (times, quantities, *others)
        for claim in found.claims
    ]
    ignored = passed_over(document)
    claims = [held_by_company(claim, company) for claim in _with_surroundings(claims, reading, cast)]
    in_cells = with_cells(claims, document)
    skipped = (
        *(*times.skipped, *ignored.times, *in_cells.times),
        *(*quantities.skipped, *ignored.numbers, *in_cells.numbers),
    )
    coverage = Coverage(
        characters=len(document.text),
        numbers_seen=quantities.seen + len(ignored.numbers),
        numbers_claimed=len(quantities.claims) - len(in_cells.numbers),
        times_seen=times.seen + len(ignored.times),
        times_claimed=len(times.claims) - len(in_cells.times),
        skipped=tuple(sorted(skipped, key=lambda each: (each.start, each.end))),
    )
    return Extraction(tuple(sorted(in_cells.claims, key=_place)), coverage)


def _place(claim: Claim) -> tuple[int, int, str]:
    return claim.start or 0, claim.end or 0, claim.id


def _with_surroundings(claims: Sequence[Claim], reading: Reading, cast: Cast) -> list[Claim]:
    """The claims with who says so and whose number it is, where their sentence tells, and those of the lead marked.

    A claim about how the speaker is named has no speaker; a number that the speaker only reports is not theirs.
    """
    speakers: dict[int, str | None] = {}
    told = []
    for claim in claims:
        start = claim.start or 0
        sentence = reading.sentence_at(start)
        if sentence is None:
            told.append(claim)
            continue
        if sentence.start not in speakers:
            speakers[sentence.start] = speaker(sentence, cast)
        who = speakers[sentence.start]
        whose = holder(sentence, start, cast) if claim.kind == "quantity" else None
        known = {
            "speaker": who if who != claim.subject else None,
            "holder": whose if whose != who else None,
            "segment": "lead" if claim.segment == "body" and start < reading.lead_end else None,
        }
        facts = {field: fact for field, fact in known.items() if fact}
        told.append(claim.model_copy(update=facts) if facts else claim)
    return told
