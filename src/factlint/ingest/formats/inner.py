"""Files that stand in other files: what is attached to an e-mail, what a web archive holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class InnerFile:
    """A file in another one; it is read as if it lay beside it.

    Attributes:
        name: its name, which tells its kind where its content does not.
        label: what people call the source, if its card does not say ("notes", "pages.warc:12").
        place: what people call its place ("attachment notes.pdf", "record 12").
        data: its content.
        fields: what the file around it says of it, by the names of front matter; its own go first.
        origin: where these fields were read.
    """

    name: str
    label: str
    place: str
    data: bytes
    fields: Mapping[str, str] = field(default_factory=dict)
    origin: str = ""
