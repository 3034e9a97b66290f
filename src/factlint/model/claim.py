"""A claim: one typed statement of one source, with its verbatim quote."""

import hashlib
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, computed_field

from factlint.model.base import Frozen
from factlint.model.document import Document, SegmentKind
from factlint.model.people import Name, Office, Roster
from factlint.model.period import Duration, Period
from factlint.model.place import Place
from factlint.model.quantity import Quantity
from factlint.model.statement import Statement

Value = Annotated[
    Quantity | Period | Duration | Name | Office | Roster | Place | Statement, Field(discriminator="kind")
]
ClaimKind = Literal["quantity", "time", "role", "list", "name", "place", "statement"]
Modality = Literal["actual", "planned", "reported"]
Origin = Literal["extracted", "derived", "file", "settled"]

AGE = "age"
"""Attribute of the quantity that tells how old somebody is."""
PROPER = "proper"
"""Attribute of the name of a thing in several words, which is no person's."""

KIND_OF_VALUE: dict[str, ClaimKind] = {
    "quantity": "quantity",
    "period": "time",
    "duration": "time",
    "name": "name",
    "office": "role",
    "roster": "list",
    "place": "place",
    "statement": "statement",
}


class Claim(Frozen):
    """One typed statement.

    Attributes:
        id: hash of source, place, kind and value.
        source: the source's id.
        quote: the words, verbatim; ``document.text[start:end]`` where there is a document.
        passage: the words around the quote, verbatim; None for a claim of a claim file.
        start, end: code points in the document's text; None for a claim of a claim file.
        line, column: counted from 1, in the document's text; None if unknown.
        landmark: the place in the file ("page 3", "table 1, row 2"); None in a plain text.
        landmark_offset: the code point of that place's own text, as the file has it, at which the quote begins; None in a
            plain text, and where the reader put words in.
        subject: what is counted, what happened, who holds the office, what is enumerated; of a number in a table the name of
            its row.
        attribute: of a number in a table the name of its column; for a quantity its role in the frame (``pool``, ``selected``, ``killed`` …), for a time the
            event's verb, for an office ``office``, for a place the event's verb, ``home`` or ``seat``, for a
            statement its form; empty if unknown.
        scope: words that narrow it down ("in Leeds", "of whom", "so far").
        value: its normal form, with the raw words beside it.
        modality: ``actual``, ``planned``, or ``reported`` (dated by the report, not by the event).
        speaker: who says so, if not the source itself.
        voice: what it shares with the same words in other sources, where one writer's passage stands in several; None
            of the source's own words.
        holder: whose number it is ("Ann Marlow won 4,500 votes"), if the sentence names them beside it.
        as_of: ISO date for which it holds; the source's own date if not said.
        origin: ``extracted`` from the text, ``derived`` from another claim, read from a claim ``file``, or ``settled`` by a
            reviewer.
        derived_from: id of the claim that it was derived from.
        segment: the kind of segment it stands in.
        context: stems of the words around it, which tell what it is about.
    """

    id: str
    source: str
    quote: str
    passage: str | None = None
    start: int | None = None
    end: int | None = None
    line: int | None = None
    column: int | None = None
    landmark: str | None = None
    landmark_offset: int | None = None
    subject: str = ""
    attribute: str = ""
    scope: str = ""
    value: Value
    modality: Modality = "actual"
    speaker: str | None = None
    voice: str | None = None
    holder: str | None = None
    as_of: str | None = None
    origin: Origin = "extracted"
    derived_from: str | None = None
    segment: SegmentKind = "body"
    context: tuple[str, ...] = ()

    @computed_field  # type: ignore[prop-decorator]  # pydantic documents this order
    @property
    def kind(self) -> ClaimKind:
        """The kind of claim, which follows from its value."""
        return KIND_OF_VALUE[self.value.kind]

    @property
    def is_cell(self) -> bool:
        """Whether it is a number in a table whose row and column say what it is."""
        return self.segment == "table" and self.kind == "quantity" and bool(self.attribute)

    @property
    def counted(self) -> str:
        """What is counted, happened or is held: the subject; in a table the name of the column, for there the subject is the row."""
        return self.attribute if self.is_cell else self.subject

    @classmethod
    def quoting(cls, document: Document, start: int, end: int, value: Value, **fields: Any) -> "Claim":  # noqa: ANN401  # any field of a claim
        """The claim that a stretch of a document's text makes; its quote is cut from that very text.

        Raises:
            ValueError: the span is empty or not inside the text.
        """
        if not 0 <= start < end <= len(document.text):
            raise ValueError(f"{document.source.path}: no text at {start}..{end}")
        line, column = document.place(start)
        landmark, landmark_offset = document.landmark(start)
        published = document.source.published
        fields.setdefault("as_of", published.latest.isoformat() if published else None)
        return cls(
            id=claim_id(document.source.id, start, end, value),
            source=document.source.id,
            quote=document.text[start:end],
            passage=document.passage(start, end),
            start=start,
            end=end,
            line=line,
            column=column,
            landmark=landmark,
            voice=document.echo(start, end),
            landmark_offset=landmark_offset,
            value=value,
            **fields,
        )


def voice_of(claim: Claim, voices: Mapping[str, str]) -> str:
    """Whose words a claim is in, as far as that can be told: claims with one voice are no independent witnesses.

    Args:
        claim: any claim.
        voices: the voice of each source, by its id; a source left out speaks for itself.
    """
    return claim.voice or voices.get(claim.source, claim.source)


def claim_id(source: str, start: int | None, end: int | None, value: Value, nonce: str = "") -> str:
    """Twelve hexadecimal digits that depend on where the claim stands and what it says, and on nothing else."""
    parts = (source, str(start), str(end), value.kind, value.canonical, nonce)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]
