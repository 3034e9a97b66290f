"""The first, the only, the largest: what one alone can be."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from factlint.extraction.people import Cast
from factlint.extraction.people.persons import full_name
from factlint.extraction.reading import Reading, Sentence
from factlint.language import Token, entries
from factlint.model import Claim, Statement

PACKAGE: Final = __package__ or ""
MOST_WORDS: Final = 14
"""Words of what a superlative is of: "first woman in the county to be elected mayor"."""
FEWEST_WORDS: Final = 3
"""With fewer words nobody knows of what it is the first: "was the first victim"."""
BEFORE: Final = frozenset(
    {"is", "was", "became", "becomes", "remains", "remained", "be", "been", "also", "has", "had", ","}
)
"""What stands between the holder and "the first"."""
ENDS: Final = frozenset({"and", "but", "who", "which", "when"})
"""Words at which a noun phrase ends, as it does at every mark."""


def superlatives(reading: Reading, cast: Cast) -> Iterator[Claim]:
    """Every "Ann Marlow was the first woman to …" and "Ann Marlow, the first woman to …" about somebody named."""
    ranks = _ranks()
    for sentence in reading.sentences:
        if sentence.segment.kind == "card" or " the " not in sentence.text:
            continue
        tokens = sentence.tokens
        for at, token in enumerate(tokens[:-1]):
            if token.text != "the" or tokens[at + 1].lower not in ranks:
                continue
            name, end = _holder(sentence, cast, at), _end(tokens, at + 1)
            if name and end - at > FEWEST_WORDS:
                yield _claim(reading, sentence, name, at + 1, end)


@cache
def _ranks() -> frozenset[str]:
    return frozenset(entries(PACKAGE, "superlatives.txt"))


def _holder(sentence: Sentence, cast: Cast, at: int) -> str:
    """The name before "was the first …" or ", the first …"; empty if there is none, or if it is denied or doubted."""
    tokens = sentence.tokens
    before = at
    while before > 0 and tokens[before - 1].lower in BEFORE:
        before -= 1
    if before == at:
        return ""
    for person in cast.of(sentence).persons:
        if person.right == before:
            return full_name(sentence.text, tokens, person, sentence.start)
    return ""


def _end(tokens: Sequence[Token], first: int) -> int:
    last = min(len(tokens), first + MOST_WORDS)
    return next((at for at in range(first, last) if _ends(tokens[at])), last)


def _ends(token: Token) -> bool:
    return not token.is_word or token.lower in ENDS


def _claim(reading: Reading, sentence: Sentence, holder: str, first: int, end: int) -> Claim:
    start, stop = sentence.tokens[first].start, sentence.tokens[end - 1].end
    text = reading.text[start:stop]
    return Claim.quoting(
        reading.document,
        start,
        stop,
        Statement(raw=text, form="superlative", says=" ".join(text.split())),
        subject=holder,
        attribute="superlative",
        segment=sentence.segment.kind,
        context=sentence.context,
    )
