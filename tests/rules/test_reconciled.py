"""Differences that an innocent reading explains are notes, and say so."""

import pytest

from factlint import check


def found(tmp_path, *texts):
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    (conflict,) = check([tmp_path]).conflicts
    return conflict.severity, conflict.verdict, *conflict.explanations


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "Seven people were shot at the club on Friday, two of them dead.",
            "Five people were shot at the club on Friday.",
            "7 is 5 and the 2 that are told beside it",
        ),
        (
            "Five people were killed at the club on Friday, including the gunman.",
            "Four people were killed at the club on Friday.",
            "one may count the attacker and the other not",
        ),
        (
            "The quake struck at 1:30 p.m. local time on Friday.",
            "The quake struck at 9:30 a.m. on Friday.",
            "they may be of two time zones",
        ),
    ],
)
def test_what_is_explained_is_a_note_with_its_reason(tmp_path, one, other, reason):
    assert found(tmp_path, one, other) == ("note", "tension", reason)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Seven people were shot at the club on Friday, one of them dead.",
            "Five people were shot at the club on Friday.",
        ),
        (
            "Six people were killed at the club on Friday, including the gunman.",
            "Four people were killed at the club on Friday.",
        ),
        ("The quake struck at 1:30 p.m. on Friday.", "The quake struck at 9:30 a.m. on Friday."),
        ("The quake struck at 1:30 p.m. local time on Friday.", "The quake struck at 9:20 a.m. on Friday."),
    ],
)
def test_what_nothing_explains_is_an_error(tmp_path, one, other):
    assert found(tmp_path, one, other)[0] == "error"
