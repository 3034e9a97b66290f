"""Claims in JSON: given once, and named by their ids from then on."""

from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, ValidationInfo

from factlint.model.claim import Claim

KNOWN = "claims"
"""Of the context that JSON is read with: the claims that were read so far, by their ids."""


def remembered(claims: tuple[Claim, ...], info: ValidationInfo) -> tuple[Claim, ...]:
    """Claims that were read, noted in the context, so that what is read after them can name them."""
    if info.context is not None:
        info.context.setdefault(KNOWN, {}).update((claim.id, claim) for claim in claims)
    return claims


def _ids(claims: tuple[Claim, ...]) -> list[str]:
    return [claim.id for claim in claims]


def _by_id(told: object, info: ValidationInfo) -> object:
    """Claims as they are given, or those that ids in JSON mean."""
    if info.mode != "json" or not isinstance(told, list):
        return told
    known: dict[str, Claim] = (info.context or {}).get(KNOWN, {})
    try:
        return tuple([known[each] for each in told])
    except KeyError as missing:
        raise ValueError(f"there is no claim {missing}") from None


ById = Annotated[
    tuple[Claim, ...],
    BeforeValidator(_by_id),
    PlainSerializer(_ids, return_type=list[str], when_used="always"),
]
"""Claims that JSON names by their ids; read with a context in which they are, it gives them back."""

PairById = Annotated[
    tuple[Claim, Claim],
    BeforeValidator(_by_id),
    PlainSerializer(_ids, return_type=list[str], when_used="always"),
]
"""The same of two."""
