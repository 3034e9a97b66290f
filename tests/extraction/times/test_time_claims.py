"""Documents in, time claims out: value, role, modality, and the event that is dated."""

import datetime as dt

import pytest

from factlint.extraction.found import Found
from factlint.extraction.reading import read
from factlint.extraction.times import time_claims
from factlint.model import Claim, DateRange, Document, Segment, Source, Span


def claims_of(*parts, published=None, updated=None) -> tuple[Found, list[Span]]:
    """The claims of a document whose parts are pairs of segment kind and text."""
    text = "\n".join(part for _, part in parts)
    segments, position = [], 0
    for kind, part in parts:
        segments.append(Segment(kind=kind, start=position, end=position + len(part)))
        position += len(part) + 1
    source = Source(
        id="s", path="s.txt", name="s", sha256="0" * 64, characters=len(text), voice="s",
        published=day(published), updated=day(updated),
    )  # fmt: skip
    return time_claims(read(Document(source=source, text=text, segments=tuple(segments))))


def day(text: str | None) -> DateRange | None:
    return DateRange.of(dt.date.fromisoformat(text)) if text else None


def the_claim(text: str, **dates: str) -> Claim:
    found, _ = claims_of(("body", text), **dates)
    (claim,) = found.claims
    return claim


@pytest.mark.parametrize(
    ("text", "quote", "attribute", "modality"),
    [
        ("In early November the council named the eight sites.", "In early November", "name", "actual"),
        ("The sites will be named by September 2014.", "by September 2014", "name", "planned"),
        ("New sites appointed by March 2014 – they will be small.", "by March 2014", "appoint", "planned"),
        ("An ambition to make shared care the norm by 2018.", "by 2018", "make", "planned"),
        ("The change takes full effect from 2015/16.", "from 2015/16", "", "planned"),
        ("It follows an invitation by the minister in May.", "in May", "invitation", "actual"),
        ("Money was found in the June spending round.", "in the June", "round", "actual"),
        ("The bridge was due to open in June.", "in June", "open", "planned"),
        ("The bridge opened in June.", "in June", "open", "actual"),
    ],
)
def test_a_time_dates_the_event_of_its_clause(text, quote, attribute, modality):
    claim = the_claim(text, published="2013-12-09")
    assert (claim.quote, claim.attribute, claim.modality) == (quote, attribute, modality)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("In early November the council named the eight sites.", "council named the eight sites"),
        ("New “model” sites appointed by May 2014 – they will be small.", "New model sites appointed"),
        ("The June spending round was tight.", "June spending round"),
    ],
)
def test_the_subject_is_a_phrase_of_the_clause(text, subject):
    assert the_claim(text, published="2013-12-09").subject == subject


def test_the_date_of_the_last_change_anchors_what_no_other_date_does():
    period = the_claim("Earlier this month the fund was set up.", updated="2013-08-28").value
    assert (period.canonical, period.anchor) == ("2013-08-01/2013-08-28", "updated")


def test_a_deadline_in_an_undated_document_is_planned_unless_told_as_past():
    assert the_claim("A commitment to shared care across the county by 2018.").modality == "planned"
    assert the_claim("The work was complete by 2012.").modality == "actual"


def test_a_dateline_dates_what_the_headline_reports():
    found, _ = claims_of(("title", "Riverside chosen as pilot town"), ("dateline", "05 Nov 2013"))
    (claim,) = found.claims
    assert (claim.modality, claim.attribute, claim.value.canonical) == ("reported", "choose", "2013-11-05")
    assert claim.subject == "Riverside chosen as pilot town"
    assert "riversid" in claim.context


def test_a_stretch_is_one_claim():
    claim = the_claim("She served from 1997 to 2009.", published="2013-01-30")
    assert (claim.quote, claim.value.canonical) == ("from 1997 to 2009", "1997-01-01/2009-12-31")


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("card", "Last updated: 28 August 2013", "source card"),
        ("body", "She is 18 years old.", "age"),
        ("body", "They meet every month.", "recurring time"),
        ("body", "They have recently met.", "names no date"),
        ("body", "They met in the morning.", "part of a day alone"),
    ],
)
def test_what_makes_no_claim_is_counted_with_its_reason(kind, text, why):
    found, _ = claims_of((kind, text))
    assert (found.claims, found.seen) == ((), 1)
    assert [skipped.why for skipped in found.skipped] == [why]


def test_boilerplate_is_not_read():
    found, owned = claims_of(("boilerplate", "Copyright 2019"), ("body", "Nothing happened."))
    assert (found.seen, owned) == (0, [])


def test_dates_and_clock_times_are_owned_and_lengths_are_not():
    text = "In May 2013 they met at 3pm, after two years."
    found, owned = claims_of(("body", text))
    assert [text[span.start : span.end] for span in owned] == ["May 2013", "3pm"]
    assert found.seen == 3
