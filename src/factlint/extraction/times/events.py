"""What a time dates: the event of its clause, as a short phrase and as a verb or noun."""

from typing import Final, NamedTuple

from factlint.extraction.quantities.nouns import is_plural
from factlint.extraction.quantities.verbs import lexicon_verb
from factlint.extraction.reading import Sentence
from factlint.extraction.times.clauses import Clause, Stretch, clause_around, whole_sentence
from factlint.extraction.times.lexicon import event_nouns
from factlint.extraction.times.verbs import base_form, is_event_word
from factlint.language import Token, function_words

MOST_WORDS: Final = 12
MOST_NAME_WORDS: Final = 4
ARTICLES: Final = frozenset({"the", "a", "an", "this", "his", "her", "its", "their", "our"})
OPENING, CLOSING = frozenset("£$€¥“‘\"'("), frozenset("%”’\"')°")
"""Marks that belong to the word after or before them."""


class Event(NamedTuple):
    """What a time dates.

    Attributes:
        subject: the document's text of its clause, at most twelve words, without the time itself.
        attribute: base form of its verb, or the noun that names it; empty if there is none.
    """

    subject: str
    attribute: str


def event_of(sentence: Sentence, mention: Stretch, others: list[Stretch]) -> Event:
    """The event that a time in a sentence dates; ``others`` are the times before and after it in the document."""
    named = named_event(sentence, mention)
    if named:
        return named
    clause = clause_around(sentence, mention, others)
    words, split = only_words(clause)
    if not any(word.lower not in function_words() for word in words):
        clause = whole_sentence(sentence, mention)
        words, split = only_words(clause)
    at = nearest_event(words, split)
    if at is None:
        at = present_verb(words, split)
    attribute = verb_form(words[at].text) if at is not None else ""
    chosen = short_phrase(words, split if at is None else at)
    return Event(text_of(sentence, clause, chosen), attribute)


def headline_event(headline: str, words: list[Token]) -> Event:
    """The event that a headline reports; its report is what a date alone over the article dates."""
    at = next((i for i in range(len(words)) if is_event_word(words, i)), None)
    return Event(headline, base_form(words[at].text) if at is not None else "announce")


def only_words(clause: Clause) -> tuple[list[Token], int]:
    """The words of a clause, and how many of them stand before the time."""
    left = [token for token in [*clause.shared, *clause.left] if token.is_word]
    return left + [token for token in clause.right if token.is_word], len(left)


def named_event(sentence: Sentence, mention: Stretch) -> Event | None:
    """The event whose name a time is part of: "the June spending round", "a 2005 tape", "the Dec. 12 election"."""
    lead = sentence.text[: mention.start - sentence.start].rstrip().rpartition(" ")[2].lower()
    if lead not in ARTICLES:
        return None
    name: list[str] = []
    for token in (token for token in sentence.tokens if token.start >= mention.end):
        if not token.is_word or token.lower in function_words() or len(name) == MOST_NAME_WORDS:
            return None
        name.append(token.text)
        if token.lower in event_nouns():
            time = sentence.text[mention.start - sentence.start : mention.end - sentence.start]
            return Event(" ".join([time, *name]), token.lower)
    return None


def nearest_event(words: list[Token], split: int) -> int | None:
    """The event word nearest before a time, else the first one after it."""
    before = (i for i in range(split - 1, -1, -1) if is_event_word(words, i))
    after = (i for i in range(split, len(words)) if is_event_word(words, i))
    return next(before, next(after, None))


def present_verb(words: list[Token], split: int) -> int | None:
    """The verb in the present right before a time: "Applications open", "The fair opens"."""
    at = split - 1
    if at < 1 or words[at].is_capitalised or lexicon_verb(words[at].lower) is None:
        return None
    before, base = words[at - 1].lower, lexicon_verb(words[at].lower)
    if not before.isalpha() or before in function_words():
        return None
    agrees = is_plural(before) == (words[at].lower == base)
    return at if agrees else None


def verb_form(word: str) -> str:
    """The base form of an event word; of a verb in the present as the lexicon of verbs has it."""
    known = lexicon_verb(word.lower())
    return (
        known
        if known and word.lower() in (known, known + "s", known + "es") and word.lower() not in event_nouns()
        else base_form(word)
    )


def short_phrase(words: list[Token], centre: int) -> list[Token]:
    """At most twelve words around a place, without function words at the ends."""
    first = max(0, min(centre - MOST_WORDS // 2, len(words) - MOST_WORDS))
    chosen = words[first : first + MOST_WORDS]
    while chosen and chosen[0].lower in function_words():
        chosen = chosen[1:]
    while chosen and chosen[-1].lower in function_words():
        chosen = chosen[:-1]
    return chosen


def text_of(sentence: Sentence, clause: Clause, chosen: list[Token]) -> str:
    """The document's own text from the first to the last chosen word of each part of a clause, white space folded."""
    if not chosen:
        return ""
    first, last = chosen[0].start, chosen[-1].end
    parts = []
    for run in clause:
        inside = [
            i for i, token in enumerate(run) if token.is_word and first <= token.start and token.end <= last
        ]
        if inside:
            start, end = with_marks(run, inside[0], inside[-1])
            parts.append(sentence.text[start - sentence.start : end - sentence.start])
    return " ".join(" ".join(parts).split())


def with_marks(run: list[Token], first: int, last: int) -> tuple[int, int]:
    """Where a run of tokens begins and ends with the marks that touch it: "£3m", "8%"."""
    while first > 0 and run[first - 1].text in OPENING and run[first - 1].end == run[first].start:
        first -= 1
    while last + 1 < len(run) and run[last + 1].text in CLOSING and run[last + 1].start == run[last].end:
        last += 1
    return run[first].start, run[last].end
