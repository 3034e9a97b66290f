"""Work that would never end is broken off; other work is not touched."""

import re
import signal
import threading

import pytest

from factlint.ingest import load_text
from factlint.runtime import local
from factlint.settings import Settings
from factlint.time_limit import TimeLimitError, time_limit

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no such clock")


def never_ending(_document=None):
    """An expression that tries out some 10^18 ways."""
    return re.match(r"(a+)+$", "a" * 64 + "b")


def test_a_regular_expression_is_broken_off():
    with pytest.raises(TimeLimitError), time_limit(0.05):
        never_ending()


def test_what_ends_in_time_is_not_touched_and_the_clock_is_given_back():
    with time_limit(60):
        done = sum(range(1000))
    assert done == 499_500
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_without_a_limit_there_is_no_clock():
    with time_limit(0):
        assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_a_program_that_uses_the_clock_itself_keeps_it():
    before = signal.signal(signal.SIGALRM, signal.SIG_IGN)
    try:
        with time_limit(60):
            assert signal.getsignal(signal.SIGALRM) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGALRM, before)


def test_outside_the_main_thread_nothing_is_broken_off():
    seen = []

    def work():
        with time_limit(60):
            seen.append(signal.getitimer(signal.ITIMER_REAL)[0])

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [0]


def test_a_document_that_takes_too_long_costs_no_other_one_its_claims(monkeypatch):
    good, bad = load_text("They counted 99 bids.", "good.txt"), load_text("They counted 111 bids.", "bad.txt")
    extract = local.extract_document
    monkeypatch.setattr(
        local, "extract_document", lambda each: (never_ending if each is bad else extract)(each)
    )
    found = local.extract_all([good, bad], Settings(max_seconds=0.05))
    assert len(found.extractions) == 1
    (problem,) = found.problems.values()
    assert (problem.kind, problem.path) == ("limit", "bad.txt")
    assert problem.what == "it took longer than the limit of 0.05 seconds"
