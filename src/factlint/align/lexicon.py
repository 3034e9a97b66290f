"""Concepts and sister concepts, by the stems of their words."""

from functools import cache

from factlint.language import families, function_words, stem

PACKAGE = "factlint.align"

PERSON = "person"
"""The concept of people in general."""

STATES = "casualties"
"""The family of sisters that say what happened to people."""


def stems_of(phrase: str) -> tuple[str, ...]:
    """Stems of the words in a phrase that are not function words; of a phrase of function words only, all of them."""
    words = [word.strip("“”\"'‘’,.;:()") for word in phrase.split()]
    telling = [word for word in words if word and word.lower() not in function_words()]
    return tuple(stem(word) for word in telling or words if word)


@cache
def _concept_by_phrase() -> dict[tuple[str, ...], str]:
    """Stems of a word or phrase to its concept; the first concept that names it wins."""
    found: dict[tuple[str, ...], str] = {}
    for concept, phrases in families(PACKAGE, "concepts.txt").items():
        for phrase in phrases:
            found.setdefault(stems_of(phrase), concept)
    return found


@cache
def _longest_phrase() -> int:
    return max(map(len, _concept_by_phrase()))


def concepts_in(stems: tuple[str, ...]) -> list[str]:
    """The concepts that a sequence of stems names, longest phrase first at each place, in order."""
    found, place = [], 0
    while place < len(stems):
        for length in range(_longest_phrase(), 0, -1):
            concept = _concept_by_phrase().get(stems[place : place + length])
            if concept:
                found.append(concept)
                place += length
                break
        else:
            place += 1
    return found


def concept_of(stems: tuple[str, ...]) -> str | None:
    """The concept of a whole phrase, or None."""
    return _concept_by_phrase().get(stems)


@cache
def _sisters() -> dict[str, frozenset[str]]:
    """Every concept to the families of sisters that it belongs to."""
    found: dict[str, set[str]] = {}
    for family, members in families(PACKAGE, "sisters.txt").items():
        for member in members:
            found.setdefault(member, set()).add(family)
    return {member: frozenset(kin) for member, kin in found.items()}


def is_state(concept: str) -> bool:
    """Whether a concept says what happened to people: killed, injured, arrested."""
    return STATES in _sisters().get(concept, frozenset())


def are_sisters(one: str, other: str) -> bool:
    """Whether two different concepts are neighbours that are told apart."""
    nothing: frozenset[str] = frozenset()
    return one != other and bool(_sisters().get(one, nothing) & _sisters().get(other, nothing))
