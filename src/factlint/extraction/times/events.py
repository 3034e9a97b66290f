"""What a time dates: the event of its clause, as a short phrase and as a verb or noun."""

from typing import NamedTuple

from factlint.extraction.reading import Sentence
from factlint.extraction.times.lexicon import event_nouns
from factlint.extraction.times.mention import TimeMention
from factlint.extraction.times.verbs import base_form, is_event_word
from factlint.language import Token, function_words

MOST_WORDS = 12
MOST_NAME_WORDS = 4
ARTICLES = frozenset({"the", "a", "an", "this", "his", "her", "its", "their", "our"})
STRONG_MARKS = frozenset({";", "–", "—", ":", ".", "!", "?", "•", "(", ")"})
CONJUNCTIONS = frozenset({"but", "while", "because", "that", "which", "who", "whose", "whom", "when", "where", "although",
                          "though", "if", "so", "whereas", "whether", "how", "unless", "as"})  # fmt: skip
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you"})


class Event(NamedTuple):
    """What a time dates.

    Attributes:
        subject: the words of its clause, at most twelve, without the time itself.
        attribute: base form of its verb, or the noun that names it; empty if there is none.
    """

    subject: str
    attribute: str


def event_of(sentence: Sentence, mention: TimeMention) -> Event:
    """The event that a time in a sentence dates."""
    named = named_event(sentence, mention)
    if named:
        return named
    words, split = clause_words(sentence.tokens, mention)
    if not any(word.lower not in function_words() for word in words):
        words, split = split_words(sentence.tokens, mention)
    at = nearest_event(words, split)
    attribute = base_form(words[at].text) if at is not None else ""
    return Event(short_phrase(words, split if at is None else at), attribute)


def headline_event(headline: str, words: list[Token]) -> Event:
    """The event that a headline reports; its report is what a date alone over the article dates."""
    at = next((i for i in range(len(words)) if is_event_word(words, i)), None)
    return Event(headline, base_form(words[at].text) if at is not None else "announce")


def clause_words(tokens: list[Token], mention: TimeMention) -> tuple[list[Token], int]:
    """The words of the clause around a time, and how many of them stand before it."""
    before = [token for token in tokens if token.end <= mention.cue_start]
    after = [token for token in tokens if token.start >= mention.end]
    first = next((i + 1 for i in range(len(before) - 1, -1, -1) if cuts(before, i)), 0)
    last = next((i for i in range(len(after)) if cuts(after, i)), len(after))
    return only_words(before[first:], after[:last])


def split_words(tokens: list[Token], mention: TimeMention) -> tuple[list[Token], int]:
    """The words of the whole sentence but for the time, and how many of them stand before it."""
    before = [token for token in tokens if token.end <= mention.cue_start]
    return only_words(before, [token for token in tokens if token.start >= mention.end])


def only_words(before: list[Token], after: list[Token]) -> tuple[list[Token], int]:
    """Two runs of tokens as one run of words, and where the second begins."""
    left = [token for token in before if token.is_word]
    return left + [token for token in after if token.is_word], len(left)


def cuts(tokens: list[Token], at: int) -> bool:
    """Whether a clause ends at a token."""
    if tokens[at].text in STRONG_MARKS or tokens[at].lower in CONJUNCTIONS:
        return True
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lower == "and" and follows in PRONOUNS


def named_event(sentence: Sentence, mention: TimeMention) -> Event | None:
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


def short_phrase(words: list[Token], centre: int) -> str:
    """At most twelve words around a place, without function words at the ends."""
    first = max(0, min(centre - MOST_WORDS // 2, len(words) - MOST_WORDS))
    chosen = words[first : first + MOST_WORDS]
    while chosen and chosen[0].lower in function_words():
        chosen = chosen[1:]
    while chosen and chosen[-1].lower in function_words():
        chosen = chosen[:-1]
    return " ".join(token.text for token in chosen)
