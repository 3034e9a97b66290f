"""Somebody's very words, between quotation marks."""

import re
from collections.abc import Iterator
from typing import Final

from factlint.extraction.people import Cast, speaker
from factlint.extraction.reading import Reading
from factlint.model import Claim, Statement

QUOTED: Final = re.compile(
    r"“(?P<curly>[^“”\n]+)”|\"(?P<straight>[^\"\n]+)\"|``(?P<typed>(?:(?!``|'').)+)''|(?<!\w)‘(?P<single>[^‘’\n]+(?:’\w[^‘’\n]*)*)’(?!\w)"
)
FEWEST_WORDS: Final = 5
"""Shorter ones are titles, nicknames and words held at a distance."""
MOST_CHARACTERS: Final = 1000
"""A longer stretch is two marks that do not belong together."""


def quotations(reading: Reading, cast: Cast) -> Iterator[Claim]:
    """Every quotation of a few words or more, with its speaker where one is named beside it."""
    text = reading.text
    for match in QUOTED.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        sentence = reading.sentence_at(start)
        if sentence is None or sentence.segment.kind == "card" or end - start > MOST_CHARACTERS:
            continue
        if match.start() < sentence.segment.start:  # the marks of a title's value in front matter
            continue
        words = text[start:end].split()
        if len(words) < FEWEST_WORDS:
            continue
        after = reading.sentence_at(min(match.end(), len(text) - 1)) or sentence
        yield Claim.quoting(
            reading.document,
            start,
            end,
            Statement(raw=text[start:end], form="quotation", says=" ".join(words)),
            attribute="quotation",
            speaker=speaker(sentence, cast) or speaker(after, cast),
            segment=sentence.segment.kind,
            context=sentence.context,
        )
