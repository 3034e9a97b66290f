"""What stands in boilerplate is counted and never claimed."""

from factlint.extraction.document_claims import extract_document
from factlint.ingest import load_text

PAGE = """Bridge opened

The mayor opened the bridge on 4 March 2019. It has 4 lanes.

Comments are closed.

Latest blog posts

A survey of 5 May 2018 found that 63% of drivers...
"""


def test_numbers_and_times_of_boilerplate_are_skipped_with_the_reason():
    found = extract_document(load_text(PAGE))

    skipped = {PAGE[each.start : each.end] for each in found.coverage.skipped if each.why == "boilerplate"}
    assert skipped == {"5 May 2018", "63%"}
    assert [claim.quote for claim in found.claims if claim.kind == "quantity"] == ["4 lanes"]
    assert (found.coverage.numbers_seen, found.coverage.times_seen) == (2, 2)
