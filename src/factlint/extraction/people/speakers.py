"""Who says what a sentence says."""

from collections.abc import Sequence
from typing import Final

from factlint.extraction.people.cast import Cast
from factlint.extraction.people.lexicon import lexicon
from factlint.extraction.people.persons import Person, full_name
from factlint.extraction.reading import Sentence
from factlint.language import Token

MOST_BETWEEN: Final = 14
"""Words of an office that may stand between a name and its verb: "Ann Marlow, chair of the board, said"."""


def speaker(sentence: Sentence, cast: Cast) -> str | None:
    """The person who is said to say it: beside a verb of reporting, else the one whom the quotation names.

    Only the name next to the verb is taken; a pronoun gives None.
    """
    words = sentence.tokens
    verbs = [place for place, token in enumerate(words) if token.lower in lexicon().reporting]
    named = cast.of(sentence).persons if verbs else []
    for verb in verbs:
        person = _before(words, named, verb) or _after(words, named, verb)
        if person:
            return full_name(sentence.text, words, person, sentence.start)
    return sentence.segment.speaker


def _before(words: Sequence[Token], named: Sequence[Person], verb: int) -> Person | None:
    """The name right before the verb, or before an apposition that ends there."""
    for person in reversed(named):
        if person.right == verb:
            return person
        if person.right < verb and _is_apposition(words[person.right : verb]):
            return person
    return None


def _is_apposition(between: Sequence[Token]) -> bool:
    """Whether the words between a name and its verb are set off by commas: ", chair of the board,"."""
    return len(between) <= MOST_BETWEEN and between[0].text == "," and between[-1].text == ","


def _after(words: Sequence[Token], named: Sequence[Person], verb: int) -> Person | None:
    """The name right after the verb, with its office in lower or upper case before it: "said Mayor Ann Marlow"."""
    for person in named:
        between = words[verb + 1 : person.first]
        if person.first > verb and all(_is_title(token) for token in between):
            return person
    return None


def _is_title(token: Token) -> bool:
    return lexicon().is_office(token.lower) or lexicon().is_title_word(token.lower) or token.is_capitalised
