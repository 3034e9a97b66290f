"""The words of an office: before a name, and after it or alone."""

from typing import NamedTuple

from factlint.extract.people.lexicon import (
    DOTTED,
    NOMINAL,
    POSSESSIVE,
    is_function_word,
    is_possessive,
    lexicon,
)
from factlint.extract.people.persons import Person
from factlint.language import Token

BODY_FAMILIES = frozenset({"place", "government", "body", "branch"})
"""Families of words that end the name of a body or continue it."""
LAST_OF_BODY = frozenset({"government", "body"})
"""Families of words that end the name of a body whatever stands before them."""
BODY_PREPOSITIONS = frozenset({"of", "at", "for", "in", "with", "to", "on"})
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "one"})
INNER = frozenset({"of", "and", "&", "for", "the", "’s", "to", "on"})
MOST_WORDS = 12
"""No title, and no name of a body, is longer than this."""


class Title(NamedTuple):
    """An office as a sentence words it.

    Attributes:
        first: index of its first token.
        last: index after its last token, the body included.
        title: the office, short forms written out ("Senator").
        body: of what, or None.
    """

    first: int
    last: int
    title: str
    body: str | None


def title_before(tokens: list[Token], person: Person) -> Title | None:
    """The office that ends where a person's name begins ("Cincinnati Police Chief Eliot Isaac")."""
    last = person.left
    head = _head_ending_at(tokens, last)
    if head is None:
        return None
    first = _left_end(tokens, head)
    if first and tokens[first - 1].text == "-":
        return None
    body, title = _split(tokens, first, head, last)
    return Title(first, last, title, body)


def title_from(tokens: list[Token], index: int) -> Title | None:
    """The office that starts at a token, with the body that follows it ("chair of the local board")."""
    first = index
    while first < len(tokens) and tokens[first].lower in DETERMINERS:
        first += 1
    head = _last_head(tokens, first)
    if head is None:
        return None
    owner, title = _split(tokens, first, head, head + 1)
    last = _title_end(tokens, head + 1)
    if last > head + 1:
        title = f"{title} {_joined(tokens[head + 1 : last])}"
    body, end = _body_after(tokens, last)
    return Title(first, end, title, owner or body)


def _head_ending_at(tokens: list[Token], last: int) -> int | None:
    """Index of the noun of office that ends at an index, or of the one in "Secretary of State"."""
    words = lexicon()
    index = last - 1
    if index > 0 and tokens[index].text == "." and tokens[index - 1].lower in words.abbreviations:
        index -= 1
    if index < 0:
        return None
    if words.is_office(tokens[index].lower):
        return index
    back = index
    while back > 0 and index - back < 3 and words.is_title_word(tokens[back].lower):
        back -= 1
    if back < index and back > 0 and tokens[back].lower == "of" and words.is_office(tokens[back - 1].lower):
        return back - 1
    return None


def _left_end(tokens: list[Token], head: int) -> int:
    """Index of the first word that belongs to the title whose noun is given."""
    index = head
    in_body = False
    while index > 0 and head - index < MOST_WORDS:
        step, in_body = _step_left(tokens, index, in_body=in_body)
        if not step:
            break
        index -= step
    while index < head and (tokens[index].text in {"and", "&", ","} or tokens[index].lower in INNER):
        index += 1
    return index


def _step_left(tokens: list[Token], index: int, *, in_body: bool) -> tuple[int, bool]:
    """How many tokens to the left still belong to the title, and whether they name the body."""
    words = lexicon()
    token, lower = tokens[index - 1], tokens[index - 1].lower
    if token.text == "." and index > 1:
        short = tokens[index - 2]
        if DOTTED.match(short.text):
            return 2, True
        return (2, in_body) if short.lower in words.abbreviations else (0, in_body)
    if is_possessive(token) and plain_lower(token) not in words.offices:
        return (1, True) if token.is_capitalised else (0, in_body)
    if words.is_office(lower) and not token.is_capitalised and tokens[index].is_capitalised:
        return (1 if words.is_title_word(lower) and not in_body else 0), in_body
    if words.is_title_word(lower) or words.is_office(lower):
        fits = token.is_capitalised or not in_body or words.title_words.get(lower) in {"status", "epithet"}
        return (1 if fits else 0), in_body
    if token.text in {"and", "&"} and index > 1 and _joins(tokens, index):
        return 2, in_body
    if lower == "of" and index > 1 and words.not_names.get(tokens[index - 2].lower) in BODY_FAMILIES | {"company"}:
        return (2, True) if tokens[index - 2].is_capitalised else (0, in_body)
    if token.is_capitalised and not is_function_word(lower):
        return 1, True
    return (1, False) if not in_body and NOMINAL.match(token.text) and not is_function_word(lower) else (0, in_body)


