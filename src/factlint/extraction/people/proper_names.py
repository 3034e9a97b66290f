"""Names of things in several words: bodies, places, films ("Ashby County Council", "The Long Road")."""

from collections.abc import Iterator, Sequence
from typing import Final

from factlint.extraction.found import Found
from factlint.extraction.people.cast import Cast
from factlint.extraction.people.lexicon import is_calendar, is_function_word, is_possessive
from factlint.extraction.reading import Reading, Sentence
from factlint.language import Token
from factlint.model import PROPER, Claim, Name

INNER: Final = frozenset({"of", "the", "for", "and", "&", ":"})
"""What may stand between two capitalised words of one name."""
MOST_WORDS: Final = 8


def proper_names(reading: Reading, cast: Cast, known: Sequence[Claim]) -> Found:
    """Every run of two capitalised words or more, at its first mention, that holds no name already known.

    Args:
        reading: the document, read.
        cast: who is named in it.
        known: the claims of names of persons and of places.
    """
    people = [claim.value.canonical for claim in known if " " in claim.value.canonical]
    found: dict[str, Claim] = {}
    for sentence in reading.sentences:
        if sentence.segment.kind == "card" or cast.of(sentence).in_title_case:
            continue
        for first, last in _runs(sentence.tokens):
            start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
            name = " ".join(reading.text[start:end].split())
            folded = name.casefold()
            if folded not in found and not any(person in folded for person in people):
                found[folded] = _claim(reading, sentence, (start, end), name)
    return Found(tuple(found.values()), len(found))


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First index and the one after the last of each run of capitalised words, a possessive ending it."""
    at = 0
    for begin, token in enumerate(tokens):
        if begin < at or not token.text[0].isupper() or not _is_part(token):
            continue
        at, end, words = begin, begin, 0
        while end < len(tokens) and end - at < MOST_WORDS:
            if _is_part(tokens[end]):
                end, words = end + 1, words + 1
                if is_possessive(tokens[end - 1]):
                    break
            elif tokens[end].lower in INNER and end + 1 < len(tokens) and _is_part(tokens[end + 1]):
                end += 1
            else:
                break
        if words > 1:
            yield at, end
        at = max(end, at + 1)


def _is_part(token: Token) -> bool:
    """Whether a word may be part of a name: capitalised, no function word and no day or month."""
    return token.is_capitalised and not is_function_word(token.lower) and not is_calendar(token.lower)


def _claim(reading: Reading, sentence: Sentence, place: tuple[int, int], name: str) -> Claim:
    return Claim.quoting(
        reading.document,
        *place,
        Name(raw=reading.text[slice(*place)], full=name),
        subject=name,
        attribute=PROPER,
        segment=sentence.segment.kind,
        context=sentence.context,
    )
