"""What must hold whatever the sources are called and in whatever order they come."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factlint

CLAIMS = Path(__file__).parent.parent / "claims"
RETOLD = CLAIMS / "pioneers-retold"
EXAMPLES = {"texts": sorted(RETOLD.glob("*.md")), "claim files": sorted(CLAIMS.glob("pioneers/*.yaml"))}
STEADY = settings(max_examples=8, deadline=None, derandomize=True)
stems = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)


def essence(report):
    """What a report finds, without ids, paths and order; of an explanation, what kind it is."""
    return {
        (
            c.rule,
            c.severity,
            c.verdict,
            frozenset((claim.quote, claim.value.canonical) for claim in c.claims),
            frozenset(explanation.partition(":")[0] for explanation in c.explanations),
        )
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


def ending(path):
    """The part of a file name that says how to read it."""
    return "".join(path.suffixes)


@pytest.fixture(scope="module", params=EXAMPLES.values(), ids=EXAMPLES)
def files(request):
    assert len(request.param) == 5
    return request.param


@pytest.fixture(scope="module")
def original(files):
    report = factlint.check(files)
    assert report.conflicts
    return report


@STEADY
@given(data=st.data())
def test_the_order_of_the_arguments_changes_nothing(files, original, data):
    assert factlint.check(data.draw(st.permutations(files))) == original


@STEADY
@given(data=st.data())
def test_new_names_change_no_conflict(files, original, data):
    names = data.draw(st.lists(stems, min_size=len(files), max_size=len(files), unique=True))
    with tempfile.TemporaryDirectory() as folder:
        for file, name in zip(files, names, strict=True):
            shutil.copy(file, Path(folder, f"n{name}{ending(file)}"))
        renamed = factlint.check([folder])
    assert essence(renamed) == essence(original)
    assert {c.id for c in renamed.conflicts} == {c.id for c in original.conflicts}


@pytest.mark.parametrize("number", range(5))
def test_a_second_copy_adds_no_voice_and_no_conflict(tmp_path, files, original, number):
    for file in files:
        shutil.copy(file, tmp_path)
    shutil.copy(files[number], tmp_path / f"another-name{ending(files[number])}")
    copied = factlint.check([tmp_path])
    assert len(copied.sources) == len(files) + 1
    assert essence(copied) == essence(original)
    before = voices(original)
    assert {value: n for value, n in voices(copied).items() if n > before.get(value, 1)} == {}


def test_two_copies_alone_agree_with_each_other_and_count_once(tmp_path):
    for name in ("one.md", "two.md"):
        shutil.copy(RETOLD / "advocates.md", tmp_path / name)
    report = factlint.check([tmp_path])
    assert report.conflicts == ()
    assert {source.voice for source in report.sources} == {report.sources[0].voice}
