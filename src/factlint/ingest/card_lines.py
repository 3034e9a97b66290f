"""Lines of a text that describe the source: posted on, updated, by whom, and a date standing alone."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from factlint.ingest.dates import CardDate, find_date, is_only_date
from factlint.ingest.line_patterns import PACKAGE, is_listed
from factlint.ingest.lines import Line
from factlint.ingest.marks import Mark, Marks, first_body_line
from factlint.language import families, keys_by_entry

CARD_CHARACTERS = 200
"""A longer line is a paragraph."""

ADDRESS_CHARACTERS = 2000
"""Browsers take no longer ones."""

CONFIDENTIALITY = "confidentiality"
NAME_WORDS = 8
LOWER_WORDS_IN_NAME = 3
DATE_DISTANCE = 12
"""A label without a colon has its date within so many characters: room for a weekday."""

WIKI_MARKUP = re.compile(r"\{\{\w+\||\}\}|'''?|<br\s*/?>|\[\[|\]\]")
"""What wiki markup puts around a date: ``{{date|January 4, 2005}}``, ``'''December 3, 2004'''``"""

PLACE = re.compile(r"^[A-Z][A-Za-z.,'’ ]{2,40}?\s*[—–-]+\s*(?=\d|[A-Z])")
"""The place before a date: ``LEEDS, England — 3/25/2012``"""

ADDRESS = re.compile(r"(?:https?\s*:\s*/\s*/|www\s*\.)\s*\S+(?:[ \t]+\S+)*", re.IGNORECASE)
"""A line that is a web address, also one that a tokeniser has pulled apart: ``http: / / news. org / a``"""

E_MAIL = re.compile(r"\S+@\w[\w.-]*\.\w{2,}")
MASTHEAD = re.compile(
    r"(?P<publisher>[A-Z][\w&.’' -]{1,50}?)\s*[,|–—-]\s*(?P<date>[A-Z][a-z]{2,8}\.?,? (?:19|20)\d\d)"
)
"""A publication and the month of its issue: ``Care Weekly, December 2013``"""

BY_INSIDE = re.compile(r"\bby\s+(?P<name>.+?)(?=\s+(?:in|on|at|for)\s|[,.|;(]|$)", re.IGNORECASE)
"""The author inside a line that says when something was posted: ``Posted on May 3rd, by jane in News``"""


TAIL_LABEL = re.compile(r"\s(?=(?:First |Last )?(?:Published|Posted|Updated)\s*:\s*\S)")
"""Where the dates begin that follow a headline on its own line: ``Three hurt in fire Posted: May 3, 2013``"""


class Detail(NamedTuple):
    """What a line says about the source.

    Attributes:
        field: of the card, ``contact``, or ``issue`` (the month of an issue).
        line: its number, counted from 1.
        words: as written.
        date: for a field that holds a date.
    """

    field: str
    line: int
    words: str
    date: CardDate | None = None


def split_dates_off(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the dates that follow a headline on its line made a line of their own."""
    found: list[Line] = []
    for line in lines:
        match = None if len(line.text) > CARD_CHARACTERS else TAIL_LABEL.search(line.text)
        tail = replace(line, start=line.start + match.end(), text=line.text[match.end() :]) if match else None
        if match is None or tail is None or not labelled_details(tail) or labelled_details(line):
            found.append(line)
            continue
        head = line.text[: match.start()].rstrip()
        found += [replace(line, end=line.start + len(head), text=head), tail]
    return found


def mark_card_lines(lines: Sequence[Line], marks: Marks) -> Marks:
    """The lines that describe the source. A date or a masthead alone counts only before the article begins."""
    begun = first_body_line(lines, marks)
    found: dict[int, Mark] = {}
    for i, line in enumerate(lines):
        mark = None if i in marks else _mark(line, i < begun)
        if mark is None and i not in marks and _is_affiliation(line, found.get(i - 1)):
            mark = Mark("card", "author's line")
        if mark is not None:
            found[i] = mark
    return found


def _mark(line: Line, before_body: bool) -> Mark | None:
    text = line.text
    if before_body and date_alone(text):
        return Mark("dateline", "a date alone")
    if len(text) <= ADDRESS_CHARACTERS and ADDRESS.fullmatch(text) and not line.ends_sentence:
        return Mark("card", "web address")
    if before_body and MASTHEAD.fullmatch(text):
        return Mark("card", "masthead")
    why = _field_named(line)
    return Mark("card", why) if why else None


