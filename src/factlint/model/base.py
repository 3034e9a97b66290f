"""What every type of the model has in common: it is frozen, and an unknown field is an error."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value: it never changes after it was made, and says so when a field is not its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")