def _joins(tokens: list[Token], index: int) -> bool:
    """Whether "and" joins two fields of one office ("care and support"), set in the same letters."""
    before, after = tokens[index - 2], tokens[index]
    words = lexicon()
    return (
        words.title_words.get(before.lower) in {"care", "field", "order"}
        and words.title_words.get(after.lower) in {"care", "field", "order"}
        and (before.is_capitalised or not after.is_capitalised)
    )


def _split(tokens: list[Token], first: int, head: int, last: int) -> tuple[str | None, str]:
    """The body and the title in the words of an office up to its last token; epithets are part of neither."""
    words = lexicon()
    status = first
    while status < head and words.title_words.get(tokens[status].lower) in {"status", "epithet"}:
        status += 1
    border = status
    for index in range(status, head):
        if _is_of_body(tokens, index, status, border):
            border = index + 1
    plain = [token for token in (*tokens[first:status], *tokens[border:last]) if not _is_epithet(token)]
    while border > status and _is_epithet(tokens[border - 1]):
        border -= 1
    if border > status + 1 and is_possessive(tokens[status]) and not tokens[status].is_capitalised:
        status += 1
    return (_body_name(tokens[status:border]) or None), _written_out(plain)


def _is_of_body(tokens: list[Token], index: int, status: int, border: int) -> bool:
    """Whether a word before an office belongs to the name of the body, which reaches up to ``border`` so far."""
    words, token = lexicon(), tokens[index]
    lower, family = token.lower, words.not_names.get(token.lower)
    if is_possessive(token) and plain_lower(token) not in words.offices:
        return True
    if token.text == ".":
        return index == border > status
    if not token.is_capitalised:
        return border > status and token.text in {"of", "for"}
    if index == 0 and not tokens[1].is_capitalised and family in BODY_FAMILIES:
        return False  # the capital is the sentence's
    if index == border > status and family in BODY_FAMILIES and lower != "district":
        return True
    if index > status and family in LAST_OF_BODY:
        return True
    return not words.is_title_word(lower) and not words.is_office(lower) and token.text != "&"


def _is_epithet(token: Token) -> bool:
    """Whether a word tells a party or an opinion rather than an office."""
    return lexicon().title_words.get(token.lower) == "epithet"


def _last_head(tokens: list[Token], first: int) -> int | None:
    """The last noun of office that is reached from a token over words that may stand before one."""
    words = lexicon()
    head = None
    index = first
    while index < min(len(tokens), first + MOST_WORDS):
        token, lower = tokens[index], tokens[index].lower
        if words.is_office(lower):
            head = index
        elif not (
            words.is_title_word(lower)
            or (token.is_capitalised and not is_function_word(lower))
            or is_possessive(token)
            or NOMINAL.match(token.text)
            or (token.text == "." and index > first and _is_short(tokens[index - 1]))
            or (token.text in {"and", "&"} and first < index < len(tokens) - 1 and _joins(tokens, index + 1))
        ):
            break
        index += 1
    return head


def _is_short(token: Token) -> bool:
    """Whether a point after the token is part of a short form."""
    return DOTTED.match(token.text) is not None or token.lower in lexicon().abbreviations


def _title_end(tokens: list[Token], index: int) -> int:
    """Index after "of staff" or "of crisis operations", which belong to the title itself."""
    if index + 1 >= len(tokens) or tokens[index].lower != "of":
        return index
    end = index + 1
    while end < len(tokens) and lexicon().is_title_word(tokens[end].lower):
        end += 1
    if end == index + 1 or (end < len(tokens) and not _closes(tokens[end])):
        end = _phrase_end(tokens, index + 1)
    return end if end > index + 1 else index


def _phrase_end(tokens: list[Token], start: int) -> int:
    """Index after a lower-case phrase of up to three words that closes before a mark, a preposition or a verb of saying."""
    end = start
    while end < len(tokens) and tokens[end].text.islower() and not _closes(tokens[end]):
        end += 1
    closed = end == len(tokens) or _closes(tokens[end])
    return end if closed and end - start <= 3 else start


def _closes(token: Token) -> bool:
    """Whether a lower-case phrase ends before the token."""
    lower = token.lower
    return not token.is_word or is_function_word(lower) or lower in lexicon().reporting or is_calendar(token)


