import io

import pytest

from factlint.cli import progress
from factlint.cli.output import terminal_width, wants_colour


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("choice", "stream", "environment", "wanted"),
    [
        ("auto", Terminal(), {}, True),
        ("auto", Terminal(), {"NO_COLOR": "1"}, False),
        ("auto", Terminal(), {"NO_COLOR": ""}, True),
        ("auto", Terminal(), {"TERM": "dumb"}, False),
        ("auto", io.StringIO(), {}, False),
        ("auto", None, {}, False),
        ("always", None, {"NO_COLOR": "1"}, True),
        ("never", Terminal(), {}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(monkeypatch, choice, stream, environment, wanted):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(choice, stream) is wanted


@pytest.mark.parametrize(
    ("columns", "width"), [("59", 60), ("60", 60), ("120", 120), ("160", 160), ("161", 160)]
)
def test_the_width_stays_readable(monkeypatch, columns, width):
    monkeypatch.setenv("COLUMNS", columns)
    assert terminal_width() == width


@pytest.mark.parametrize(
    ("stream", "patience_seconds", "shown", "seen"),
    [
        (Terminal(), 0.0, True, True),
        (Terminal(), 60.0, True, False),
        (Terminal(), 0.0, False, False),
        (io.StringIO(), 0.0, True, False),
    ],
    ids=["long work on a terminal", "short work", "quiet", "no terminal"],
)
def test_progress_shows_only_for_long_work_on_a_terminal(monkeypatch, stream, patience_seconds, shown, seen):
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", patience_seconds)
    with progress.Progress(shown=shown) as bar:
        bar(1, 2)
        bar(2, 2)
    assert ("Sources" in stream.getvalue()) is seen