def _field_named(line: Line) -> str | None:
    """Which field of the card a line tells, if it does."""
    is_short = line.words <= NAME_WORDS
    if is_short and is_listed("confidentiality.txt", line):
        return CONFIDENTIALITY
    details = labelled_details(line)
    if details:
        return "byline" if details[0].field == "author" else details[0].field
    if len(line.text) <= CARD_CHARACTERS and is_short and E_MAIL.search(line.text):
        return "contact"
    return None


def _is_affiliation(line: Line, above: Mark | None) -> bool:
    """Whether a line under a byline says whom the author writes for."""
    return (
        above is not None
        and above.why == "byline"
        and line.words <= NAME_WORDS
        and not line.is_prose
        and not line.ends_sentence
        and not any(map(str.isdigit, line.text))
    )


def date_alone(text: str) -> CardDate | None:
    """The date of a line that holds nothing else."""
    if len(text) > 60:
        return None
    bare = PLACE.sub("", WIKI_MARKUP.sub(" ", text))
    date = find_date(bare)
    return date if date is not None and is_only_date(bare, date) else None


def details_of(line: Line, mark: Mark) -> list[Detail]:
    """What a line says about the source, given what it is."""
    if mark.kind == "dateline":
        return [Detail("published", line.number, line.text, date_alone(line.text))]
    if mark.why == "web address":
        return [Detail("url", line.number, "".join(line.text.split()))]
    if mark.why == CONFIDENTIALITY and not labelled_details(line):
        return [Detail(CONFIDENTIALITY, line.number, line.text)]
    masthead = MASTHEAD.fullmatch(line.text) if mark.why == "masthead" else None
    if masthead:
        date = find_date(masthead["date"])
        publisher = Detail("publisher", line.number, masthead["publisher"].strip())
        return [publisher, Detail("issue", line.number, masthead["date"], date)]
    return labelled_details(line)


def labelled_details(line: Line) -> list[Detail]:
    """The fields that a line names: ``Last updated: 28 August 2013. Page author: Jane Roe``; [] if it names none."""
    text = line.text.lstrip("•·*|–—- ")
    if len(text) > CARD_CHARACTERS or not _label().match(text):
        return []
    labels = [m for m in _label().finditer(text) if m.start() == 0 or m["colon"]]
    ends = [m.start() for m in labels[1:]] + [len(text)]
    details: list[Detail] = []
    for match, end in zip(labels, ends, strict=True):
        found = _details(match, text[match.end() : end], line.number)
        if not found:
            return details
        details += found
    return details


@cache
def _label() -> re.Pattern[str]:
    names = sorted(
        (name for names in families(PACKAGE, "card_labels.txt").values() for name in names), key=len
    )
    return re.compile(rf"\b(?P<label>{'|'.join(reversed(names))})\b\s*(?P<colon>:)?\s*", re.IGNORECASE)


def _details(label: re.Match[str], rest: str, number: int) -> list[Detail]:
    field = keys_by_entry(PACKAGE, "card_labels.txt")[label["label"].lower()]
    if field in ("published", "updated", "retrieved"):
        return _dated(field, label, rest, number)
    name = rest.strip(" .|/")
    if field in ("licence", "confidentiality"):
        return [Detail(field, number, name)] if label["colon"] and name else []
    # "By" and a colon alone name a person; "By the river" does not, and "Author" without a colon is a word.
    needs_colon = label["label"].lower() != "by"
    if (needs_colon and not label["colon"]) or not is_name(name):
        return []
    return [Detail(field, number, name)]


def _dated(field: str, label: re.Match[str], rest: str, number: int) -> list[Detail]:
    date = find_date(rest)
    if date is None or date.start > (len(rest) if label["colon"] else DATE_DISTANCE):
        return _clock_only(field, label, rest, number)
    words = (label.group() + rest[: date.end]).strip()
    found = [Detail(field, number, words, date)]
    author = BY_INSIDE.search(rest, date.end)
    if author and is_name(author["name"]):
        found.append(Detail("author", number, author["name"]))
    return found


def _clock_only(field: str, label: re.Match[str], rest: str, number: int) -> list[Detail]:
    """``Updated 5:40 p.m. ET``: the day is not said, yet the line describes the source."""
    if re.match(r"\d{1,2}\s*[:.]\s*\d\d\b", rest) and len(rest) <= 25:
        return [Detail(field, number, (label.group() + rest).strip())]
    return []


def is_name(text: str) -> bool:
    """Whether it can be the name of an author: few words, no digits, no sentence, hardly a word in lower case."""
    words = text.split()
    lower = sum(word[0].islower() for word in words)
    return (
        0 < len(words) <= NAME_WORDS
        and not any(map(str.isdigit, text))
        and not text.endswith((".", "!", "?", ":", "…"))
        and ((lower <= LOWER_WORDS_IN_NAME and lower < len(words)) or len(words) == 1)
    )
