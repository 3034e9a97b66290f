"""Runs the work in this process."""

from collections.abc import Callable, Sequence

from factlint.extraction.document_claims import Extraction, extract_document
from factlint.model import Document

Progress = Callable[[int, int], None]
"""Called with the documents done and the documents in all."""


def extract_all(documents: Sequence[Document], progress: Progress | None = None) -> list[Extraction]:
    """The claims of every document, in the order of the documents."""
    done = []
    for document in documents:
        done.append(extract_document(document))
        if progress:
            progress(len(done), len(documents))
    return done
