"""Addresses of the web are fetched where the user allows it, and only there."""

import io
from email.message import Message
from urllib.error import HTTPError

import pytest

from factlint.ingest import load
from factlint.settings import Settings
from making import MAKERS

SITE = "https://courier.example"
STORY = (
    "Library opens in Ashby",
    "The new library opened on 6 December 2013 after years of work by the council and its many friends in town.",
)


@pytest.fixture(autouse=True)
def site(monkeypatch):
    """A web of one page: no test uses the network."""

    def urlopen(request, timeout):
        assert timeout > 0
        if not request.full_url.endswith("/story"):
            raise HTTPError(request.full_url, 404, "Not Found", Message(), None)
        return io.BytesIO(MAKERS["article.html"](STORY))

    monkeypatch.setattr("urllib.request.urlopen", urlopen)


def test_a_page_is_fetched():
    (document,) = load([f"{SITE}/story"], Settings(allow_network=True)).documents
    assert document.source.title == STORY[0]
    assert document.source.path == f"{SITE}/story"


def test_nothing_is_fetched_unless_it_is_allowed():
    found = load([f"{SITE}/story"], Settings())
    assert (found.documents, [problem.what for problem in found.problems]) == (
        (),
        ["an address on the network"],
    )


@pytest.mark.parametrize(
    ("path", "limit", "what"),
    [
        ("/none", 10_000, "it cannot be fetched: HTTP Error 404: Not Found"),
        ("/story", 10, "at least 11 bytes, more than the limit of 10"),
    ],
)
def test_what_cannot_be_fetched_is_told(path, limit, what):
    found = load([SITE + path], Settings(allow_network=True, max_file_bytes=limit))
    assert [problem.what for problem in found.problems] == [what]
