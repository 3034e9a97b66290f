"""What is kept from run to run, in one file: what came of reading, of searching and of comparing."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from factlint.extraction.document_claims import Extraction
from factlint.ingest.documents import Read
from factlint.model.matter import Matter
from factlint.store import Shelf, Store


class Shelves:
    """Results by the step that they came of.

    Attributes:
        readings: of files.
        extractions: of documents.
        matters: of the sources of a matter.
        outlines: of matters, their conflicts alone.
    """

    def __init__(self, path: Path) -> None:
        """Shelves in a file."""
        store = Store(path)
        self.readings = Shelf(store, TypeAdapter(Read))
        self.extractions = Shelf(store, TypeAdapter(Extraction))
        self.matters = Shelf(store, TypeAdapter(Matter))
        self.outlines = Shelf(store, TypeAdapter(Matter), "outline")

    def keep(self, matters: Mapping[str, Matter]) -> None:
        """Keep what came of matters, by their keys."""
        self.matters.keep(matters)
        self.outlines.keep({key: matter.outline() for key, matter in matters.items()})
