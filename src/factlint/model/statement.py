"""Values of statements that have neither number nor date."""

from typing import Literal

from pydantic import computed_field

from factlint.model.base import Frozen

StatementForm = Literal["quotation", "superlative", "state"]
NOT = "not "


class Statement(Frozen):
    """What a source says in words alone.

    Whom or what it is said of is the claim's subject: the holder of a superlative, the one in a state. Of a quotation the
    claim's speaker tells whose words they are.

    Attributes:
        kind: always ``statement``.
        raw: as written.
        form: ``quotation`` somebody's very words · ``superlative`` what somebody is the first, the only, the largest of ·
            ``state`` what became of somebody or something, as the name of the state in the lexicon ("charge").
        says: the words quoted, what the superlative is of, or the state.
        denied: whether it is said not to be so ("was not charged").
    """

    kind: Literal["statement"] = "statement"
    raw: str = ""
    form: StatementForm
    says: str
    denied: bool = False

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def canonical(self) -> str:
        """Form and content in lower case: ``state: not charge``, ``superlative: first woman to fly``."""
        return f"{self.form}: {NOT if self.denied else ''}{self.says.casefold()}"
