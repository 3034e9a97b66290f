import os
import subprocess
import sys

import pytest

import factlint

EXAMPLES = ("pioneers", "pioneers-retold")
CONFLICTS = {
    ("FL101", "error", "conflict", ("111", "99", "~100")),
    ("FL202", "error", "slippage", ("2013-11-01/2013-11-10", "2013-11-05", "<=2013-09-30")),
    ("FL301", "warning", "variant", ("care and support minister", "care services minister")),
}


@pytest.fixture(scope="module", params=EXAMPLES)
def report(request, root):
    return factlint.check([root / "claims" / request.param])


def values(claims):
    return tuple(sorted({claim.value.canonical for claim in claims}))


def test_both_examples_give_the_same_conflicts(report):
    found = {(c.rule, c.severity, c.verdict, values(c.claims)) for c in report.conflicts}
    assert found == CONFLICTS


@pytest.mark.parametrize(
    ("fact", "least_sources"),
    [(("14",), 3), (("<=2018-12-31",), 3)],
    ids=["fourteen areas", "by 2018"],
)
def test_both_examples_find_what_agrees(report, fact, least_sources):
    agreeing = [
        {claim.source for claim in group.claims}
        for group in report.groups
        if group.verdict == "agree" and set(fact) <= set(values(group.claims))
    ]
    assert agreeing, f"no group agrees on {fact}"
    assert max(len(sources) for sources in agreeing) >= least_sources


def test_the_roster_stands_with_the_count_that_it_confirms(report):
    lists = {claim.id for claim in report.claims if claim.kind == "list"}
    counted = [c for c in report.claims if c.derived_from in lists]
    assert any(
        {"14", claim.value.canonical} <= set(values(g.claims)) for g in report.groups for claim in counted
    )


def written(root, path, form, name, hash_seed="0"):
    """The bytes that a process of its own writes of an example."""
    options = ["--format", form, "--color", "never", "--quiet", "--output", str(path)]
    command = [sys.executable, "-m", "factlint", "check", *options, f"claims/{name}"]
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1, done.stderr
    return path.read_bytes()


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("form", "ending"), [("table", "txt"), ("json", "json")])
def test_the_reports_folder_is_what_the_tool_writes(root, tmp_path, name, form, ending):
    expected = (root / "reports" / f"{name}.{ending}").read_bytes()
    assert written(root, tmp_path / "report", form, name) == expected, "run `make demo`"


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_pages_and_their_pictures_are_what_the_tool_writes(root, tmp_path, name):
    reports = root / "reports"
    page, pictures = tmp_path / f"{name}.html", tmp_path / "pictures"
    command = [sys.executable, "-m", "factlint", "report", "--quiet", "--pictures", str(pictures)]
    subprocess.run([*command, "--output", str(page), f"claims/{name}"], cwd=root, check=True)
    away = os.path.relpath(root, tmp_path)
    written = page.read_text(encoding="utf-8").replace(f"{away}/claims", "../claims")
    assert written == (reports / page.name).read_text(encoding="utf-8"), "run `make demo`"
    drawn = list(pictures.iterdir())
    assert drawn
    for picture in drawn:
        assert picture.read_bytes() == (reports / "pictures" / picture.name).read_bytes(), "run `make demo`"


FORMS = {
    **{name: name for name in ("concise", "jsonl", "csv", "sarif", "github")},
    "table": "txt",
    "markdown": "md",
    "junit": "junit.xml",
    "gitlab": "gitlab.json",
    "rdjson": "rdjson.json",
}


@pytest.mark.parametrize("form", FORMS)
def test_every_format_of_the_worked_example_is_what_the_tool_writes(root, tmp_path, form):
    expected = (root / "reports" / "formats" / f"pioneers-retold.{FORMS[form]}").read_bytes()
    assert written(root, tmp_path / "report", form, "pioneers-retold") == expected, "run `make demo`"


def test_no_hash_seed_changes_a_byte(root, tmp_path):
    seeds = ("1", "2", "3", "4")
    assert len({written(root, tmp_path / seed, "json", "pioneers", seed) for seed in seeds}) == 1
