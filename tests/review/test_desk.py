"""A reviewer's decisions: what holds, what was taken back, and what two people say who do not know of each other."""

import datetime as dt
import os
import signal
import subprocess
import sys
import threading

import pytest

from building import claim, count
from factlint.model import Conflict, Problem
from factlint.model.decision import Review
from factlint.review import DecisionError, problems_of, read_decisions, statuses
from factlint.review.answers import agreed, in_question, kappa
from factlint.review.desk import Desk, outstanding, queue

VERSIONS = {"FL101": "aaaaaaaa"}


def conflict(mark="a", severity="error", sources="ab", rule="FL101"):
    claims = tuple(claim(source, count(99 + number)) for number, source in enumerate(sources))
    return Conflict(
        id=mark,
        fingerprint=mark * 16,
        rule=rule,
        name="amounts-differ",
        severity=severity,
        claims=claims,
        message="99 and 100 cannot both be right",
    )


@pytest.fixture
def file(tmp_path):
    return tmp_path / ".factlint" / "decisions.jsonl"


@pytest.fixture
def ann(file):
    return Desk(file, "Ann", rule_versions=VERSIONS)


@pytest.fixture
def bob(file):
    return Desk(file, "Bob", rule_versions=VERSIONS)


def reviewed(file, *conflicts, versions=VERSIONS):
    decisions = read_decisions(file)
    review = Review(
        waivers=decisions.waivers,
        answers=decisions.answers,
        rule_versions=versions,
        today=dt.date(2026, 11, 30),
    )
    return statuses(conflicts, review)


@pytest.mark.parametrize("answer", ["same-thing", "not-comparable", "superseded", "error-in-source"])
def test_an_answer_after_which_nothing_is_to_do_decides(file, ann, answer):
    ann.answer(conflict(), answer)
    assert [each.status for each in reviewed(file, conflict(), conflict("b"))] == ["decided", "open"]


@pytest.mark.parametrize("answer", ["conflict", "needs-call"])
def test_an_answer_after_which_something_is_to_do_leaves_it_open_and_is_told(file, ann, answer):
    ann.answer(conflict(), answer, "ask the council")
    (found,) = reviewed(file, conflict())
    assert (found.status, found.explanations) == ("open", (f"Ann: {answer} – ask the council",))


def test_who_saw_the_former_answer_replaces_it(file, ann, bob):
    ann.answer(conflict(), "same-thing")
    bob.answer(conflict(), "conflict")
    (found,) = reviewed(file, conflict())
    assert found.explanations == ("Bob: conflict",)


def test_two_branches_that_decided_differently_disagree_openly_after_a_merge(tmp_path, ann, bob):
    lines = []
    for desk, answer in ((ann, "same-thing"), (bob, "conflict")):
        branch = tmp_path / f"{desk.person}.jsonl"
        Desk(branch, desk.person, rule_versions=VERSIONS).answer(conflict(), answer)
        lines.append(branch.read_text(encoding="utf-8"))
    merged = tmp_path / "merged.jsonl"
    merged.write_text("".join([*lines, lines[0]]), encoding="utf-8")  # git's union may bring a line twice
    (found,) = reviewed(merged, conflict())
    assert found.status == "open"
    assert found.explanations == ("the reviewers disagree: Ann says same-thing, Bob says conflict",)
    Desk(merged, "Cora", rule_versions=VERSIONS).answer(conflict(), "same-thing", "two rounds")
    assert [each.status for each in reviewed(merged, conflict())] == ["decided"]


def test_two_branches_that_decided_alike_agree(tmp_path):
    merged = tmp_path / "merged.jsonl"
    for person in ("Ann", "Bob"):
        branch = tmp_path / f"{person}.jsonl"
        Desk(branch, person, rule_versions=VERSIONS).answer(conflict(), "same-thing")
        with merged.open("a", encoding="utf-8") as file:
            file.write(branch.read_text(encoding="utf-8"))
    assert [each.status for each in reviewed(merged, conflict())] == ["decided"]


