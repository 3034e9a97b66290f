"""``factlint init``: a workspace with everything in its place."""

from pathlib import Path

import click

from factlint.cli.config import FILE
from factlint.cli.output import OutputError
from factlint.report.visible import visible

CONFIG = """\
# The options of `factlint check` in this folder; `factlint config --show-origin` shows what is in force.
# The environment (FACTLINT_CHECK_FAIL_ON=warning) goes before this file, and the command line before both.

# What is checked if no path is named; add "claims" once that folder holds claim files.
paths = ["sources"]

# The mildest severity that makes the exit code 1: error, warning, note or never.
fail-on = "error"

# Rules by code or name; `factlint rules` lists them.
# ignore = ["name-spelled-differently"]

# Whose customs dates and money follow.
# country = "GB"

# [limits]
# max_pages = 5000

# What a rule's findings weigh, and how far values may lie apart before they weigh more than a note.
# [rules.amounts-differ]
# severity = "warning"
# tolerance-percent = 2

# The same for some findings: by path, by topic, or by both.
# [[for]]
# path = "sources/wire/*"
# rules = ["office-differs"]
# ignore = true
"""
PRE_COMMIT = """\
repos:
  - repo: local
    hooks:
      - id: factlint
        name: factlint
        entry: factlint check --diff HEAD --quiet
        language: system
        pass_filenames: false
        files: ^(sources|claims)/
"""
WORKFLOW = """\
name: factlint
on: [pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  factlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pip install factlint
      - run: factlint check --diff "origin/$GITHUB_BASE_REF" --format github --output-format sarif=factlint.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: factlint.sarif
"""
IGNORED = "*.new\ncache*\n"
"""What git leaves alone in .factlint: what can be made again."""

MERGED = "decisions.jsonl merge=union\n"
"""How git merges what was decided in two branches: it keeps the lines of both."""


@click.command("init", short_help="Make a workspace.", epilog="Example: factlint init --github")
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--pre-commit", is_flag=True, help="Write .pre-commit-config.yaml, too.")
@click.option("--github", is_flag=True, help="Write a workflow for GitHub Actions, too.")
def command(*, folder: Path, pre_commit: bool, github: bool) -> None:
    """Write a commented factlint.toml and the folders sources/ and claims/ into FOLDER. Nothing that is there is changed."""
    files = {FILE: CONFIG, ".factlint/.gitignore": IGNORED, ".factlint/.gitattributes": MERGED}
    if pre_commit:
        files[".pre-commit-config.yaml"] = PRE_COMMIT
    if github:
        files[".github/workflows/factlint.yml"] = WORKFLOW
    try:
        for name in ("sources", "claims"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            _write(folder / name, text)
    except OSError as error:
        raise OutputError(f"{visible(str(error.filename))} cannot be written: {error.strerror}.") from error


def _write(path: Path, text: str) -> None:
    """Write a file that is not there yet, and say so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        click.echo(f"{path} is there already; left as it is", err=True)
    else:
        click.echo(f"{path} written", err=True)
