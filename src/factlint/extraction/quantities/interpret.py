"""What a measure says in its sentence: what it counts or is said of, its role, and what narrows it down."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.clauses import Clause, clause_around
from factlint.extraction.quantities.counted import Counted, counted, is_whole
from factlint.extraction.quantities.elided import PEOPLE, Noun, noun_ahead, noun_behind
from factlint.extraction.quantities.frames import PER_UNIT, frame_of, is_planned
from factlint.extraction.quantities.hedges import Bounds
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.measures import Measure
from factlint.extraction.quantities.mention import QuantityMention
from factlint.extraction.quantities.nouns import Phrase
from factlint.extraction.quantities.numerals import written_out
from factlint.extraction.quantities.scopes import is_rate, scope_after, without_place
from factlint.extraction.quantities.subjects import said_of
from factlint.extraction.quantities.word_classes import word_class

AGE: Final = "age"
MULTIPLE: Final = "multiple"
AFTER_TIMES: Final = frozenset(("as", "more", "less", "fewer", "the"))
"""After "three times", words that compare; "three times a week" counts."""


class _Said(NamedTuple):
    """What the words around a measure say of it, as in ``QuantityMention``."""

    frame: str
    subject: str
    scope: str


def interpret(
    words: list[Lexeme], measure: Measure, earlier: Sequence[QuantityMention], previous: Measure | None
) -> QuantityMention | None:
    """The mention of a measure; None for a "one" that counts nothing.

    Args:
        words: the lexemes of the sentence.
        measure: what is to be understood.
        earlier: the quantities before it, in order.
        previous: the measure of the last of them that has one.
    """
    right = counted(words, measure)
    phrase = right.phrase
    multiple = phrase is not None and _is_multiple(phrase)
    if multiple:
        right, phrase = Counted(None), None
    end = phrase.last if phrase is not None and not right.part else measure.last
    clause = clause_around(words, measure.first, end)
    left = said_of(clause, unit=measure.unit) if phrase is None and not right.part else None
    subject = left.text if left else ""
    if measure.age:
        return _of_age(measure, clause, measure.age.subject or subject)
    if multiple:
        return _built(measure, left, clause, _Said(MULTIPLE, subject, ""))
    frame = frame_of(clause, right, subject, measure.unit, whole=is_whole(words, measure))
    if _is_pronoun(words, measure, phrase, frame):
        return None
    scope = _scope(words, right, clause, previous)
    if is_rate(scope) and (not frame or (measure.unit or "").isupper()):
        frame = PER_UNIT
    phrase = phrase or left or noun_ahead(words, measure)
    if phrase is None:
        mention = _built(measure, None, clause, _Said(frame, subject, scope))
        return _with_elided(mention, noun_behind(words, measure, earlier, previous, frame))
    phrase, place = without_place(phrase)
    return _built(measure, phrase, clause, _Said(frame, subject, place or scope))


def none_of(words: list[Lexeme], index: int, last: int, phrase: Phrase | None) -> QuantityMention | None:
    """The mention of a word that says none; None if nothing is said to happen.

    Args:
        words: the lexemes of the sentence.
        index: of the word.
        last: the index after it.
        phrase: what there is none of; None where it is people ("nobody").
    """
    measure = Measure(index, last, index, Bounds(Decimal(0), Decimal(0), "exact"), "words", last)
    clause = clause_around(words, index, phrase.last if phrase else last)
    frame = frame_of(clause, Counted(phrase), "", None, whole=False)
    if not frame:
        return None
    mention = _built(measure, phrase, clause, _Said(frame, "", scope_after(words, clause.end)))
    return mention if phrase else mention._replace(counted=PEOPLE)


def _of_age(measure: Measure, clause: Clause, subject: str) -> QuantityMention:
    then = measure.age is not None and measure.age.then
    scope = "then" if then else scope_after(clause.words, clause.end)
    return _built(measure, None, clause, _Said(AGE, subject, scope))


def _with_elided(mention: QuantityMention, noun: Noun | None) -> QuantityMention:
    """The mention with the noun that it leaves out, as far as the sentence tells."""
    if noun is not None:
        return mention._replace(counted=noun.text, counted_start=noun.start, counted_end=noun.end)
    people = mention.unit is None and mention.frame in word_class("person_state")
    return mention._replace(counted=PEOPLE) if people else mention


def _is_multiple(phrase: Phrase) -> bool:
    """Whether a number tells how many times as much: "three times as many", "a ten-fold rise"."""
    head = phrase.words[phrase.head].lower
    return head == "fold" or (
        head in ("times", "time") and lower_at(phrase.words, phrase.head + 1) in AFTER_TIMES
    )


def _scope(words: list[Lexeme], right: Counted, clause: Clause, previous: Measure | None) -> str:
    """What narrows a number down: where, how often, of how many."""
    if right.whole and right.part:
        return f"of {right.whole}"
    if right.part and previous and lower_at(words, clause.end + 1) in word_class("those_named"):
        return "of " + " ".join(word.text for word in words[previous.first : previous.last])
    return scope_after(words, clause.end)


def _is_pronoun(words: list[Lexeme], measure: Measure, phrase: Phrase | None, frame: str) -> bool:
    signed = measure.number > 0 and words[measure.number - 1].lower in ("minus", "negative")
    bare = measure.unit is None and measure.last - measure.number == 1 and not signed
    return bare and words[measure.number].lower == "one" and phrase is None and not frame


def _built(measure: Measure, phrase: Phrase | None, clause: Clause, said: _Said) -> QuantityMention:
    words = clause.words
    return QuantityMention(
        start=words[measure.first].start,
        end=words[measure.last - 1].end,
        low=written_out(measure.bounds.low),
        high=written_out(measure.bounds.high),
        bound=measure.bounds.bound,
        unit=measure.unit,
        step=measure.step,
        counted=phrase.text if phrase else "",
        counted_start=phrase.start if phrase else -1,
        counted_end=phrase.end if phrase else -1,
        scope=said.scope,
        frame=said.frame,
        subject=said.subject,
        planned=is_planned(clause),
        reach=words[clause.end - 1].end,
    )
