"""What a measure counts, and of what whole it is a part."""

from factlint.extraction.number_words import cardinals
from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.measures import PERCENT, Measure, measure_at
from factlint.extraction.quantities.nouns import Phrase, after_of, counted_phrase
from factlint.extraction.quantities.starts import may_begin
from factlint.extraction.quantities.verbs import lexicon_verb

OF_MARKERS = frozenset(
    ("only", "just", "the", "all", "these", "those", "its", "about", "around", "some", "at", "least")
)


def counted(words: list[Lexeme], measure: Measure) -> tuple[Phrase | None, bool]:
    """What a measure counts, and whether it is a part ("14 of the 111 applicants")."""
    at = measure.noun_at
    if measure.age is not None:
        return None, False
    if measure.joined:
        return _joined(words, at), False
    if at < len(words) and words[at].lower == "of":
        return _after_of(words, measure, at)
    if measure.unit is not None and measure.unit != PERCENT and not measure.unit.isupper():
        return None, False
    single = measure.unit is not None or measure.bounds.low == measure.bounds.high == 1
    phrase = counted_phrase(words, at, plural=not single)
    if phrase is not None and measure.unit == PERCENT and _only_a_verb(phrase):
        phrase = None  # "42% think …"
    return phrase, False


def _after_of(words: list[Lexeme], measure: Measure, at: int) -> tuple[Phrase | None, bool]:
    begin = after_of(words, at)
    if measure.unit is not None or measure.form == "vague":
        return counted_phrase(words, begin, plural=measure.unit is None), False
    if begin < len(words) and may_begin(words, begin):
        whole = measure_at(words, begin)
        return (counted_phrase(words, whole.noun_at, plural=True) if whole else None), True
    return counted_phrase(words, begin, plural=True), True


def _joined(words: list[Lexeme], at: int) -> Phrase | None:
    """As in "a seven-count indictment" counts counts; "a 5,000-strong crowd" a crowd."""
    if lower_at(words, at) == "strong":
        return counted_phrase(words, at + 1, plural=False)
    return Phrase(words, at, at + 1, at)


def is_whole(words: list[Lexeme], measure: Measure) -> bool:
    """Whether "n of the" stands before the number."""
    at = measure.first - 1
    floor = max(0, at - len(OF_MARKERS))
    while at > floor and words[at].lower in OF_MARKERS:
        at -= 1
    return (
        at > 0 and words[at].lower == "of" and (words[at - 1].is_number or words[at - 1].lower in cardinals())
    )


def _only_a_verb(phrase: Phrase) -> bool:
    """Whether a phrase is one word that is the base form of a verb."""
    word = phrase.words[phrase.head].lower
    return phrase.last - phrase.first == 1 and lexicon_verb(word) == word
