"""A text file to a draft of its document."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from factlint.ingest.card import FrontCard, front_card, make_card, told_card
from factlint.ingest.card_lines import Detail, details_of, split_dates_off
from factlint.ingest.copies import sketch_of
from factlint.ingest.decode import InputError, decode_or_guess, over_limit
from factlint.ingest.drafts import Draft
from factlint.ingest.formats import Format, Role, extract
from factlint.ingest.formats.repairs import needs_repair, repaired_lines
from factlint.ingest.front_matter import FrontMatter, read_front_matter
from factlint.ingest.headings import headline_text
from factlint.ingest.lines import Line, content_lines
from factlint.ingest.marks import Mark
from factlint.ingest.segments import make_segments, mark_lines
from factlint.model import Problem
from factlint.settings import Settings

WORD = re.compile(r"\w+")
NO_ROLES: Mapping[int, Role] = MappingProxyType({})
WITH_WORDS = frozenset({"title", "standfirst", "body", "quotation", "caption", "table", "footnote"})
"""Segments in which a source says something of its own."""
OWN_KINDS = WITH_WORDS - {"title"}
"""Those whose words copies of one article share."""
MARK_OF_ROLE: Mapping[Role, Mark] = {
    "standfirst": Mark("standfirst"),
    "caption": Mark("caption"),
    "table": Mark("table"),
    "footnote": Mark("footnote"),
    "comment": Mark("boilerplate", "comment"),
}
READ_AS_PLAIN = "mend the lines between the dashes; the file was read without its front matter"


def read_text_file(path: str, data: bytes, settings: Settings) -> tuple[Draft, tuple[Problem, ...]]:
    """The draft of a text file's document, and what is wrong with its front matter.

    Raises:
        InputError: nothing can be read from it.
    """
    written, guessed = decode_or_guess(path, data, settings)
    _check_length(path, written, settings)
    text, landmarks = repaired_lines(written) if needs_repair(written) else (written, ())
    front = read_front_matter(text)
    card = front_card(front.fields)
    draft = draft_of(text, path, hashlib.sha256(data).hexdigest(), front, card)
    if not has_words(draft, front.end):
        what = "nothing but front matter, navigation and notices"
        raise InputError(
            Problem(kind="empty", path=path, what=what, remedy="put the article's text into it, or remove it")
        )
    draft = replace(draft, landmarks=landmarks)
    return draft, (*guessed, *_front_problems(path, front, card))


def read_document_file(
    form: Format, path: str, data: bytes, settings: Settings
) -> tuple[Draft, tuple[Problem, ...]]:
    """The draft of the document that a web page, a PDF file or the like holds, and what is to be said of the file.

    Raises:
        InputError: nothing can be read from it.
    """
    found = extract(form, path, data, settings)
    _check_length(path, found.text, settings)
    sha256 = hashlib.sha256(data).hexdigest()
    draft = draft_of(
        found.text, path, sha256, FrontMatter(), told_card(found.fields, found.origin), roles=found.roles
    )
    if not has_words(draft):
        what = "nothing but navigation and notices"
        raise InputError(
            Problem(kind="empty", path=path, what=what, remedy="save the article's text as .txt")
        )
    return replace(draft, landmarks=found.landmarks, cells=found.cells), found.problems


def _check_length(path: str, text: str, settings: Settings) -> None:
    """Keep out texts that are longer than ``max_characters``.

    Raises:
        InputError: it is.
    """
    if len(text) > settings.max_characters:
        what = f"a text of {len(text):,} characters"
        raise over_limit(path, what, "max_characters", settings, "split it")


def has_words(draft: Draft, start: int = 0) -> bool:
    """Whether a text says anything of its own, from a code point on."""
    return any(segment.kind in WITH_WORDS and segment.start >= start for segment in draft.segments)


def draft_of(  # noqa: PLR0913  # a draft has these parts
    text: str,
    path: str,
    sha256: str,
    front: FrontMatter,
    front_fields: FrontCard,
    *,
    roles: Mapping[int, Role] = NO_ROLES,
) -> Draft:
    """Split a text into segments and read its card.

    Args:
        text: the whole text.
        path: as given by the user.
        sha256: of the file.
        front: the front matter.
        front_fields: what the front matter, or the file's metadata, says.
        roles: by line, counted from 1, what the file itself says of it.
    """
    lines = split_dates_off(content_lines(text, front.end))
    title = front_fields.texts.get("title")
    known = {i: MARK_OF_ROLE[roles[line.number]] for i, line in enumerate(lines) if line.number in roles}
    marks = mark_lines(lines, title.text if title else None, known)
    place = (title.start, title.end) if title else None
    words = _own_words(lines, marks)
    return Draft(
        path=path,
        sha256=sha256,
        card=make_card(front_fields, _headline(lines, marks), _details(lines, marks)),
        voice=hashlib.sha256(" ".join(words).encode()).hexdigest(),
        sketch=sketch_of(words),
        text=text,
        segments=make_segments(lines, marks, front, place),
    )


def _headline(lines: Sequence[Line], marks: Mapping[int, Mark]) -> tuple[str, int] | None:
    for i, line in enumerate(lines):
        if i in marks and marks[i].kind == "title":
            return headline_text(line), line.number
    return None


def _details(lines: Sequence[Line], marks: Mapping[int, Mark]) -> list[Detail]:
    return [
        detail
        for i, line in enumerate(lines)
        if i in marks and marks[i].kind in ("card", "dateline")
        for detail in details_of(line, marks[i])
    ]


def _own_words(lines: Sequence[Line], marks: Mapping[int, Mark]) -> list[str]:
    """The words that copies of one article share, without case, marks, headline and page furniture.

    A source that has nothing but a headline is known by that.
    """
    kept = [line.text for i, line in enumerate(lines) if i not in marks or marks[i].kind in OWN_KINDS]
    titles = [line.text for i, line in enumerate(lines) if i in marks and marks[i].kind == "title"]
    return WORD.findall(" ".join(kept or titles).casefold())


def _front_problems(path: str, front: FrontMatter, card: FrontCard) -> tuple[Problem, ...]:
    problems = []
    if front.error is not None:
        what = f"broken front matter: {front.error}"
        problems.append(
            Problem(kind="unreadable", path=path, line=front.error_line, what=what, remedy=READ_AS_PLAIN)
        )
    return (*problems, *date_problems(path, card))


def date_problems(path: str, card: FrontCard) -> tuple[Problem, ...]:
    """The fields of a card that should be dates and are none."""
    remedy = "write it as 2013-12-09, 2013-12 or 2013"
    return tuple(
        Problem(
            kind="unreadable",
            path=path,
            line=value.line,
            what=f"{card.origin}: {value.text!r} is no date",
            remedy=remedy,
        )
        for value in card.wrong
    )
