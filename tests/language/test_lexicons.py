"""The lexicons of the language layer and of the aligner are well-formed."""

import re
from importlib import resources

import pytest

from factlint.align.lexicon import are_sisters, concept_of, concepts_in, stems_of
from factlint.language import families, keys_by_entry, stem


def test_every_irregular_form_leads_back_to_its_base():
    for form, base in keys_by_entry("factlint.language", "irregular.txt").items():
        assert stem(form) == stem(base), form


CONCEPTS = families("factlint.align", "concepts.txt")


@pytest.mark.parametrize("concept", CONCEPTS)
def test_every_word_of_a_concept_leads_to_it(concept):
    assert {phrase: concept_of(stems_of(phrase)) for phrase in CONCEPTS[concept]} == dict.fromkeys(
        CONCEPTS[concept], concept
    )


@pytest.mark.parametrize("lexicon", ["sisters.txt", "states.txt"])
def test_sisters_and_states_are_concepts(lexicon):
    families_of = families("factlint.align", lexicon)
    named = set(families_of) if lexicon == "states.txt" else set().union(*families_of.values())

    assert named <= set(CONCEPTS)


def test_a_phrase_is_found_before_its_words():
    assert concepts_in(stems_of("expressions of interest from areas")) == ["applicant", "area"]


@pytest.mark.parametrize(
    ("one", "other", "sisters"), [("kill", "injure", True), ("kill", "kill", False), ("kill", "area", False)]
)
def test_sisters(one, other, sisters):
    assert are_sisters(one, other) is sisters
    assert are_sisters(other, one) is sisters


LINES = resources.files("factlint.align").joinpath("concepts.txt").read_text(encoding="utf-8").splitlines()
EXAMPLES = [line.split("  # ") for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("line", "example"), EXAMPLES)
def test_both_halves_of_an_example_name_the_concept(line, example):
    concept = line.split(":")[0]

    assert [concept in concepts_in(stems_of(half)) for half in re.split(", | and ", example)] == [True, True]
