"""What a reviewer does: take the next conflict, answer, take it back. Every step is a line in the file of decisions.

Nothing is held in memory: two reviewers, or one in two windows, work on one file, and a kill loses at most the line that
was being written.
"""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

from factlint.model import SEVERITIES, Claim, Conflict, voice_of
from factlint.model.decision import Answer, AnswerKind, Assigned, Decisions, Linked, Note, Reply, Undo, Waiver
from factlint.review.answers import agreed, in_question
from factlint.review.decisions import Entry, append_record, append_waiver, read_decisions
from factlint.review.waivers import latest

Written = TypeVar("Written", bound=Entry)


@dataclass(frozen=True)
class Desk:
    """A reviewer at the file of decisions.

    Attributes:
        path: of the file.
        person: who reviews.
        is_blind: whether what others answered is neither shown nor replaced.
        rule_versions: the text of each rule that is answered to, by its code.
        tool: the program's version.
    """

    path: Path
    person: str
    is_blind: bool = False
    rule_versions: Mapping[str, str] = field(default_factory=dict)
    tool: str = ""

    def decisions(self) -> Decisions:
        """What the file says now; to a blind reviewer of answers and notes only their own.

        Raises:
            DecisionError: it cannot be read.
        """
        found = read_decisions(self.path)
        if not self.is_blind:
            return found
        return found.model_copy(
            update={
                "answers": tuple(each for each in found.answers if each.by == self.person),
                "notes": tuple(each for each in found.notes if each.by == self.person),
            }
        )

    def answer(self, conflict: Conflict, kind: AnswerKind, note: str = "") -> Answer:
        """Say what a conflict is; it takes the place of the answers that the reviewer could see."""
        known = in_question(self.decisions().answers).get(conflict.fingerprint, [])
        return self._written(
            Answer(
                **self._signed(),
                of=conflict.fingerprint,
                answer=kind,
                note=note,
                over=tuple(each.id for each in known),
                rule=conflict.rule,
                rule_version=self.rule_versions.get(conflict.rule, ""),
                tool=self.tool,
            )
        )

    def note(self, conflict: Conflict, text: str) -> Note:
        """Remark something."""
        return self._written(Note(**self._signed(), of=conflict.fingerprint, note=text))

    def assign(self, conflict: Conflict, to: str) -> Assigned:
        """Say who is to look at a conflict."""
        return self._written(Assigned(**self._signed(), of=conflict.fingerprint, to=to))

    def reply(
        self, conflict: Conflict, whom: str, state: Literal["asked", "answered", "corrected"], note: str = ""
    ) -> Reply:
        """Say how far a right of reply has come."""
        return self._written(
            Reply(**self._signed(), of=conflict.fingerprint, whom=whom, state=state, note=note)
        )

    def link(self, one: Claim, other: Claim, link: Literal["must", "cannot"], reason: str) -> Linked:
        """Put two claims together, or keep them apart."""
        return self._written(Linked(**self._signed(), claims=(one.id, other.id), link=link, reason=reason))

    def waive(self, conflict: Conflict, reason: str, expires: dt.date) -> Waiver:
        """Live with a conflict until a day."""
        waiver = Waiver(
            of=conflict.fingerprint, reason=reason, owner=self.person, expires=expires, on=_now(), line=0
        )
        append_waiver(self.path, waiver)
        return waiver

    def undo(self) -> Entry | Waiver | None:
        """Take back what the reviewer wrote last; None if there is nothing."""
        found = read_decisions(self.path)
        last = max(self._own(found), key=lambda each: each.on, default=None)
        waived = [each for each in latest(found.waivers) if each.owner == self.person]
        waiver = max(waived, key=lambda each: each.on, default=None)
        if waiver and (last is None or waiver.on > last.on):
            append_waiver(self.path, waiver.model_copy(update={"is_withdrawn": True, "on": _now()}))
            return waiver
        if last is not None:
            self._written(Undo(**self._signed(), of=last.id))
        return last

    def redo(self) -> Undo | None:
        """Take back the last undoing, unless something was decided after it; None if there is nothing to redo."""
        found = read_decisions(self.path)
        since = max((each.on for each in self._own(found)), default="")
        undoings = [
            each for each in found.undoings if each.by == self.person and each.on > since and not each.is_redo
        ]
        undoing = max(undoings, key=lambda each: each.on, default=None)
        if undoing is not None:
            self._written(Undo(**self._signed(), of=undoing.id, is_redo=True))
        return undoing

    def _own(self, found: Decisions) -> list[Entry]:
        records: tuple[Entry, ...] = (
            *found.answers,
            *found.links,
            *found.notes,
            *found.assigned,
            *found.replies,
        )
        return [each for each in records if each.by == self.person]

    def _signed(self) -> dict[str, str]:
        return {"id": uuid.uuid4().hex[:16], "by": self.person, "on": _now()}

    def _written(self, record: Written) -> Written:
        append_record(self.path, record)
        return record


def queue(
    conflicts: Iterable[Conflict], voices: Mapping[str, str], decisions: Decisions, person: str = ""
) -> list[Conflict]:
    """The conflicts that are still open, those first that weigh most and that most independent voices take part in.

    Args:
        conflicts: with their statuses.
        voices: the voice of each source, by its id.
        decisions: what was answered; who answered a conflict sees it no more, unless others disagree.
        person: whose queue; what is assigned to somebody else is left out. Empty for all of it.
    """
    given = in_question(decisions.answers)
    owner = {each.of: each.to for each in sorted(decisions.assigned, key=lambda each: each.on)}
    waiting = [
        conflict
        for conflict in conflicts
        if conflict.claims
        and conflict.status == "open"
        and owner.get(conflict.fingerprint, "") in ("", person)
        and (
            not given.get(conflict.fingerprint)
            or agreed(given[conflict.fingerprint]) is None
            or (person and person not in {each.by for each in given[conflict.fingerprint]})
        )
    ]
    return sorted(
        waiting,
        key=lambda each: (
            SEVERITIES.index(each.severity),
            -len({voice_of(claim, voices) for claim in each.claims}),
        ),
    )


def outstanding(replies: Iterable[Reply]) -> list[Reply]:
    """Who was asked and has not answered yet, in the order in which they were asked."""
    last = {(each.of, each.whom): each for each in sorted(replies, key=lambda each: each.on)}
    return [each for each in last.values() if each.state == "asked"]


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
