"""The noun phrase on the left of which a number is said, where it counts nothing to its right."""

from functools import cache
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.clauses import Clause
from factlint.extraction.quantities.left_phrases import FURTHEST, chunk_before, phrase_before
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.nouns import Phrase
from factlint.extraction.quantities.verbs import is_past, lexicon_verb
from factlint.extraction.quantities.word_classes import measured_nouns, verbs_by_role, word_class
from factlint.language import families, function_words

LONGEST_CONVERSION: Final = 6
"""How many lexemes a second measure in brackets may take."""
LONGEST_OBJECT: Final = 3
"""How many words may stand between a verb and its second object: "cost the city £3m"."""


def said_of(clause: Clause, *, unit: str | None) -> Phrase | None:
    """The noun phrase that a number is said of: "the toll rose to 35", "Population: 2 million", "a profit of £3m".

    Args:
        clause: the clause around the number.
        unit: of the number; a bare count asks for more than a verb before it.
    """
    return next((found for read in READERS if (found := read(clause, unit)) is not None), None)


def _labelled(clause: Clause, _unit: str | None) -> Phrase | None:
    """As in "Population: 2 million", "Unemployment: 4.2%"."""
    words, at = clause.words, clause.start
    if lower_at(words, at - 1) != ":":
        return None
    found = _noun(clause, at - 1)
    if found is None or lexicon_verb(words[found.head].lower):
        return None
    return (
        found if found.first == 0 or not words[found.first - 1].is_word else None
    )  # "outside the camp: two …"


def _sum(clause: Clause, unit: str | None) -> Phrase | None:
    """As in "a profit of £3m", "a crowd of 5,000", "a scheme worth £170 million", "damage was put at £2.5m"."""
    words, at = clause.words, clause.start
    before = lower_at(words, at - 1)
    if before == "of":
        noun = lower_at(words, at - 2)
        kin = unit in (None, "year") and noun in word_class("kin")
        return None if kin or noun in _figures() else _innermost(clause, at - 1)
    if before in word_class("worth"):
        return _noun(clause, _past_links(clause, at - 1))
    if before == "at" and lower_at(words, at - 2) in word_class("reckoned"):
        return _subject(clause, _past_links(clause, at - 2))
    return None


@cache
def _figures() -> frozenset[str]:
    """Nouns that before "of" and a sum name no thing whose sum it is: "an average of", "a rise of"."""
    roles = families(PACKAGE, "frame_words.txt")
    return frozenset((*word_class("sum_noun"), *roles["change"], *roles["record"]))


def _moved(clause: Clause, _unit: str | None) -> Phrase | None:
    """What a verb changes by or to a number: "cut costs by 3%", "raised its stake to 12%"."""
    words = clause.words
    at = _past_links(clause, clause.start)
    if at == clause.start:
        return None
    found = _noun(clause, at)
    if found is None:
        return None
    verb = found.first - 1
    while verb > 0 and words[verb].lower in word_class("before_noun"):
        verb -= 1
    base = lexicon_verb(lower_at(words, verb))
    return found if base in verbs_by_role()["change"] or base in word_class("moving") else None


def _verbal(clause: Clause, unit: str | None) -> Phrase | None:
    """The subject of the verb that leads to the number: "the toll rose to 35", "turnout was 41%", "it earned £3m"."""
    words, at, tied, led = clause.words, clause.start, False, False
    while at > 0:
        amounts = not led and _amounts(clause, at - 1)
        if not amounts and not _links(words[at - 1]) and not (tied and _foresees(words[at - 1])):
            break
        led = led or amounts
        tied, at = tied or amounts or words[at - 1].lower in word_class("linking_verb"), at - 1
    if not tied and unit is not None:
        at = _past_verb(words, _past_adverbs(words, clause.start))
        tied = at < clause.start
    return _subject(clause, at) if tied else None


def _beside(clause: Clause, unit: str | None) -> Phrase | None:
    """As in "unemployment at 4.2%", "the euro below $1.29", "magnitude 7.6", "a crater two metres wide"."""
    words, at = clause.words, clause.start
    before = lower_at(words, at - 1)
    if before in measured_nouns():
        return _innermost(clause, at)
    if _dimension(clause):
        return _noun(clause, at)
    if unit is None or not (unit == "percent" or unit.isupper()):
        return None
    if before in ("at", "up", "down"):
        return _noun(clause, at - 1)
    return _noun(clause, at) if words[at].lower in ("above", "below") else None


