"""What a reader of a format gives: paragraphs of text, each with its place in the file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from factlint.ingest.formats.repairs import repaired
from factlint.model import Cell, Landmark, Problem

Role = Literal["standfirst", "caption", "table", "footnote", "comment"]
"""What a paragraph is, where its file says so; a comment is somebody else's, and no part of the article."""


class CellNames(NamedTuple):
    """Of what a cell of a table tells: the first cell of its row, and the name of its column."""

    row: str
    column: str


class Paragraph(NamedTuple):
    """A paragraph of a file.

    Attributes:
        text: its words, white space as it comes.
        place: where it stands, for people ("page 3", "paragraph 12").
        role: what it is, if the file says so.
        landmarks: the places of its stretches, by code points of ``text``; empty if it is all that stands at its place.
        cell: of a cell of a table; its value begins where the words of the file do.
    """

    text: str
    place: str
    role: Role | None = None
    landmarks: tuple[Landmark, ...] = ()
    cell: CellNames | None = None


@dataclass(frozen=True)
class Extracted:
    """The text of a file, or of one of the documents in it.

    Attributes:
        text: its paragraphs, an empty line between two of them.
        landmarks: where each stretch of the text stood in the file.
        cells: the values of tables, in order.
        roles: by line of the text, counted from 1, what the paragraph there is, if the file says so.
        fields: what the file tells about itself, by the names of front matter ("title", "author", "published").
        origin: where these fields were read ("HTML metadata").
        problems: what is to be said of the file, though it was read.
    """

    text: str
    landmarks: tuple[Landmark, ...]
    cells: tuple[Cell, ...] = ()
    roles: Mapping[int, Role] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    origin: str = ""
    problems: tuple[Problem, ...] = ()


def joined(paragraphs: Iterable[Paragraph], fields: Mapping[str, str | None], origin: str) -> Extracted:
    """Paragraphs as one text; empty ones and empty fields are left out."""
    parts: list[str] = []
    landmarks: list[Landmark] = []
    cells: list[Cell] = []
    roles: dict[int, Role] = {}
    offset = 0
    for paragraph in paragraphs:
        found = repaired(paragraph.text)
        if not found.text:
            continue
        own = paragraph.landmarks or (Landmark(start=0, place=paragraph.place),)
        moved = [mark.model_copy(update={"start": mark.start + offset}) for mark in found.moved(own)]
        for landmark in moved:
            _append(landmarks, landmark)
        if paragraph.cell:
            start = next(mark.start for mark in moved if mark.offset is not None)
            cells.append(Cell(start=start, end=offset + len(found.text), **paragraph.cell._asdict()))
        if paragraph.role:
            roles[2 * len(parts) + 1] = paragraph.role
        parts.append(found.text)
        offset += len(found.text) + 2
    told = {name: " ".join(value.split()) for name, value in fields.items() if value and value.strip()}
    return Extracted(
        "\n\n".join(parts) + "\n" * bool(parts), tuple(landmarks), tuple(cells), roles, told, origin
    )


def _append(landmarks: list[Landmark], landmark: Landmark) -> None:
    """Add a landmark unless the last one says the same."""
    last = landmarks[-1] if landmarks else None
    if last is None or last.place != landmark.place or last.offset_at(landmark.start) != landmark.offset:
        landmarks.append(landmark)


def put_together(stretches: Sequence[tuple[str, str, int | None]]) -> tuple[str, tuple[Landmark, ...]]:
    """A text and its landmarks from the stretches it is made of: words, place, and offset in the text of that place."""
    text = "".join(words for words, _, _ in stretches)
    landmarks: list[Landmark] = []
    start = 0
    for words, place, offset in stretches:
        _append(landmarks, Landmark(start=start, place=place, offset=offset))
        start += len(words)
    return text, tuple(landmarks)
