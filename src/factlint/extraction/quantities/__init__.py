"""Quantities: counts, money, percentages, measures and ages, with what they count and the role they play."""

from factlint.extraction.quantities.claims import quantity_claims
from factlint.extraction.quantities.elided import Nouns
from factlint.extraction.quantities.mention import QuantityMention, Refusal
from factlint.extraction.quantities.search import places
from factlint.extraction.quantities.sentence import read_sentence
from factlint.language import sentences_around

__all__ = ["QuantityMention", "Refusal", "find_quantities", "quantity_claims"]


def find_quantities(text: str) -> list[QuantityMention]:
    """The quantities of a text, in order."""
    nouns = Nouns(text)
    candidates = places(text)
    return [
        nouns.named(mention)
        for start, end in sentences_around(text, candidates)
        for mention in read_sentence(text[start:end], start, candidates).mentions
    ]
