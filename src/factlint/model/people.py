"""Values about people and bodies: names, offices, and enumerations."""

from typing import Literal

from pydantic import computed_field

from factlint.model.base import Frozen


class Name(Frozen):
    """How a source writes the name of a person.

    Attributes:
        kind: always ``name``.
        raw: as written, with title ("Sir Merrick Cockell").
        full: without honorifics and post-nominals ("Merrick Cockell").
    """

    kind: Literal["name"] = "name"
    raw: str = ""
    full: str

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """The name in lower case."""
        return self.full.casefold()


class Office(Frozen):
    """The office that a source says somebody holds.

    Attributes:
        kind: always ``office``.
        raw: as written ("Care services minister Norman Lamb").
        person: who holds it, without honorifics ("Norman Lamb").
        title: the office itself ("Care services minister").
        body: of what ("Local Government Association"); None if not said.
    """

    kind: Literal["office"] = "office"
    raw: str = ""
    person: str
    title: str
    body: str | None = None

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """The title in lower case."""
        return self.title.casefold()


class Roster(Frozen):
    """Members that a source enumerates.

    How many there are is a range, because "and" may stand inside a member's name.

    Attributes:
        kind: always ``roster``.
        raw: the enumeration as written.
        members: the parts between the commas, in order.
        minimum: fewest members that the enumeration can have.
        maximum: most members that it can have.
    """

    kind: Literal["roster"] = "roster"
    raw: str = ""
    members: tuple[str, ...]
    minimum: int
    maximum: int

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """The number of members: ``14..18``, or ``3`` where it is sure."""
        return str(self.minimum) if self.minimum == self.maximum else f"{self.minimum}..{self.maximum}"