def test_a_blind_reviewer_neither_sees_nor_replaces_what_others_answered(file, ann):
    ann.answer(conflict(), "same-thing")
    blind = Desk(file, "Bob", is_blind=True, rule_versions=VERSIONS)
    assert blind.decisions().answers == ()
    blind.answer(conflict(), "conflict")
    given = in_question(read_decisions(file).answers)[conflict().fingerprint]
    assert [(each.by, each.answer) for each in given] == [("Ann", "same-thing"), ("Bob", "conflict")]
    assert agreed(given) is None


def test_an_answer_to_another_text_of_the_rule_holds_no_longer(file, ann):
    ann.answer(conflict(), "same-thing")
    (found,) = reviewed(file, conflict(), versions={"FL101": "bbbbbbbb"})
    assert found.status == "open"
    assert found.explanations == ("Ann answered “same-thing” to an earlier text of this rule",)


def test_what_is_undone_holds_no_longer_and_what_is_done_again_does(file, ann):
    ann.answer(conflict(), "same-thing")
    ann.answer(conflict("b"), "superseded")
    assert ann.undo().of == conflict("b").fingerprint
    assert ann.undo().of == conflict().fingerprint
    assert ann.undo() is None
    assert [each.status for each in reviewed(file, conflict(), conflict("b"))] == ["open", "open"]
    assert ann.redo()
    assert [each.status for each in reviewed(file, conflict(), conflict("b"))] == ["decided", "open"]
    assert ann.redo()
    assert ann.redo() is None
    assert [each.status for each in reviewed(file, conflict(), conflict("b"))] == ["decided", "decided"]


def test_after_another_decision_there_is_nothing_to_do_again(ann):
    ann.answer(conflict(), "same-thing")
    ann.undo()
    ann.note(conflict("b"), "who counted?")
    assert ann.redo() is None


def test_an_answer_that_is_undone_gives_way_to_the_one_before(file, ann, bob):
    ann.answer(conflict(), "same-thing")
    bob.answer(conflict(), "conflict")
    bob.undo()
    assert [each.status for each in reviewed(file, conflict())] == ["decided"]


def test_nobody_undoes_what_somebody_else_did(ann, bob):
    ann.answer(conflict(), "same-thing")
    assert bob.undo() is None


def test_a_waiver_is_undone_by_taking_it_back(file, ann):
    ann.waive(conflict(), "two rounds of bids", dt.date(2027, 1, 31))
    assert [each.status for each in reviewed(file, conflict())] == ["waived"]
    ann.undo()
    assert [each.status for each in reviewed(file, conflict())] == ["open"]


def test_notes_links_replies_and_assignments_are_kept(file, ann):
    one, other = conflict().claims
    ann.note(conflict(), "who counted?")
    ann.assign(conflict(), "Bob")
    ann.reply(conflict(), "the council", "asked")
    ann.link(one, other, "cannot", "two rounds")
    found = read_decisions(file)
    assert [each.note for each in found.notes] == ["who counted?"]
    assert [each.to for each in found.assigned] == ["Bob"]
    assert [(each.whom, each.state) for each in found.replies] == [("the council", "asked")]
    assert [(each.claims, each.link) for each in found.links] == [((one.id, other.id), "cannot")]


def test_of_rights_of_reply_those_are_outstanding_that_nobody_answered(file, ann):
    for whom, state in (("the council", "asked"), ("the line", "asked"), ("the council", "answered")):
        ann.reply(conflict(), whom, state)
    assert [each.whom for each in outstanding(read_decisions(file).replies)] == ["the line"]


def test_the_queue_has_the_gravest_first_and_of_those_the_ones_with_most_voices(file):
    conflicts = [conflict("a", "note"), conflict("b"), conflict("c", sources="abc"), conflict("d", "warning")]
    waiting = queue(conflicts, {}, read_decisions(file), "Ann")
    assert [each.id for each in waiting] == ["c", "b", "d", "a"]


