"""What a reader of a format gives: paragraphs of text, each with its place in the file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from factlint.model import Landmark

PRINTING: Final = str.maketrans(
    {
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
    }
)
"""Soft hyphens, spaces without width, and ligatures."""

MOJIBAKE: Final = ("Ã", "â€", "Â")
"""What letters of UTF-8 look like that were read as Windows-1252."""


class Paragraph(NamedTuple):
    """A paragraph of a file.

    Attributes:
        text: its words, white space as it comes.
        place: where it stands, for people ("page 3", "paragraph 12").
    """

    text: str
    place: str


@dataclass(frozen=True)
class Extracted:
    """The text of a file.

    Attributes:
        text: its paragraphs, an empty line between two of them.
        landmarks: where each stretch of the text stood in the file.
        fields: what the file tells about itself, by the names of front matter ("title", "author", "published").
        origin: where these fields were read ("HTML metadata").
    """

    text: str
    landmarks: tuple[Landmark, ...]
    fields: Mapping[str, str] = field(default_factory=dict)
    origin: str = ""


def joined(paragraphs: Iterable[Paragraph], fields: Mapping[str, str | None], origin: str) -> Extracted:
    """Paragraphs as one text; empty ones and empty fields are left out."""
    parts: list[str] = []
    landmarks: list[Landmark] = []
    offset = 0
    for paragraph in paragraphs:
        words = " ".join(repaired(paragraph.text).split())
        if not words:
            continue
        if not landmarks or landmarks[-1].place != paragraph.place:
            landmarks.append(Landmark(start=offset, place=paragraph.place))
        parts.append(words)
        offset += len(words) + 2
    told = {name: " ".join(value.split()) for name, value in fields.items() if value and value.strip()}
    return Extracted("\n\n".join(parts) + "\n" * bool(parts), tuple(landmarks), told, origin)


def numbered(blocks: Iterable[tuple[str, str]]) -> Iterator[Paragraph]:
    """Paragraphs and rows of tables with their numbers.

    Args:
        blocks: the kind and the words of each, in order: ``paragraph``, ``table`` before its rows, ``row``.
    """
    paragraphs = tables = rows = 0
    for kind, words in blocks:
        if kind == "table":
            tables, rows = tables + 1, 0
        elif kind == "row":
            rows += 1
            yield Paragraph(words, f"table {tables}, row {rows}")
        else:
            paragraphs += 1
            yield Paragraph(words, f"paragraph {paragraphs}")


def repaired(text: str) -> str:
    """A text with what its file put in for printing taken out, and letters restored that were decoded wrongly."""
    plain = text.translate(PRINTING)
    if not any(mark in plain for mark in MOJIBAKE):
        return plain
    from ftfy import fix_encoding  # noqa: PLC0415  # few texts need it

    return fix_encoding(plain)
