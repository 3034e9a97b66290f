"""RTF files: their paragraphs and footnotes, and comments apart."""

import re
from collections.abc import Iterator
from typing import Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.blocks import numbered
from factlint.ingest.formats.extracted import Extracted, joined
from factlint.settings import Settings

ORIGIN: Final = "RTF"
BRACE: Final = re.compile(r"\\[\\{}]|[{}]")
"""An escaped letter, or a brace that opens or closes a group."""
APART: Final = re.compile(r"\{\\(?:\*\\)?(?P<kind>footnote|annotation)\b")
"""How a group begins that is no part of the text around it. Source: RTF specification 1.9.1."""
START: Final = "{\\rtf1\\ansi"
HEAD: Final = re.compile(r"\{\\rtf1?(?:\\[a-z]+-?\d*)*")
"""The words at the head of a file that say how its letters are encoded."""
KINDS: Final = {"footnote": "footnote", "annotation": "comment"}


def read(path: str, data: bytes, _settings: Settings) -> Extracted:
    """The paragraphs of an RTF file, then its footnotes and its comments.

    Raises:
        InputError: it holds no text.
    """
    whole = data.decode("latin-1")
    groups = [*_groups_apart(whole)]
    body, end = "", 0
    for _, start, stop in groups:
        body, end = body + whole[end:start], stop
    text = _plain(body + whole[end:])
    if not text.strip():
        raise unreadable(path, "an RTF file without text", "save its text as .txt")
    head = HEAD.match(whole)
    notes = [
        (kind, _plain(f"{head.group() if head else START} {_inside(whole[start:stop])}}}"))
        for kind, start, stop in groups
    ]
    lines = [("paragraph", line) for line in text.split("\n") if line.strip()]
    return joined(numbered([*lines, *notes]), {}, ORIGIN)


def _groups_apart(text: str) -> Iterator[tuple[str, int, int]]:
    """The kind of each note and comment, and where its group begins and ends; in time linear in the text."""
    open_groups: list[int] = []
    for brace in BRACE.finditer(text):
        if brace.group() == "{":
            open_groups.append(brace.start())
        elif brace.group() == "}" and open_groups:
            start = open_groups.pop()
            found = APART.match(text, start)
            if found:
                yield KINDS[found["kind"]], start, brace.end()


def _inside(group: str) -> str:
    """What stands in a group, without its own name."""
    return APART.sub("", group, count=1).removesuffix("}")


def _plain(rich: str) -> str:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415  # only such files need it

    text: str = rtf_to_text(rich, errors="replace")  # type: ignore[no-untyped-call]  # it has no types
    return text