def test_what_is_answered_or_given_to_somebody_else_waits_no_more(file, ann):
    ann.answer(conflict("a"), "conflict")
    ann.assign(conflict("b"), "Bob")
    conflicts = [conflict("a"), conflict("b"), conflict("c")]
    assert [each.id for each in queue(conflicts, {}, read_decisions(file), "Ann")] == ["c"]
    assert [each.id for each in queue(conflicts, {}, read_decisions(file), "Bob")] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("ann", "bob", "value"),
    [
        # Cohen (1960): 1 for the same answers, 0 for what chance gives, below 0 for less than that.
        (["conflict", "same-thing"], ["conflict", "same-thing"], 1.0),
        (["conflict", "conflict", "same-thing", "same-thing"], ["conflict", "same-thing"] * 2, 0.0),
        (["conflict", "same-thing"], ["same-thing", "conflict"], -1.0),
        (["conflict", "conflict"], ["conflict", "conflict"], None),
    ],
)
def test_kappa_tells_agreement_beyond_chance(file, ann, bob, value):
    for person, answers in (("Ann", ann), ("Bob", bob)):
        desk = Desk(file, person, is_blind=True)
        for mark, answer in zip("abcd", answers, strict=False):
            desk.answer(conflict(mark), answer)
    assert kappa(read_decisions(file).answers, "Ann", "Bob") == (value, len(ann))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"decision": "answer", "id": "1", "by": "A", "on": "x", "of": "y", "answer": "maybe"}', "'answer'"),
        ('{"decision": "note", "id": "1", "by": "A", "on": "x", "of": "y"}', "'note'"),
        ('{"decision": "dance", "id": "1"}', "no decision"),
        (
            '{"decision": "note", "id": "1", "by": "A", "on": "x", "of": "y", "note": "z", "mood": 1}',
            "'mood'",
        ),
    ],
)
def test_a_line_that_is_no_decision_is_told_by_its_place(file, line, what):
    file.parent.mkdir()
    file.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(DecisionError, match=f"line 2.*{what}"):
        read_decisions(file)


def test_two_reviewers_at_once_lose_nothing_and_double_nothing(file):
    def work(person):
        desk = Desk(file, person, is_blind=True)
        for mark in "abcdefghij":
            desk.answer(conflict(mark), "same-thing", "a line as long as a page of the disk " * 100)

    threads = [threading.Thread(target=work, args=(f"reviewer {number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    given = read_decisions(file).answers
    assert len(given) == len({(each.by, each.of) for each in given}) == 80


WRITER = """
import sys
from pathlib import Path
from factlint.model import Conflict
from factlint.review.desk import Desk
desk = Desk(Path(sys.argv[1]), sys.argv[2], is_blind=True)
print("ready", flush=True)
for number in range(100000):
    mark = f"{number:016}"
    conflict = Conflict(id=mark, fingerprint=mark, rule="FL101", name="n", severity="error", message="m" * 500)
    desk.answer(conflict, "same-thing", "z" * 2000)
    print(number, flush=True)
"""


def test_a_kill_in_the_middle_of_a_write_loses_no_decision_that_was_confirmed(file):
    for turn in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(file), f"writer {turn}"], stdout=subprocess.PIPE, text=True
        )
        confirmed = [writer.stdout.readline() for _ in range(3 + turn)]
        os.kill(writer.pid, signal.SIGKILL)
        writer.communicate()
        given = [each for each in read_decisions(file).answers if each.by == f"writer {turn}"]
        assert len(given) >= len(confirmed) - 1
        assert len({each.id for each in given}) == len(given)


def test_decisions_about_what_is_not_found_are_no_findings(file, ann):
    ann.answer(conflict(), "same-thing")
    review = Review(answers=read_decisions(file).answers, today=dt.date(2026, 11, 30))
    found: list[Problem] = [*problems_of(review, [])]
    assert found == []
