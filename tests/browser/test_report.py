"""The page in a browser: filters, order, links, keyboard, and what a scanner of accessibility says."""

import time

import pytest

import factlint
from browser.conftest import written

WIDE, PHONE = {"width": 1300, "height": 900}, {"width": 390, "height": 844}


def shown(page):
    return page.locator("details:not([hidden]) .headline").all_text_contents()


def test_filters_leave_what_fits_and_say_how_many(opened, example):
    page = opened(example)
    assert len(shown(page)) == 3
    page.select_option("select[name=severity]", "warning")
    assert [headline.partition(":")[0] for headline in shown(page)] == ["Norman Lamb’s office"]
    assert page.inner_text("#shown") == "1 of 3 shown"
    page.click("button[type=reset]")
    page.fill("input[name=text]", "from 111 APPLICANTS")
    assert [headline.partition(":")[0] for headline in shown(page)] == ["Number of entrants"]
    page.click("button[type=reset]")
    page.select_option("select[name=source]", label="leeds-post (1)")
    page.select_option("select[name=kind]", "role")
    assert len(shown(page)) == 1
    page.select_option("select[name=rule]", "FL101")
    assert page.inner_text("#shown") == "0 of 3 shown"


def test_the_order_can_be_changed(opened, example):
    page = opened(example)
    before = shown(page)
    page.select_option("select[name=order]", "headline")
    assert shown(page) == sorted(before)
    page.select_option("select[name=order]", "gravity")
    assert shown(page) == before


def test_the_matrix_shows_the_rows_that_are_shown_and_leads_to_them(opened, example):
    page = opened(example)
    page.select_option("select[name=kind]", "quantity")
    head = page.locator("#matrix-table thead th").all_inner_texts()
    assert head == ["Disputed", "care-monthly", "north-west"]
    assert page.locator("#matrix-table td").all_inner_texts() == ["1 99\n2 111", "1 about 100"]
    page.locator("details").nth(1).evaluate("each => { each.open = false }")
    page.click("#matrix-table th[scope=row] a")
    assert page.locator("details").nth(1).evaluate("each => each.open")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_a_link_to_a_conflict_that_is_filtered_away_shows_it(opened, example):
    page = opened(example)
    page.select_option("select[name=severity]", "warning")
    hidden = page.locator("details[hidden]").first.get_attribute("id")
    page.evaluate(f"location.hash = '{hidden}'")
    page.wait_for_function("document.querySelectorAll('details[hidden]').length === 0")


def test_a_quote_leads_to_its_place_in_the_file(opened, example):
    page = opened(example)
    page.locator("details", has_text="Number of entrants").locator("a[href*='care-monthly']").first.click()
    page.wait_for_url("**/care-monthly.md*")
    assert "99 expressions of interest" in page.inner_text("body")


def test_everything_can_be_reached_by_keyboard(opened, example):
    page = opened(example)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === '#conflicts'")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    before = page.evaluate("document.activeElement.parentElement.open")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentElement.open") != before


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_scanner_of_accessibility_finds_nothing(opened, example, colours, size):
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  # only where there is a browser

    page = opened(example, viewport=size, color_scheme=colours)
    found = Axe().run(page).response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []


def test_a_phone_scrolls_in_one_direction_only(opened, example):
    page = opened(example, viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_on_paper_every_conflict_is_open(opened, example):
    page = opened(example)
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = false; })")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details[open]").count() == 3
    assert len(page.pdf(format="A4")) > 20_000


def test_without_javascript_everything_but_the_matrix_is_there(opened, example):
    page = opened(example, java_script_enabled=False)
    assert page.locator("details").count() == 3
    assert page.locator("#filters").is_hidden()


def test_markup_in_a_source_runs_nowhere(opened, tmp_path):
    evil = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"
    for number, bids in enumerate((99, 111)):
        text = f"---\ntitle: {evil}\npublisher: {evil}\n---\nThe council of {evil} chose the site of the library from {bids} bids.\n"
        (tmp_path / f"<b>{number}&.txt").write_text(text, encoding="utf-8")
    page = opened(written(factlint.check(tmp_path), tmp_path / "page.html"))
    assert page.locator("details").count() == 1
    assert page.title() == "factlint: 1 open conflict"
    assert page.locator("img").count() == 0
    assert "<b>0&" in page.locator("#matrix-table thead").inner_text()


def test_five_thousand_conflicts_of_five_hundred_sources_are_usable(opened, tmp_path):
    report = factlint.check(five_hundred(tmp_path / "sources"))
    conflicts = [conflict for conflict in report.conflicts if conflict.claims]
    many = [
        conflict.model_copy(update={"fingerprint": f"{number:016x}"})
        for number, conflict in enumerate(conflicts * (5_000 // len(conflicts) + 1))
    ][:5_000]
    path = written(report.model_copy(update={"conflicts": tuple(many)}), tmp_path / "page.html")
    assert path.stat().st_size < 15_000_000
    began = time.monotonic()
    page = opened(path)
    loaded = time.monotonic() - began
    print(f"{path.stat().st_size / 1e6:.1f} MB, usable after {loaded:.2f} s")  # noqa: T201  # a figure, not a limit
    page.select_option("select[name=severity]", "error")
    assert page.inner_text("#shown").endswith("of 5000 shown")
    assert page.locator("#matrix-table tbody tr").count() == 50
    page.click("#matrix-on")
    assert page.inner_text("#matrix-where").startswith("Rows 51 to 100")


def five_hundred(folder):
    """A hundred matters of five articles on one story each, of our own making."""
    import sys  # noqa: PLC0415  # beside the one place that needs it
    from pathlib import Path  # noqa: PLC0415  # the same

    sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
    from text import matter  # noqa: PLC0415  # the generator of the benchmarks

    for number in range(100):
        for source, text in enumerate(matter(5, 3_000, seed=number)):
            path = folder / f"{number:03}" / f"{source}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(
                f"---\nmatter: {number}\npublisher: Paper {source}\n---\n{text}", encoding="utf-8"
            )
    return folder
