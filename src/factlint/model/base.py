"""What every type of the model has in common: it is frozen, and an unknown field is an error."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value: it never changes after it was made, and says so when a field is not its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reckoned: ClassVar[tuple[str, ...]] = ()
    """What is reckoned from the fields once and kept."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_options: Any) -> None:  # noqa: ANN401  # whatever pydantic is told
        """Note what a class keeps."""
        cls.reckoned = tuple(
            name
            for base in cls.__mro__
            for name, member in vars(base).items()
            if isinstance(member, cached_property)
        )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with some fields changed; what was reckoned from the old ones and kept is reckoned anew."""
        copy = super().model_copy(update=update, deep=deep)
        if update:
            for name in self.reckoned:
                copy.__dict__.pop(name, None)
        return copy
