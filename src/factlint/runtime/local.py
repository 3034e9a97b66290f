"""Runs the work on this machine."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factlint.extraction.document_claims import Extraction, extract_document
from factlint.model import Document, Problem
from factlint.runtime.collector import collector_resting
from factlint.runtime.processes import shared

Progress = Callable[[int, int], None]
"""Called with the documents done and the documents in all."""


@dataclass(frozen=True)
class Extracted:
    """What came of a number of documents.

    Attributes:
        extractions: of the documents that could be read, in their order.
        problems: of those that could not.
    """

    extractions: tuple[Extraction, ...]
    problems: tuple[Problem, ...]


def extract_all(
    documents: Sequence[Document], progress: Progress | None = None, processes: int = 1
) -> Extracted:
    """The claims of every document. A document that makes the extractors fail costs no other one its claims."""
    done: list[Extraction] = []
    problems: list[Problem] = []
    for count, found in enumerate(shared(_extracted, documents, processes), start=1):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            done.append(found)
        if progress:
            progress(count, len(documents))
    return Extracted(tuple(done), tuple(problems))


def _extracted(document: Document) -> Extraction | Problem:
    try:
        with collector_resting():
            return extract_document(document)
    except Exception as error:
        if os.environ.get("FACTLINT_DEBUG") == "1":
            raise
        return _bug(document, error)


def _bug(document: Document, error: Exception) -> Problem:
    return Problem(
        kind="unreadable",
        path=document.source.path,
        what=f"internal error ({type(error).__name__}: {error})",
        remedy="please report it; FACTLINT_DEBUG=1 shows the details",
    )
