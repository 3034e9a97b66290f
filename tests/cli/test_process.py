"""The program as a process of its own: exit codes, pipes, signals and bugs."""

import json
import os
import subprocess
import sys

import pytest

DRIVER = """
import sys, types
from factlint.model import Report, Source, Tool
pipeline = types.ModuleType("factlint.pipeline")
def check(paths, settings, progress, judgements, **kept):
    WORK
    source = Source(id="a", path="a.md", name="a", title="é" * 200_000, sha256="", characters=1, voice="a")
    return Report(tool=Tool(version="0"), sources=(source,))
pipeline.check = check
sys.modules["factlint.pipeline"] = pipeline
from factlint.cli import main
main()
"""


def process(arguments, work="pass", **environment):
    return subprocess.Popen(
        [sys.executable, "-c", DRIVER.replace("WORK", work), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )


def outcome(arguments, work="pass", **environment):
    """Exit code, standard output and standard error."""
    with process(arguments, work, **environment) as running:
        out, err = running.communicate(timeout=60)
    return running.returncode, out.decode(), err.decode()


def test_a_clean_run_exits_with_zero():
    code, out, err = outcome(["check", "docs", "--quiet"])
    assert (code, err) == (0, "")
    assert out.startswith("1 source, 0 claims")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check"], "Missing argument 'PATH...'"),
        (["check", "docs", "--output", "/nowhere/at/all"], "/nowhere/at/all cannot be written"),
        (["explain", "FL999"], "There is no rule 'FL999'"),
        (["frobnicate"], "No such command"),
    ],
)
def test_a_wrong_command_line_exits_with_two(arguments, told):
    code, out, err = outcome(arguments)
    assert (code, out) == (2, "")
    assert told in err
    assert "Traceback" not in err


def test_a_reader_who_stops_reading_hears_no_complaint():
    with process(["check", "docs", "--quiet", "--format", "json"]) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(timeout=60) == 141


def test_an_interrupt_exits_with_130_and_without_traceback():
    code, out, err = outcome(["check", "docs"], "raise KeyboardInterrupt")
    assert (code, out, err.strip()) == (130, "", "")


def test_a_bug_is_one_line_that_asks_for_a_report():
    code, out, err = outcome(["check", "docs"], "1 / 0", FACTLINT_DEBUG="")
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert "please report it" in err
    assert err.endswith("ZeroDivisionError: division by zero\n")


def test_a_bug_shows_its_traceback_on_demand():
    code, _, err = outcome(["check", "docs"], "1 / 0", FACTLINT_DEBUG="1")
    assert code == 2
    assert "Traceback" in err


def test_letters_that_the_terminal_cannot_show_do_not_stop_the_report():
    code, out, _ = outcome(["explain", "FL201"], PYTHONIOENCODING="ascii")
    assert code == 0
    assert out.startswith("FL201 dates-differ")


def test_json_is_utf8_on_every_terminal():
    _, out, _ = outcome(["check", "docs", "--format", "json"], PYTHONIOENCODING="ascii")
    assert json.loads(out)["sources"][0]["title"].startswith("é")


def test_the_module_runs_like_the_command():
    done = subprocess.run(
        [sys.executable, "-m", "factlint", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("factlint ")


def test_the_version_costs_no_heavy_import():
    program = (
        "import sys\nfrom factlint.cli.root import root\nroot.main(['--version'], standalone_mode=False)\n"
        "print([name for name in ('pydantic', 'nupunkt', 'yaml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("lengths", "loaded"), [(("5 miles", "6 miles"), False), (("5 miles", "8 kilometres"), True)]
)
def test_units_are_converted_by_a_library_that_is_loaded_only_for_that(tmp_path, lengths, loaded):
    for number, length in enumerate(lengths):
        (tmp_path / f"{number}.txt").write_text(
            f"The new tunnel under the ridge is {length} long.\n", encoding="utf-8"
        )
    program = f"import sys\nimport factlint\nfactlint.check({str(tmp_path)!r})\nprint('pint' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == [str(loaded)]
