"""Passages that two texts have word for word, as papers have them that print what one agency wrote."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from factlint.ingest.copies import SHINGLE_WORDS, Sketch, alike_pairs
from factlint.ingest.texts import OWN_KINDS
from factlint.model import Document
from factlint.model.shared import Echo, SharedPassage, SharedText

FEWEST_WORDS: Final = 25
"""So many words in a row are one writer's: a quotation of a sentence is shorter."""
FEWEST_SAMPLED: Final = 3
"""Sampled shingles that two texts share at least if they have such a passage: of its twenty shingles five are sampled."""
WORD: Final = re.compile(r"\w+")


class Word(NamedTuple):
    """A word of a text, without case, and where it stands."""

    letters: str
    start: int
    end: int


def shared_texts(documents: Sequence[Document], sketches: Mapping[str, Sketch]) -> tuple[SharedText, ...]:
    """What each two documents have word for word, in order.

    Args:
        documents: in path order.
        sketches: of each document, by its source's id.
    """
    words: dict[int, list[Word]] = {}
    found = []
    for first, second in _pairs(documents, sketches):
        one, other = documents[first], documents[second]
        for number in (first, second):
            if number not in words:
                words[number] = _words(documents[number])
        passages = tuple(_passages(one, other, words[first], words[second]))
        is_copy = one.source.voice == other.source.voice
        if passages or is_copy:
            shorter = max(1, min(len(words[first]), len(words[second])))
            share = round(min(1.0, sum(passage.words for passage in passages) / shorter), 3)
            sources = (one.source.id, other.source.id)
            found.append(SharedText(sources=sources, share=share, is_copy=is_copy, passages=passages))
    return tuple(found)


def _pairs(documents: Sequence[Document], sketches: Mapping[str, Sketch]) -> list[tuple[int, int]]:
    """The documents, by number, that may share something; of copies of one text each with the first one."""
    order = {document.source.id: number for number, document in enumerate(documents)}
    first: dict[str, int] = {}
    for number, document in enumerate(documents):
        first.setdefault(document.source.voice, number)
    alike = alike_pairs({source: sketches[source] for source in order}, FEWEST_SAMPLED)
    pairs = {(min(pair), max(pair)) for pair in ((order[one], order[other]) for one, other in alike)}
    voices = [document.source.voice for document in documents]
    among = {(one, other) for one, other in pairs if voices[one] != voices[other]}
    copies = {(first[voice], number) for number, voice in enumerate(voices) if first[voice] != number}
    return sorted(among | copies)


def echoes(shared: Sequence[SharedText]) -> dict[str, tuple[Echo, ...]]:
    """For each source the stretches that others have word for word, with the voice they share, in order.

    Stretches of one text that overlap are one, and so are those that they are shared with.
    """
    stretches: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    leader: list[int] = []

    def lead(number: int) -> int:
        while leader[number] != number:
            number = leader[number]
        return number

    for text in shared:
        if text.is_copy:
            continue
        one, other = text.sources
        for passage in text.passages:
            leader.append(number := len(leader))
            stretches[one].append((passage.start, passage.end, number))
            stretches[other].append((passage.other_start, passage.other_end, number))
    for own in stretches.values():
        own.sort()
        for (_, end, number), (start, _, following) in pairwise(own):
            if start < end:
                high, low = sorted((lead(number), lead(following)), reverse=True)
                leader[high] = low
    return {
        source: tuple(
            Echo(start=start, end=end, voice=f"passage {lead(number) + 1}") for start, end, number in own
        )
        for source, own in stretches.items()
    }


def _words(document: Document) -> list[Word]:
    """The words of a document that copies of it share."""
    return [
        Word(found.group().casefold(), found.start(), found.end())
        for segment in document.segments
        if segment.kind in OWN_KINDS
        for found in WORD.finditer(document.text, segment.start, segment.end)
    ]


def _passages(
    one: Document, other: Document, words: Sequence[Word], others: Sequence[Word]
) -> Iterator[SharedPassage]:
    """The passages that two documents share, in order of the second one, in time linear in their words."""
    places: dict[tuple[str, ...], int] = {}
    letters, other_letters = [word.letters for word in words], [word.letters for word in others]
    if letters == other_letters:  # also where both are shorter than a passage
        yield _passage(one, other, words, others)
        return
    for at in range(len(letters) - SHINGLE_WORDS + 1):
        places.setdefault(tuple(letters[at : at + SHINGLE_WORDS]), at)
    at = 0
    while at <= len(other_letters) - SHINGLE_WORDS:
        first = places.get(tuple(other_letters[at : at + SHINGLE_WORDS]))
        length = 0 if first is None else _alike(letters, first, other_letters, at)
        if first is not None and length >= FEWEST_WORDS:
            yield _passage(one, other, words[first : first + length], others[at : at + length])
        at += max(1, length if length >= FEWEST_WORDS else 1)


def _alike(letters: Sequence[str], first: int, others: Sequence[str], at: int) -> int:
    """How many words are the same from two places on."""
    most = min(len(letters) - first, len(others) - at)
    return next((n for n in range(most) if letters[first + n] != others[at + n]), most)


def _passage(one: Document, other: Document, words: Sequence[Word], others: Sequence[Word]) -> SharedPassage:
    return SharedPassage(
        start=words[0].start,
        end=words[-1].end,
        other_start=others[0].start,
        other_end=others[-1].end,
        line=one.place(words[0].start)[0],
        other_line=other.place(others[0].start)[0],
        words=len(words),
    )
