"""Two claims under comparison."""

from dataclasses import dataclass
from functools import cached_property

from factlint.align.profile import Profile, size_in
from factlint.model.comparison import Relation, compare


@dataclass(frozen=True, eq=False)
class Pair:
    """Two claims of one block.

    Attributes:
        one, other: the two; their order means nothing.
    """

    one: Profile
    other: Profile

    @cached_property
    def relation(self) -> Relation | None:
        """How their values stand to each other."""
        return compare(self.one.claim.value, self.other.claim.value)

    @cached_property
    def sizes(self) -> tuple[float, float] | None:
        """How large their numbers are in one unit, the smaller first; None if one of them is unknown or zero."""
        one, other = self.one.size, size_in(self.other.claim.value, self.one.unit)
        return (min(one, other), max(one, other)) if one and other else None

    @cached_property
    def ratio(self) -> float | None:
        """The larger number by the smaller; None if one of them is unknown or zero, or if they agree."""
        return None if self.agrees or self.sizes is None else self.sizes[1] / self.sizes[0]

    @property
    def agrees(self) -> bool:
        """Whether both values can be right, read narrowly."""
        return self.relation == "agree"

    @property
    def in_one_source(self) -> bool:
        """Whether one source makes both claims."""
        return self.one.claim.source == self.other.claim.source
