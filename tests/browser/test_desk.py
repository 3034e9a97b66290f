"""The desk in a browser: decided by keyboard, taken back, found again after a restart, by two people at once."""

import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from factlint.review import read_decisions

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
from text import matter  # the generator of the benchmarks

WIDE = {"width": 1300, "height": 1000}
expect.set_options(timeout=20_000)  # milliseconds; a machine that does other things, too, is slow


@pytest.fixture
def workspace(tmp_path):
    """Twenty articles about four stories, with a dozen conflicts and more."""
    for number in range(4):
        for source, text in enumerate(matter(5, 3_000, seed=number)):
            path = tmp_path / "sources" / f"{number}-{source}.txt"
            path.parent.mkdir(exist_ok=True)
            card = f"---\nmatter: story {number}\npublisher: Paper {source}\n---\n"
            path.write_text(card + text, encoding="utf-8")
    (tmp_path / "factlint.toml").write_text('paths = ["sources"]\n', encoding="utf-8")
    return tmp_path


@contextmanager
def served(folder, person):
    """The address of a desk, while it is served."""
    command = [sys.executable, "-m", "factlint", "review", "--by", person, "--no-browser", "--quiet"]
    server = subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True)
    try:
        yield re.search(r"http://\S+", server.stderr.readline()).group()
    finally:
        server.terminate()
        server.communicate()


@pytest.fixture
def visit(chromium):
    """Opens a desk in a window of its own, and fails on any error in the page."""
    contexts, errors = [], []

    def visiting(address, **context):
        contexts.append(chromium.new_context(viewport=WIDE, **context))
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        page.goto(address)
        page.wait_for_selector("#quotes li")
        return page

    yield visiting
    for context in contexts:
        context.close()
    assert [error for error in errors if "ERR_CONNECTION_REFUSED" not in error] == []  # the desk was ended


def waiting(page):
    return int(page.inner_text("#progress").split()[0])


def press(page, key, left):
    """Press a key, and wait until so many conflicts wait."""
    page.keyboard.press(key)
    until(page, "#progress", rf"^{left} of")


def until(page, selector, pattern):
    """Wait until an element's text is like a pattern; the page's policy lets no string be run."""
    expect(page.locator(selector)).to_have_text(re.compile(pattern))


def test_ten_decisions_by_keyboard_two_taken_back_and_all_found_after_a_restart(workspace, visit):
    with served(workspace, "Ann") as address:
        page = visit(address)
        begun = waiting(page)
        assert begun >= 12
        headlines = [page.inner_text("#headline")]
        for number, key in enumerate("csnueacsnu", 1):
            press(page, key, begun - number)
            headlines.append(page.inner_text("#headline"))
        assert len(set(headlines)) > 8  # it goes on by itself
        press(page, "z", begun - 9)
        press(page, "z", begun - 8)
        press(page, "y", begun - 9)
        press(page, "z", begun - 8)
    with served(workspace, "Ann") as address:
        page = visit(address)
        assert waiting(page) == begun - 8
    given = read_decisions(workspace / ".factlint/decisions.jsonl").answers
    assert [each.answer for each in given] == [
        *("conflict", "same-thing", "not-comparable", "superseded", "error-in-source", "needs-call"),
        *("conflict", "same-thing"),
    ]


def test_what_has_to_be_told_is_asked_for_and_written_without_a_mouse(workspace, visit):
    with served(workspace, "Ann") as address:
        page = visit(address)
        begun = waiting(page)
        page.keyboard.press("o")
        page.keyboard.type("who counted?")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector("#history li")
        assert page.inner_text("#history li").endswith(": Ann noted: who counted?")
        page.keyboard.press("w")
        page.keyboard.type("two rounds")
        page.keyboard.press("Tab")
        page.keyboard.type("01312999")
        press(page, "Enter", begun - 1)
        page.keyboard.press("r")
        page.keyboard.type("the ferry line")
        page.keyboard.press("Enter")
        page.wait_for_selector("#replies li")
        assert page.inner_text("#replies li").startswith("the ferry line: asked")
        page.keyboard.press("w")
        page.keyboard.press("Escape")
        assert waiting(page) == begun - 1
    (waiver,) = read_decisions(workspace / ".factlint/decisions.jsonl").waivers
    assert (waiver.reason, waiver.owner, str(waiver.expires)) == ("two rounds", "Ann", "2999-01-31")


def test_whole_documents_stand_side_by_side_and_scroll_together(workspace, visit):
    with served(workspace, "Ann") as address:
        page = visit(address)
        page.keyboard.press("d")
        page.wait_for_selector("#documents mark")
        panes = page.locator("#documents div")
        assert panes.count() >= 2
        panes.first.focus()
        panes.first.evaluate("each => { each.scrollTop = each.scrollHeight; }")
        for number in range(panes.count()):
            expect(panes.nth(number)).not_to_have_js_property("scrollTop", 0)
        page.keyboard.press("d")
        assert page.locator("#documents").is_hidden()


def test_keys_are_shown_and_can_be_changed_and_are_remembered(workspace, visit):
    with served(workspace, "Ann") as address:
        page = visit(address)
        begun = waiting(page)
        page.keyboard.press("?")
        page.locator("#keys label", has_text="same thing").locator("input").fill("1")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        page.reload()
        page.wait_for_selector("#quotes li")
        assert page.inner_text("[data-action=same] kbd") == "1"
        press(page, "1", begun - 1)


def test_two_browsers_at_once_lose_nothing_and_see_each_other(workspace, visit):
    with served(workspace, "Ann") as one, served(workspace, "Bob") as other:
        ann, bob = visit(one), visit(other)
        begun = waiting(ann)
        bob.keyboard.press("j")
        bob.keyboard.press("j")
        for _ in range(3):
            for page in (ann, bob):
                before = page.inner_text("#progress")
                page.keyboard.press("s")
                expect(page.locator("#progress")).not_to_have_text(before)
        answered = {each.of for each in read_decisions(workspace / ".factlint/decisions.jsonl").answers}
        for page in (ann, bob):
            until(page, "#progress", rf"^{begun - len(answered)} of")
    given = read_decisions(workspace / ".factlint/decisions.jsonl").answers
    assert len({each.id for each in given}) == len(given)
    assert {each.by for each in given} == {"Ann", "Bob"}


def test_a_source_that_is_added_while_the_desk_is_open_is_checked_and_told(workspace, visit):
    with served(workspace, "Ann") as address:
        page = visit(address)
        text = (workspace / "sources/0-0.txt").read_text(encoding="utf-8")
        changed = re.sub(r"\b\d{2}\b", "71", text)
        (workspace / "sources/0-9.txt").write_text(changed, encoding="utf-8")
        until(page, "#news", "^A source changed")


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_scanner_of_accessibility_finds_nothing_on_the_desk(workspace, visit, colours):
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  # only where there is a browser

    with served(workspace, "Ann") as address:
        page = visit(address, color_scheme=colours)
        page.keyboard.press("d")
        page.wait_for_selector("#documents mark")
        found = Axe().run(page).response["violations"]
        page.keyboard.press("?")
        found += Axe().run(page).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
