"""Claims about who holds which office."""

from functools import cache

from factlint.extraction.found import Found
from factlint.extraction.people.cast import Cast
from factlint.extraction.people.holdings import Holding
from factlint.extraction.people.lexicon import RANKING, lexicon
from factlint.extraction.people.persons import full_name
from factlint.extraction.reading import Reading, Sentence
from factlint.language import WordScanner
from factlint.model import Claim, Office


def office_claims(reading: Reading, cast: Cast) -> Found:
    """Every statement of a document that a named person holds an office.

    The forms are "Care Minister Jane Roe", "Jane Roe, chair of the Example Board", "the mayor of Exampleton, Jane Roe"
    and "Jane Roe, who is the chief executive of Example Ltd". The title has its status ("former", "acting"), and short
    forms are written out; the body is also the claim's scope.
    """
    claims: dict[str, Claim] = {}
    for sentence in office_sentences(reading, cast):
        for holding in cast.of(sentence).holdings:
            name = full_name(reading.text, sentence.tokens, holding.person)
            claim = claim_of(reading, sentence, holding, name)
            claims.setdefault(claim.id, claim)
    return Found(tuple(claims.values()), seen=len(claims))


def office_sentences(reading: Reading, cast: Cast) -> list[Sentence]:
    """The sentences that hold a noun of office, headlines set in capitals and the source's card left out."""
    found: dict[int, Sentence] = {}
    for start, _, _ in _scanner().find(reading.text):
        sentence = reading.sentence_at(start)
        if sentence is not None and sentence.start not in found and sentence.segment.kind != "card":
            found[sentence.start] = sentence
    return [sentence for sentence in found.values() if not cast.of(sentence).in_title_case]


@cache
def _scanner() -> WordScanner:
    return WordScanner(sorted({*lexicon().offices, *lexicon().abbreviations, RANKING}))


def claim_of(reading: Reading, sentence: Sentence, holding: Holding, name: str) -> Claim:
    """The claim that somebody of a name holds an office, as a sentence tells."""
    raw = reading.text[holding.start : holding.end]
    value = Office(raw=raw, person=name, title=holding.title.title, body=holding.title.body)
    return Claim.quoting(
        reading.document,
        holding.start,
        holding.end,
        value,
        subject=name,
        attribute="office",
        scope=holding.title.body or "",
        modality="planned" if holding.planned else "actual",
        segment=sentence.segment.kind,
        context=sentence.context,
    )
