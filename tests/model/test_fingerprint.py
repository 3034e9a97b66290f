"""A conflict keeps its fingerprint while only places change, and gets another one when words or values do."""

import pytest

from factlint import check

A = "The new library in Ashby opened on Friday.\n\nThe council chose its site from 99 bids.\n"
B = "Ashby gets its library.\n\nThe site of the library was chosen by the council from 111 bids.\n"


def found(tmp_path, **texts):
    folder = tmp_path / "-".join(sorted(texts))
    folder.mkdir()
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return check(folder).conflicts


@pytest.fixture
def fingerprint(tmp_path):
    (conflict,) = found(tmp_path, a=A, b=B)
    return conflict.fingerprint


@pytest.mark.parametrize(
    "texts",
    [
        {"b": A, "a": B},
        {"courier": A, "gazette": B},
        {"a": "\n\n\n" + A, "b": B},
        {"a": A + "\nIt rained all day.\n", "b": B},
        {"a": A.replace("chose its site", "chose  its site"), "b": B},
    ],
)
def test_it_stays_when_files_are_renamed_reordered_or_moved_in(tmp_path, fingerprint, texts):
    folder = tmp_path / "again"
    folder.mkdir()
    (conflict,) = found(folder, **texts)
    assert conflict.fingerprint == fingerprint


def test_it_changes_with_a_value(tmp_path, fingerprint):
    folder = tmp_path / "again"
    folder.mkdir()
    (conflict,) = found(folder, a=A.replace("99", "98"), b=B)
    assert conflict.fingerprint != fingerprint


def test_of_two_with_one_fingerprint_the_second_has_a_suffix(tmp_path):
    both = {
        "a": f"---\nmatter: x\n---\n{A}",
        "b": f"---\nmatter: x\n---\n{B}",
        "c": f"---\nmatter: y\n---\n{A}It rained.",
        "d": f"---\nmatter: y\n---\n{B}It rained.",
    }
    one, other = (conflict.fingerprint for conflict in found(tmp_path, **both))
    assert other == f"{one}-2"
