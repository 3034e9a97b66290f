"""Numbers that state no quantity: part of a name, an address, a clock time, a score."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factlint.extract.quantities.lexemes import Lexeme
from factlint.extract.quantities.mention import Refusal
from factlint.extract.quantities.nouns import MONTHS_AND_DAYS, is_plural, word_list
from factlint.extract.quantities.numerals import cardinals, lower_at
from factlint.extract.quantities.units import currency_before, unit_after
from factlint.extract.quantities.verbs import lexicon_verb
from factlint.language import function_words

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"


class Pattern(NamedTuple):
    """Text that is recognised as a whole.

    Attributes:
        why: what it is.
        form: the expression that finds it.
        mark: a character without which it cannot occur, so that most sentences need no search; empty if none.
    """

    why: str
    form: re.Pattern[str]
    mark: str = ""


PATTERNS = (
    Pattern("address on the web", re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+"), "."),
    Pattern("file or path", re.compile(r"(?<!\w)/(?:[\w-]+/)+[\w.-]*|\b[\w-]+\.(?:jpg|jpeg|png|pdf|html?|docx?|xlsx?)\b")),
    Pattern(
        "phone number",
        re.compile(
            r"\+\d[\d ()-]{7,}\d|\(\d{3,5}\)[ -]?\d{3,4}[ -]?\d{3,4}|\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b|"
            r"\b(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}\b|\b\d{3}-\d{4}\b"
        ),
    ),
    Pattern("clock time", re.compile(r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}\s?[ap]\.m\.|\b\d{1,2}(?:\s?-\s?\d{1,2})?\s?[ap]m\b", re.I)),
    Pattern("date", re.compile(rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d\d)\b|\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}(?:,? \d{{4}})?\b|\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!,\d{{3}})(?:,? \d{{4}}\b)?|\b{MONTH},? \d{{4}}\b")),
    Pattern("fiscal year", re.compile(r"\b(?:1[5-9]|20)\d\d\s?[/–-]\s?(?:(?:1[5-9]|20)\d\d|\d\d)\b")),
    Pattern("identifier", re.compile(r"\bISBN[\s:]*[\d -]+|\b(?:case|ref|docket|file|claim|order|invoice|serial)\.? (?:no|number)\.?\s*[\w/-]*\d[\w/-]*|\b\d+(?:\.\d+){2,}\b|#\d+|&#\d+;|%\d\d", re.I)),
    Pattern("round the clock", re.compile(r"\b24[/-]7\b|\b24/365\b|\b9/11\b|\b7/7\b|\b50[-/]50\b")),
    Pattern("counter", re.compile(r"\b(?:image|page|slide|photo|step|part|gallery|item|picture) \d+ (?:of|/) \d+|\b\d+/\d+$", re.I)),
    Pattern("decade", re.compile(r"\b(?:1[5-9]|20)\d0s\b|[’']\d0s\b")),
)


def patterns_in(text: str, offset: int) -> Iterator[Refusal]:
    """The stretches of a sentence that are something else than a quantity as a whole."""
    for why, form, mark in PATTERNS:
        if mark in text:
            for match in form.finditer(text):
                yield Refusal(match.start() + offset, match.end() + offset, why)


def refused(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """Why the number at an index states no quantity, and the index after what was recognised; None if it may."""
    for test in TESTS:
        found = test(words, index)
        if found is not None:
            return found
    return None


def _glued_name(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """ "M25", "4D", "COVID-19", "G-20"."""
    word = words[index]
    if not word.is_number:
        return None
    if word.glued and index and words[index - 1].is_word and not currency_before(words, index):
        return "part of a name", index + 1
    dashed = word.glued and index > 1 and words[index - 1].is_dash and words[index - 1].glued
    if dashed and words[index - 2].is_word and _names(words[index - 2]):
        return "part of a name", index + 1
    return None


def _names(word: Lexeme) -> bool:
    return word.is_capitalised and word.lower not in ("magnitude", "under", "over") and word.lower not in cardinals()


def _glued_letters(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """ "21st", "4D", "737s", "10am" where the letters are no unit."""
    if not words[index].is_number or index + 1 >= len(words):
        return None
    after = words[index + 1]
    if not (after.glued and after.is_word):
        return None
    if after.lower in ("st", "nd", "rd", "th"):
        return "ordinal", index + 2
    if after.lower == "s":
        return ("decade", index + 2) if not words[index].text.endswith("0") or len(words[index].text) != 2 else None
    if len(after.text) <= 2 and unit_after(words, index + 1) is None and after.text[0] in "ADEFGHJLNPQRSUVWXYZ":
        return "part of a name", index + 2
    return None


def _label(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """ "No 10", "page 2", "Boeing 747", "Section 28"."""
    before = index - 1
    if before >= 0 and words[before].text in ".:#" and words[before].text != ":":
        before -= 1
    if before < 0 or not words[before].is_word or words[before].lower not in word_list("labels.txt"):
        return None
    if words[before].lower in ("no", "form", "set", "bus", "act", "part", "line", "floor", "unit", "box", "figure", "football", "title", "day", "year", "district", "case", "number") and not words[before].is_capitalised and before == index - 1:
        return None
    if index + 1 < len(words) and is_plural(words[index + 1].lower) and words[before].lower not in ("no", "channel"):
        return None
    return "part of a name", index + 1


def _capitalised_name(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """ "Apollo 11 landed": digits after a capitalised word inside a sentence, with nothing to count."""
    if not words[index].is_number or index < 2 or not words[index - 1].is_word or "," in words[index].text:
        return None
    before = words[index - 1]
    if not before.is_capitalised or before.lower in function_words() or lexicon_verb(before.lower):
        return None
    if before.lower in MONTHS_AND_DAYS or _counts(words, index + 1) or unit_after(words, index + 1):
        return None
    titled = sum(word.is_capitalised for word in words if word.is_word) * 2 > sum(word.is_word for word in words)
    return None if titled else ("part of a name", index + 1)


def _counts(words: list[Lexeme], at: int) -> bool:
    """Whether something that can be counted, a magnitude or a range follows."""
    return at < len(words) and (
        words[at].is_dash or (words[at].is_word and words[at].lower not in function_words())
    )


def _address(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """ "10 Downing Street", "4601 Kellogg Avenue"."""
    if not words[index].is_number:
        return None
    at = index + 1
    while at < len(words) and at - index <= 5 and (words[at].text == "." or (words[at].is_word and words[at].is_capitalised)):
        if at > index + 1 and words[at].lower in word_list("roads.txt"):
            return "address", at + 1
        at += 1
    following = [lower_at(words, index + step) for step in (1, 2, 3)]
    if following[0] == "block" or following == ["-", "block", "of"] or following[:2] == ["hundred", "block"]:
        return "address", index + 2
    return None


def _year(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """A bare year: four digits from 1500 to 2099 with nothing to count after a preposition or at a border."""
    text = words[index].text
    if not (words[index].is_number and len(text) == 4 and text.isdecimal() and "1500" <= text < "2100"):
        return None
    if currency_before(words, index) or unit_after(words, index + 1):
        return None
    before = lower_at(words, index - 1)
    after = lower_at(words, index + 1)
    if is_plural(after) and before not in ("in", "since", "by", "until", "from", "during", "of"):
        return None
    return "year", index + 1


def _score(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """ "won 3-1", "51-50", a team's "9-14" record."""
    if index + 2 >= len(words) or not (words[index].is_number and words[index + 2].is_number):
        return None
    if not (words[index + 1].is_dash and words[index + 1].glued and words[index + 2].glued):
        return None
    first, second = words[index].text, words[index + 2].text
    if not (first.isdecimal() and second.isdecimal()) or unit_after(words, index + 3):
        return None
    before = {word.lower for word in words[max(0, index - 6) : index]}
    sport = before & {"won", "win", "wins", "beat", "beats", "defeated", "lost", "lose", "drew", "led", "lead", "leads", "record", "score", "victory", "loss", "at", "the"}
    if int(first) >= int(second) or (sport and not _counts(words, index + 3)):
        return "score", index + 3
    following = words[index + 3] if index + 3 < len(words) else None
    if following is not None and following.is_capitalised:
        return "score", index + 3
    if following is not None and following.is_dash and following.glued:
        return "identifier", index + 4
    return None


