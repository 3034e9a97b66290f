"""Words, stems and lexicons."""

import pytest

from factlint.language import WordScanner, content_stems, sentence_spans, stem, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("announced", "announcement"),
        ("applicants", "application"),
        ("chosen", "choose"),
        ("chose", "choice"),
        ("killing", "killed"),
        ("died", "deaths"),
        ("men", "man"),
        ("Council’s", "council"),
    ],
)
def test_forms_of_one_word_share_a_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("killed", "injured"), ("county", "country"), ("chosen", "appointed")]
)
def test_different_words_do_not(one, other):
    assert stem(one) != stem(other)


def test_tokens_know_their_places():
    text = "User-centred care isn’t new."

    assert [token.text for token in tokens(text)] == ["User-centred", "care", "isn’t", "new", "."]
    assert all(text[token.start : token.end] == token.text for token in tokens(text))


def test_content_stems_leave_out_function_words_and_numbers():
    assert content_stems("The 14 areas that have been chosen") == ["area", "choos"]


def test_a_line_break_ends_a_sentence():
    text = "A headline without a stop\nMr. Low spoke. He left.\n"

    assert [text[start:end] for start, end in sentence_spans(text)] == [
        "A headline without a stop",
        "Mr. Low spoke.",
        "He left.",
    ]


def test_the_scanner_finds_whole_words_only():
    scanner = WordScanner(["may", "last year"])

    assert scanner.find("In May, maybe last year; dismay") == [(3, 6, "may"), (14, 23, "last year")]


def test_letters_that_grow_in_lower_case_do_not_shift_the_scanner():
    assert WordScanner(["may"]).find("İstanbul, May") == [(10, 13, "may")]
