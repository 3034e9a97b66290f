"""Claims about how names are written."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from factlint.extraction.found import Found
from factlint.extraction.people.cast import Cast, People
from factlint.extraction.people.evidence import is_person
from factlint.extraction.people.lone_names import is_lone_name
from factlint.extraction.people.persons import Person, end_of, full_name
from factlint.extraction.reading import Reading, Sentence
from factlint.language import near_spellings, states_correction
from factlint.model import Claim, Name

PERSON: Final = "person"
CORRECTION: Final = "correction"
"""Where a name is told of once more, if a sentence says that it had been misspelt."""


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
    """Every spelling of a name that a document uses, at its first mention in each kind of segment, and in corrections.

    A name counts as a person's, throughout, where an office, an honorific, an age, kinship or a verb of saying stands beside
    it once. Other names may be those of places and bodies; one of a single word needs such a frame ("in Aster", "Aster said"), and
    none of the document's longer names may hold it. Of two given names with one surname the first has a claim where the
    document has another spelling of it.
    """
    persons: dict[tuple[str, str], Mention] = {}
    others: dict[tuple[str, str], Mention] = {}
    shared: list[Mention] = []
    for sentence in reading.sentences:
        if sentence.segment.kind == "card":
            continue
        where = CORRECTION if states_correction(sentence.text) else sentence.segment.kind
        shared += _with_a_shared_surname(reading, sentence, cast.of(sentence))
        for mention, known in _mentions(reading, sentence, cast.of(sentence)):
            (persons if known else others).setdefault((mention.full, where), mention)
    people = {full for full, _ in persons}
    found = {**others, **persons}
    for mention in shared:
        twins = {full for full, _ in found if near_spellings(mention.full, full)}
        if twins:
            found.setdefault((mention.full, mention.sentence.segment.kind), mention)
            people |= {mention.full} if twins & people else set()
    parts = {word for full, _ in found for word in full.split() if word != full}
    claims = [
        _claim(reading, mention, PERSON if mention.full in people else "")
        for mention in found.values()
        if mention.full not in parts
    ]
    return Found(tuple(sorted(claims, key=lambda claim: claim.start or 0)), seen=len(claims))


def _mentions(reading: Reading, sentence: Sentence, people: People) -> Iterator[tuple[Mention, bool]]:
    """The names in a sentence, and whether something beside them marks a person."""
    tokens = sentence.tokens
    if not people.persons or people.in_title_case:
        return
    in_office = {holding.person for holding in people.holdings}
    bodies = " | ".join(holding.title.body or "" for holding in people.holdings)
    last: Person | None = None
    for person in people.persons:
        full = full_name(reading.text, tokens, person)
        known = is_person(tokens, person) or (person.words > 1 and person in in_office)
        if known or person.words > 1 or is_lone_name(tokens, person, last):
            last = person
            yield Mention(sentence, person, full), known and full not in bodies


def _with_a_shared_surname(reading: Reading, sentence: Sentence, people: People) -> Iterator[Mention]:
    """The given names that stand before another one and its surname: "Eric and Karen Sorrell"."""
    for one, other in pairwise(people.persons):
        between = sentence.tokens[one.right : other.left]
        if (one.words, other.words) == (1, 2) and [token.lower for token in between] == ["and"]:
            given, full = (full_name(reading.text, sentence.tokens, person) for person in (one, other))
            yield Mention(sentence, one, f"{given} {full.split()[-1]}")


def _claim(reading: Reading, mention: Mention, attribute: str) -> Claim:
    sentence, person = mention.sentence, mention.person
    start, end = sentence.tokens[person.left].start, end_of(sentence.tokens, person)
    return Claim.quoting(
        reading.document,
        start,
        end,
        Name(raw=reading.text[start:end], full=mention.full),
        subject=mention.full,
        attribute=attribute,
        segment=sentence.segment.kind,
        context=sentence.context,
    )
