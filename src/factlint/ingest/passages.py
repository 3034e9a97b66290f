"""Passages that two texts have word for word, as papers have them that print what one agency wrote."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
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
MOST_PARTNERS: Final = 6
"""Documents that one is compared with at most, those with most in common first: keeps cost linear."""
WORD: Final = re.compile(r"\w+")


class Word(NamedTuple):
    """A word of a text, without case, and where it stands."""

    letters: str
    start: int
    end: int


@dataclass(frozen=True)
class Worded:
    """A document and its own words.

    Attributes:
        document: the document.
        words: those that copies of it share, in order.
    """

    document: Document
    words: Sequence[Word]

    @cached_property
    def letters(self) -> list[str]:
        """The letters of each word."""
        return [word.letters for word in self.words]

    @cached_property
    def places(self) -> dict[tuple[str, ...], int]:
        """Where each shingle stands first, by the number of its first word."""
        found: dict[tuple[str, ...], int] = {}
        for at in range(len(self.letters) - SHINGLE_WORDS + 1):
            found.setdefault(tuple(self.letters[at : at + SHINGLE_WORDS]), at)
        return found


def shared_texts(documents: Sequence[Document], sketches: Mapping[str, Sketch]) -> tuple[SharedText, ...]:
    """What each two documents have word for word, in order; a document is compared with a few that it has most in common with.

    Args:
        documents: in path order.
        sketches: of each document, by its source's id.
    """
    pairs = _pairs(documents, sketches)
    numbers = sorted({number for pair in pairs for number in pair})
    worded = {number: Worded(documents[number], _words(documents[number])) for number in numbers}
    found = (_shared(worded[first], worded[second]) for first, second in pairs)
    return tuple(text for text in found if text.passages or text.is_copy)


def _shared(one: Worded, other: Worded) -> SharedText:
    passages = tuple(_passages(one, other))
    shorter = max(1, min(len(one.words), len(other.words)))
    mine, theirs = one.document.source, other.document.source
    return SharedText(
        sources=(mine.id, theirs.id),
        share=round(min(1.0, sum(passage.words for passage in passages) / shorter), 3),
        is_copy=mine.voice == theirs.voice,
        passages=passages,
    )


def _pairs(documents: Sequence[Document], sketches: Mapping[str, Sketch]) -> list[tuple[int, int]]:
    """The documents, by number, that may share something: each with a few; of copies of one text each with the first one."""
    order = {document.source.id: number for number, document in enumerate(documents)}
    voices = [document.source.voice for document in documents]
    first: dict[str, int] = {}
    for number, voice in enumerate(voices):
        first.setdefault(voice, number)
    partners: dict[int, list[tuple[int, int]]] = defaultdict(list)
    alike = alike_pairs({source: sketches[source] for source in order}, FEWEST_SAMPLED)
    for (one, other), shared in alike.items():
        low, high = sorted((order[one], order[other]))
        if voices[low] != voices[high]:
            partners[low].append((-shared, high))
            partners[high].append((-shared, low))
    among = {
        (min(own, other), max(own, other))
        for own, others in partners.items()
        for _, other in nsmallest(MOST_PARTNERS, others)
    }
    copies = {(first[voice], number) for number, voice in enumerate(voices) if first[voice] != number}
    return sorted(among | copies)


def echoes(shared: Sequence[SharedText]) -> dict[str, tuple[Echo, ...]]:
    """For each source the stretches that others have word for word, with the voice they share, in order.

    Stretches of one text that overlap are one, and so are those that they are shared with.
    """
    stretches: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    leader: list[int] = []
    names: list[str] = []

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
            names.append(f"passage {one}:{passage.start}")
            stretches[one].append((passage.start, passage.end, number))
            stretches[other].append((passage.other_start, passage.other_end, number))
    for own in stretches.values():
        own.sort()
        for (_, end, number), (start, _, following) in pairwise(own):
            if start < end:
                high, low = sorted((lead(number), lead(following)), reverse=True)
                leader[high] = low
    return {
        source: tuple(Echo(start=start, end=end, voice=names[lead(number)]) for start, end, number in own)
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


def _passages(one: Worded, other: Worded) -> Iterator[SharedPassage]:
    """The passages that two documents share, in order of the second one, in time linear in their words."""
    if one.letters == other.letters:  # also where both are shorter than a passage
        yield _passage(one, other, (0, 0, len(one.words)))
        return
    at = 0
    while at <= len(other.letters) - SHINGLE_WORDS:
        first = one.places.get(tuple(other.letters[at : at + SHINGLE_WORDS]))
        length = 0 if first is None else _alike(one.letters, first, other.letters, at)
        if first is not None and length >= FEWEST_WORDS:
            yield _passage(one, other, (first, at, length))
        at += max(1, length if length >= FEWEST_WORDS else 1)


def _alike(letters: Sequence[str], first: int, others: Sequence[str], at: int) -> int:
    """How many words are the same from two places on at which a shingle is."""
    length = SHINGLE_WORDS
    most = min(len(letters) - first, len(others) - at)
    while length < most and letters[first + length] == others[at + length]:
        length += 1
    return length


def _passage(one: Worded, other: Worded, found: tuple[int, int, int]) -> SharedPassage:
    """The passage that begins at a word of each text and is so many words long."""
    first, at, length = found
    mine, theirs = one.words[first : first + length], other.words[at : at + length]
    return SharedPassage(
        start=mine[0].start,
        end=mine[-1].end,
        other_start=theirs[0].start,
        other_end=theirs[-1].end,
        line=one.document.place(mine[0].start)[0],
        other_line=other.document.place(theirs[0].start)[0],
        words=length,
    )
