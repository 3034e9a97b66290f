"""RTF files."""

from typing import Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined
from factlint.settings import Settings

ORIGIN: Final = "RTF"


def read(path: str, data: bytes, _settings: Settings) -> Extracted:
    """The paragraphs of an RTF file.

    Raises:
        InputError: it holds no text.
    """
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415  # only such files need it

    text: str = rtf_to_text(data.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]  # it has no types
    if not text.strip():
        raise unreadable(path, "an RTF file without text", "save its text as .txt")
    lines = enumerate((line for line in text.split("\n") if line.strip()), 1)
    return joined((Paragraph(line, f"paragraph {number}") for number, line in lines), {}, ORIGIN)
