"""One document that cannot be extracted costs no other one its claims."""

import pytest

from factlint.ingest import load_text
from factlint.runtime import local
from factlint.settings import Settings

GOOD, BAD = load_text("They counted 99 bids.", "good.txt"), load_text("They counted 111 bids.", "bad.txt")


@pytest.fixture
def faulty(monkeypatch):
    """An extractor that fails on one of the two documents."""
    extract = local.extract_document

    def failing(document):
        if document.source.path == "bad.txt":
            raise ArithmeticError("no such number")
        return extract(document)

    monkeypatch.setattr(local, "extract_document", failing)


@pytest.mark.usefixtures("faulty")
def test_the_other_documents_are_extracted_and_the_bug_is_told():
    extracted = local.extract_all([GOOD, BAD], Settings())

    assert [claim.quote for each in extracted.extractions.values() for claim in each.claims] == ["99 bids"]
    (problem,) = extracted.problems.values()
    assert problem.path == "bad.txt"
    assert problem.what == "internal error (ArithmeticError: no such number)"


@pytest.mark.usefixtures("faulty")
def test_a_developer_gets_the_traceback(monkeypatch):
    monkeypatch.setenv("FACTLINT_DEBUG", "1")

    with pytest.raises(ArithmeticError):
        local.extract_all([BAD], Settings())
