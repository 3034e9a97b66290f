"""A draft's marks as the findings of a report, so that every format of a report can show them."""

from collections.abc import Mapping

from factlint.model import Conflict, Report, conflict_id
from factlint.model.conflict import with_fingerprints
from factlint.model.draft import GRAVITY, TICKS, DraftReport, Mark, Tick
from factlint.model.wording import in_words

RULE = "draft"
"""What stands for a rule's code: a draft's marks are no rule's findings."""
SAYS: Mapping[Tick, str] = {
    "contradicted": "a source contradicts it",
    "strained": "only a generous reading agrees, or the two may speak of different things",
    "unfound": "found nowhere in the sources",
}


def as_report(draft: DraftReport) -> Report:
    """The findings: inputs that could not be read, then a finding for each claim that no source supports, the gravest first."""
    marks = sorted(
        (mark for mark in draft.marks if mark.tick in GRAVITY), key=lambda mark: TICKS.index(mark.tick)
    )
    return Report(
        tool=draft.tool,
        sources=(draft.draft, *draft.sources),
        claims=draft.claims,
        conflicts=with_fingerprints((*draft.problems, *(_finding(mark) for mark in marks))),
        shared=draft.shared,
    )


def _finding(mark: Mark) -> Conflict:
    """One mark; the draft's own claim comes first, those that contradict it after it."""
    claims = (mark.claim, *mark.contradicted_by)
    values = list(dict.fromkeys(in_words(claim.value) for claim in mark.contradicted_by))
    against = f", the sources say {' or '.join(values)}" if values else f": {SAYS[mark.tick]}"
    return Conflict(
        id=conflict_id(RULE, [claim.id for claim in claims]),
        rule=RULE,
        name=mark.tick,
        severity=GRAVITY[mark.tick],
        headline=f"The draft says {in_words(mark.claim.value)}{against}",
        claims=claims,
        message=mark.reason or SAYS[mark.tick],
    )