def _pronoun_one(words: list[Lexeme], index: int) -> tuple[str, int] | None:
    """ "no one", "one another", "one of the 14", "the one who": no count."""
    if words[index].lower not in ("one", "ones"):
        return None
    following, before = lower_at(words, index + 1), lower_at(words, index - 1)
    if before in ("no", "any", "every", "some", "which", "this", "that", "each", "another", "not", "the") and (
        following in function_words() or following in ("", ".", ",") or lexicon_verb(following)
    ):
        return "pronoun", index + 1
    if before == "no" or following in ("another", "day", "thing", "time", "way", "of", "who", "that", "which", "can", "must", "should", "could", "may", "might", "would", "will", "has", "had", "or", "and", "to", "for", "in", "on", "with", "from", "by", "as", "the", "’s", "'s", "at", "more", "is", "was", "’", "side", "word", "hand", "point", "reason"):
        return None if following in ("or", "to", "in", "more", "and") and _number_follows(words, index + 2) else ("pronoun", index + 1)
    return None


def _number_follows(words: list[Lexeme], at: int) -> bool:
    return at < len(words) and (words[at].is_number or words[at].lower in cardinals() or words[at].lower == "a")


TESTS = (
    _glued_name,
    _glued_letters,
    _label,
    _address,
    _year,
    _score,
    _capitalised_name,
    _pronoun_one,
)
