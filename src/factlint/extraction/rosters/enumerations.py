"""The members of a list, and the fewest and the most that they can be."""

from typing import Final, NamedTuple

from factlint.language import Token

INNER: Final = frozenset(
    {
        "of",
        "the",
        "and",
        "or",
        "&",
        "de",
        "la",
        "le",
        "du",
        "von",
        "van",
        "on",
        "upon",
        "in",
        "for",
        "al",
        "el",
    }
)
JOINERS: Final = frozenset({"and", "or"})
MOST_TOKENS: Final = 500
"""A list is read no further than this."""
LONGEST_PLAIN_MEMBER: Final = 6
"""A member in lower case has no more words than this."""


CLAUSE_WORDS: Final = frozenset(
    {
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "said",
        "says",
        "i",
        "we",
        "he",
        "she",
        "they",
        "it",
        "you",
        "but",
        "who",
        "that",
        "which",
    }
)
"""Words that make a clause of what looks like a member."""


class Enumeration(NamedTuple):
    """A list in a sentence.

    Attributes:
        first: index of its first token.
        last: index after its last token.
        members: index pairs, one a member; the parts between the separators where the members are not sure.
        minimum: fewest members.
        maximum: most members.
    """

    first: int
    last: int
    members: tuple[tuple[int, int], ...]
    minimum: int
    maximum: int


def named_list_at(tokens: list[Token], start: int, *, complete: bool = False) -> Enumeration | None:
    """The list of capitalised names that starts at a token, if it has three members or more.

    Args:
        tokens: the sentence.
        start: index of the list's first token.
        complete: whether what leads to the list says that it is whole; one that fills the sentence then needs no "and".
    """
    end, border = start, min(len(tokens), start + MOST_TOKENS)
    while end < border and _is_of_list(tokens, end, start):
        end += 1
    while end > start and not tokens[end - 1].is_word:
        end -= 1
    fills = all(token.text in {".", ";"} for token in tokens[end:])
    return _enumeration(tokens, start, end, closed=not (complete and fills))


def plain_list_at(tokens: list[Token], start: int) -> Enumeration | None:
    """The list of short phrases that fills the rest of a sentence, if it closes with "and" and has three members or more."""
    end = len(tokens)
    if end - start > MOST_TOKENS:
        return None
    while end > start and tokens[end - 1].text in {".", ";"}:
        end -= 1
    marks = {token.text for token in tokens[start:end] if not token.is_word}
    if marks - {",", ";", "-"}:
        return None
    found = _enumeration(tokens, start, end)
    if found is None or any(last - first > LONGEST_PLAIN_MEMBER for first, last in found.members):
        return None
    return None if any(token.lower in CLAUSE_WORDS for token in tokens[start:end]) else found


def _is_of_list(tokens: list[Token], index: int, start: int) -> bool:
    """Whether a token belongs to a list of names."""
    token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if token.is_capitalised or token.text[0].isdigit():
        return index > start or token.is_capitalised
    if following is None:
        return False
    if token.text in {",", ";"}:
        return (
            following.is_capitalised or following.text[0].isdigit() or following.lower in {"and", "or", "the"}
        )
    if token.text == ".":
        return following.is_capitalised and len(tokens[index - 1].text) < 4 and index > start
    return token.lower in INNER and (following.is_capitalised or following.lower == "the")


def _enumeration(tokens: list[Token], start: int, end: int, *, closed: bool = True) -> Enumeration | None:
    """The list between two indices, or None where it has fewer than three members or lacks the closing "and" it needs."""
    separator = ";" if any(token.text == ";" for token in tokens[start:end]) else ","
    parts = _parts(tokens, start, end, separator)
    if len(parts) < 2:
        return None
    closing = tokens[parts[-1][0]].lower in JOINERS
    if closing:
        parts[-1] = (parts[-1][0] + 1, parts[-1][1])
    inner = [_joiners(tokens, part) for part in parts]
    if closed and not closing and not inner[-1]:
        return None
    minimum = len(parts) + (1 if inner[-1] and not closing else 0)
    maximum = len(parts) + sum(len(places) for places in inner)
    if minimum < 3 or any(first >= last for first, last in parts):
        return None
    return Enumeration(start, end, _members(parts, inner, sure=minimum == maximum), minimum, maximum)


def _parts(tokens: list[Token], start: int, end: int, separator: str) -> list[tuple[int, int]]:
    """What stands between the separators; an age after a comma stays with its name."""
    parts = []
    first = start
    for index in range(start, end):
        if tokens[index].text == separator and not tokens[index + 1].text[0].isdigit():
            parts.append((first, index))
            first = index + 1
    return [*parts, (first, end)]


def _joiners(tokens: list[Token], part: tuple[int, int]) -> list[int]:
    """Where "and" and "or" stand inside a part."""
    return [index for index in range(*part) if tokens[index].lower in JOINERS]


def _members(
    parts: list[tuple[int, int]], inner: list[list[int]], *, sure: bool
) -> tuple[tuple[int, int], ...]:
    """The members: the parts, the last one divided at its "and" where that leaves no doubt."""
    if not sure or not inner[-1]:
        return tuple(parts)
    (first, last), middle = parts[-1], inner[-1][0]
    return (*parts[:-1], (first, middle), (middle + 1, last))
