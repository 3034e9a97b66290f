"""A claim quotes its document, and its id depends on nothing but its place and its value."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from factlint.model import Claim, Document, Quantity, Segment, Source


@pytest.fixture
def document():
    text = "First line.\nWe counted 99 bids, then left."
    source = Source(id="a", path="a.txt", name="a", sha256="0" * 64, characters=len(text), voice="a")
    return Document(source=source, text=text, segments=(Segment(kind="body", start=0, end=len(text)),))


NINETY_NINE = Quantity(low=Decimal(99), high=Decimal(99))


def test_the_quote_is_cut_from_the_text(document):
    claim = Claim.quoting(document, 23, 30, NINETY_NINE, subject="bids")

    assert claim.quote == "99 bids" == document.text[claim.start : claim.end]
    assert (claim.line, claim.column) == (2, 12)
    assert claim.kind == "quantity"


def test_the_passage_shows_the_words_around_the_quote_in_its_line(document):
    assert Claim.quoting(document, 23, 30, NINETY_NINE).passage == "We counted 99 bids, then left."


def test_a_long_passage_is_cut_between_words():
    text = "word " * 40 + "99 bids" + " word" * 40
    source = Source(id="a", path="a.txt", name="a", sha256="0" * 64, characters=len(text), voice="a")
    document = Document(source=source, text=text, segments=(Segment(kind="body", start=0, end=len(text)),))

    passage = Claim.quoting(document, 200, 207, NINETY_NINE).passage

    assert "99 bids" in passage
    assert set(passage.split()) == {"word", "99", "bids"}
    assert len(passage) <= 80 + len("99 bids") + 80


@pytest.mark.parametrize(("start", "end"), [(30, 23), (23, 23), (-1, 5), (23, 4000)])
def test_a_span_outside_the_text_is_refused(document, start, end):
    with pytest.raises(ValueError, match=r"a\.txt: no text at"):
        Claim.quoting(document, start, end, NINETY_NINE)


def test_a_claim_never_changes(document):
    claim = Claim.quoting(document, 23, 30, NINETY_NINE)

    with pytest.raises(ValidationError, match="frozen"):
        claim.quote = "111 bids"


def test_written_and_read_back_it_says_the_canonical_value(document):
    written = Claim.quoting(document, 23, 30, NINETY_NINE).model_dump(mode="json")

    assert written["kind"] == "quantity"
    assert written["value"]["canonical"] == "99"


def test_another_value_at_the_same_place_is_another_claim(document):
    one = Claim.quoting(document, 23, 30, NINETY_NINE)
    other = Claim.quoting(document, 23, 30, Quantity(low=Decimal(9), high=Decimal(9)))

    assert one.id == Claim.quoting(document, 23, 30, NINETY_NINE, subject="bids").id
    assert one.id != other.id
