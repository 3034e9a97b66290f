"""Places, as far as a source names them."""

from typing import Literal

from pydantic import computed_field

from factlint.model.base import Frozen

PlaceRole = Literal["event", "home", "seat"]


class Place(Frozen):
    """Where something happened, where somebody lives, or where a building stands.

    Attributes:
        kind: always ``place``.
        raw: as written ("the 200 block of Childers St.").
        name: without article ("200 block of Childers St.").
        role: whether it is the place of an ``event``, somebody's ``home``, or the ``seat`` of a building.
        number: of the house or the block; None if none is stated.
        block: whether ``number`` is that of a block, which holds a hundred houses.
        street: the street's name in lower case, its type in full ("childers street"); empty if it is no street.
    """

    kind: Literal["place"] = "place"
    raw: str = ""
    name: str
    role: PlaceRole = "event"
    number: int | None = None
    block: bool = False
    street: str = ""

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """The name in lower case."""
        return self.name.casefold()
