"""The lexicons of the language layer and of the aligner are well-formed."""

import pytest

from factlint.align.lexicon import are_sisters, concept_of, concepts_in, stems_of
from factlint.language import families, keys_by_entry, stem


def test_every_irregular_form_leads_back_to_its_base():
    for form, base in keys_by_entry("factlint.language", "irregular.txt").items():
        assert stem(form) == stem(base), form


def test_every_concept_can_be_reached():
    reachable = {
        concept_of(stems_of(phrase))
        for phrases in families("factlint.align", "concepts.txt").values()
        for phrase in phrases
    }

    assert reachable == set(families("factlint.align", "concepts.txt"))


def test_a_phrase_is_found_before_its_words():
    assert concepts_in(stems_of("expressions of interest from areas")) == ["applicant", "area"]


@pytest.mark.parametrize(
    ("one", "other", "sisters"), [("kill", "injure", True), ("kill", "kill", False), ("kill", "area", False)]
)
def test_sisters(one, other, sisters):
    assert are_sisters(one, other) is sisters
    assert are_sisters(other, one) is sisters
