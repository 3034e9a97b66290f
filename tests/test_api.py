import subprocess
import sys

import pytest

TEXT = "The jury chose 14 towns from about 100 bids on 5 May 2013."
CALLS = {
    "find_quantities": "[q.high for q in factlint.find_quantities(TEXT)]",
    "find_times": "[t.timex3_value for t in factlint.find_times(TEXT)]",
    "extract": "[c.quote for c in factlint.extract(TEXT)]",
    "check": "factlint.check(['claims/pioneers-retold']).format",
}


def run(root, *lines):
    program = "\n".join(["import factlint", f"TEXT = {TEXT!r}", *(f"print({line})" for line in lines)])
    return subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("first", CALLS)
def test_every_public_function_works_whichever_was_called_first(root, first):
    done = run(root, CALLS[first], *CALLS.values())
    assert done.returncode == 0, done.stderr
    assert "2013-05-05" in done.stdout
    assert "factlint-report" in done.stdout


def test_importing_the_package_loads_no_floor(root):
    done = run(root, "sorted(m for m in __import__('sys').modules if m.startswith('factlint.'))")
    assert done.stdout.strip() == "['factlint.version']"
