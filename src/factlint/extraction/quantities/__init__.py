"""Quantities: counts, money, percentages, measures and ages, with what they count and the role they play."""

from factlint.extraction.quantities.claims import quantity_claims
from factlint.extraction.quantities.document_signs import Signs, settled
from factlint.extraction.quantities.elided import Nouns
from factlint.extraction.quantities.mention import QuantityMention, Refusal
from factlint.extraction.quantities.search import places
from factlint.extraction.quantities.sentence import read_sentence
from factlint.language import sentences_around

__all__ = ["QuantityMention", "Refusal", "find_quantities", "quantity_claims"]


def find_quantities(text: str, country: str | None = None) -> list[QuantityMention]:
    """The quantities of a text, in order.

    Args:
        text: any text.
        country: ISO 3166 code of where it was published, which decides whose dollar or pound is meant.
    """
    nouns = Nouns(text)
    candidates = places(text)
    signs = Signs(text, country)
    comma = signs.decimal == "comma"
    return [
        settled(nouns.named(mention), text, signs)
        for start, end in sentences_around(text, candidates)
        for mention in read_sentence(text[start:end], start, candidates, decimal_comma=comma).mentions
    ]
