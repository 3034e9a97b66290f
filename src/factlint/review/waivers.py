"""Which waivers hold on a day, and what is wrong with the others."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from factlint.model import Conflict, Problem
from factlint.model.decision import Review, Waiver


def latest(waivers: Iterable[Waiver]) -> list[Waiver]:
    """Of all decisions about one conflict the latest, in order of what they are about; those taken back are left out.

    The order of the lines means nothing, for a merge may mix them.
    """
    by_subject: dict[str, Waiver] = {}
    for waiver in sorted(waivers, key=lambda each: (each.on, each.line)):
        by_subject[waiver.of] = waiver
    return [by_subject[of] for of in sorted(by_subject) if not by_subject[of].is_withdrawn]


def in_force(waivers: Iterable[Waiver], today: dt.date) -> list[Waiver]:
    """The waivers that hold on a day: the last one on which one holds is that on which it expires."""
    return [waiver for waiver in latest(waivers) if waiver.expires is not None and waiver.expires >= today]


def covers(waiver: Waiver, conflict: Conflict) -> bool:
    """Whether a waiver is about a conflict: by its fingerprint, or by its rule."""
    return waiver.of in (conflict.fingerprint, conflict.rule)


def problems_of(review: Review, conflicts: Sequence[Conflict]) -> Iterator[Problem]:
    """A problem for each waiver that has expired, or that no finding needs; and, if strict, for each stale entry of the baseline."""
    held = in_force(review.waivers, review.today)
    for waiver in latest(review.waivers):
        if waiver not in held:
            when = f"on {waiver.expires}" if waiver.expires else "at once: its date is none"
            yield Problem(
                kind="expired",
                path=review.decisions_path,
                line=waiver.line,
                what=f"the waiver of {waiver.of} by {waiver.owner} expired {when}",
                remedy="settle the conflict, or waive it anew",
            )
        elif not any(covers(waiver, conflict) for conflict in conflicts):
            yield Problem(
                kind="idle",
                path=review.decisions_path,
                line=waiver.line,
                what=f"the waiver of {waiver.of} by {waiver.owner} covers nothing that was found",
                remedy=f"take it back: factlint waive {waiver.of} --withdraw",
            )
    if review.is_strict:
        found = {conflict.fingerprint for conflict in conflicts}
        for known in review.baseline:
            if known.fingerprint not in found:
                yield Problem(
                    kind="stale",
                    path=review.baseline_path,
                    what=f"{known.fingerprint} ({known.rule}: {known.headline}) is in the baseline and is found no longer",
                    remedy="remove it: factlint baseline prune",
                )
