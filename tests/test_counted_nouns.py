"""The hand-made labels of quantities, and how a mention is judged beside one."""

from decimal import Decimal
from itertools import pairwise
from pathlib import PurePath

import pytest
from counted_noun_labels import Label, read_labels, text_of
from counted_noun_verdicts import judge, named_noun
from counted_nouns import Reading, figures, miss

from factlint.extraction.quantities import QuantityMention

HEDGES = {"", "about", "at_least", "at_most", "vague"}


@pytest.fixture(scope="module")
def labels():
    return read_labels()


def test_labels_stand_in_order_and_do_not_overlap(labels):
    places = [(label.source, label.number) for label in labels]
    assert places == sorted(places)
    assert [b for a, b in pairwise(places) if a[0] == b[0] and a[1][1] > b[1][0]] == []


def test_a_head_stands_in_its_noun(labels):
    spans = [(label.noun, label.head) for label in labels if label.noun or label.head]
    assert [(n, h) for n, h in spans if not (n and h and n[0] <= h[0] < h[1] <= n[1])] == []


def test_a_label_is_a_quantity_or_says_why_not(labels):
    odd = [x for x in labels if x.negative and (x.low, x.unit, x.hedge, x.noun) != (0, "", "", None)]
    assert odd == []
    assert {label.hedge for label in labels} == HEDGES


def test_a_case_lies_in_one_half(labels):
    halves = {
        half: {PurePath(x.source).parts[1] for x in labels if x.half == half}
        for half in ("development", "check")
    }
    assert {label.half for label in labels} == set(halves)
    assert halves["development"] & halves["check"] == set()


def test_the_texts_are_those_that_were_labelled(labels, shared):
    for label in labels:
        text = text_of(label.source, label.sha256, shared)
        spans = [span for span in (label.number, label.noun, label.head) if span]
        assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


def test_a_changed_text_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("Three boats sank.", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.txt has changed"):
        text_of("a.txt", "0" * 12, tmp_path)


TEXT = "More than 30 of the harbour's old boats of steel sank."


def span(words):
    start = TEXT.index(words)
    return (start, start + len(words))


def wanted(hedge="at_least", high=30, noun="old boats of steel"):
    value = Decimal(30), Decimal(high)
    return Label("a", "", span("30"), *value, "", hedge, span(noun), span("boats"), "check", "")


NEGATIVE = Label("a", "", span("30"), Decimal(0), Decimal(0), "", "", None, None, "check", "score")


def found(low=30, high=None, bound="at_least", counted="boats", unit=None):
    (start, end), (noun_start, noun_end) = span("More than 30"), span(counted)
    ends = (None if end is None else Decimal(end) for end in (low, high))
    return QuantityMention(
        start, end, *ends, bound, unit, counted=counted, counted_start=noun_start, counted_end=noun_end
    )


@pytest.mark.parametrize(
    ("label", "mention", "right"),
    [
        (wanted(), found(), {"value", "unit", "hedge", "noun_partly"}),
        (wanted(), found(low=31), {"value", "unit", "hedge", "noun_partly"}),
        (wanted(), found(low=32), {"noun_partly"}),
        (wanted(), found(unit="tonne"), {"value", "hedge", "noun_partly"}),
        (wanted(), found(high=30, bound="exact"), {"value", "unit", "noun_partly"}),
        (wanted(), found(low=31, high=31, bound="exact"), {"noun_partly"}),
        (wanted(hedge=""), found(), {"value", "unit", "noun_partly"}),
        (
            wanted(),
            found(counted="old boats of steel"),
            {"value", "unit", "hedge", "noun_partly", "noun_fully"},
        ),
        (
            wanted(),
            found(counted="the harbour's old boats of steel"),
            {"value", "unit", "hedge", "noun_partly", "noun_fully"},
        ),
        (wanted(), found(counted="sank"), {"value", "unit", "hedge"}),
        (wanted(hedge="", high=60), found(high=60, bound="range"), {"value", "unit", "hedge", "noun_partly"}),
        (wanted(hedge="", high=60), found(high=30, bound="exact"), {"noun_partly"}),
        (
            wanted(hedge="vague"),
            found(low=60, high=299, bound="range"),
            {"value", "unit", "hedge", "noun_partly"},
        ),
        (NEGATIVE, found(), set()),
    ],
)
def test_what_is_right_of_a_mention(label, mention, right):
    verdict = judge(label, mention, TEXT)
    assert {aspect for aspect, holds in verdict._asdict().items() if holds} == right


def test_a_noun_it_is_said_of_is_looked_for_beside_the_number():
    text = "Boats sank; then the boats sank, 30 of them."
    start = text.index("30")
    mention = QuantityMention(start, start + 2, Decimal(30), Decimal(30), subject="boats")
    assert named_noun(mention, text) == (text.index("boats"), text.index("boats") + 5)


def reading(label, *mentions):
    verdicts = [judge(label, mention, TEXT) for mention in mentions]
    return Reading(label, list(mentions), verdicts, [mention.counted_start >= 0 for mention in mentions])


def test_recall_is_over_quantities_and_precision_over_mentions():
    measured = figures(
        [
            reading(wanted(), found(counted="old boats of steel")),
            reading(wanted(), found(low=9, counted="sank")),
            reading(wanted()),
            reading(NEGATIVE, found()),
        ]
    )
    assert (measured["labels"], measured["quantities"]) == (4, 3)
    assert (measured["value_recall"], measured["value_precision"]) == (33.3, 33.3)
    assert (measured["noun_fully_recall"], measured["noun_fully_precision"]) == (33.3, 33.3)


def test_a_reading_without_a_fault_is_no_miss():
    assert miss(reading(wanted(), found(counted="old boats of steel"))) == ""
