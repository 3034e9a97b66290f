"""The role of a number among the words around it: what was done to what it counts."""

from functools import cache

from factlint.extract.quantities.clauses import Clause
from factlint.extract.quantities.lexemes import Lexeme
from factlint.extract.quantities.nouns import Phrase, is_plural, word_list
from factlint.extract.quantities.numerals import PACKAGE, lower_at
from factlint.extract.quantities.verbs import is_past, lexicon_verb, verb_of
from factlint.language import families, function_words, keys_by_entry

AUXILIARIES = frozenset(
    "was were been be being is are am has have had will would shall should can could may might must do does did got get "
    "’s 's ’ve 've ’d 'd who that which also later still already now then reportedly initially so far being not not yet "
    "to of them whom others other more either both all each".split()
)
EMPTY_VERBS = frozenset(
    (
        "have",
        "leave",
        "include",
        "say",
        "need",
        "suspect",
        "list",
        "believe",
        "expect",
        "report",
        "fear",
        "confirm",
        "make",
        "give",
        "see",
        "show",
        "take",
        "use",
        "find",
        "add",
        "estimate",
    )
)
"""Verbs that leave the state to a word after what is counted: "left three people dead"."""
SELECTED = "selected"
LINKING_VERBS = frozenset("is was were are be been has had reached stands stood".split())
LINKS = LINKING_VERBS | frozenset("to at of by from up down now already have will would could may might also".split())
LOOK_LEFT = 9
LOOK_RIGHT = 8


@cache
def _roles() -> dict[str, frozenset[str]]:
    return {role: frozenset(verbs) for role, verbs in families(PACKAGE, "frames.txt").items()}


@cache
def _states() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "state_nouns.txt")


@cache
def _frame_words() -> dict[str, str]:
    return keys_by_entry(PACKAGE, "frame_words.txt")


def frame_of(clause: Clause, phrase: Phrase | None, *, part: bool, whole: bool) -> str:
    """The role of a number, or the base form of the verb that governs it; empty if nothing does.

    Args:
        clause: the clause around it.
        phrase: what is counted, None if nothing is.
        part: whether "of the m" follows.
        whole: whether "n of the" stands before.
    """
    state = _state_inside(phrase) or _state_after(clause)
    governing, preposition = _verb_before(clause)
    role = _role(clause, state, governing, preposition)
    if role:
        return role
    if part or whole:
        return state or ("part" if part else "whole")
    if state and state not in EMPTY_VERBS:
        return state
    return _noun_state(clause, phrase) or governing or state or _frame_word(clause, phrase)


def _role(clause: Clause, state: str, governing: str, preposition: str) -> str:
    roles = _roles()
    if governing in roles["pool_from"] and preposition in ("from", "of"):
        return "pool"
    if state in roles["pool_subject"] or (
        not state and governing in roles["pool_object"] and not preposition
    ):
        return "pool"
    if governing in roles["selected"] and preposition in ("as", "for", ""):
        return SELECTED
    if state in roles["selected"]:
        return SELECTED
    if governing in roles["change"] and preposition in ("from", "to", "by"):
        changed = {"from": "before", "to": "after", "by": "change"}[preposition]
        return _subject_state(clause) or changed
    return ""


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


def _hyphenated(words: list[Lexeme], index: int) -> bool:
    return (index > 0 and words[index - 1].is_dash) or (index + 1 < len(words) and words[index + 1].is_dash)


def _state_after(clause: Clause) -> str:
    """The verb after what is counted: "were killed", "who have been chosen", "dead", "applied"."""
    words, passed = clause.words, 0
    helped = False
    for index in range(clause.end, min(clause.last, clause.end + LOOK_RIGHT)):
        word = words[index]
        if not word.is_word:
            if word.is_dash or word.text in '“”"‘’':
                continue
            return ""
        if word.lower in AUXILIARIES:
            helped = True
            continue
        base = verb_of(word.lower)
        if base and (is_past(word.lower) or helped or not passed) and base not in ("have",):
            return _settled(clause, index, base, helped=helped)
        if word.lower.endswith("ly") or word.lower in ("seriously", "fatally", "alone", "just"):
            continue
        if not _scope_word(words, index, clause) or passed >= LOOK_RIGHT - 3:
            return ""
        passed += 1
    return ""


def _settled(clause: Clause, index: int, base: str, *, helped: bool) -> str:
    """An active verb with an object of its own says nothing of its subject's state, but it is what it does."""
    word = clause.words[index].lower
    if word.endswith("ing") and not helped and index > clause.end:
        return ""
    return base


