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
    """For every value of every group that agrees, how many independent sources stand behind it."""
    voice = {source.id: source.voice for source in report.sources}
    return sorted(
        (
            tuple(sorted({c.value.canonical for c in group.claims})),
            len({voice[c.source] for c in group.claims}),
        )
        for group in report.groups
    )


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
    assert {entry for entry in voices(copied) if entry[1] > 1} == {e for e in voices(original) if e[1] > 1}


def test_two_copies_alone_agree_with_each_other_and_count_once(tmp_path):
    for name in ("one.md", "two.md"):
        shutil.copy(RETOLD / "advocates.md", tmp_path / name)
    report = factlint.check([tmp_path])
    assert report.conflicts == ()
    assert {source.voice for source in report.sources} == {report.sources[0].voice}
