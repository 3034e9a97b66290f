"""What came of the sources of one matter. It depends on no other matter, so that it can be kept from run to run."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field

from factlint.model.base import Frozen
from factlint.model.by_id import remembered
from factlint.model.claim import Claim
from factlint.model.conflict import Conflict
from factlint.model.group import Group, NearMiss
from factlint.model.report import Coverage, Glance
from factlint.model.shared import SharedText


class Matter(Frozen):
    """The claims of a matter's sources, and what was found when they were compared.

    Attributes:
        claims: in order of source and place, those of settled facts last.
        groups: in order of their first claim.
        conflicts: in the order in which the rules find them, without those about inputs.
        near_misses: pairs nearly compared.
        strays: ids of the sources that seem to be about something else.
        shared: what each two sources have word for word.
        coverage: of each source whose text was searched, by its id.
        glance: counts, and what agrees.
    """

    claims: Annotated[tuple[Claim, ...], AfterValidator(remembered)] = ()
    groups: tuple[Group, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    strays: tuple[str, ...] = ()
    shared: tuple[SharedText, ...] = ()
    coverage: Mapping[str, Coverage] = Field(default_factory=dict)
    glance: Glance = Glance(claims=0, groups=0)

    def outline(self) -> "Matter":
        """What is told at a glance, its conflicts, and of its claims those that they speak of."""
        disputed = {claim.id for conflict in self.conflicts for claim in conflict.claims}
        return self.model_copy(
            update={
                "claims": tuple(claim for claim in self.claims if claim.id in disputed),
                "groups": (),
                "near_misses": (),
                "coverage": {
                    source: own.model_copy(update={"skipped": ()}) for source, own in self.coverage.items()
                },
            }
        )
