"""Every limit keeps out what is over it, names itself, and lets the rest go on."""

import pytest

from factlint.ingest import load
from factlint.ingest.decode import decode_or_guess
from factlint.settings import LIMITS, Settings
from making import MAKERS

STORY = (
    "Library opens in Ashby",
    "The new library opened on 6 December 2013 after years of work by the council and its many friends in town.",
    "About 300 visitors came on the first day, the mayor said, and 111 of them joined at once, which nobody expected.",
)
OVER = {
    "max_file_bytes": ("b.txt", 200, "253 bytes, more than the limit of 200"),
    "max_total_bytes": ("b.txt", 260, "all files together, more than the limit of 260"),
    "max_characters": ("b.txt", 200, "a text of 251 characters, more than the limit of 200"),
    "max_line_characters": ("b.txt", 100, "a line of 106 characters, more than the limit of 100"),
    "max_expanded_bytes": ("b.docx", 1000, "more than the limit of 1,000"),
    "max_pages": ("b.pdf", 1, "2 pages, more than the limit of 1"),
}


@pytest.mark.parametrize("limit", OVER)
def test_a_limit(tmp_path, limit):
    name, value, what = OVER[limit]
    text = "\n".join(STORY).replace("expected", "expected – of all")
    (tmp_path / "a.txt").write_text("The library in Ashby has 40,000 books.", encoding="utf-8")
    (tmp_path / name).write_bytes(text.encode() if name == "b.txt" else MAKERS[f"story{name[1:]}"](STORY))
    found = load([tmp_path], Settings(**{limit: value}))
    assert [document.source.name for document in found.documents] == ["a"]
    (problem,) = found.problems
    assert (problem.kind, problem.what.endswith(what)) == ("limit", True), problem.what
    assert problem.remedy.endswith(f"raise {limit}")


def test_every_limit_is_tested():
    assert {*OVER, "max_seconds"} == {*LIMITS}


@pytest.mark.parametrize("limit", LIMITS)
def test_what_is_at_its_limit_is_read(tmp_path, limit):
    (tmp_path / "a.txt").write_bytes(b"x " * 20 + b"words")
    known = {"max_file_bytes": 45, "max_total_bytes": 45, "max_characters": 45, "max_line_characters": 45}
    assert load([tmp_path], Settings(**{limit: known.get(limit, 100)})).problems == ()


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("windows-1252", "Windows-1252"), ("latin-1", "Windows-1252"), ("mac-roman", "Mac Roman")],
)
def test_an_encoding_is_guessed_and_said(encoding, name):
    words = "The café in Ashby lost £5,000, its owner José Müller told our reporter in São Paulo on Friday."
    text, (problem,) = decode_or_guess("a.txt", words.encode(encoding), Settings())
    assert text == words
    assert problem.kind == "guessed"
    assert problem.what == f"not in UTF-8; read as {name}, which is a guess, with the letters é£üã"


def test_unicode_is_no_guess():
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decode_or_guess("a.txt", "The café lost £5,000.".encode(encoding), Settings())[1] == ()


def test_a_table_from_a_spreadsheet_of_old_is_read_too(tmp_path):
    (tmp_path / "a.csv").write_bytes("Café,Loss\nZoë in São Paulo,£5000\n".encode("windows-1252"))
    found = load([tmp_path], Settings())
    assert found.documents[0].text == "Zoë in São Paulo – Loss: £5000\n"
    assert [problem.kind for problem in found.problems] == ["guessed"]
