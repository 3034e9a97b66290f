"""The status of each finding: open, waived, decided, in the baseline, or there before a change."""

from collections.abc import Iterable, Sequence

from factlint.model import Conflict
from factlint.model.conflict import Status
from factlint.model.decision import STILL_OPEN, Answer, Review
from factlint.review.answers import agreed, in_question
from factlint.review.history import answered
from factlint.review.waivers import covers, in_force


def statuses(conflicts: Iterable[Conflict], review: Review) -> tuple[Conflict, ...]:
    """The findings with their statuses; a decision counts before the baseline, and that before what was there anyway.

    What reviewers answered stands among the explanations of what is still open: that it is a conflict, that somebody
    has to ask, that they disagree, or that the rule has changed since.
    """
    waivers = in_force(review.waivers, review.today)
    baseline = {known.fingerprint for known in review.baseline}
    answers = in_question(review.answers)
    found = []
    for conflict in conflicts:
        given = answers.get(conflict.fingerprint, [])
        version = review.rule_versions.get(conflict.rule, "")
        current = [each for each in given if each.rule_version in ("", version)]
        answer = agreed(current)
        status: Status
        if any(covers(waiver, conflict) for waiver in waivers):
            status = "waived"
        elif conflict.status != "open":  # a settled fact has decided it
            status = conflict.status
        elif answer and answer not in STILL_OPEN:
            status = "decided"
        elif answer is None and current:
            status = "open"
        elif conflict.fingerprint in baseline:
            status = "baseline"
        else:
            status = "before" if conflict.fingerprint in review.before else "open"
        told = () if status == "decided" else _told(given, current)
        if told or status != conflict.status:
            explanations = (*told, *conflict.explanations)
            conflict = conflict.model_copy(update={"status": status, "explanations": explanations})  # noqa: PLW2901  # as decided
        found.append(conflict)
    return tuple(found)


def _told(given: Sequence[Answer], current: Sequence[Answer]) -> tuple[str, ...]:
    """What reviewers said of a conflict that is open, in sentences."""
    if len(given) > len(current):
        former = next(each for each in given if each not in current)
        return (f"{former.by} answered “{former.answer}” to an earlier text of this rule",)
    if not current:
        return ()
    if agreed(current):
        return (answered(current[-1]),)
    return ("the reviewers disagree: " + ", ".join(f"{each.by} says {each.answer}" for each in current),)
