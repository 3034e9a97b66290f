"""Runs of words in a sentence that are written as the names of persons are."""

from typing import Final, NamedTuple

from factlint.extraction.people.lexicon import POSSESSIVE, is_function_word, is_possessive, lexicon
from factlint.extraction.people.name_words import name_end
from factlint.language import Token

CONTENT_LETTERS: Final = 7
"""A word of so many letters, if no function word, has a capital in title case."""
MOST_WORDS: Final = 5
"""A longer run of capitalised words is no name of a person."""


class Person(NamedTuple):
    """A run of words that may be a person's name.

    Attributes:
        left: index of its first token, honorifics included.
        first: index of the first token of the name itself.
        last: index after the last token of the name.
        right: index after the last token, post-nominals included.
        words: how many capitalised words the name has, initials left out.
    """

    left: int
    first: int
    last: int
    right: int
    words: int


def persons(tokens: list[Token]) -> list[Person]:
    """Every run that may be a name, in order. The words of an office before a name are no part of it."""
    found = []
    after = 0
    for index in [place for place, token in enumerate(tokens) if token.text[0].isupper()]:
        person = _run_at(tokens, index) if index >= after else None
        if person is None:
            continue
        after = person.right
        if _may_be_name(tokens, person):
            found.append(person)
    return found


def _run_at(tokens: list[Token], index: int) -> Person | None:
    """The run of words of names that starts at a token, with what stands around it."""
    first = _after_honorifics(tokens, index)
    if first == len(tokens) or _is_in_title(tokens, first):
        return None
    last, words = name_end(tokens, first)
    if not words:
        return None
    right = last if is_possessive(tokens[last - 1]) else _after_post_nominals(tokens, last)
    return Person(index, first, last, right, words)


def _may_be_name(tokens: list[Token], person: Person) -> bool:
    """Whether a run is neither too long, nor written like a body, nor the start of something else's name."""
    if person.words > MOST_WORDS or _is_shouted(tokens[person.first : person.last], person.words):
        return False
    return person.last == len(tokens) or not _continues(tokens, person.last)


def full_name(text: str, tokens: list[Token], person: Person, offset: int = 0) -> str:
    """The name with single spaces and straight apostrophes, without honorifics, post-nominals and possessive.

    Args:
        text: the document, or the sentence.
        tokens: of the sentence.
        person: which of its tokens are the name.
        offset: the first code point of ``text`` in the document.
    """
    name = text[tokens[person.first].start - offset : tokens[person.last - 1].end - offset]
    return " ".join(POSSESSIVE.sub("", name).replace("’", "'").split())


def end_of(tokens: list[Token], person: Person) -> int:
    """Code point after the name, its possessive ending left out."""
    token = tokens[person.right - 1]
    return token.start + len(POSSESSIVE.sub("", token.text)) if person.right == person.last else token.end


def _is_in_title(tokens: list[Token], index: int) -> bool:
    """Whether a word is the end of an office: "Staff" in "Chief of Staff", "Intelligence" in "of National Intelligence"."""
    words = lexicon()
    if index < 2 or not words.is_title_word(tokens[index].lower):
        return False
    before, office = tokens[index - 1].lower, tokens[index - 2].lower
    return words.is_title_word(before) or (before == "of" and words.is_office(office))


def _after_honorifics(tokens: list[Token], index: int) -> int:
    """Index after "Sir", "Dr." and the like."""
    while index + 1 < len(tokens) and tokens[index].lower in lexicon().honorifics:
        index += 2 if tokens[index + 1].text == "." else 1
    return index


def _is_shouted(name: list[Token], words: int) -> bool:
    """Whether a run is one word in capitals or mixes such words with others ("NHS England"), as bodies do."""
    shouted = [len(token.text) > 2 and token.text.isupper() for token in name if token.is_word]
    return any(shouted) and (words == 1 or not all(shouted))


def _continues(tokens: list[Token], index: int) -> bool:
    """Whether a run goes on with a word that makes it the name of something else ("Harry Hynes Center")."""
    token = tokens[index]
    lower = POSSESSIVE.sub("", token.lower)
    words = lexicon()
    if token.text in {"&", "|"}:
        return True
    if not token.is_capitalised or is_possessive(tokens[index - 1]) or lower in words.post_nominals:
        return False
    return words.is_office(lower) or words.not_names.get(lower, "calendar") != "calendar"


def _after_post_nominals(tokens: list[Token], index: int) -> int:
    """Index after "MP", "Jr." or ", QC"."""
    while index < len(tokens):
        after_comma = index + 1 if tokens[index].text == "," else index
        if after_comma >= len(tokens) or tokens[after_comma].lower not in lexicon().post_nominals:
            break
        if not tokens[after_comma].is_capitalised:
            break
        index = after_comma + 1
        if index < len(tokens) and tokens[index].text == "." and tokens[index - 1].lower in {"jr", "sr"}:
            index += 1
    return index


def _is_written_small(token: Token) -> bool:
    """Whether a word is in small letters that title case would give a capital: a longer word of content."""
    return token.text.islower() and len(token.text) >= CONTENT_LETTERS and not is_function_word(token.lower)


def in_title_case(tokens: list[Token]) -> bool:
    """Whether a sentence is set like a headline: nearly all longer words capitalised, and no full stop at its end.

    Title case writes small what is short, or no word of content: "Mayor selected to be Chair" is a sentence.
    """
    long = [token for token in tokens if token.is_word and len(token.text) > 3]
    if any(_is_written_small(token) for token in long):
        return False
    if not long or tokens[-1].text in {".", ":", ",", ";", "”", '"', ")", "?", "!"}:
        return False
    capitalised = sum(token.is_capitalised or not token.text[0].isalpha() for token in long)
    return capitalised * 10 > len(long) * 7
