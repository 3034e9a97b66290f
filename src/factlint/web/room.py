"""What the desk looks at: the report, the decisions, and whether one of them has changed meanwhile."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from factlint.model import Claim, Conflict, Report, Source, voice_of
from factlint.model.decision import Decisions
from factlint.report.page.conflicts import conflict_view
from factlint.report.page.links import Links
from factlint.report.sentences import headline_of
from factlint.review.answers import agreed, in_question
from factlint.review.desk import Desk, outstanding, queue
from factlint.review.history import history

MOST_SHOWN: Final = 200
"""Conflicts of the queue that are shown at once; a filter finds the others."""

Json = dict[str, Any]


@dataclass
class Room:
    """The conflicts that a reviewer goes through.

    Attributes:
        desk: the reviewer's place at the file of decisions.
        check: works out the report anew, without what people decided.
        review: gives a report the statuses that the decisions give now.
        texts: the text of each source, by its id.
        settling: holds a fact settled: the report, the conflict in it, value and evidence.
        correcting: sets a claim right: its source, itself, and the value and the words that it should have.
        state: of the files that are checked; another value means that one has changed.
    """

    desk: Desk
    check: Callable[[], Report]
    review: Callable[[Report], Report]
    texts: Callable[[], Mapping[str, str]]
    settling: Callable[[Report, Conflict, str, str], None]
    correcting: Callable[[Source, Claim, str, str], None]
    state: Callable[[], object]
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _checks: int = 0
    _news: str = ""

    def __post_init__(self) -> None:
        """Check for the first time."""
        self._seen = self.state()
        self._raw = self.check()
        self._decided_by: object = None
        self._texts: Mapping[str, str] | None = None
        self._decide()

    @property
    def report(self) -> Report:
        """As it is now."""
        return self._report

    def revision(self) -> Json:
        """What tells one state of the room from another; files that have changed are checked on the way."""
        with self._lock:
            now = self.state()
            if now != self._seen:
                self._seen = now
                before = {conflict.fingerprint for conflict in self._raw.conflicts}
                self._raw, self._texts = self.check(), None
                after = {conflict.fingerprint for conflict in self._raw.conflicts}
                self._checks += 1
                self._news = f"A source changed: {len(after - before)} new, {len(before - after)} gone."
                self._decided_by = None
            self._decide()
            return {"revision": f"{self._checks}-{hash(self._decided_by) & 0xFFFFFFFF:x}", "news": self._news}

    def waiting(self, text: str = "") -> Json:
        """The first of the queue, how many wait, and how far the rights of reply have come.

        Args:
            text: only conflicts whose headline, rule or severity has it, in any case.
        """
        with self._lock:
            revision = self.revision()
            decisions, voices = self._decisions, self._voices
            waiting = queue(self._report.conflicts, voices, decisions, self.desk.person)
            wanted = text.strip().casefold()
            fitting = [each for each in waiting if wanted in _named(each).casefold()]
            given = in_question(decisions.answers)
            owner = {each.of: each.to for each in decisions.assigned}
            return {
                **revision,
                "person": self.desk.person,
                "blind": self.desk.is_blind,
                "all": len(self._by_fingerprint),
                "left": len(waiting),
                "fitting": len(fitting),
                "waiting": [
                    {
                        "id": each.fingerprint,
                        "headline": headline_of(each),
                        "severity": each.severity,
                        "rule": f"{each.rule} {each.name}",
                        "voices": len({voice_of(claim, voices) for claim in each.claims}),
                        "owner": owner.get(each.fingerprint, ""),
                        "differs": len(given.get(each.fingerprint, ())) > 1
                        and agreed(given[each.fingerprint]) is None,
                    }
                    for each in fitting[:MOST_SHOWN]
                ],
                "replies": [
                    {"of": each.of, "whom": each.whom, "state": each.state, "on": each.on[:10]}
                    for each in outstanding(decisions.replies)
                ],
            }

    def conflict(self, fingerprint: str) -> Json:
        """Everything about one conflict.

        Raises:
            KeyError: there is none of that fingerprint.
        """
        with self._lock:
            found = self.find(fingerprint)
            sources = self._sources
            numbers = {source: number for number, source in enumerate(sources)}
            view = conflict_view(found, sources, Links(), {}, is_long=False)
            return {
                "id": fingerprint,
                "headline": view.headline,
                "severity": found.severity,
                "rule": f"{found.rule} {found.name}",
                "status": found.status,
                "why": " ".join([view.why, *view.reasons]).strip(),
                "settled_by": found.settled_by,
                "picture": str(view.picture or ""),
                "quotes": [
                    {**quote._asdict(), "document": int(quote.anchor.removeprefix("s-"))}
                    for quote in view.quotes
                ],
                "more": view.more,
                "documents": sorted({numbers[claim.source] for claim in found.claims}),
                "history": history(self._decisions).get(fingerprint, []),
            }

    def document(self, number: int, fingerprint: str) -> Json:
        """The whole text of a source, and where the words of a conflict stand in it.

        Raises:
            IndexError: there is no such source.
            KeyError: there is no such conflict.
        """
        with self._lock:
            if self._texts is None:
                self._texts = self.texts()
            source = self._report.sources[number]
            found = self.find(fingerprint)
            spans = sorted(
                {
                    (claim.start, claim.end)
                    for claim in found.claims
                    if claim.source == source.id and claim.start is not None and claim.end is not None
                }
            )
            text = self._texts.get(source.id, "")
            return {"name": source.name, "parts": _parts(text, spans)}

    def settle(self, conflict: Conflict, value: str, evidence: str) -> None:
        """Hold settled what a conflict disputes.

        Raises:
            ValueError: the value is none of its kind.
        """
        with self._lock:
            self.settling(self._report, conflict, value, evidence)

    def correct(self, conflict: Conflict, claim: str, value: str, words: str) -> None:
        """Set a claim of a conflict right.

        Raises:
            KeyError: it is none of the conflict's.
            ValueError: the value is none of its kind, or the words do not stand in the document.
        """
        with self._lock:
            meant = {each.id: each for each in conflict.claims}[claim]
            self.correcting(self._sources[meant.source], meant, value, words)

    def again(self) -> None:
        """Work everything out anew when somebody asks next."""
        with self._lock:
            self._seen = None

    def find(self, fingerprint: str) -> Conflict:
        """The conflict of a fingerprint.

        Raises:
            KeyError: there is none.
        """
        return self._by_fingerprint[fingerprint]

    def _decide(self) -> None:
        """Bring the statuses up to date, if the file of decisions has changed."""
        try:
            status = self.desk.path.stat()
            now: object = (status.st_mtime_ns, status.st_size, self._checks)
        except OSError:
            now = (0, 0, self._checks)
        if now == self._decided_by:
            return
        self._decisions: Decisions = self.desk.decisions()
        self._report = self.review(self._raw)
        self._sources = {source.id: source for source in self._report.sources}
        self._voices = {source.id: source.voice for source in self._report.sources}
        self._by_fingerprint = {each.fingerprint: each for each in self._report.conflicts if each.claims}
        self._decided_by = now


def _named(conflict: Conflict) -> str:
    told = " ".join(conflict.explanations[:1])  # among them that reviewers disagree
    return f"{headline_of(conflict)} {conflict.rule} {conflict.name} {conflict.severity} {told}"


def _parts(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is one of the spans."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for start, end in spans:
        if start >= at:
            parts += [(text[at:start], False), (text[start:end], True)]
            at = end
    return [part for part in (*parts, (text[at:], False)) if part[0]]
