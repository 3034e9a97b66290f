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
        ("New “model” sites appointed by May 2014 – they will be small.", "New “model” sites appointed"),
        ("The mill’s sales were £421.6m, up 8%, in 2012.", "mill’s sales were £421.6m, up 8%"),
        ("Ann Roe won 4 812 votes in May 2012.", "Ann Roe won 4 812 votes"),
        ("The mayor said the library opened on 4 March 2012.", "library opened"),
        ("The library opened on 4 March 2012 in Ashby, the mayor said.", "library opened in Ashby"),
        ("According to the mayor, the library opened on 4 March 2012.", "library opened"),
        ("The June spending round was tight.", "June spending round"),
    ],
)
def test_the_subject_is_a_phrase_of_the_clause(text, subject):
    assert the_claim(text, published="2013-12-09").subject == subject


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Applications open on 2 March 2020 and close on 30 April 2020.",
            [("Applications open", "open"), ("Applications close", "close")],
        ),
        (
            "The mill was founded in 1890, expanded in 1905 and closed in 2001.",
            [("mill was founded", "found"), ("mill expanded", "expand"), ("mill closed", "close")],
        ),
        (
            "The mill was closed in 2001 and the site was sold in 2004.",
            [("mill was closed", "close"), ("site was sold", "sell")],
        ),
        ("The mill was closed and sold in 2004.", [("mill was closed and sold", "sell")]),
    ],
)
def test_each_time_of_a_sentence_dates_its_own_event(text, events):
    found, _ = claims_of(("body", text))
    assert [(claim.subject, claim.attribute) for claim in found.claims] == events


def test_a_participle_after_a_comma_tells_more_of_the_same_event():
    found, _ = claims_of(("body", "A storm hit the mill in 1990, injuring six, and the dam in 1991."))
    assert [claim.subject.startswith("storm hit the mill") for claim in found.claims] == [True, True]


def test_a_long_clause_is_cut_to_twelve_words_of_the_document():
    text = "On 4 March 2012 the mayor opened " + "the large and very bright " * 5 + "hall."
    subject = the_claim(text).subject
    assert subject in text
    assert len(subject.split()) <= 12


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
