"""Runs the work on this machine."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from factlint.extraction.document_claims import Extraction, extract_document
from factlint.model import Document, Problem
from factlint.runtime.collector import collector_resting
from factlint.runtime.processes import shared
from factlint.settings import Settings
from factlint.time_limit import TimeLimitError, out_of_time, time_limit

if TYPE_CHECKING:
    from factlint.runtime.store import Store

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
    documents: Sequence[Document],
    settings: Settings,
    progress: Progress | None = None,
    processes: int = 1,
    store: "Store | None" = None,
) -> Extracted:
    """The claims of every document. A document that makes the extractors fail costs no other one its claims.

    Args:
        documents: in the order in which their claims are wanted.
        settings: how long the work on one may take.
        progress: called after each.
        processes: how many share the work.
        store: where results are kept; None if they are not.
    """
    keys = [key_of(document) for document in documents] if store else [""] * len(documents)
    known = store.found(filter(None, keys)) if store else {}
    at_hand = {
        number: extraction
        for number, key in enumerate(keys)
        if key in known and (extraction := _loaded(known[key])) is not None
    }
    missing = [number for number in range(len(documents)) if number not in at_hand]
    work = partial(_extracted, seconds=settings.max_seconds)
    found: dict[int, Extraction | Problem] = dict(at_hand)
    results = shared(work, [documents[number] for number in missing], processes)
    for count, (number, result) in enumerate(zip(missing, results, strict=True), start=len(at_hand) + 1):
        found[number] = result
        if progress:
            progress(count, len(documents))
    if store:
        store.keep(dict(_kept((keys[number], found[number]) for number in missing)))
    ordered = [found[number] for number in range(len(documents))]
    return Extracted(
        tuple(each for each in ordered if isinstance(each, Extraction)),
        tuple(each for each in ordered if isinstance(each, Problem)),
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


def _kept(found: Iterable[tuple[str, Extraction | Problem]]) -> Iterator[tuple[str, bytes]]:
    """What is kept of results, by their keys: problems are looked at again."""
    for key, result in found:
        if key and isinstance(result, Extraction):
            yield key, _form().dump_json(result, round_trip=True)


def _loaded(data: bytes) -> Extraction | None:
    """What was kept; None if it is damaged, so that the work is done again."""
    try:
        return _form().validate_json(data)
    except ValidationError:
        return None


@cache
def _form() -> TypeAdapter[Extraction]:
    return TypeAdapter(Extraction)


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