def _scope_word(words: list[Lexeme], index: int, clause: Clause) -> bool:
    """Whether a word belongs to a phrase between noun and verb: "14 pioneers from across England were"."""
    word = words[index]
    if word.lower in (
        "and",
        "or",
        "but",
        "as",
        "when",
        "while",
        "after",
        "before",
        "because",
        "if",
        "than",
        "including",
    ):
        return False
    return any(
        lower_at(words, at) in function_words()
        and lower_at(words, at) in ("from", "in", "at", "on", "across", "inside", "near", "of", "aboard")
        for at in range(clause.end, index + 1)
    )


def _verb_before(clause: Clause) -> tuple[str, str]:
    """The verb before the number and the preposition between them: ("choose", "from")."""
    words, preposition = clause.words, ""
    for index in range(clause.start - 1, max(clause.first, clause.start - LOOK_LEFT) - 1, -1):
        word = words[index].lower
        if not words[index].is_word:
            continue
        if word in ("from", "by", "to", "as", "of", "for", "with", "in", "at", "on", "between", "among"):
            preposition = word
            continue
        base = verb_of(word)
        if base and base not in ("have",) and not _is_noun(words, index):
            return base, preposition
    return "", preposition


def _is_noun(words: list[Lexeme], index: int) -> bool:
    """Whether a form that may be a verb stands as a noun: after an article or an adjective position."""
    if is_past(words[index].lower) or words[index].lower.endswith("ing"):
        return False
    before = lower_at(words, index - 1)
    return before in (
        "the",
        "a",
        "an",
        "this",
        "that",
        "its",
        "his",
        "her",
        "their",
        "no",
        "of",
        "in",
        "for",
        "death",
    )


def _noun_state(clause: Clause, phrase: Phrase | None) -> str:
    """A noun to the left that names what happened: "the death toll was 35", "deaths: 35"."""
    if phrase is not None:
        return ""
    return _subject_state(clause)


def _subject_state(clause: Clause) -> str:
    words = clause.words
    for index in range(max(0, clause.start - LOOK_LEFT), clause.start):
        pair = f"{words[index].lower} {lower_at(words, index + 1)}"
        state = _states().get(pair) or _states().get(words[index].lower)
        if state:
            return state
    return ""


def _frame_word(clause: Clause, phrase: Phrase | None) -> str:
    near = [word.lower for word in clause.words[max(clause.first, clause.start - 4) : clause.start]]
    inside = [] if phrase is None else [word.lower for word in clause.words[phrase.first : phrase.last]]
    return next((_frame_words()[word] for word in (*inside, *reversed(near)) if word in _frame_words()), "")


def subject_before(clause: Clause) -> str:
    """The noun phrase that the number is said of: "the death toll rose to 35", "Population: 2 million", "magnitude 7.6"."""
    words = clause.words
    end = _before_copula(clause)
    if end is None:
        return ""
    first = end
    while first > 0 and words[first - 1].is_word and not _verbal(words, first - 1):
        if words[first - 1].lower in function_words():
            break
        first -= 1
    return " ".join(word.text for word in words[first:end])


def _before_copula(clause: Clause) -> int | None:
    """The index after the noun that a verb, a colon or nothing ties to the number; None if no noun is tied."""
    words, at = clause.words, clause.start
    if lower_at(words, at - 1) == ":":
        return at - 1
    tied = False
    while at > clause.first and (words[at - 1].lower in LINKS or _verbal(words, at - 1)):
        tied = tied or words[at - 1].lower in LINKING_VERBS or _verbal(words, at - 1)
        at -= 1
    if at == clause.first or not words[at - 1].is_word or words[at - 1].lower in function_words():
        return None
    return at if tied or (at >= clause.start - 1 and words[at - 1].lower in word_list("measured.txt")) else None


def _verbal(words: list[Lexeme], index: int) -> bool:
    word = words[index].lower
    return verb_of(word) is not None and not is_plural(word) and not _is_noun(words, index)


def is_planned(clause: Clause) -> bool:
    """Whether the clause makes a plan or a possibility of the number."""
    words, marks = clause.words, word_list("planned.txt")
    left = words[max(clause.first, clause.start - LOOK_LEFT) : clause.start]
    right = words[clause.end : min(clause.last, clause.end + 3)]
    return any(word.lower in marks and word.text != "May" for word in (*left, *right))
