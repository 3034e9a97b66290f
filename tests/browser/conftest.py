"""A browser without a network. `make browser` brings what it needs: playwright, axe and Debian's Chromium."""

import os
import shutil

import pytest

import factlint
from factlint.report.formats import Layout, Place, find_format
from factlint.rules import RULES

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]

collect_ignore_glob = [] if os.environ.get("FACTLINT_BROWSER") else ["test_*.py"]


@pytest.fixture(scope="session")
def chromium():
    """A running browser."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # only where there is a browser

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture
def opened(chromium):
    """Opens a file in a window of its own, with no network, and fails on any error in the page."""
    contexts = []

    def opening(path, **context):
        contexts.append(chromium.new_context(offline=True, **context))
        page = contexts[-1].new_page()
        page.errors = []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on(
            "console", lambda message: page.errors.append(message.text) if message.type == "error" else None
        )
        page.goto(path.as_uri())
        return page

    yield opening
    errors = [error for context in contexts for page in context.pages for error in page.errors]
    for context in contexts:
        context.close()
    assert errors == []


def written(report, path):
    """The report as a page in a file."""
    layout = Layout(place=Place(folder=path.parent), rules=RULES)
    path.write_text(find_format("html").render(report, layout), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def example(root, tmp_path_factory):
    """The page of the worked example."""
    report = factlint.check(root / "claims" / "pioneers-retold")
    return written(report, tmp_path_factory.mktemp("page") / "report.html")
