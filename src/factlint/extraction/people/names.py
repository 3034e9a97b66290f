"""Claims about how the names of persons are written."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import NamedTuple

from factlint.extraction.found import Found
from factlint.extraction.people.cast import Cast, People
from factlint.extraction.people.evidence import is_person
from factlint.extraction.people.lexicon import lexicon
from factlint.extraction.people.persons import Person, end_of, full_name
from factlint.extraction.reading import Reading, Sentence
from factlint.language import WordScanner
from factlint.model import Claim, Name

AGE = re.compile(r"\d(?:(?<=[,(] \d)\d{0,2}(?=[,.;)])|(?<=\(\d)\d{0,2}(?=\))|-year-old)")
"""An age beside a name: ", 27," or "27-year-old"."""
MOST_NAMESAKES = 50
"""So many known names that share a word are compared with a further one, in alphabetical order."""
LIKENESS = 0.75
"""Share of letters that two spellings of one word have in common, at least."""


class Mention(NamedTuple):
    """A name at one place of a document.

    Attributes:
        sentence: where it stands.
        person: its tokens there.
        full: the name, normalised.
    """

    sentence: Sentence
    person: Person
    full: str


def name_claims(reading: Reading, cast: Cast) -> Found:
    """Every spelling of a person's name that a document uses, at its first mention in each kind of segment.

    A name counts as a person's where an office, an honorific, an age, kinship or a verb of saying stands beside it, or
    where it is a near spelling of such a name.
    """
    sure: dict[tuple[str, str], Mention] = {}
    rest: dict[tuple[str, str], Mention] = {}
    for sentence in _sentences(reading):
        for mention, known in _mentions(reading, sentence, cast.of(sentence)):
            (sure if known else rest).setdefault((mention.full, sentence.segment.kind), mention)
    near = _near_spellings(rest, {full for full, _ in sure})
    mentions = [*sure.values(), *(mention for key, mention in near.items() if key not in sure)]
    claims = sorted((_claim(reading, mention) for mention in mentions), key=lambda claim: claim.start or 0)
    return Found(tuple(claims), seen=len(claims))


def _sentences(reading: Reading) -> list[Sentence]:
    """The sentences that hold a word or an age which may mark a person."""
    text = reading.document.text
    places = [start for start, _, _ in _scanner().find(text)] + [
        match.start() for match in AGE.finditer(text)
    ]
    found: dict[int, Sentence] = {}
    for place in places:
        sentence = reading.sentence_at(place)
        if sentence is not None and sentence.segment.kind != "card":
            found[sentence.start] = sentence
    return [found[start] for start in sorted(found)]


@cache
def _scanner() -> WordScanner:
    words = lexicon()
    marks = {*words.offices, *words.abbreviations, *words.honorifics}
    return WordScanner(sorted({*marks, *words.kin, *words.person, *words.reporting, *words.named, "who"}))


def _mentions(reading: Reading, sentence: Sentence, people: People) -> Iterator[tuple[Mention, bool]]:
    """The names in a sentence, and whether something beside them marks a person."""
    tokens = sentence.tokens
    if not people.persons or people.in_title_case:
        return
    in_office = {holding.person for holding in people.holdings}
    bodies = " | ".join(holding.title.body or "" for holding in people.holdings)
    for person in people.persons:
        full = full_name(reading.document.text, tokens, person)
        known = is_person(tokens, person) or (person.words > 1 and person in in_office)
        if known or person.words > 1:
            yield Mention(sentence, person, full), known and full not in bodies


def _near_spellings(rest: dict[tuple[str, str], Mention], known: set[str]) -> dict[tuple[str, str], Mention]:
    """The mentions whose name shares all words but one with a known name, and nearly shares that one."""
    by_word: dict[str, list[str]] = {}
    for full in sorted(known):
        for word in full.split():
            by_word.setdefault(word, []).append(full)
    return {
        key: mention
        for key, mention in rest.items()
        if any(
            mention.full == other or _nearly(mention.full, other)
            for word in mention.full.split()
            for other in by_word.get(word, [])[:MOST_NAMESAKES]
        )
    }


def _nearly(one: str, other: str) -> bool:
    """Whether two names have as many words, all the same but one, which is nearly the same."""
    words = [pair for pair in zip(one.split(), other.split(), strict=False) if pair[0] != pair[1]]
    if len(one.split()) != len(other.split()) or len(words) != 1:
        return False
    return SequenceMatcher(None, *words[0], autojunk=False).ratio() >= LIKENESS


def _claim(reading: Reading, mention: Mention) -> Claim:
    sentence, person = mention.sentence, mention.person
    start, end = sentence.tokens[person.left].start, end_of(sentence.tokens, person)
    return Claim.quoting(
        reading.document,
        start,
        end,
        Name(raw=reading.document.text[start:end], full=mention.full),
        subject=mention.full,
        attribute="person",
        segment=sentence.segment.kind,
        context=sentence.context,
    )
