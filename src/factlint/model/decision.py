"""What people decided about findings: waivers, and the baseline of what was there when checking began."""

import datetime as dt

from factlint.model.base import Frozen
from factlint.model.claim import Claim

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
        waivers: those in its lines, in order.
        baseline_path: the file of the baseline.
        baseline: its conflicts.
        before: fingerprints of the findings that were there before a change.
        is_strict: whether entries of the baseline that are found no longer are findings.
        today: the day on which waivers are looked at.
    """

    decisions_path: str = ""
    waivers: tuple[Waiver, ...] = ()
    baseline_path: str = ""
    baseline: tuple[Known, ...] = ()
    before: frozenset[str] = frozenset()
    is_strict: bool = False
    today: dt.date
