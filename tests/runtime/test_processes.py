"""Work shared among processes gives what it gives in one."""

import os

import pytest

from factlint.pipeline import check
from factlint.runtime import processes
from factlint.settings import Settings

HERE = os.getpid()


def squared(number):
    return number * number


def squared_in_a_child_that_dies(number):
    """Takes its process with it, unless that is the one that asked."""
    if number == 3 and os.getpid() != HERE:
        os._exit(1)
    return number * number


def fails(number):
    raise ArithmeticError(number)


@pytest.mark.parametrize("several", [1, 2, 5])
def test_results_come_in_the_order_of_the_items(several):
    assert list(processes.shared(squared, range(40), several)) == [number**2 for number in range(40)]


def test_children_do_the_work():
    assert HERE not in set(processes.shared(lambda _: os.getpid(), range(8), 2))


def test_one_process_does_it_itself():
    assert set(processes.shared(lambda _: os.getpid(), range(8), 1)) == {HERE}


def test_a_system_that_cannot_fork_does_it_in_one_process(monkeypatch):
    monkeypatch.setattr(processes, "_can_fork", lambda: False)

    assert set(processes.shared(lambda _: os.getpid(), range(8), 2)) == {HERE}


def test_what_a_dead_child_left_is_done_here():
    assert list(processes.shared(squared_in_a_child_that_dies, range(8), 2)) == [n**2 for n in range(8)]


def test_an_error_in_a_child_is_an_error_here():
    with pytest.raises(ArithmeticError):
        list(processes.shared(fails, range(8), 2))


def test_a_check_gives_the_same_report_however_many_share_it(tmp_path):
    for number in range(4):
        text = f"The storm damaged {300 + number} houses in Ashby. On {number + 2} March 2015 the road was closed."
        (tmp_path / f"{number}.md").write_text(text, encoding="utf-8")

    alone = check(tmp_path, Settings(large_run_characters=0, processes=1))

    assert check(tmp_path, Settings(large_run_characters=0, processes=2)) == alone
    assert alone.conflicts
