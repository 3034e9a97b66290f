"""Offices that somebody takes, holds or leaves, as a verb tells: "was named deputy director", "resigned as mayor"."""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from factlint.extraction.people.appositive import title_from
from factlint.extraction.people.bodies import DETERMINERS, body_end, body_name
from factlint.extraction.people.lexicon import PACKAGE
from factlint.extraction.people.persons import Person
from factlint.extraction.people.titles import Title
from factlint.extraction.phrases import Phrases, lower_at
from factlint.language import Token, families

MOST_BETWEEN: Final = 8
"""Words that stand between a name and the verb at most."""

LONGEST_CLAUSE: Final = 15
"""Tokens of a clause with "who" between a name and its verb at most."""


class Accession(NamedTuple):
    """An office that a verb gives somebody.

    Attributes:
        title: the office.
        planned: whether it is still to come.
    """

    title: Title
    planned: bool


def accession(tokens: list[Token], person: Person) -> Accession | None:
    """The office that a verb behind a name, or right before it, gives the person; None if there is none."""
    if lower_at(tokens, person.left - 1) in _words("object"):
        title = _office_at(tokens, _past_link(tokens, person.right)) or _headed(tokens, person.right)
        return Accession(title, planned=False) if title else None
    start = _past_origin(tokens, person.right)
    found = (_verb_from(tokens, index) for index in dict.fromkeys((start, _past_clause(tokens, start))))
    return next((each for each in found if each is not None), None)


def _verb_from(tokens: list[Token], index: int) -> Accession | None:
    """The office that a verb gives which stands at an index, or a few words behind it."""
    planned = False
    for _ in range(MOST_BETWEEN):
        verb = _verbs().at(tokens, index) if index < len(tokens) else None
        if verb is not None:
            title = _office_at(tokens, _past_link(tokens, verb[1])) or _headed(tokens, verb[1])
            return Accession(title, planned) if title else None
        lower = lower_at(tokens, index)
        if lower not in _words("between") and not lower.endswith("ly"):
            return None
        planned, index = planned or lower in _words("planned"), index + 1
    return None


def _headed(tokens: list[Token], index: int) -> Title | None:
    """The head of what follows "to head" or "to run": "tapped to run the Department of Transport"."""
    if lower_at(tokens, index) != "to" or lower_at(tokens, index + 1) not in _words("head"):
        return None
    start = index + 2 + (lower_at(tokens, index + 2) in DETERMINERS)
    end = body_end(tokens, start) if start < len(tokens) and tokens[start].is_capitalised else start
    return Title(index + 1, end, "head", body_name(tokens[start:end])) if end > start else None


def _office_at(tokens: list[Token], index: int) -> Title | None:
    title = title_from(tokens, index) if index < len(tokens) else None
    return None if title is None or _leads_to_name(tokens, title) else title


def _leads_to_name(tokens: Sequence[Token], title: Title) -> bool:
    """Whether the office is that of the next name: "elected, Mayor Ann Marlow said"."""
    index = title.last + (lower_at(tokens, title.last) == "." and title.last + 1 < len(tokens))
    return index < len(tokens) and tokens[index].is_capitalised


def _past_link(tokens: Sequence[Token], index: int) -> int:
    found = _links().at(tokens, index) if index < len(tokens) else None
    return index if found is None else found[1]


def _past_origin(tokens: Sequence[Token], index: int) -> int:
    """The index after "of Nevada" and after an age or a comma behind a name: "Ann Marlow of Ashby, 43, who"."""
    if lower_at(tokens, index) in {"of", "from"}:
        index += 1
        while index < len(tokens) and tokens[index].is_capitalised:
            index += 1
    if lower_at(tokens, index) == "," and lower_at(tokens, index + 1).isdecimal():
        index += 2
    if lower_at(tokens, index) == ",":
        index += 1
    return index


def _past_clause(tokens: Sequence[Token], index: int) -> int:
    """The index after a clause with "who" and its comma, where a verb follows: ", who ran the bank, was named"; else the same."""
    if lower_at(tokens, index) != "who":
        return index
    within = range(index + 1, min(len(tokens), index + LONGEST_CLAUSE))
    comma = next((place for place in within if tokens[place].text == ","), index)
    return comma + 1 if comma > index and lower_at(tokens, comma + 1) in _words("between") else index


@cache
def _words(group: str) -> frozenset[str]:
    return frozenset(families(PACKAGE, "accessions.txt")[group])


@cache
def _verbs() -> Phrases:
    return Phrases(dict.fromkeys(families(PACKAGE, "accessions.txt")["office"], "office"))


@cache
def _links() -> Phrases:
    return Phrases(dict.fromkeys(families(PACKAGE, "accessions.txt")["link"], "link"))
