"""With --redact, nothing of a confidential source's words and identity is in any byte that is written."""

import pytest
from click.testing import CliRunner

import factlint
from factlint.cli.root import root as factlint_command
from factlint.report.formats import FORMATS, Layout
from factlint.report.redaction import redacted
from factlint.rules import RULES

MEMO = (
    "---\ntitle: Zanzibar memo\npublisher: Quillfeather Trust\nauthor: Ottoline Vex\n"
    "url: https://quillfeather.example/memo\npublished: 2013-12-11\nconfidentiality: not for publication\n---\n"
    "The council chose the site of the library in Ashby from 111 sealed envelopes, Ottoline Vex said. "
    "Treasurer Peregrine Oxbow resigned on 4 May 2013. “We were wonderfully embarrassed,” she added.\n"
)
COURIER = (
    "The council chose the site of the library in Ashby from 99 bids.\n\n"
    "Secretary Peregrine Oxbow resigned on 9 May 2013.\n"
)
ITS_OWN = (
    "zanzibar",
    "quillfeather",
    "ottoline",
    "vex",
    "sealed",
    "envelopes",
    "treasurer",
    "wonderfully",
    "embarrassed",
)
"""Words that stand in the confidential source alone, in its card, its text and its file's name."""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "zanzibar-vex.txt").write_text(MEMO, encoding="utf-8")
    (tmp_path / "courier.txt").write_text(COURIER, encoding="utf-8")
    return tmp_path


@pytest.fixture
def report(folder, monkeypatch):
    monkeypatch.chdir(folder)
    return factlint.check(["zanzibar-vex.txt", "courier.txt"])


def leaked(written):
    text = written.decode("utf-8", "replace") if isinstance(written, bytes) else written
    return [word for word in ITS_OWN if word in text.casefold()]


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_no_format_has_a_word_of_it(report, form):
    layout = Layout(rules=RULES, show_near_misses=True, show_fingerprints=True)
    written = form.render(redacted(report), layout)
    if form.name == "xlsx":
        written = unzipped(written)
    assert leaked(written) == []
    if form.name not in ("concise", "github", "gitlab"):
        assert leaked(
            form.render(report, layout) if form.name != "xlsx" else unzipped(form.render(report, layout))
        )


def unzipped(workbook):
    import io  # noqa: PLC0415  # beside the one place that needs it
    import zipfile  # noqa: PLC0415  # the same

    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_that_there_is_a_conflict_and_what_its_values_are_stays(report):
    (before,) = [conflict for conflict in report.conflicts if conflict.rule == "FL101"]
    (after,) = [conflict for conflict in redacted(report).conflicts if conflict.rule == "FL101"]
    assert after.fingerprint == before.fingerprint
    assert after.headline == "bids: 99 or 111"
    assert {claim.quote for claim in after.claims} == {"99 bids", "[withheld]"}


def test_open_sources_are_left_as_they_are(report):
    after = redacted(report)
    assert [source for source in after.sources if not source.confidentiality] == [
        source for source in report.sources if not source.confidentiality
    ]
    assert [source.name for source in after.sources if source.confidentiality] == ["confidential source 1"]


def test_a_report_without_secrets_is_the_same(root):
    found = factlint.check(root / "claims" / "pioneers-retold")
    assert redacted(found) is found


@pytest.mark.parametrize(
    "command", [("check", "--redact"), ("report", "--redact", "-o", "page.html", "--pictures", "p")]
)
def test_the_option_holds_for_every_file_that_is_written(folder, monkeypatch, command):
    monkeypatch.chdir(folder)
    name, *options = command
    done = CliRunner().invoke(factlint_command, [name, "zanzibar-vex.txt", "courier.txt", *options])
    files = [
        path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.suffix in (".html", ".svg")
    ]
    assert leaked("".join([done.stdout, *files])) == []
    assert "withheld" in "".join([done.stdout, *files])
