"""Runs the work on this machine."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from factlint.extraction.document_claims import Extraction, extract_document
from factlint.model import Document, Problem
from factlint.runtime.collector import collector_resting
from factlint.runtime.processes import shared
from factlint.settings import Settings
from factlint.time_limit import TimeLimitError, out_of_time, time_limit

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
    documents: Sequence[Document], settings: Settings, progress: Progress | None = None, processes: int = 1
) -> Extracted:
    """The claims of every document. A document that makes the extractors fail costs no other one its claims.

    Args:
        documents: in the order in which their claims are wanted.
        settings: how long the work on one may take.
        progress: called after each.
        processes: how many share the work.
    """
    work = partial(_extracted, seconds=settings.max_seconds)
    done: list[Extraction] = []
    problems: list[Problem] = []
    for count, found in enumerate(shared(work, documents, processes), start=1):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            done.append(found)
        if progress:
            progress(count, len(documents))
    return Extracted(tuple(done), tuple(problems))


def _extracted(document: Document, seconds: float) -> Extraction | Problem:
    try:
        with collector_resting(), time_limit(seconds):
            return extract_document(document)
    except TimeLimitError:
        return out_of_time(document.source.path, seconds)
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
