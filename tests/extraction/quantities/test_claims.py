"""Quantities of a document as claims."""

import pytest

from factlint.extraction.quantities import quantity_claims
from factlint.extraction.reading import read
from factlint.model import Document, Segment, Source, Span


def reading(text: str, kind: str = "body"):
    source = Source(id="s", path="s.txt", name="s", sha256="0" * 64, characters=len(text), voice="s")
    return read(Document(source=source, text=text, segments=(Segment(kind=kind, start=0, end=len(text)),)))


def test_the_claim_quotes_hedge_number_and_noun():
    found = quantity_claims(reading("The call attracted around 100 entrants from all over the county."))
    assert [(claim.quote, claim.subject, claim.attribute) for claim in found.claims] == [
        ("around 100 entrants", "entrants", "pool")
    ]


def test_an_elided_noun_is_taken_from_the_same_number_before():
    text = (
        "The board named 14 pilot sites. Plans by the 14 – who were chosen from 99 bids – include new teams."
    )
    assert [claim.subject for claim in quantity_claims(reading(text)).claims] == [
        "pilot sites",
        "pilot sites",
        "bids",
    ]


@pytest.mark.parametrize(
    ("text", "canonical", "alternatives"),
    [
        ("The crowd numbered 1.234 people.", "1.234", ("1234",)),
        ("The mine paid $5m, or A$7m in all.", "5000000 USD", ("5000000 AUD",)),
        ("The crowd numbered 1,234 people.", "1234", ()),
    ],
)
def test_what_a_document_leaves_open_stays_with_the_claim(text, canonical, alternatives):
    first = quantity_claims(reading(text)).claims[0].value

    assert (first.canonical, first.alternatives) == (canonical, alternatives)


def test_times_own_their_numbers():
    text = "It lasted 12 days and drew 40 guests."
    at = text.index("12 days")
    found = quantity_claims(reading(text), (Span(start=at, end=at + len("12 days")),))
    assert [claim.quote for claim in found.claims] == ["40 guests"]
    assert found.seen == 1


def test_card_lines_make_no_claims_and_say_so():
    found = quantity_claims(reading("Posted by 3 editors", "card"))
    assert found.claims == ()
    assert [skipped.why for skipped in found.skipped] == ["card"]


def test_what_is_no_quantity_is_counted_with_its_reason():
    found = quantity_claims(reading("Call 0113 496 0000 or come to 10 Downing Street; 14 people did."))
    assert [skipped.why for skipped in found.skipped] == ["phone number", "address"]
    assert found.seen == 3


def test_a_score_is_no_claim():
    found = quantity_claims(reading("They won 3-1 before 400 fans."))
    assert [claim.quote for claim in found.claims] == ["400 fans"]
    assert [skipped.why for skipped in found.skipped] == ["score"]


def test_a_compound_adjective_of_time_is_no_claim():
    found = quantity_claims(reading("They set up seven-day services."))
    assert [skipped.why for skipped in found.skipped] == ["part of a compound"]


def test_context_and_modality():
    (claim,) = quantity_claims(reading("The council will open 14 clinics.")).claims
    assert claim.modality == "planned"
    assert "clinic" in claim.context


def test_a_conversion_in_brackets_is_no_second_claim():
    found = quantity_claims(reading("It cost £3.8bn ($5bn) and is two metres (6.6 feet) wide."))
    assert [claim.value.canonical for claim in found.claims] == ["3800000000 GBP", "2 metre"]
    assert [skipped.why for skipped in found.skipped] == ["conversion", "conversion"]


def test_a_number_in_brackets_that_counts_nothing_is_no_claim():
    found = quantity_claims(reading("Ring the hotline on freephone TIPS (8477) at any hour."))
    assert found.claims == ()
