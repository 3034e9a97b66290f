"""All statements of a document."""

from factlint.extraction.found import Found
from factlint.extraction.people import Cast
from factlint.extraction.reading import Reading
from factlint.extraction.statements.quotations import quotations
from factlint.extraction.statements.states import states
from factlint.extraction.statements.superlatives import superlatives


def statement_claims(reading: Reading, cast: Cast) -> Found:
    """Quotations, superlatives with their holders, and states of the lexicon with whom they are said of."""
    claims = [*quotations(reading, cast), *superlatives(reading, cast), *states(reading, cast)]
    return Found(tuple(sorted(claims, key=lambda claim: (claim.start or 0, claim.end or 0))), len(claims))
