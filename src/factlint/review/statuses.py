"""The status of each finding: open, waived, in the baseline, or there before a change."""

from collections.abc import Iterable

from factlint.model import Conflict
from factlint.model.conflict import Status
from factlint.model.decision import Review
from factlint.review.waivers import covers, in_force


def statuses(conflicts: Iterable[Conflict], review: Review) -> tuple[Conflict, ...]:
    """The findings with their statuses; a decision counts before the baseline, and that before what was there anyway."""
    waivers = in_force(review.waivers, review.today)
    baseline = {known.fingerprint for known in review.baseline}

    def status(conflict: Conflict) -> Status:
        if any(covers(waiver, conflict) for waiver in waivers):
            return "waived"
        if conflict.status != "open":  # a settled fact has decided it
            return conflict.status
        if conflict.fingerprint in baseline:
            return "baseline"
        return "before" if conflict.fingerprint in review.before else "open"

    return tuple(conflict.model_copy(update={"status": status(conflict)}) for conflict in conflicts)
