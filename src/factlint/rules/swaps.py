"""Two figures that one source may have swapped."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from factlint.model import Conflict, Group
from factlint.model.wording import in_words

MOST_SOURCES = 8
"""Of a dispute among more sources nobody thinks that two of them swapped its figure."""

SWAPPED = "the figures of two things may have been swapped"

Found = tuple[Group, Conflict]
Said = Mapping[str, str]
"""The value that each source gives, by the source's id; sources that give two are left out."""


def with_swaps(found: Sequence[Found]) -> list[Found]:
    """The findings, those first explained by a swap that mirror each other: 12 dead and 7 hurt against 7 dead and 12 hurt."""
    said = [_said(conflict) for _, conflict in found]
    places: dict[tuple[str, str], set[int]] = {}
    for place, values in enumerate(said):
        for given in values.items():
            places.setdefault(given, set()).add(place)
    return [
        (group, _explained(conflict) if _is_mirrored(values, places) else conflict)
        for (group, conflict), values in zip(found, said, strict=True)
    ]


def _said(conflict: Conflict) -> Said:
    """Only disputes about quantities can be swaps of figures."""
    values: dict[str, set[str]] = {}
    for claim in conflict.claims:
        if claim.kind == "quantity":
            values.setdefault(claim.source, set()).add(in_words(claim.value))
    if len(values) > MOST_SOURCES:
        return {}
    return {source: next(iter(given)) for source, given in values.items() if len(given) == 1}


def _is_mirrored(said: Said, places: Mapping[tuple[str, str], set[int]]) -> bool:
    """Whether two sources give each other's values in another dispute."""
    nowhere: set[int] = set()
    return any(
        mine != theirs and places.get((one, theirs), nowhere) & places.get((other, mine), nowhere)
        for (one, mine), (other, theirs) in combinations(said.items(), 2)
    )


def _explained(conflict: Conflict) -> Conflict:
    return conflict.model_copy(update={"explanations": (SWAPPED, *conflict.explanations)})
