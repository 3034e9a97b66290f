"""Runs the work on this machine."""

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pydantic_core import PydanticSerializationError

from factlint.extraction.document_claims import Extraction, extract_document
from factlint.model import Document, Problem
from factlint.runtime.collector import collector_resting
from factlint.runtime.processes import shared
from factlint.settings import Settings
from factlint.time_limit import TimeLimitError, out_of_time, time_limit

if TYPE_CHECKING:
    from factlint.store import Shelf

Progress = Callable[[int, int], None]
"""Called with the documents done and the documents in all."""


@dataclass(frozen=True)
class Extracted:
    """What came of a number of documents, by their sources' ids, in their order.

    Attributes:
        extractions: of the documents that could be read.
        problems: of those that could not.
    """

    extractions: Mapping[str, Extraction]
    problems: Mapping[str, Problem]


def extract_all(
    documents: Sequence[Document],
    settings: Settings,
    progress: Progress | None = None,
    processes: int = 1,
    shelf: "Shelf[Extraction] | None" = None,
) -> Extracted:
    """The claims of every document. A document that makes the extractors fail costs no other one its claims.

    Args:
        documents: in the order in which their claims are wanted.
        settings: how long the work on one may take.
        progress: called after each.
        processes: how many share the work.
        shelf: where results are kept; None if they are not. Problems are looked at again.
    """
    keys = [key_of(document) for document in documents] if shelf else [""] * len(documents)
    known = shelf.found(keys) if shelf else {}
    missing = [number for number, key in enumerate(keys) if key not in known]
    work = partial(_extracted, seconds=settings.max_seconds)
    found: dict[int, Extraction | Problem] = {
        number: known[key] for number, key in enumerate(keys) if key in known
    }
    results = shared(work, [documents[number] for number in missing], processes)
    for count, (number, result) in enumerate(zip(missing, results, strict=True), start=len(found) + 1):
        found[number] = result
        if progress:
            progress(count, len(documents))
    if shelf:
        made = ((keys[number], found[number]) for number in missing)
        shelf.keep({key: result for key, result in made if isinstance(result, Extraction)})
    named = [(document.source.id, found[number]) for number, document in enumerate(documents)]
    return Extracted(
        {source: each for source, each in named if isinstance(each, Extraction)},
        {source: each for source, each in named if isinstance(each, Problem)},
    )


def key_of(document: Document) -> str:
    """The hash of all that a document's claims depend on; where it lies and what it is called is no part of it.

    Empty for a text with lone surrogates, which JSON cannot hold: it is worked on every time.
    """
    parts = ("text", "segments", "landmarks", "cells", "echoes")
    source = {"id", "title", "published", "updated", "country"}
    try:
        told = document.model_dump_json(include={"source": source, **dict.fromkeys(parts, True)})
    except PydanticSerializationError:
        return ""
    return hashlib.sha256(told.encode()).hexdigest()


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
