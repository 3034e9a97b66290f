"""Claims as they are written out come back as they were; what was edited badly is named."""

import json

import pytest

from factlint.ingest import load, load_text, parse_value
from factlint.model import Claim
from factlint.settings import Settings

TEXT = "The council opened a new library on Friday, and about 300 people came to see it."
DOCUMENT = load_text(TEXT, "courier.txt")
CLAIM = Claim.quoting(DOCUMENT, 48, 64, parse_value("quantity", "~300", raw="about 300"), subject="people")
CARD = {"card": DOCUMENT.source.model_dump(mode="json")}
RECORD = CLAIM.model_dump(mode="json")


def read(tmp_path, *records):
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    (tmp_path / "courier.claims.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return load([tmp_path / "courier.claims.jsonl"], Settings())


def test_claims_come_back_as_they_were_written(tmp_path):
    found = read(tmp_path, CARD, RECORD)
    assert (found.problems, found.claims) == ((), (CLAIM,))
    source = found.sources[0]
    assert (source.id, source.sha256, source.characters) == (CLAIM.source, DOCUMENT.source.sha256, len(TEXT))


def test_a_file_may_hold_several_sources(tmp_path):
    other = load_text(TEXT + " It was full.", "other.txt").source.model_dump(mode="json")
    found = read(tmp_path, CARD, RECORD, {"card": other}, {**RECORD, "id": "x", "source": other["id"]})
    assert [claim.source for claim in found.claims] == [source.id for source in found.sources]
    assert len(found.sources) == 2


def test_beside_its_document_a_claim_file_says_what_the_document_claims(tmp_path):
    (tmp_path / "courier.txt").write_text(TEXT, encoding="utf-8")
    read(tmp_path, CARD, RECORD)
    found = load([tmp_path], Settings())
    (source,) = found.sources
    assert source.path.endswith("courier.txt")
    assert (found.claims, found.claimed, found.problems) == ((CLAIM,), {source.id}, ())


def test_a_claim_file_of_another_state_of_its_document_is_told_and_not_used(tmp_path):
    (tmp_path / "courier.txt").write_text(f"{TEXT} It rained.", encoding="utf-8")
    read(tmp_path, CARD, RECORD)
    found = load([tmp_path], Settings())
    assert (len(found.sources), found.claims, found.claimed) == (1, (), frozenset())
    (problem,) = found.problems
    assert problem.what == "courier.txt has changed since; its own claims are used"


def test_of_two_copies_one_claim_file_speaks_for_the_one_it_was_written_of(tmp_path):
    for name in ("a.txt", "courier.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    read(tmp_path, CARD, RECORD)
    found = load([tmp_path], Settings())
    (claimed,) = found.claimed
    assert [source.path.rpartition("/")[2] for source in found.sources if source.id == claimed] == [
        "courier.txt"
    ]


def test_the_suffix_of_a_copy_is_given_anew(tmp_path):
    card = {"card": {**CARD["card"], "id": CLAIM.source + "-2"}}
    found = read(tmp_path, card, {**RECORD, "source": CLAIM.source + "-2", "id": CLAIM.id + "-2"})
    assert found.claims == (CLAIM,)


def test_kind_and_canonical_may_be_left_out(tmp_path):
    value = {name: part for name, part in RECORD["value"].items() if name != "canonical"}
    record = {name: part for name, part in RECORD.items() if name != "kind"} | {"value": value}
    assert read(tmp_path, CARD, record).claims == (CLAIM,)


def test_empty_lines_are_passed_over(tmp_path):
    assert read(tmp_path, "", CARD, "", RECORD, "  ").claims == (CLAIM,)


@pytest.mark.parametrize(
    ("record", "what", "remedy"),
    [
        (
            "{broken",
            "broken JSON: expecting property name enclosed in double quotes",
            "mend this line, or remove it",
        ),
        ("[1]", "this line is no JSON object", "each line is one object in braces"),
        ({**RECORD, "subjct": "x"}, "unknown field 'subjct' of a claim", "did you mean 'subject'?"),
        (
            {**RECORD, "kind": "time"},
            "kind: 'time' does not fit the value",
            "write 'quantity', or leave it out: it follows from the value",
        ),
        (
            {**RECORD, "source": "x"},
            f"source 'x' is not the card's id '{CLAIM.source}'",
            "write the card's id",
        ),
        (
            {**RECORD, "line": "nine"},
            "line: input should be a valid integer, unable to parse string as an integer",
            "docs/claims.md lists the fields",
        ),
        (
            {"source": "x", "quote": "y", "value": RECORD["value"]},
            "this claim has no 'id'",
            "add it; docs/claims.md lists the fields",
        ),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_kept(tmp_path, record, what, remedy):
    found = read(tmp_path, CARD, record, RECORD)
    assert [(p.line, p.what, p.remedy) for p in found.problems] == [(2, what, remedy)]
    assert found.claims == (CLAIM,)


def test_an_edited_value_has_to_fit_its_canonical_text(tmp_path):
    record = {**RECORD, "value": {**RECORD["value"], "low": "200", "high": "200"}}
    (problem,) = read(tmp_path, CARD, record).problems
    assert (problem.what, problem.remedy) == (
        "canonical: '~300' does not fit the value",
        "write '~200', or leave it out: it follows from the value",
    )


@pytest.mark.parametrize(
    ("first", "what"),
    [
        (RECORD, "a claim before the first card"),
        ({"card": 3}, "this card is no object of its own"),
        ({"card": {**CARD["card"], "titel": "x"}}, "unknown field 'titel' of a card"),
        ({"card": {**CARD["card"], "id": "x"}}, "the card's id 'x' is not the start of its sha256"),
    ],
)
def test_a_file_without_a_good_card_is_no_source(tmp_path, first, what):
    found = read(tmp_path, first, RECORD)
    assert [(p.line, p.what) for p in found.problems] == [(1, what)]
    assert (found.sources, found.claims) == ((), ())
