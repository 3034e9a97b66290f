"""Claims about what a list names, and how many that makes."""

from collections.abc import Iterator
from decimal import Decimal

from factlint.extraction.found import Found
from factlint.extraction.reading import Reading, Sentence
from factlint.extraction.rosters.enumerations import MOST_TOKENS, Enumeration, named_list_at, plain_list_at
from factlint.extraction.rosters.introductions import Introduction, introducing_words, introduction_ending_at
from factlint.model import Claim, Quantity, Roster


def roster_claims(reading: Reading) -> Found:
    """Every list of three members or more that a phrase introduces, and the count that follows from it.

    A comma always parts two members, and so does the last "and"; any other "and" may stand inside a name. So "A, B and C"
    has three members, and "A, B and C, D and E" four to five. A list after "including" names some of the members only: its
    attribute is ``examples`` instead of ``members``, and its derived count is a lower bound.
    """
    claims = [claim for sentence in reading.sentences for claim in _of_sentence(reading, sentence)]
    return Found(tuple(claims), seen=len(claims))


def _of_sentence(reading: Reading, sentence: Sentence) -> Iterator[Claim]:
    text = sentence.text
    if (
        sentence.segment.kind == "card"
        or not ("," in text or ";" in text)
        or not (" and " in text or " or " in text or ":" in text)
    ):
        return
    places = {sentence.start + match.start() for match in introducing_words().finditer(text)}
    if not places:
        return
    tokens = sentence.tokens
    taken = 0
    for index, token in enumerate(tokens[:-1]):
        if index < taken or token.start not in places:
            continue
        introduction = introduction_ending_at(tokens, index)
        found = None if introduction is None else _list_after(sentence, introduction)
        if introduction is not None and found is not None:
            taken = found.last
            yield from _claims(reading, sentence, introduction, found)


def _list_after(sentence: Sentence, introduction: Introduction) -> Enumeration | None:
    """The list after an introduction; with members in lower case only after "three aims:", or parted by semicolons."""
    tokens, start = sentence.tokens, introduction.list_start
    if start >= len(tokens):
        return None
    plain = introduction.numbered and tokens[start - 1].text == ":"
    plain = plain or (
        tokens[start].is_capitalised
        and any(token.text == ";" for token in tokens[start : start + MOST_TOKENS])
    )
    start += 1 if tokens[start].text == ":" else 0
    found = named_list_at(tokens, start, complete=introduction.complete)
    return plain_list_at(tokens, start) if found is None and plain else found


def _claims(
    reading: Reading, sentence: Sentence, introduction: Introduction, found: Enumeration
) -> Iterator[Claim]:
    """The claim of the list itself, and of its length where that says how many there are."""
    text, tokens = reading.text, sentence.tokens
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    members = tuple(text[tokens[first].start : tokens[last - 1].end] for first, last in found.members)
    about = {"subject": introduction.subject, "segment": sentence.segment.kind, "context": sentence.context}
    value = Roster(raw=text[start:end], members=members, minimum=found.minimum, maximum=found.maximum)
    attribute = "examples" if introduction.open else "members"
    roster = Claim.quoting(reading.document, start, end, value, attribute=attribute, **about)
    yield roster
    if introduction.open or introduction.counted:
        yield Claim.quoting(
            reading.document,
            start,
            end,
            _count(found, text[start:end], at_least=introduction.open),
            attribute=introduction.attribute,
            origin="derived",
            derived_from=roster.id,
            **about,
        )


def _count(found: Enumeration, raw: str, *, at_least: bool) -> Quantity:
    """How many members the list has."""
    low, high = Decimal(found.minimum), Decimal(found.maximum)
    if at_least:
        return Quantity(raw=raw, low=low, high=None, bound="at_least")
    return Quantity(raw=raw, low=low, high=high, bound="exact" if low == high else "range")
