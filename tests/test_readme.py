import re

import pytest


@pytest.fixture(scope="module")
def readme(root):
    return (root / "README.md").read_text(encoding="utf-8")


def blocks(text):
    return re.findall(r"^```(?:text|console)\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)


def test_the_table_is_the_one_that_the_tool_writes(root, readme):
    report = (root / "reports" / "pioneers.txt").read_text(encoding="utf-8")
    tables = [block for block in blocks(readme) if "FL101" in block]
    assert tables, "the README shows no table"
    assert tables[0].strip() in report, "paste the conflicts of reports/pioneers.txt into the README"


def test_the_table_stands_on_the_first_screen(readme):
    assert readme[: readme.index("FL101")].count("\n") < 25


def test_every_make_target_that_is_named_exists(root, readme):
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    matches = re.findall(r"`make ([a-z-]+)`|^make ([a-z-]+)", readme, flags=re.MULTILINE)
    named = {quoted or typed for quoted, typed in matches}
    assert {"demo", "test"} <= named
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in named), named


def test_every_relative_link_leads_somewhere(root, readme):
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", readme) if "://" not in link]
    assert links
    assert all((root / link).exists() for link in links), links
