"""Two claims under comparison."""

from factlint.align.profile import Profile, size_in
from factlint.model.comparison import Relation, compare


class Pair:
    """Two claims of one block.

    Attributes:
        one, other: the two; their order means nothing.
        relation: how their values stand to each other.
        agrees: whether both values can be right, read narrowly.
        in_one_source: whether one source makes both claims.
    """

    # Made for every two claims that are compared: slots, and no lock as `cached_property` has one.
    __slots__ = ("_sizes", "agrees", "in_one_source", "one", "other", "relation")

    def __init__(self, one: Profile, other: Profile) -> None:
        self.one, self.other = one, other
        self.relation: Relation | None = compare(one.claim.value, other.claim.value)
        self.agrees = self.relation == "agree"
        self.in_one_source = one.claim.source == other.claim.source
        self._sizes: tuple[float, ...] | None = None

    @property
    def sizes(self) -> tuple[float, ...]:
        """How large their numbers are in one unit, the smaller first; empty if one of them is unknown or zero."""
        if self._sizes is None:
            one, other = self.one.size, size_in(self.other.claim.value, self.one.unit)
            self._sizes = (min(one, other), max(one, other)) if one and other else ()
        return self._sizes

    @property
    def ratio(self) -> float | None:
        """The larger number by the smaller; None if one of them is unknown or zero, or if they agree."""
        return self.sizes[1] / self.sizes[0] if self.sizes and not self.agrees else None
