"""Numbers that "respectively" binds to as many nouns in order: "Leeds and Hull opened 10 and 12 clinics respectively"."""

from collections.abc import Sequence
from typing import Final

from factlint.extraction.quantities.left_phrases import phrase_before
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.mention import QuantityMention
from factlint.extraction.quantities.nouns import Phrase

SIGNAL: Final = "respectively"
PAIR: Final = 2


def bound_in_order(words: list[Lexeme], mentions: Sequence[QuantityMention]) -> list[QuantityMention]:
    """The quantities of a sentence, the last two bound to the two nouns named before them.

    A noun narrows down what is counted, or is itself what is counted where nothing else is. Nothing changes where no
    two nouns with "and" between them stand before two numbers.
    """
    before = [mention for mention in mentions if mention.start < _signal_at(words)]
    pair = before[-PAIR:]
    nouns = _two_nouns(words, pair[0].start) if len(pair) == PAIR else None
    if nouns is None:
        return list(mentions)
    bound = {id(mention): _bound(mention, noun) for mention, noun in zip(pair, nouns, strict=True)}
    return [bound.get(id(mention), mention) for mention in mentions]


def _signal_at(words: list[Lexeme]) -> int:
    return next((word.start for word in words if word.lower == SIGNAL), -1)


def _two_nouns(words: list[Lexeme], before: int) -> tuple[Phrase, Phrase] | None:
    """The last two noun phrases with "and" between them that end before a code point."""
    for index in range(1, len(words) - 1):
        if words[index].start >= before:
            break
        if words[index].lower == "and":
            first, second = phrase_before(words, index, 0), _after(words, index + 1, before)
            if first is not None and second is not None:
                return first, second
    return None


def _after(words: list[Lexeme], at: int, before: int) -> Phrase | None:
    """The noun phrase that begins at an index: its words up to the first that cannot end it."""
    for end in range(at + 1, len(words)):
        if words[end].start >= before:
            return None
        found = phrase_before(words, end, at - 1)
        if found is not None and found.first <= at + 1 and phrase_before(words, end + 1, at - 1) is None:
            return found
    return None


def _bound(mention: QuantityMention, noun: Phrase) -> QuantityMention:
    if mention.counted_start >= mention.end:
        return mention._replace(scope=noun.text)
    return mention._replace(counted=noun.text, counted_start=noun.start, counted_end=noun.end)