def _dimension(clause: Clause) -> bool:
    """Whether "wide", "tall" … follow the number, a conversion in brackets between them left out."""
    at = clause.end
    if lower_at(clause.words, at) == "(":
        at = next(
            (
                i + 1
                for i in range(at, min(len(clause.words), at + LONGEST_CONVERSION))
                if clause.words[i].text == ")"
            ),
            at,
        )
    return lower_at(clause.words, at) in word_class("dimension")


READERS: Final = (_labelled, _sum, _moved, _verbal, _beside)


def _noun(clause: Clause, end: int) -> Phrase | None:
    floor = max(0, clause.start - FURTHEST)
    return phrase_before(clause.words, end, floor) if end > floor else None


def _innermost(clause: Clause, end: int) -> Phrase | None:
    """The nearest noun phrase alone: in "projects of a combined cost of £3m" the combined cost."""
    return chunk_before(clause.words, end, max(0, clause.start - FURTHEST))


def _subject(clause: Clause, end: int) -> Phrase | None:
    """The noun phrase before a verb; the one before a relative pronoun or an aside between commas."""
    words, floor = clause.words, max(0, clause.start - FURTHEST)
    if lower_at(words, end - 1) in word_class("relative"):
        end -= 1
        end -= end > floor and words[end - 1].text in ",–—"
    elif lower_at(words, end - 1) == ",":
        end = _aside(words, end - 1, floor)
    return _noun(clause, end)


def _aside(words: list[Lexeme], at: int, floor: int) -> int:
    """The index of the comma that opens the aside which ends at an index: "Acme, based in Leeds, lost"."""
    for index in range(at - 1, floor - 1, -1):
        if words[index].text == ",":
            return index
        if words[index].text in ".;:":
            break
    return floor


def _links(word: Lexeme) -> bool:
    return word.lower in word_class("link") or word.lower in word_class("linking_verb") or _is_adverb(word)


def _is_adverb(word: Lexeme) -> bool:
    return word.is_word and word.lower.endswith("ly") and not word.is_capitalised


def _foresees(word: Lexeme) -> bool:
    return word.lower in word_class("foreseen")


def _past_links(clause: Clause, at: int) -> int:
    while at > clause.first and _links(clause.words[at - 1]):
        at -= 1
    return at


def _past_adverbs(words: list[Lexeme], at: int) -> int:
    while at > 0 and _is_adverb(words[at - 1]):
        at -= 1
    return at


def _past_helpers(words: list[Lexeme], at: int) -> int:
    while at > 0 and (_links(words[at - 1]) or _foresees(words[at - 1])):
        at -= 1
    return at


def _past_verb(words: list[Lexeme], end: int) -> int:
    """The index before the verb group that ends before a number, an object between them left out; else the same index."""
    at = end
    while at > max(0, end - LONGEST_OBJECT) and _may_be_object(words, at - 1):
        at -= 1
    if at == 0 or not _is_verb(words, at - 1):
        return end
    if at < end and lexicon_verb(words[at - 1].lower) not in word_class("ditransitive"):
        return end
    return _past_helpers(words, at - 1)


def _may_be_object(words: list[Lexeme], index: int) -> bool:
    """Whether a word may belong to what stands between a verb and its number: "cost the city £3m"."""
    word = words[index]
    if not word.is_word or _is_verb(words, index):
        return False
    return word.lower not in function_words() or word.lower in word_class("before_noun") | word_class(
        "object"
    )


def _is_verb(words: list[Lexeme], index: int) -> bool:
    """Whether a word can be a finite verb: "earned", "will pay"."""
    word = words[index].lower if index >= 0 else ""
    base = lexicon_verb(word)
    if base is None or word.endswith("ing") or lower_at(words, index - 1) in word_class("before_noun"):
        return False
    if word != base or is_past(word) or lower_at(words, index - 1) in word_class("verb_marker"):
        return True
    return (
        index > 0
        and base in word_class("ditransitive")
        and lower_at(words, index - 1) not in function_words()
    )


def _amounts(clause: Clause, index: int) -> bool:
    """Whether a verb says that its subject comes to the number: "hits", "rose to", "totalled"."""
    word, before = clause.words[index].lower, lower_at(clause.words, index - 1)
    if before in word_class("before_noun") or (
        word.endswith("ing") and before not in word_class("linking_verb")
    ):
        return False
    base = lexicon_verb(word)
    if base in verbs_by_role()["amount"]:
        return word != base or index == clause.start - 1  # "a total to 104"
    return base in verbs_by_role()["change"]
