"""Stretches of text that hold digits and state no quantity as a whole: addresses on the web, dates, identifiers."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factlint.extraction.calendar_names import months
from factlint.extraction.quantities.mention import Refusal

MONTH: Final = (
    rf"(?:{'|'.join(sorted((name.title() for name in months()), key=len, reverse=True))})(?![a-z])\.?"
)
"""A month, written out or abbreviated: "Sep", "Sept.", "September"."""
MONTH_BEGINNINGS: Final = tuple(sorted({name[:3].title() for name in months()}))
DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
DIGIT: Final = re.compile(r"\d")
NUMBER: Final = re.compile(r"\d(?<!\w\d)\d*")
"""Digits that no letter precedes. (It looks back after the first digit, so that the search can skip to digits.)"""
YEAR: Final = r"(?:1[5-9]|20)\d\d"


class Pattern(NamedTuple):
    """Text that is recognised as a whole.

    Attributes:
        why: what it is.
        form: the expression that finds it.
        hints: it cannot occur where none of these stands, so that most sentences need no search; empty if unknown.
    """

    why: str
    form: re.Pattern[str]
    hints: tuple[str, ...] = ()


PIECES: Final = ("image", "page", "slide", "photo", "step", "part", "gallery", "item", "picture")
AFTER_A_PIECE: Final = "(?:" + "|".join(rf"(?<=\b{piece} )" for piece in PIECES) + ")"
"""What a publisher counts off: "page 3 of 9"."""
AM_PM: Final = ("am", "pm", "a.m", "p.m", "AM", "PM", "A.M", "P.M", "Am", "Pm")
FROM_A_NUMBER: Final = (
    Pattern("clock time", re.compile(r"\d{1,2}: (?:00|15|30|45)\b|\d{1,2}: \d{2}(?=\s?[apAP]\.?[mM]|\s*[A-Z]{3,4}\b|\s+to\b|[.\s]*$)"), (": ",)),
    Pattern("phone number", re.compile(r"(?:911|999)\b(?=[ -](?:call|dispatch|operator|emergenc|tape|record))"), ("11", "999")),
    Pattern("phone number", re.compile(r"(?:1-)?(?:\d{2,3}-)?\d{3,4}-[A-Z]{4,7}\b(?:\s?\(\d{4}\))?"), ("-",)),
    Pattern("phone number", re.compile(r"0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b|(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}\b|\d{3}-\d{4}\b"), ("-", "0", ".")),
    Pattern("clock time", re.compile(r"\d{1,2}[:.]\d{2}(?::\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?::\d{2})?\b", re.IGNORECASE), (":", *AM_PM)),
    Pattern("clock time", re.compile(r"\d{1,2}\s?[ap]\.m\.|\d{1,2}(?:\s?-\s?\d{1,2})?\s?[ap]m\b", re.IGNORECASE), AM_PM),
    Pattern("clock time", re.compile(r"\d{1,2}(?::\d{2})? (?:to|and|or) \d{1,2}(?::\d{2})?\s?[ap]\.?m\b\.?", re.IGNORECASE), AM_PM),
    Pattern("clock time", re.compile(r"[0-2]\d[0-5]\d(?= (?:GMT|UTC|BST|EST)\b| hours\b| \(\d{4} (?:GMT|UTC)\b)"), ("GMT", "UTC", "BST", "EST", " hours")),
    Pattern("date", re.compile(r"\d{4}-\d\d-\d\d\b|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b(?!\.\d)"), ("-", "/", ".")),
    Pattern("date", re.compile(rf"{DAY} (?:of )?{MONTH}(?:,? \d{{4}})?\b")),
    Pattern("fiscal year", re.compile(rf"{YEAR}\s?[/–-]\s?(?:{YEAR}|\d\d)\b"), ("/", "–", "-")),
    Pattern("identifier", re.compile(r"(?!\d{1,3}(?:\.\d{3}){1,8}(?:,\d|(?<=\.\d{3}\.\d{3})(?![\d.]\d)))\d+(?:\.\d+){2,40}\b"), (".",)),
    Pattern("name of a day", re.compile(r"24[/-]7\b|24/365\b|9/11\b|7/7\b|50[-/]50\b"), ("/", "-")),
    Pattern("counter", re.compile(rf"{AFTER_A_PIECE}\d+ (?:of|/) \d+", re.IGNORECASE), (" of ", "/")),
    Pattern("counter", re.compile(r"\d+ of \d+(?= [A-Z]{3,}\b)"), (" of ",)),
    Pattern("identifier", re.compile(r"\d+(?:\([A-Za-z0-9]{1,2}\)){1,9}"), ("(",)),
    Pattern("decade", re.compile(r"(?:1[5-9]|20)\d0s\b"), ("0s",)),
    Pattern("division by zero", re.compile(r"\d+/0+\b(?![./]\d)"), ("/0",)),
)  # fmt: skip
"""What begins with a number that no letter precedes: tried there only."""
ANYWHERE: Final = (
    Pattern("address on the web", re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}"), ("://", "www.", "@")),
    Pattern("address on the web", re.compile(r"(?<![\w/.])[a-z][\w.-]{0,80}(?:/[\w.-]{1,120}){2,12}/?", re.IGNORECASE), ("/",)),
    Pattern("address on the web", re.compile(r"https?:\s+/[^\n]*"), (": /",)),
    Pattern("file or path", re.compile(r"(?<!\w)/(?:[\w-]{1,80}/)+[\w.-]*|(?<![\w-])[\w-]{1,80}\.(?:jpe?g|png|pdf|html?)\b"), ("/", ".jp", ".png", ".pdf", ".htm")),
    Pattern("phone number", re.compile(r"\+\d[\d ()-]{7,}\d|\(\d{3,5}\)[ -]?\d{3,4}[ -]?\d{3,4}|\(\d{3}\) \d{3,4}-[A-Z]{4,7}\b(?:\s?\(\d{4}\))?"), ("+", "(")),
    Pattern("date", re.compile(rf"\b{MONTH} {DAY}\b(?![,.]\d)(?:,? \d{{4}}\b)?|\b{MONTH},? {YEAR}\b"), MONTH_BEGINNINGS),
    Pattern("identifier", re.compile(r"\bISBN[\s:]{0,3}[\d -]+|#\d+;?|%\d\d\b"), ("#", "%", "ISBN")),
    Pattern("identifier", re.compile(r"\b(?:case|ref|docket|file|claim|order|invoice|serial)\.? (?:no|number)\.?\s?[\w/-]{0,20}\d[\w/-]{0,20}", re.IGNORECASE), (" no", " No", " number", " Number")),
    Pattern("identifier", re.compile(r"\b[A-Z]{1,4}\d{2,}(?:\.\d+)?\+\d+(?:\.\d+)?\b"), ("+",)),
    Pattern("exponent", re.compile(r"(?<=[a-z])[−⁻][1-4¹²³]\b"), ("−", "⁻")),
    Pattern("counter", re.compile(r"\(\d/\d\)"), ("/",)),
    Pattern("decade", re.compile(r"[’']\d0s\b"), ("0s",)),
)  # fmt: skip
"""What begins with a word or a mark."""


def patterns_in(text: str, offset: int) -> Iterator[Refusal]:
    """The stretches of a sentence that are something else than a quantity; ``offset`` is added to their places."""
    if DIGIT.search(text) is None:
        return
    for why, form, hints in ANYWHERE:
        if _may_occur(hints, text):
            for match in form.finditer(text):
                yield Refusal(match.start() + offset, match.end() + offset, why)
    numbers = [match.start() for match in NUMBER.finditer(text)]
    for why, form, hints in FROM_A_NUMBER:
        if _may_occur(hints, text):
            for start in numbers:
                found = form.match(text, start)
                if found:
                    yield Refusal(start + offset, found.end() + offset, why)


def _may_occur(hints: tuple[str, ...], text: str) -> bool:
    for (
        hint
    ) in hints:  # A loop is three times as fast as any() here, and this runs for every sentence with a digit.
        if hint in text:
            return True
    return not hints
