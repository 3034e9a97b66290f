"""A second run works out only what changed, and its report is that of a run that keeps nothing, to the byte."""

import shutil
from pathlib import Path

import pytest

from factlint import matters, pipeline
from factlint.ingest import load as loading
from factlint.pipeline import check
from factlint.report.formats import FORMATS, Layout
from factlint.rules import RULES
from factlint.runtime import local
from factlint.settings import Settings

STORIES = {
    "library/courier.txt": "The council chose the site of the new library in Ashby from 99 bids on 3 May 2013.",
    "library/gazette.txt": "The council chose the site of the new library in Ashby from 111 bids on 3 May 2013.",
    "library/herald.txt": "The new library in Ashby is to open on 4 June. It was chosen from about 100 bids.",
    "pier/courier.txt": "A ferry struck the pier at Norbury on 4 March 2014 and 12 people were hurt.",
    "pier/gazette.txt": "A ferry struck the pier at Norbury on 4 March 2014 and 15 people were hurt.",
    "pier/herald.txt": "On 4 June the pier at Norbury is to open again, after 12 people were hurt in March 2014.",
}


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "sources"
    for path, text in STORIES.items():
        write(folder / path, text)
    return folder


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\nmatter: {path.parent.name}\n---\n{text}\n", encoding="utf-8")


@pytest.fixture
def worked(monkeypatch):
    """What is read, searched and compared in a run: files, documents, and sources by matter."""
    found = {"read": [], "searched": [], "compared": []}

    def noted(module, name, kind, path_of):
        work = getattr(module, name)

        def noting(first, *rest):
            found[kind] += path_of(first)
            return work(first, *rest)

        monkeypatch.setattr(module, name, noting)

    noted(loading_module(), "_read", "read", lambda path: ["/".join(path.split("/")[-2:])])
    noted(local, "extract_document", "searched", lambda document: [document.source.name])
    noted(
        pipeline,
        "compared",
        "compared",
        lambda reading: sorted({source.matter for source in reading.sources}),
    )
    return found


def loading_module():
    import sys  # noqa: PLC0415  # the function has the name of its module

    return sys.modules[loading.__module__]


def test_of_what_did_not_change_nothing_is_worked_out_again(sources, tmp_path, worked):
    first = check(sources, cache=tmp_path / "cache")
    assert [len(worked[kind]) for kind in ("read", "searched", "compared")] == [6, 6, 2]
    for kind in worked.values():
        kind.clear()
    assert check(sources, cache=tmp_path / "cache") == first
    assert worked == {"read": [], "searched": [], "compared": []}


def test_of_what_changed_the_document_is_read_and_searched_and_its_matter_compared(sources, tmp_path, worked):
    check(sources, cache=tmp_path / "cache")
    for kind in worked.values():
        kind.clear()
    write(sources / "pier/gazette.txt", "A ferry struck the pier at Norbury and 16 people were hurt.")
    check(sources, cache=tmp_path / "cache")
    assert worked == {"read": ["pier/gazette.txt"], "searched": ["gazette-2"], "compared": ["pier"]}


def test_two_matters_share_no_year(sources):
    dated = {
        source.matter: claim.value.earliest.isoformat()
        for report in [check(sources)]
        for source in report.sources
        for claim in report.claims
        if claim.source == source.id and "4 June" in claim.quote
    }
    assert dated == {"library": "2013-06-04", "pier": "2014-06-04"}


