"""``factlint sources``."""

import pytest

STORY = "---\ntitle: Library opens\npublished: 2013-12-09\n---\n\nThe new library opened on Friday after years of work.\n"


def test_the_table_tells_what_is_known_from_where_and_what_is_missing(run, tmp_path):
    (tmp_path / "courier.md").write_text(STORY, encoding="utf-8")
    done = run("sources", str(tmp_path))
    assert done.exit_code == 0
    head, row, _, missing = done.stdout.splitlines()
    assert head.split() == ["Source", "Title", "Publisher", "Published", "Read", "from"]
    assert row.split() == ["courier", "Library", "opens", "–", "2013-12-09", "front", "matter"]
    assert missing == "courier lacks publisher, author"


def test_copies_are_named(run, tmp_path):
    for name in ("courier", "gazette"):
        (tmp_path / f"{name}.md").write_text(STORY, encoding="utf-8")
    assert "courier is one text with gazette (100% the same)" in run("sources", str(tmp_path)).stdout


def test_what_else_is_known_is_told_with_its_origin(run, tmp_path):
    (tmp_path / "courier.md").write_text(STORY.replace("title", "lang: en-GB\ntitle"), encoding="utf-8")
    assert "courier: language en-GB (front matter)" in run("sources", str(tmp_path)).stdout


def test_the_text_of_each_source_can_be_kept(run, tmp_path):
    (tmp_path / "courier.eml").write_text(
        "Subject: Library opens\nFrom: Ann Roe <ann@courier.example>\n\nThe new li\u00adbrary opened.\n",
        encoding="utf-8",
    )
    assert run("sources", str(tmp_path), "--texts", str(tmp_path / "texts")).exit_code == 0
    (written,) = (tmp_path / "texts").iterdir()
    assert written.read_text(encoding="utf-8") == "Library opens\n\nThe new library opened.\n"


def test_a_folder_that_cannot_be_written_is_told(run, tmp_path):
    (tmp_path / "courier.md").write_text(STORY, encoding="utf-8")
    done = run("sources", str(tmp_path), "--texts", str(tmp_path / "courier.md" / "texts"))
    assert done.exit_code == 2
    assert "cannot write to" in done.stderr


def test_options_go_before_all_cards(run, tmp_path):
    (tmp_path / "courier.md").write_text(STORY, encoding="utf-8")
    done = run("sources", str(tmp_path), "--publisher", "The Courier", "--published", "2014-01-02")
    row = done.stdout.splitlines()[1]
    assert row.split() == ["courier", "Library", "opens", "The", "Courier", "2014-01-02", "option"]


def test_a_country_has_two_letters(run, tmp_path):
    assert run("sources", str(tmp_path), "--country", "GBR").exit_code == 2


def test_what_cannot_be_read_is_told(run, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    done = run("sources", str(tmp_path))
    assert done.exit_code == 2
    assert "broken PDF" in done.stderr


def test_what_is_piped_in_is_a_source(run):
    done = run("sources", "-", input=STORY)
    assert done.stdout.splitlines()[1].split()[:4] == ["standard", "input", "Library", "opens"]


def test_a_limit_can_be_changed(run, tmp_path):
    (tmp_path / "courier.md").write_text(STORY, encoding="utf-8")
    done = run("sources", str(tmp_path), "--limit", "max_characters=100")
    assert done.exit_code == 2
    assert "FL905 error: a text of 106 characters, more than the limit of 100" in done.stderr


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("max_pagse=3", "There is no limit 'max_pagse'"),
        ("max_pages=many", "max_pages takes a number"),
        ("max_pages=-1", "max_pages takes a number"),
    ],
)
def test_a_limit_that_is_none_is_told(run, tmp_path, given, message):
    done = run("sources", str(tmp_path), "--limit", given)
    assert done.exit_code == 2
    assert message in done.stderr