def _body_after(tokens: list[Token], index: int) -> tuple[str | None, int]:
    """The body after "of", "at", "for" …, or after a comma, and the index after it."""
    if index + 1 >= len(tokens):
        return None, index
    if tokens[index].lower in BODY_PREPOSITIONS:
        start = index + 1
        if tokens[start].lower in DETERMINERS and start + 1 < len(tokens):
            start += 1
        if is_possessive(tokens[start]) and not tokens[start].is_capitalised:
            start += 1
        end = body_end(tokens, start)
        if end == start and tokens[index].lower in {"of", "for"}:
            end = _phrase_end(tokens, start)
        return (_body_name(tokens[start:end]), end) if end > start else (None, index)
    if tokens[index].text == "," and tokens[index - 1].is_capitalised:
        return _body_after_comma(tokens, index + 1)
    return None, index


def _body_after_comma(tokens: list[Token], start: int) -> tuple[str | None, int]:
    """The body in "Chair, Local Care Programme, said"; index of the comma where it is none."""
    end = body_end(tokens, start)
    named = end - start >= 2 and all(not lexicon().is_office(token.lower) for token in tokens[start:end])
    closed = end == len(tokens) or not tokens[end].is_word or tokens[end].lower in lexicon().reporting
    nouns = any(lexicon().not_names.get(token.lower) in BODY_FAMILIES for token in tokens[start:end])
    if named and closed and nouns and tokens[start].is_capitalised:
        return _joined(tokens[start:end]), end
    return None, start - 1


def body_end(tokens: list[Token], start: int) -> int:
    """Index after the name of a body: capitalised words with "of", "and" inside, or a short lower-case phrase."""
    index = start
    while index < min(len(tokens), start + MOST_WORDS):
        token = tokens[index]
        if (token.is_capitalised or token.text[0].isdigit()) and not is_calendar(token):
            index += 1
        elif token.text == "." and index > start and _takes_point(tokens[index - 1]):
            index += 1
        elif _goes_on(tokens, index, start):
            index += 2 if tokens[index].lower in INNER and index + 1 < len(tokens) else 1
        else:
            break
    if index > start and index < len(tokens) and _noun_of_body(tokens[index]):
        index += 1
    elif index > start and is_possessive(tokens[index - 1]):
        index = _phrase_end(tokens, index)
    return index


def _noun_of_body(token: Token) -> bool:
    """Whether a lower-case word ends the name of a body ("the Exampleton branch")."""
    return token.text.islower() and lexicon().not_names.get(token.lower) in BODY_FAMILIES


def _takes_point(token: Token) -> bool:
    """Whether a point after the token is no full stop: "U.S.", "Mr."."""
    return DOTTED.match(token.text) is not None or token.lower in lexicon().honorifics


def _goes_on(tokens: list[Token], index: int, start: int) -> bool:
    """Whether a lower-case word or "&" belongs to the name of a body that a capitalised word goes on with."""
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return False
    if token.lower in INNER:
        return index > start and following.is_capitalised and not _starts_office(tokens, index + 1)
    if not is_possessive(token) and not lexicon().is_title_word(token.lower):
        return False
    return following.is_capitalised


def _starts_office(tokens: list[Token], index: int) -> bool:
    """Whether what follows "and" is another office or person rather than more of the body."""
    lower = tokens[index].lower
    return lexicon().is_office(lower) or lower in lexicon().honorifics


def is_calendar(token: Token) -> bool:
    """Whether a word is a weekday, a month or the like."""
    return lexicon().not_names.get(token.lower) == "calendar"


def plain_lower(token: Token) -> str:
    """A word in lower case, without the ending of its possessive."""
    return POSSESSIVE.sub("", token.lower)


def _body_name(tokens: list[Token]) -> str:
    """The name of a body, without the ending of its possessive."""
    return POSSESSIVE.sub("", _joined(tokens))


def _joined(tokens: list[Token]) -> str:
    """The words of tokens with the spaces that stood between them."""
    parts: list[str] = []
    for index, token in enumerate(tokens):
        parts.append(" " if index and token.start > tokens[index - 1].end else "")
        parts.append(token.text)
    return "".join(parts)


def _written_out(tokens: list[Token]) -> str:
    """A title with its short forms written out: "Lt. Gov." → "Lieutenant Governor"."""
    parts = []
    for token in tokens:
        meaning = lexicon().abbreviations.get(token.lower)
        if meaning is not None:
            parts.append(meaning.capitalize() if token.is_capitalised and not token.text.isupper() else meaning)
        elif token.text not in {".", ","}:
            parts.append(token.text)
    return " ".join(parts)
