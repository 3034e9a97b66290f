"""The role of a number among the words around it: what was done to what it counts."""

from functools import cache
from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.plans import plan_words
from factlint.extraction.quantities.clauses import Clause
from factlint.extraction.quantities.counted import Counted
from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.extraction.quantities.nouns import QUOTES, Phrase, stands_as_noun
from factlint.extraction.quantities.verbs import is_past, lexicon_verb, verb_of
from factlint.extraction.quantities.word_classes import measured_nouns, verbs_by_role, word_class, word_list
from factlint.language import keys_by_entry

SELECTED: Final = "selected"
CHANGE: Final = "change"
POPULATION: Final = "population"
PER_UNIT: Final = "per-unit"
CHANGES: Final = {"from": "before", "to": "after", "by": CHANGE}
LOOK_LEFT: Final = 9
LONGEST_HEDGE: Final = 3
"""How many words of a hedge are looked at: "a record", "a maximum of"."""
LOOK_RIGHT: Final = 8


@cache
def _states() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "state_nouns.txt")


@cache
def _planning_words() -> frozenset[str]:
    return plan_words() | word_list("planned.txt")


@cache
def _frame_words() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "frame_words.txt")


def frame_of(clause: Clause, right: Counted, subject: str, unit: str | None, *, whole: bool) -> str:
    """The role of a number, or the base form of the verb that governs it; empty if nothing does.

    Args:
        clause: the clause around it.
        right: what stands to the right of it.
        subject: of what it is said, where nothing is counted.
        unit: of the number.
        whole: whether "n of the" stands before.
    """
    if right.change:
        return CHANGE
    phrase, part = right.phrase, right.part
    inside = "" if part else _state_inside(phrase)  # "14 of the 111 applicants": they are the whole
    state = inside or _state_after(clause)
    governing, prepositions = _verb_before(clause)
    said_of = _noun_state(subject)
    role = _measured(clause, phrase) or _role(state, governing, prepositions)
    if not role and _is_change(clause, phrase, governing, prepositions, unit):
        role = CHANGE
    if role:
        return said_of or role
    if whole:
        return inside or _state_as_noun(clause, phrase) or "whole"  # a verb after it speaks of the part
    if part:
        return state or "part"
    if state and state not in word_class("empty_verb"):
        return state
    return said_of or governing or state or _frame_word(clause, phrase)


def _measured(clause: Clause, phrase: Phrase | None) -> str:
    """What is measured, where a noun beside the number says so: "a 5.6-magnitude quake", "magnitude of 5.6"."""
    last = phrase.last if phrase is not None else clause.end + 2
    near = clause.words[max(clause.first, clause.start - 2) : min(last, clause.last)]
    named = next((measured_nouns()[word.lower] for word in near if word.lower in measured_nouns()), "")
    return named or (POPULATION if _lives_there(clause) else "")


def _lives_there(clause: Clause) -> bool:
    """Whether a place is said to have so many people: "home to 120,000 people", "a city of 160,000 people"."""
    before, earlier = (lower_at(clause.words, clause.start - step) for step in (1, 2))
    if earlier == "home":
        return before in {"to", "by", "of", "for"}
    return before == "of" and earlier in word_class("settlement")


def _role(state: str, governing: str, prepositions: list[str]) -> str:
    roles = verbs_by_role()
    if governing in roles["pool_from"] and "from" in prepositions:
        return "pool"
    if state in roles["pool_subject"] or (
        not state and governing in roles["pool_object"] and not prepositions
    ):
        return "pool"
    if state in roles["selected"]:
        return SELECTED
    if governing in roles["selected"] and ("as" in prepositions or not prepositions):
        return SELECTED
    if governing in roles["change"] and prepositions:
        return CHANGES.get(prepositions[0], "")
    return ""


def _is_change(
    clause: Clause, phrase: Phrase | None, governing: str, prepositions: list[str], unit: str | None
) -> bool:
    """As in "sales rose 3%", "bids rose 12 to 45", "up 3%"."""
    share = unit is not None and unit.startswith("percent")
    if lower_at(clause.words, clause.start - 1) in ("up", "down"):
        return share
    if prepositions or governing not in verbs_by_role()["change"]:
        return False
    return share or (phrase is None and governing in verbs_by_role()["moves"])


