"""From a page to the places in the files of its sources."""

import os
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import quote

from factlint.model import Claim, Source

MARKED = ("", ".txt", ".md", ".markdown", ".html", ".htm", ".xhtml")
"""Endings of files that browsers show as text, in which they find words again."""


@dataclass(frozen=True)
class Links:
    """Links that hold from where the page lies.

    Attributes:
        folder: the page's own; None where it is not known, as on standard output: then files have no links.
    """

    folder: Path | None = None

    def source(self, source: Source) -> str:
        """The address of a source's file; empty if there is none."""
        if self.folder is None or not os.path.lexists(source.path):
            return ""
        try:
            path = os.path.relpath(source.path, self.folder)
        except ValueError:  # on another drive
            return ""
        return quote(PurePath(path).as_posix())

    def place(self, claim: Claim, source: Source) -> str:
        """The address of the words of a claim in its source's file; empty if there is none."""
        file = self.source(source)
        if not file:
            return ""
        page = (claim.landmark or "").removeprefix("page ").partition(",")[0]
        if source.path.lower().endswith(".pdf") and page.isdigit():
            return f"{file}#page={page}"
        if PurePath(source.path).suffix.lower() in MARKED:
            words = " ".join(claim.quote.split()).replace("-", "%2D")
            return f"{file}#:~:text={quote(words, safe='%')}"
        return file
