"""The clause around a time: its words before and after the time, without what another time dates and without "she said"."""

from typing import Final, NamedTuple

from factlint.extraction.quantities.verbs import lexicon_verb
from factlint.extraction.reading import Sentence
from factlint.extraction.times.verbs import is_event_word
from factlint.language import Token, function_words

STRONG_MARKS: Final = frozenset({";", "–", "—", ":", ".", "!", "?", "•", "(", ")"})
CONJUNCTIONS: Final = frozenset({"but", "while", "because", "that", "which", "who", "whose", "whom", "when", "where", "although",
                          "though", "if", "so", "whereas", "whether", "how", "unless", "as"})  # fmt: skip
PRONOUNS: Final = frozenset({"he", "she", "it", "they", "we", "i", "you"})
REPORTING: Final = frozenset({"said", "says", "say", "added", "adds"})
COORDINATORS: Final = frozenset({"and", "or", ","})
HELPERS: Final = frozenset(
    {"was", "were", "is", "are", "will", "would", "has", "have", "had", "be", "been", "then", "later"}
)
"""Words that may stand between "and" and the verb of the next thing that happened."""
FURTHEST_VERB: Final = 12
"""How many tokens after "and" the verb of its clause may stand."""
LONGEST_FRAME: Final = 10
"""A reporting frame at the end of a sentence has no more tokens than this."""


class Stretch(NamedTuple):
    """Where the words of a time, or of a place, stand in a document.

    Attributes:
        start, end: their code points.
        cue_start: where the words begin that lead them ("by", "in"); ``start`` if there are none.
    """

    start: int
    end: int
    cue_start: int


class Clause(NamedTuple):
    """The clause around a time.

    Attributes:
        shared: the subject that it has in common with the clause before: "*Applications* open on … and close on …".
        left: its tokens before the time.
        right: its tokens after the time.
    """

    shared: list[Token]
    left: list[Token]
    right: list[Token]


def clause_around(sentence: Sentence, mention: Stretch, others: list[Stretch]) -> Clause:
    """The clause of a time.

    Args:
        sentence: where the time stands.
        mention: the time.
        others: the times before and after it in the document.
    """
    before = [token for token in sentence.tokens if token.end <= mention.cue_start]
    after = [token for token in sentence.tokens if token.start >= mention.end]
    first = next((i + 1 for i in range(len(before) - 1, -1, -1) if cuts(before, i)), 0)
    last = next((i for i in range(len(after)) if cuts(after, i)), len(after))
    shared, left = own_left(before[first:], others)
    return Clause(shared, past_frame(left), before_frame(own_right(after[:last], others)))


def own_left(left: list[Token], others: list[Stretch]) -> tuple[list[Token], list[Token]]:
    """The tokens before a time without what another time dates, and the subject that both have in common."""
    for at in range(len(left) - 1, -1, -1):
        if any(left[0].start <= other.start and other.end <= left[at].start for other in others):
            if begins_next(left, at):
                return subject_of(left[:at]), left[at + 1 :]
            if begins_clause(left, at, len(left)):
                return [], left[at + 1 :]
    return [], left


def own_right(right: list[Token], others: list[Stretch]) -> list[Token]:
    """The tokens after a time without what another time dates."""
    inside = (i for i, token in enumerate(right) if any(o.start <= token.start < o.end for o in others))
    end = next(inside, 0)
    for at in range(end):
        if begins_next(right, at) or begins_clause(right, at, end):
            return right[:at]
    return right


def whole_sentence(sentence: Sentence, mention: Stretch) -> Clause:
    """The whole sentence but for the time."""
    before = [token for token in sentence.tokens if token.end <= mention.cue_start]
    return Clause([], before, [token for token in sentence.tokens if token.start >= mention.end])


def cuts(tokens: list[Token], at: int) -> bool:
    """Whether a clause ends at a token."""
    if tokens[at].text in STRONG_MARKS or tokens[at].lower in CONJUNCTIONS:
        return True
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lower == "and" and follows in PRONOUNS


def begins_next(tokens: list[Token], at: int) -> bool:
    """Whether "and" or a comma stands at an index with the verb of the next thing that happened after it."""
    if tokens[at].lower not in COORDINATORS:
        return False
    verb = at + 1
    while verb < min(len(tokens), at + FURTHEST_VERB) and tokens[verb].lower in HELPERS | COORDINATORS:
        verb += 1
    return verb < len(tokens) and is_verb(tokens, verb)


def begins_clause(tokens: list[Token], at: int, end: int) -> bool:
    """Whether "and" stands at an index with a clause of its own after it: "… and the site was sold"."""
    return tokens[at].lower == "and" and any(
        is_verb(tokens, i) and is_event_word(tokens, i) for i in range(at + 2, min(end, at + FURTHEST_VERB))
    )


def is_verb(tokens: list[Token], at: int) -> bool:
    """Whether a word may be a verb that begins what is told next: a past form, or one that the lexicon names."""
    if not tokens[at].is_word or tokens[at].is_capitalised or tokens[at].lower in function_words():
        return False
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if tokens[at].lower.endswith("ing") or follows == "by":
        return False  # ", injuring six", ", followed by rain": more of the same event
    return is_event_word(tokens, at) or lexicon_verb(tokens[at].lower) is not None


def subject_of(tokens: list[Token]) -> list[Token]:
    """The tokens before the first verb of a clause; none if it has no verb."""
    for at in range(1, len(tokens)):
        if tokens[at].lower in HELPERS or is_verb(tokens, at):
            return tokens[:at]
    return []


def past_frame(left: list[Token]) -> list[Token]:
    """A clause without the frame that leads it: "The mayor said | the mill closed", "According to her, | it closed"."""
    if left and left[0].lower == "according":
        comma = next((i for i, token in enumerate(left) if token.text == ","), len(left))
        return left[comma + 1 :] or left
    said = next((i for i in range(len(left) - 2, -1, -1) if left[i].lower in REPORTING), -1)
    told = left[said + 1 :]
    return told if any(is_event_word(told, i) for i in range(len(told))) else left


def before_frame(right: list[Token]) -> list[Token]:
    """The words after a time without the frame that closes them: "… by the council, | the mayor said"."""
    for at, token in enumerate(right):
        if token.lower == "according":
            return right[:at]
        short = token.text == "," and len(right) - at - 1 <= LONGEST_FRAME
        if short and any(word.lower in REPORTING for word in right[at + 1 :]):
            return right[:at]
    return right
