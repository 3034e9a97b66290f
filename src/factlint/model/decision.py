"""What people decided about findings: waivers, and the baseline of what was there when checking began."""

import datetime as dt
from collections.abc import Mapping
from typing import Literal, get_args

from pydantic import Field

from factlint.model.base import Frozen
from factlint.model.claim import Claim

AnswerKind = Literal[
    "conflict", "same-thing", "not-comparable", "superseded", "error-in-source", "needs-call"
]
ANSWERS: tuple[AnswerKind, ...] = get_args(AnswerKind)
STILL_OPEN: frozenset[AnswerKind] = frozenset({"conflict", "needs-call"})
"""Answers after which there is still something to do."""

SETTLED = "settled"
"""The id of the source that settled facts are claims of."""


class Waiver(Frozen):
    """To live with a conflict, or with all that one rule finds, until a day.

    Attributes:
        of: the conflict's fingerprint, or the rule's code.
        reason: why.
        owner: who answers for it.
        expires: the last day on which it holds; None if what was written is no date, so that it never holds.
        on: when it was decided, as an ISO moment; of two about one conflict the later one counts.
        line: where it stands in the file of decisions, counted from 1.
        is_withdrawn: whether the decision is to take an earlier one back.
    """

    of: str
    reason: str
    owner: str
    expires: dt.date | None
    on: str = ""
    line: int
    is_withdrawn: bool = False


class Record(Frozen):
    """What somebody wrote into the file of decisions.

    Attributes:
        id: tells it from every other one; a merge that brings it twice changes nothing.
        by: who.
        on: when, as an ISO moment.
        line: where it stands in the file, counted from 1; 0 until it is read from there.
    """

    id: str = Field(min_length=1)
    by: str = Field(min_length=1)
    on: str = Field(min_length=1)
    line: int = 0


class Answer(Record):
    """What somebody says a conflict is.

    Attributes:
        of: the conflict's fingerprint, which changes with its words, its values and its rule.
        answer: ``conflict`` it is one · ``same-thing`` both say the same · ``not-comparable`` they speak of two things ·
            ``superseded`` one was overtaken by the other · ``error-in-source`` one is wrong, and it is known which ·
            ``needs-call`` somebody has to ask.
        note: why; for people.
        over: ids of the answers that were known when it was given, and that it takes the place of.
        rule: code of the rule.
        rule_version: which text of the rule; an answer to another text holds no longer.
        tool: version of the program.
    """

    decision: Literal["answer"] = "answer"
    of: str = Field(min_length=1)
    answer: AnswerKind
    note: str = ""
    over: tuple[str, ...] = ()
    rule: str = ""
    rule_version: str = ""
    tool: str = ""


class Undo(Record):
    """To take back what was written, by whoever wrote it.

    Attributes:
        of: the id of what is taken back.
        is_redo: whether that is an undoing, so that what it took back holds again.
    """

    decision: Literal["undo"] = "undo"
    of: str = Field(min_length=1)
    is_redo: bool = False


class Linked(Record):
    """To put two claims together, or to keep them apart.

    Attributes:
        claims: their ids.
        link: ``must`` or ``cannot`` stand in one group.
        reason: why.
    """

    decision: Literal["link"] = "link"
    claims: tuple[str, str]
    link: Literal["must", "cannot"]
    reason: str = Field(min_length=1)


class Note(Record):
    """A remark on a conflict.

    Attributes:
        of: the conflict's fingerprint.
        note: what is said.
    """

    decision: Literal["note"] = "note"
    of: str = Field(min_length=1)
    note: str = Field(min_length=1)


class Assigned(Record):
    """Who is to look at a conflict.

    Attributes:
        of: the conflict's fingerprint.
        to: the person; empty for nobody.
    """

    decision: Literal["assign"] = "assign"
    of: str = Field(min_length=1)
    to: str


class Reply(Record):
    """How far a right of reply has come.

    Attributes:
        of: the conflict's fingerprint.
        whom: who was asked.
        state: ``asked``, ``answered``, or ``corrected`` by them.
        note: what they said.
    """

    decision: Literal["reply"] = "reply"
    of: str = Field(min_length=1)
    whom: str = Field(min_length=1)
    state: Literal["asked", "answered", "corrected"]
    note: str = ""


class Decisions(Frozen):
    """Everything that a file of decisions says, each sort in the order of its lines; what was taken back is left out.

    Attributes:
        waivers, answers, links, notes, assigned, replies: by their sort.
        undoings: those that hold.
    """

    waivers: tuple[Waiver, ...] = ()
    answers: tuple[Answer, ...] = ()
    links: tuple[Linked, ...] = ()
    notes: tuple[Note, ...] = ()
    assigned: tuple[Assigned, ...] = ()
    replies: tuple[Reply, ...] = ()
    undoings: tuple[Undo, ...] = ()


class Known(Frozen):
    """A conflict of the baseline.

    Attributes:
        fingerprint: of the conflict.
        rule: its code.
        headline: what was disputed when the baseline was written; for people.
    """

    fingerprint: str
    rule: str
    headline: str


class Settled(Frozen):
    """A fact that a reviewer holds settled.

    Attributes:
        claim: what is held, of the source `SETTLED`, or of its part about a matter.
        matter: which matter it belongs to; empty for the run's one matter.
        evidence: what settles it.
        by: who holds it.
        on: since when, as an ISO date.
        known: the words and the value of each claim that disputed it then: they are no news.
        line: which entry of the file it is, counted from 1.
    """

    claim: Claim
    evidence: str
    by: str
    on: str
    known: tuple[tuple[str, str], ...] = ()
    matter: str = ""
    line: int


class Review(Frozen):
    """What is known of a workspace's findings before they are found.

    Attributes:
        decisions_path: the file of decisions, as given or found.
        waivers, answers: those in its lines, in order.
        rule_versions: by which an answer to another text of a rule is told, by the rule's code.
        baseline_path: the file of the baseline.
        baseline: its conflicts.
        before: fingerprints of the findings that were there before a change.
        is_strict: whether entries of the baseline that are found no longer are findings.
        today: the day on which waivers are looked at.
    """

    decisions_path: str = ""
    waivers: tuple[Waiver, ...] = ()
    answers: tuple[Answer, ...] = ()
    rule_versions: Mapping[str, str] = Field(default_factory=dict)
    baseline_path: str = ""
    baseline: tuple[Known, ...] = ()
    before: frozenset[str] = frozenset()
    is_strict: bool = False
    today: dt.date
