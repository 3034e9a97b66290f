"""A file to the drafts of its documents: its own, and those of the files that stand in it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from factlint.ingest.card import Card, told_card
from factlint.ingest.decode import InputError, unreadable
from factlint.ingest.drafts import Draft
from factlint.ingest.files import kind_of
from factlint.ingest.formats import READERS, Format, InnerFile, format_of, inner_files
from factlint.ingest.texts import read_document_file, read_text_file
from factlint.model import Landmark, Problem
from factlint.settings import Settings

DEEPEST: Final = 5
"""Files may stand in files in files: deeper ones are named and not read."""


@dataclass(frozen=True)
class Read:
    """What came of a file.

    Attributes:
        drafts: of its documents, its own one first.
        problems: what could not be read of it.
        passed_over: how many files in it are of a kind that is not read.
    """

    drafts: tuple[Draft, ...] = ()
    problems: tuple[Problem, ...] = ()
    passed_over: int = 0


def read_documents(path: str, data: bytes, settings: Settings, name: str = "", depth: int = 0) -> Read:
    """The drafts of the documents in a file, whatever its format; its content says what it is.

    Args:
        path: as given by the user.
        data: its content.
        settings: the limits.
        name: of a file that stands in the one at ``path``; empty for that one itself.
        depth: in how many files it stands.

    Raises:
        InputError: nothing can be read from it.
    """
    form = format_of(data, name or path)
    if form is None:
        if kind_of(name or path) == "document":
            raise _of_no_kind(path, name or path, data)
        draft, problems = read_text_file(path, data, settings)
        return Read((draft,), problems)
    own, missing = _own(form, path, data, settings)
    inside = _inside(form, path, data, settings, depth)
    if missing and not inside.drafts and not inside.problems:
        raise missing
    return Read((*own.drafts, *inside.drafts), (*own.problems, *inside.problems), inside.passed_over)


def _own(form: Format, path: str, data: bytes, settings: Settings) -> tuple[Read, InputError | None]:
    """What came of a file's own document, or why there is none."""
    if form not in READERS:
        what = "an archive without a page that is read"
        return Read(), unreadable(path, what, "fetch the pages again, or save them as .html")
    try:
        draft, problems = read_document_file(form, path, data, settings)
    except InputError as unusable:
        return Read(), unusable
    return Read((draft,), problems), None


def _inside(form: Format, path: str, data: bytes, settings: Settings, depth: int) -> Read:
    """What came of the files in a file."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    passed_over = 0
    for inner in inner_files(form, path, data, settings):
        if kind_of(inner.name) not in {"text", "document"} and not format_of(inner.data, inner.name):
            passed_over += 1
            continue
        try:
            if depth == DEEPEST:
                raise unreadable(path, "files in files, too deep", "save what is attached as files")
            found = read_documents(path, inner.data, settings, inner.name, depth + 1)
        except InputError as unusable:
            problems.append(_of_inner(unusable.problem, inner))
            continue
        drafts += [_placed(draft, inner) for draft in found.drafts]
        problems += [_of_inner(problem, inner) for problem in found.problems]
        passed_over += found.passed_over
    return Read(tuple(drafts), tuple(problems), passed_over)


def _placed(draft: Draft, inner: InnerFile) -> Draft:
    """The draft of a file in another one, with its name and its place in it."""
    landmarks = draft.landmarks or (Landmark(start=0, place=""),)
    placed = tuple(
        mark.model_copy(update={"place": f"{inner.place}, {mark.place}".removesuffix(", ")})
        for mark in landmarks
    )
    card = replace(draft.card, name=draft.card.name or inner.label)
    return replace(draft, card=_told(card, inner), landmarks=placed)


def _told(card: Card, inner: InnerFile) -> Card:
    """A card with what the file around a document says of it, where the document says nothing itself."""
    return card.filled(told_card(inner.fields, inner.origin))


def _of_inner(problem: Problem, inner: InnerFile) -> Problem:
    return problem.model_copy(update={"what": f"{inner.place}: {problem.what}"})


def _of_no_kind(path: str, name: str, data: bytes) -> InputError:
    what = f"no {Path(name).suffix[1:].upper()} file by its content, nor another kind that is read"
    if data.startswith(b"PK"):  # as ZIP archives begin
        what = "a broken archive: it ends too early, or it holds no document that is read"
    return unreadable(path, what, "save it again from its program, or name it .txt if it is plain text")
