"""What must hold whatever the sources are called and in whatever order they come."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factlint

RETOLD = Path(__file__).parent.parent / "claims" / "pioneers-retold"
ARTICLES = tuple(sorted(RETOLD.glob("*.md")))
STEADY = settings(max_examples=8, deadline=None, derandomize=True)
stems = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)


def essence(report):
    """What a report finds, without ids, paths and order."""
    return {
        (c.rule, c.severity, c.verdict, frozenset((claim.quote, claim.value.canonical) for claim in c.claims))
        for c in report.conflicts
    }


def voices(report):
    """For every value that a group holds, how many independent sources stand in that group; the most where it is in several."""
    voice = {source.id: source.voice for source in report.sources}
    counts = {}
    for group in report.groups:
        standing = len({voice[claim.source] for claim in group.claims})
        for value in {claim.value.canonical for claim in group.claims}:
            counts[value] = max(counts.get(value, 1), standing)
    return counts


@pytest.fixture(scope="module")
def original():
    return factlint.check([RETOLD])


@STEADY
@given(order=st.permutations(ARTICLES))
def test_the_order_of_the_arguments_changes_nothing(original, order):
    assert factlint.check(order).conflicts == factlint.check(ARTICLES).conflicts
    assert essence(factlint.check(order)) == essence(original)


@STEADY
@given(names=st.lists(stems, min_size=len(ARTICLES), max_size=len(ARTICLES), unique=True))
def test_new_names_change_no_conflict(original, names):
    with tempfile.TemporaryDirectory() as folder:
        for article, name in zip(ARTICLES, names, strict=True):
            shutil.copy(article, Path(folder, f"n{name}.md"))
        renamed = factlint.check([folder])
    assert essence(renamed) == essence(original)
    assert [c.id for c in renamed.conflicts] == [c.id for c in original.conflicts]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_a_second_copy_adds_no_voice_and_no_conflict(tmp_path, original, article):
    for path in ARTICLES:
        shutil.copy(path, tmp_path)
    shutil.copy(article, tmp_path / "another-name.md")
    copied = factlint.check([tmp_path])
    assert len(copied.sources) == len(ARTICLES) + 1
    assert essence(copied) == essence(original)
    before = voices(original)
    assert {value: n for value, n in voices(copied).items() if n > before.get(value, 1)} == {}


def test_two_copies_alone_agree_with_each_other_and_count_once(tmp_path):
    for name in ("one.md", "two.md"):
        shutil.copy(RETOLD / "advocates.md", tmp_path / name)
    report = factlint.check([tmp_path])
    assert report.conflicts == ()
    assert {source.voice for source in report.sources} == {report.sources[0].voice}
