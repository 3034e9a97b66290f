"""Files and folders go in; documents, sources, and clear problems come out."""

import os
from pathlib import Path

import pytest

from factlint.ingest import load, load_text
from factlint.settings import Settings

ARTICLE = "Library opens at last\n\nThe council opened a new library in the old town hall on Friday after two years.\n"
CLAIMS = "claims:\n  - {quote: '300 people', kind: quantity, value: 300, subject: visitors}\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.TXT").write_text(ARTICLE + "It has 20,000 books.\n", encoding="utf-8")
    (tmp_path / "inner" / "c.claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\0")
    (tmp_path / ".hidden.txt").write_text("x", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "d.txt").write_text("x", encoding="utf-8")
    return tmp_path


def loaded(*paths, **settings):
    return load(paths, Settings(**settings))


def only_problem(path, **settings):
    found = loaded(path, **settings)
    assert found.documents == ()
    (problem,) = found.problems
    assert problem.path == str(path)
    assert problem.remedy
    return problem.kind, problem.line, problem.what


def names(found):
    return [Path(source.path).name for source in found.sources]


def test_a_folder_is_read_to_any_depth_in_path_order(folder):
    found = loaded(folder)
    assert names(found) == ["b.md", "a.TXT", "c.claims.yaml"]
    assert [Path(document.source.path).name for document in found.documents] == ["b.md", "a.TXT"]
    assert [claim.value.canonical for claim in found.claims] == ["300"]
    assert (found.problems, found.passed_over) == ((), 1)


def test_the_order_of_the_paths_and_their_repetition_make_no_difference(folder):
    paths = [folder / "inner", folder / "b.md", folder, f"{folder}/inner/../b.md"]
    assert loaded(*paths) == loaded(*reversed(paths))
    assert len(loaded(*paths).sources) == 3


def test_two_copies_have_two_ids_two_names_and_one_voice(tmp_path):
    for place in ("x", "y"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "story.txt").write_text(ARTICLE, encoding="utf-8")
    first, second = loaded(tmp_path).sources
    assert second.id == f"{first.id}-2"
    assert (first.name, second.name) == ("story", "story-2")
    assert first.voice == second.voice == first.id


def test_copies_with_another_head_and_other_case_speak_with_one_voice(tmp_path):
    head, body = ARTICLE.split("\n\n")
    (tmp_path / "a.txt").write_text(f"---\ntitle: {head}\n---\n{body.upper()}", encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        f"{ARTICLE}\nCopyright 2019 Radio Ten. All rights reserved.", encoding="utf-8"
    )
    first, second = loaded(tmp_path).sources
    assert first.voice == second.voice == min(first.id, second.id)


def test_headlines_alone_speak_with_their_own_voices(tmp_path):
    for name, title in (("a.md", "Bridge opened"), ("b.md", "Bridge closed")):
        (tmp_path / name).write_text(f"# {title}\n", encoding="utf-8")

    first, second = loaded(tmp_path).sources

    assert first.voice != second.voice


def test_different_texts_speak_with_different_voices(folder):
    assert len({source.voice for source in loaded(folder).sources}) == 3


def test_a_name_that_is_taken_is_numbered(tmp_path):
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(f"---\nname: courier\n---\n{ARTICLE}{name}", encoding="utf-8")
    assert [source.name for source in loaded(tmp_path).sources] == ["courier", "courier-2", "courier-3"]


def test_the_id_is_the_start_of_the_hash_of_the_bytes(folder):
    source = loaded(folder / "b.md").sources[0]
    assert source.sha256.startswith(source.id)
    assert len(source.id) == 12


BAD_FILES = [
    (b"", "empty", None, "the file is empty"),
    (b" \n\t\r\n", "empty", None, "the file holds only white space"),
    (b"\xef\xbb\xbf\n", "empty", None, "the file holds only white space"),
    (b"---\ntitle: Library\n---\n", "empty", None, "nothing but front matter, navigation and notices"),
    (
        b"Home\nShare this\nCopyright 2019 Radio Ten.",
        "empty",
        None,
        "nothing but front matter, navigation and notices",
    ),
    (b"one\0two", "unreadable", None, "binary file (zero byte at byte 3)"),
    (b"first line\ncaf\xd9t at noon", "unreadable", 2, "not valid UTF-8 at byte 14"),
    (
        b"\xc2\xa35 for a\ncaf\xe9 at noon",
        "unreadable",
        2,
        "not valid UTF-8 at byte 13; the rest is: it is in two encodings",
    ),
]


@pytest.mark.parametrize(("data", "kind", "line", "what"), BAD_FILES)
def test_bad_content_is_a_problem_and_its_neighbour_is_read(tmp_path, data, kind, line, what):
    (tmp_path / "bad.txt").write_bytes(data)
    assert only_problem(tmp_path / "bad.txt") == (kind, line, what)
    (tmp_path / "good.txt").write_text(ARTICLE, encoding="utf-8")
    assert names(loaded(tmp_path)) == ["good.txt"]