CHANGES = {
    "nothing": Path.exists,
    "edited": lambda folder: write(
        folder / "pier/gazette.txt", "At the pier in Norbury 17 people were hurt."
    ),
    "added": lambda folder: write(folder / "pier/times.txt", "A ferry struck the pier and hurt 18 people."),
    "moved": lambda folder: (folder / "pier/courier.txt").rename(folder / "library/a.txt"),
    "renamed": lambda folder: (folder / "pier").rename(folder / "quay"),
    "deleted": lambda folder: shutil.rmtree(folder / "library"),
    "a card": lambda folder: (folder / "pier/courier.txt.source.toml").write_text("published = 2013-03-05\n"),
    "another matter": lambda folder: write(folder / "library/gazette.txt", STORIES["pier/gazette.txt"]),
    "a copy": lambda folder: shutil.copy(folder / "pier/courier.txt", folder / "pier/d.txt"),
    "a claim file": lambda folder: (folder / "pier/x.claims.yaml").write_text(
        "source: {title: Note, matter: pier}\nclaims:\n- {kind: quantity, subject: people hurt, value: 99, "
        "quote: 99 people}\n"
    ),
    "unreadable": lambda folder: (folder / "pier/courier.txt").write_bytes(b"\0\1\2"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_after_any_change_every_format_has_the_bytes_of_a_run_that_keeps_nothing(sources, tmp_path, change):
    check(sources, cache=tmp_path / "cache")
    change(sources)
    for _ in range(2):
        kept, fresh = check(sources, cache=tmp_path / "cache"), check(sources)
        assert kept == fresh
    assert written(kept) == written(fresh)


@pytest.mark.parametrize(
    "settings",
    [Settings(ignore=("FL101",)), Settings(country="US"), Settings(max_characters=60)],
    ids=["rules", "cards", "limits"],
)
def test_other_settings_find_what_they_find_without_a_cache(sources, tmp_path, settings):
    check(sources, cache=tmp_path / "cache")
    assert check(sources, settings, cache=tmp_path / "cache") == check(sources, settings)


def test_settled_facts_are_looked_at_in_their_matter(sources, tmp_path):
    fact = (
        "- {fact: people hurt, kind: quantity, value: 15, evidence: the log, by: Ann, matter: pier, about: "
        "{subject: people, quote: 15 people, context: [ferri, struck, pier, norburi, peopl, hurt]}}\n"
    )
    settled = tmp_path / "settled.yaml"
    check(sources, cache=tmp_path / "cache")
    settled.write_text(fact, encoding="utf-8")
    report = check(sources, settled=settled, cache=tmp_path / "cache")
    assert report == check(sources, settled=settled)
    (found,) = [conflict for conflict in report.conflicts if conflict.rule == "FL911"]
    assert [claim.value.raw for claim in found.claims][:1] == ["15"]
    assert report.sources[-1].name == "settled facts on pier"


def test_a_report_of_conflicts_alone_has_the_same_conflicts_and_only_their_claims(sources, tmp_path):
    whole = check(sources)
    for _ in range(2):
        alone = check(sources, cache=tmp_path / "cache", conflicts_only=True)
        assert alone.conflicts == whole.conflicts
        assert {claim.id for claim in alone.claims} == {
            claim.id for conflict in whole.conflicts for claim in conflict.claims
        }
    for form in FORMATS:
        if not form.shows_all:
            assert form.render(alone, Layout(rules=RULES)) == form.render(whole, Layout(rules=RULES))


def test_a_matter_with_a_text_that_could_not_be_searched_is_not_kept(sources, tmp_path, monkeypatch):
    def failing(_document):
        raise ArithmeticError

    with monkeypatch.context() as patched:
        patched.setattr(local, "extract_document", failing)
        assert check(sources, cache=tmp_path / "cache").claims == ()
    assert check(sources, cache=tmp_path / "cache") == check(sources)


def test_the_key_of_a_matter_hangs_on_its_texts_and_not_on_where_they_lie(sources):
    def keys():
        return matters.matter_keys(loading([sources], Settings()), (), Settings())

    before = keys()
    moved = shutil.copytree(sources, sources.parent / "moved" / "sources")
    assert matters.matter_keys(loading([moved], Settings()), (), Settings()) == before
    write(sources / "pier/courier.txt", "A ferry struck the pier.")
    after = keys()
    assert after["library"] == before["library"]
    assert after["pier"] != before["pier"]


def written(report):
    return [form.render(report, Layout(rules=RULES)) for form in FORMATS if form.name != "xlsx"]