def _state_inside(phrase: Phrase | None) -> str:
    """A participle inside the phrase: "the 15 wounded patrons", or a noun that names the event: "7 deaths"."""
    if phrase is None:
        return ""
    for index in range(phrase.first, phrase.head):
        word = phrase.words[index]
        if (
            word.is_word
            and lexicon_verb(word.lower)
            and is_past(word.lower)
            and not _hyphenated(phrase.words, index)
        ):
            return lexicon_verb(word.lower) or ""
    head = phrase.words[phrase.head].lower
    return _states().get(head, "")


def _state_as_noun(clause: Clause, phrase: Phrase | None) -> str:
    """The participle that stands for those whom it befell: "4 of the 9 rescued"."""
    word = lower_at(clause.words, clause.end)
    return lexicon_verb(word) or "" if phrase is None and is_past(word) else ""


def _hyphenated(words: list[Lexeme], index: int) -> bool:
    return (index > 0 and words[index - 1].is_dash) or (index + 1 < len(words) and words[index + 1].is_dash)


def _state_after(clause: Clause) -> str:
    """The verb after what is counted: "were killed", "who have been chosen", "dead", "applied".

    A verb that only says how it is known ("are thought to have been injured") yields to the next one.
    """
    weak, helped = "", False
    for index in range(clause.end, min(clause.last, clause.end + LOOK_RIGHT)):
        word = clause.words[index]
        if _passed_over(word):
            helped = helped or word.lower in word_class("auxiliary")
            continue
        base = verb_of(word.lower) if word.is_word else None
        if base is None:
            if not word.is_word or not (weak or _scope_word(clause, index)):
                break
            continue
        active = word.lower.endswith("ing") and not helped and index > clause.end
        active = active or (bool(weak) and not is_past(word.lower))
        if active or base in word_class("silent_verb"):
            break
        if base not in word_class("empty_verb"):
            return base
        weak, helped = weak or base, True
    return weak


def _passed_over(word: Lexeme) -> bool:
    """Whether a word may stand between what is counted and its verb."""
    if not word.is_word:
        return word.is_dash or word.text in QUOTES or word.text == ","
    return word.lower in word_class("auxiliary") or (word.lower.endswith("ly") and not verb_of(word.lower))


def _scope_word(clause: Clause, index: int) -> bool:
    """Whether a word belongs to a phrase between noun and verb: "14 pioneers from across England were"."""
    words = clause.words
    if words[index].lower in word_class("clause_opener"):
        return False
    return any(words[at].lower in word_class("phrase_opener") for at in range(clause.end, index + 1))


def _verb_before(clause: Clause) -> tuple[str, list[str]]:
    """The verb before the number and the prepositions between them, nearest first: ("choose", ["from"])."""
    words = clause.words
    prepositions: list[str] = []
    for index in range(clause.start - 1, max(clause.first, clause.start - LOOK_LEFT) - 1, -1):
        word = words[index].lower
        if word == "that":  # "she said that 20 boats had sunk": another clause begins
            break
        if word in word_class("preposition"):
            prepositions.append(word)
        elif words[index].is_word:
            base = verb_of(word)
            if base in word_class("saying_verb"):
                break
            if base and base not in word_class("silent_verb") and not stands_as_noun(words, index):
                return base, prepositions
    return "", prepositions


def _noun_state(subject: str) -> str:
    """What a noun to the left says happened: "the death toll was 35", "deaths: 35"."""
    words = subject.lower().split()
    return next((_states()[word] for word in reversed(words) if word in _states()), "")


def _frame_word(clause: Clause, phrase: Phrase | None) -> str:
    hedge_end = min(clause.start + LONGEST_HEDGE, clause.end)
    near = [word.lower for word in clause.words[max(clause.first, clause.start - 4) : hedge_end]]
    inside = [] if phrase is None else [word.lower for word in clause.words[phrase.first : phrase.last]]
    return next((_frame_words()[word] for word in [*inside, *reversed(near)] if word in _frame_words()), "")


def is_planned(clause: Clause) -> bool:
    """Whether the clause makes a plan or a possibility of the number."""
    words = clause.words
    left = words[max(clause.first, clause.start - LOOK_LEFT) : clause.start]
    right = words[clause.end : min(clause.last, clause.end + 3)]
    return any(word.lower in _planning_words() and word.text != "May" for word in [*left, *right])
