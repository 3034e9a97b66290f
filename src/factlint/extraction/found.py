"""What one extractor hands on."""

from dataclasses import dataclass

from factlint.model import Claim, Skipped


@dataclass(frozen=True)
class Found:
    """The result of one extractor over one document.

    Attributes:
        claims: in order of place.
        seen: how many expressions were recognised, claimed or not.
        skipped: those that were not claimed, with the reason.
    """

    claims: tuple[Claim, ...]
    seen: int = 0
    skipped: tuple[Skipped, ...] = ()
