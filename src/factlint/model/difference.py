"""What a change brought: which findings it added, resolved and changed, and by which sources."""

from collections.abc import Sequence

from factlint.model.base import Frozen
from factlint.model.conflict import Conflict


class Added(Frozen):
    """A finding that was not there before.

    Attributes:
        fingerprint: of the finding.
        sources: the paths of its sources that are new or that changed; empty if only what they are compared with did.
    """

    fingerprint: str
    sources: tuple[str, ...]


class Resolved(Frozen):
    """A finding that is there no longer.

    Attributes:
        fingerprint, rule, headline: as it was.
    """

    fingerprint: str
    rule: str
    headline: str


class Changed(Frozen):
    """A finding that disputes the same as one before, in other words or with other values.

    Attributes:
        fingerprint: of the finding now.
        was: of that before.
        has_new_value: whether a value came in that was not disputed before; only then the change counts as new.
        sources: as for an added one.
    """

    fingerprint: str
    was: str
    has_new_value: bool
    sources: tuple[str, ...]


class Difference(Frozen):
    """What a change brought.

    Attributes:
        added, resolved, changed: the findings, in their order.
    """

    added: tuple[Added, ...] = ()
    resolved: tuple[Resolved, ...] = ()
    changed: tuple[Changed, ...] = ()

    def known(self, now: Sequence[Conflict]) -> frozenset[str]:
        """The fingerprints of the findings that are no news: there before, or changed without a new value."""
        news = {each.fingerprint for each in self.added}
        news |= {each.fingerprint for each in self.changed if each.has_new_value}
        return frozenset(conflict.fingerprint for conflict in now) - news
