"""What became of whom: who was charged or released, what was approved or rejected."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.people import Cast
from factlint.extraction.people.persons import full_name
from factlint.extraction.phrases import Phrases, lower_at
from factlint.extraction.plans import plan_words
from factlint.extraction.reading import Reading, Sentence
from factlint.language import Token, content_stems, families
from factlint.model import Claim, Statement

PACKAGE: Final = __package__ or ""
ACTED_UPON: Final = "acted upon"
MOST_WORDS: Final = 8
"""A longer noun phrase was not understood."""


class Said(NamedTuple):
    """A state, and how it is said of somebody.

    Attributes:
        state: its name in the lexicon.
        of_subject: whether it is said of the subject, and not of the object.
        subject_end: index after the last token of the subject.
        first, last: index of the first token of its words, and the one after their end.
        denied: whether it is said not to be so.
    """

    state: str
    of_subject: bool
    subject_end: int
    first: int
    last: int
    denied: bool


def states(reading: Reading, cast: Cast) -> Iterator[Claim]:
    """Every state of the lexicon, in the past, that a source ascribes to somebody or something it names."""
    first_words = _phrases().first_words
    for sentence in reading.sentences:
        if sentence.segment.kind in ("card", "title"):
            continue
        places = [at for at, token in enumerate(sentence.tokens) if token.lower in first_words]
        if not places or cast.of(sentence).in_title_case:
            continue
        for at in places:
            said = _said(sentence.tokens, at)
            subject = _whose(sentence, cast, said) if said else ""
            if said and content_stems(subject):
                yield _claim(reading, sentence, said, subject)


@cache
def _words(group: str) -> frozenset[str]:
    """A group of the small words that tell how a state is said."""
    return frozenset(families(PACKAGE, "clause_words.txt")[group])


@cache
def _phrases() -> Phrases:
    return Phrases({word: key for key, words in families(PACKAGE, "states.txt").items() for word in words})


def _said(tokens: Sequence[Token], at: int) -> Said | None:
    """The state whose words begin at a token; None if there is none, or if it is a plan or a guess."""
    found = _phrases().at(tokens, at)
    if found is None:
        return None
    key, end = found
    first, passed = at, set[str]()
    while first > 0 and _is_between(tokens[first - 1].lower):
        first -= 1
        passed.add(tokens[first].lower)
    before = lower_at(tokens, first - 1)
    if before in plan_words() | _words("no fact") or "being" in passed:
        return None
    state, _, whose = key.partition(", ")
    of_subject = whose != ACTED_UPON or bool(passed & _words("be"))
    return Said(state, of_subject, first, at, end, denied=bool(passed & _words("negation")))


def _is_between(word: str) -> bool:
    groups = ("be", "link", "have", "negation", "adverb")
    return word.endswith("ly") or any(word in _words(group) for group in groups)


def _whose(sentence: Sentence, cast: Cast, said: Said) -> str:
    """Whom or what a state is said of; empty if the sentence does not name it."""
    if said.of_subject:
        return _before(sentence, cast, said.subject_end)
    return _after(sentence, cast, said.last)


def _claim(reading: Reading, sentence: Sentence, said: Said, subject: str) -> Claim:
    start, end = sentence.tokens[said.subject_end].start, sentence.tokens[said.last - 1].end
    text = reading.text[start:end]
    return Claim.quoting(
        reading.document,
        start,
        end,
        Statement(raw=text, form="state", says=said.state, denied=said.denied),
        subject=subject,
        attribute="state",
        segment=sentence.segment.kind,
        context=sentence.context,
    )


def _before(sentence: Sentence, cast: Cast, end: int) -> str:
    """The subject that ends at a token: a name, or the words from the border of the clause to the first preposition."""
    tokens = sentence.tokens
    if end and tokens[end - 1].lower in _words("relative"):
        end -= 2 if end > 1 and tokens[end - 2].text == "," else 1
    first = next((at + 1 for at in range(end - 1, -1, -1) if _is_border(tokens[at])), 0)
    if first < end and tokens[first].lower in _words("preposition"):  # "On Friday the mayor resigned"
        first = max((at for at in range(first, end) if tokens[at].lower in _words("determiner")), default=end)
    end = _noun_end(tokens, first, end)
    return _named(sentence, cast, first, end) or _phrase(sentence, first, end)


def _after(sentence: Sentence, cast: Cast, first: int) -> str:
    """The object that begins at a token; empty if the verb has none."""
    tokens = sentence.tokens
    if first >= len(tokens) or not (
        tokens[first].is_capitalised or tokens[first].lower in _words("determiner")
    ):
        return ""
    end = next((at for at in range(first, len(tokens)) if not _goes_on(tokens[at])), len(tokens))
    return _named(sentence, cast, first, end) or _phrase(sentence, first, end)


def _is_border(token: Token) -> bool:
    return token.text == "," or token.lower in _words("border")


def _named(sentence: Sentence, cast: Cast, first: int, end: int) -> str:
    """The name that is all of a noun phrase, its title aside."""
    persons = [one for one in cast.of(sentence).persons if first <= one.left and one.right == end]
    return full_name(sentence.text, sentence.tokens, persons[-1], sentence.start) if persons else ""


def _noun_end(tokens: Sequence[Token], first: int, end: int) -> int:
    return next((at for at in range(first, end) if tokens[at].lower in _words("preposition")), end)


def _goes_on(token: Token) -> bool:
    return token.is_word and token.lower not in _words("preposition") and not _is_border(token)


def _phrase(sentence: Sentence, first: int, end: int) -> str:
    """The words of a noun phrase; empty if it is too long to be one."""
    if not first < end <= first + MOST_WORDS:
        return ""
    tokens = sentence.tokens
    return sentence.text[tokens[first].start - sentence.start : tokens[end - 1].end - sentence.start]