def test_utf_16_with_a_byte_order_mark_is_read(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-16")
    (document,) = loaded(tmp_path).documents
    assert document.text == ARTICLE


def test_half_a_letter_of_utf_16_is_a_problem(tmp_path):
    (tmp_path / "a.txt").write_bytes("It rained.".encode("utf-16")[:-1])
    assert only_problem(tmp_path / "a.txt")[2] == "not valid UTF-16 at byte 20, as its byte order mark says"


def test_a_missing_path(tmp_path):
    assert only_problem(tmp_path / "none.txt") == ("unreadable", None, "no such file or folder")


def test_a_named_file_of_an_unknown_kind(tmp_path):
    (tmp_path / "story.png").write_bytes(b"PNG")
    assert only_problem(tmp_path / "story.png") == ("unreadable", None, "unknown kind of file (.png)")


def test_a_folder_with_nothing_to_read(tmp_path):
    (tmp_path / "story.png").write_bytes(b"PNG")
    assert only_problem(tmp_path) == ("unreadable", None, "nothing to read in this folder")


@pytest.mark.parametrize(("limit", "problems"), [(99, 1), (100, 0)])
def test_the_limit_on_lines(tmp_path, limit, problems):
    (tmp_path / "long.txt").write_text("Head\n" + "a" * 99 + ".", encoding="utf-8")
    found = loaded(tmp_path, max_line_characters=limit)
    assert [(problem.line, problem.what) for problem in found.problems] == [
        (2, "a line of 100 characters, more than the limit of 99")
    ] * problems


@pytest.mark.parametrize(("limit", "problems"), [(len(ARTICLE) - 1, 1), (len(ARTICLE), 0)])
def test_the_limit_on_bytes(tmp_path, limit, problems):
    (tmp_path / "long.txt").write_bytes(ARTICLE.encode())
    assert len(loaded(tmp_path, max_file_bytes=limit).problems) == problems


def test_a_link_that_leads_round_in_a_circle(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert only_problem(tmp_path / "a.txt")[0] == "unreadable"


@pytest.fixture
def linked(tmp_path):
    """A folder with a link to a file inside, and links to a file and a folder outside."""
    for place in ("given", "elsewhere"):
        (tmp_path / place).mkdir()
        (tmp_path / place / f"{place}.txt").write_text(f"{ARTICLE}It is {place}.\n", encoding="utf-8")
    (tmp_path / "given" / "again.txt").symlink_to(tmp_path / "given" / "given.txt")
    (tmp_path / "given" / "out.txt").symlink_to(tmp_path / "elsewhere" / "elsewhere.txt")
    (tmp_path / "given" / "folder").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    return tmp_path / "given"


@pytest.mark.parametrize(
    ("policy", "read", "named"),
    [
        ("inside", ["again.txt", "given.txt"], ["folder", "out.txt"]),
        ("all", ["again.txt", "elsewhere.txt", "given.txt", "out.txt"], []),
        ("none", ["given.txt"], ["again.txt", "folder", "out.txt"]),
    ],
)
def test_links_out_of_the_given_folder_are_named_and_not_followed(linked, policy, read, named):
    found = loaded(linked, follow_links=policy)
    assert names(found) == read
    assert [Path(problem.path).name for problem in found.problems] == named
    assert {problem.kind for problem in found.problems} <= {"limit"}


def test_a_link_that_is_given_itself_is_followed(linked):
    assert names(loaded(linked / "out.txt", follow_links="none")) == ["out.txt"]


def test_a_link_into_another_given_folder_is_followed(linked):
    found = loaded(linked, linked.parent / "elsewhere")
    assert found.problems == ()


def test_what_belongs_to_a_saved_page_is_no_source(tmp_path):
    page = f"<html><body><article><p>{ARTICLE}</p></article></body></html>"
    (tmp_path / "story.html").write_text(page, encoding="utf-8")
    for folder in ("story_files", "stories_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text(page, encoding="utf-8")
    assert names(loaded(tmp_path)) == ["frame.html", "story.html"]


def test_a_folder_that_links_to_itself_is_read_once(folder):
    (folder / "inner" / "again").symlink_to(folder, target_is_directory=True)
    assert names(loaded(folder)) == ["b.md", "a.TXT", "c.claims.yaml"]


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    def refuse(_path):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert only_problem(tmp_path / "a.txt") == ("unreadable", None, "permission denied")


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert only_problem(tmp_path / "pipe.txt") == ("unreadable", None, "not a regular file")


@pytest.mark.parametrize(
    ("head", "line", "what"),
    [
        ("---\ntitle: 'Library\nname: x\n---\n", 4, "broken front matter: found unexpected end of stream"),
        ("---\ntitle: a: b\n---\n", 2, "broken front matter: mapping values are not allowed here"),
        ("---\ntitle: Library\n\n", 1, "broken front matter: no line of --- closes it"),
        ("---\ntitle: Library\npublished: soon\n---\n", 3, "front matter: 'soon' is no date"),
    ],
)
def test_broken_front_matter_is_reported_and_the_article_is_read(tmp_path, head, line, what):
    (tmp_path / "a.md").write_text(head + ARTICLE, encoding="utf-8")
    found = loaded(tmp_path)
    assert [(problem.line, problem.what) for problem in found.problems] == [(line, what)]
    segments = found.documents[0].segments
    assert (segments[0].kind, segments[-1].kind) == ("card", "body")


def test_a_rule_of_dashes_is_no_front_matter():
    assert load_text(f"---\nLibrary opens\n---\n{ARTICLE}").segments[0].why == "markup"


def test_markup_bombs_in_front_matter_do_no_harm():
    bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *c]\ntitle: *c\n---\n"
    assert load_text(bomb + ARTICLE).source.title == "Library opens at last"


@pytest.mark.parametrize(
    "text", ["", "\n", "\ufeff", "a", "{", "---", "---\n---\n", "\x00", "\ud800", "…", "(", "#"]
)
def test_any_text_makes_a_document(text):
    document = load_text(text)
    assert document.text == text
    assert all(0 <= segment.start < segment.end <= len(text) for segment in document.segments)
