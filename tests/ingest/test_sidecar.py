"""A file beside a source tells its card, and goes before what the source says of itself."""

import pytest

from factlint.ingest import load
from factlint.settings import Settings

STORY = "---\ntitle: Library opens\npublisher: The Courier\n---\n\nThe new library opened on Friday after years of work.\n"


def read(tmp_path, sidecar, name="story.source.toml"):
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    (tmp_path / name).write_text(sidecar, encoding="utf-8")
    found = load([tmp_path], Settings())
    return found.documents[0].source, [problem.what for problem in found.problems]


@pytest.mark.parametrize("name", ["story.source.toml", "story.md.source.toml"])
def test_the_sidecar_goes_first(tmp_path, name):
    source, problems = read(tmp_path, 'publisher = "The Gazette"\npublished = 2013-12-09\n', name)
    assert problems == []
    assert (source.title, source.publisher) == ("Library opens", "The Gazette")
    assert str(source.published.earliest) == "2013-12-09"
    assert (source.origins["title"], source.origins["publisher"]) == ("front matter", name)


def test_a_sidecar_is_no_file_that_was_passed_over(tmp_path):
    (tmp_path / "story.md").write_text(STORY, encoding="utf-8")
    (tmp_path / "story.source.toml").write_text('author = "Ann Roe"\n', encoding="utf-8")
    assert load([tmp_path], Settings()).passed_over == 0


@pytest.mark.parametrize(
    ("sidecar", "what"),
    [
        ("publisher = ", "broken TOML: Invalid value (at end of document)"),
        ('publshed = "2013-12-09"', "unknown field 'publshed'"),
        ('published = "soon"', "story.source.toml: 'soon' is no date"),
    ],
)
def test_what_is_wrong_with_a_sidecar_is_told_and_the_source_is_read(tmp_path, sidecar, what):
    source, problems = read(tmp_path, sidecar)
    assert (source.title, problems) == ("Library opens", [what])
