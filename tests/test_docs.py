import os
import re
import shlex

import click
import pytest
from click.testing import CliRunner

import factlint
from factlint.cli.root import root as command
from factlint.model import Group
from factlint.rules.rule import Rule
from factlint.settings import Settings


@pytest.fixture(scope="module")
def documented_rule(root):
    page = (root / "docs" / "writing-a-rule.md").read_text(encoding="utf-8")
    names = {}
    exec(re.search(r"^```python\n(.*?)^```", page, flags=re.DOTALL | re.MULTILINE)[1], names)  # noqa: S102  # our own page
    return names["RULE"]


def test_the_examples_of_the_guide_s_rule_hold(documented_rule):
    assert isinstance(documented_rule, Rule)
    for example in documented_rule.examples:
        claims = [claim for text in example.texts for claim in factlint.extract(text)]
        alone = [Group(id=claim.id, label="", kind=claim.kind, claims=(claim,)) for claim in claims]
        findings = [finding for group in alone for finding in documented_rule.check(group, Settings())]
        assert bool(findings) is example.fires, example.because


def test_every_page_links_to_what_exists(root):
    for page in (root / "docs").rglob("*.md"):
        links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        missing = [link for link in links if not (page.parent / link).exists()]
        assert not missing, f"{page.name}: {missing}"


def test_every_file_that_the_architecture_names_exists(root):
    page = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`([a-z_/]+(?:\.py|\.txt|\.toml|/))`", page)
    assert "rules/rule.py" in named
    assert [
        path for path in named if not any((root / home / path).exists() for home in ("", "src/factlint"))
    ] == []


WORKED = re.compile(
    r"^\$ factlint (explain --pair .*?)\n```\n\n```text\n(.*?)^```", flags=re.DOTALL | re.MULTILINE
)


def test_the_worked_comparison_is_what_the_command_prints(root, monkeypatch):
    monkeypatch.chdir(root)
    page = root / "docs" / "alignment.md"
    text = page.read_text(encoding="utf-8")
    arguments, shown = WORKED.search(text).groups()

    printed = CliRunner().invoke(command, shlex.split(arguments), catch_exceptions=False).stdout
    if os.environ.get("FACTLINT_GOLDENS"):
        page.write_text(text.replace(f"```text\n{shown}```", f"```text\n{printed}```"), encoding="utf-8")
        shown = printed

    assert shown == printed, "run `make goldens`"
    assert "same-concept" in shown


def test_every_module_that_the_page_on_alignment_names_exists(root):
    named = re.findall(r"`([a-z_/]+\.(?:py|toml|txt))`", (root / "docs" / "alignment.md").read_text("utf-8"))
    assert "align/evidence.py" in named
    assert [path for path in named if not (root / "src" / "factlint" / path).exists()] == []


def commands_page():
    """The help of every command as one page."""
    parts = ["# Commands\n\nWhat `--help` says of each; `make goldens` writes this page.\n"]
    context = click.Context(command, info_name="factlint")
    for name in command.list_commands(context):
        own = command.get_command(context, name)
        inner = own.commands if isinstance(own, click.Group) else {}
        for path, each in {name: own, **{f"{name} {sub}": one for sub, one in inner.items()}}.items():
            told = CliRunner().invoke(
                command,
                [*path.split(), "--help"],
                env={"COLUMNS": "80"},
                terminal_width=100,
                prog_name="factlint",
            )
            parts.append(f"\n## factlint {path}\n\n```text\n{told.stdout.strip()}\n```\n")
            assert each.help
    return "".join(parts)


def test_the_page_of_commands_is_what_help_says(root):
    page = root / "docs" / "commands.md"
    if os.environ.get("FACTLINT_GOLDENS"):
        page.write_text(commands_page(), encoding="utf-8")
    assert page.read_text(encoding="utf-8") == commands_page(), "run `make goldens`"


def test_every_setting_of_the_page_about_ci_is_one(root, tmp_path, monkeypatch):
    text = (root / "docs" / "ci.md").read_text(encoding="utf-8")
    (tmp_path / "factlint.toml").write_text(
        re.search(r"^```toml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)[1]
    )
    monkeypatch.chdir(tmp_path)
    shown = CliRunner().invoke(command, ["config", "--show-origin"], catch_exceptions=False)
    assert "fail-on = warning  # factlint.toml" in shown.stdout
