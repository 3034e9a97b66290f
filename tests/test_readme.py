"""What the README shows is what the tool does. `make goldens` renews its tables."""

import os
import re
import subprocess
import sys

import pytest

TABLE = re.compile(r"^```text\n(.*?)^```", flags=re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def conflicts(root):
    """The conflicts of the worked example, without what agrees and the summary."""
    report = (root / "reports" / "pioneers.txt").read_text(encoding="utf-8")
    return report.partition("What agrees")[0].strip() + "\n"


@pytest.fixture(scope="module")
def marks(root):
    """The worked draft, held against its sources."""
    return (root / "reports" / "pioneers-draft.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def readme(root, conflicts, marks):
    page = root / "README.md"
    text = page.read_text(encoding="utf-8")
    if os.environ.get("FACTLINT_GOLDENS"):
        written = iter((conflicts, marks))
        text = TABLE.sub(lambda _: f"```text\n{next(written)}```", text)
        page.write_text(text, encoding="utf-8")
    return text


def test_the_tables_are_those_that_the_tool_writes(readme, conflicts, marks):
    assert TABLE.findall(readme) == [conflicts, marks], "run `make goldens`"


def test_the_table_stands_on_the_first_screen(readme):
    assert readme[: readme.index("FL101")].count("\n") < 25


def test_the_picture_stands_on_the_first_screen_and_is_one_of_the_example(root, readme):
    (picture,) = re.findall(r"!\[[^]]+\]\((\S+\.svg)\)", readme[: readme.index("```")])
    assert "111" in (root / picture).read_text(encoding="utf-8")


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


def test_the_python_of_the_readme_runs_as_it_stands(root, readme):
    program = re.search(r"^```python\n(.*?)^```", readme, flags=re.DOTALL | re.MULTILINE)[1]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "FL101 error" in done.stdout
    assert "GBP" in done.stdout
    assert "2013-05-05" in done.stdout
