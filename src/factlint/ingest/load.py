"""Paths to documents, sources and claims."""

import hashlib
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.ingest.card import front_card, overridden
from factlint.ingest.claim_csv import read_claim_csv
from factlint.ingest.claim_lines import read_claim_lines
from factlint.ingest.claim_yaml import read_claim_yaml
from factlint.ingest.claimed import claimed, with_claim_files
from factlint.ingest.decode import InputError, decode, over_limit, read_bytes
from factlint.ingest.documents import Read, read_documents
from factlint.ingest.drafts import Draft, claims_of, name_sources, sha256_of
from factlint.ingest.files import FileKind, list_files
from factlint.ingest.front_matter import read_front_matter
from factlint.ingest.network import fetched, is_address
from factlint.ingest.passages import echoes, shared_texts
from factlint.ingest.readings import reading_key, readings
from factlint.ingest.records import is_parquet, read_records
from factlint.ingest.sidecar import read_sidecar
from factlint.ingest.texts import draft_of
from factlint.model import Claim, Document, Problem, Source
from factlint.model.order import shared_in_order
from factlint.model.shared import SharedText
from factlint.settings import Settings
from factlint.time_limit import TimeLimitError, out_of_time, time_limit

if TYPE_CHECKING:
    from factlint.store import Shelf

CLAIM_READERS = {
    "claims-yaml": read_claim_yaml,
    "claims-lines": read_claim_lines,
    "claims-csv": read_claim_csv,
}
"""What reads the claim files of a kind."""


@dataclass(frozen=True)
class Loaded:
    """What the paths hold.

    Attributes:
        named: what was read, with its source, in path order.
        problems: of inputs that cannot be used, or not wholly, by path and line.
        passed_over: how many files in folders, in e-mails and in archives are of a kind that is not read.
    """

    named: tuple[tuple[Draft, Source], ...] = ()
    problems: tuple[Problem, ...] = ()
    passed_over: int = 0

    @property
    def sources(self) -> tuple[Source, ...]:
        """Those of all files that can be read, those of claim files too, in path order."""
        return tuple(source for _, source in self.named)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Those of the claim files, in the order of the files and of their lines."""
        return tuple(claim for draft, source in self.named for claim in claims_of(draft, source))

    @property
    def claimed(self) -> frozenset[str]:
        """The ids of the documents whose claims come from claim files."""
        return claimed((draft, source.id) for draft, source in self.named)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Those of the files with a text that can be read, in path order."""
        return self._compared[0]

    @property
    def shared(self) -> tuple[SharedText, ...]:
        """What each two documents of a matter have word for word."""
        return self._compared[1]

    @cached_property
    def _compared(self) -> tuple[tuple[Document, ...], tuple[SharedText, ...]]:
        documents, shared = list[Document](), list[SharedText]()
        for members in self.by_matter().values():
            own, alike = _compared(members)
            documents += own
            shared += alike
        order = {source.id: number for number, source in enumerate(self.sources)}
        in_order = sorted(documents, key=lambda document: order[document.source.id])
        return tuple(in_order), shared_in_order(shared, self.sources)

    def without(self, matters: Container[str]) -> "Loaded":
        """The same without the sources of some matters."""
        kept = tuple((draft, source) for draft, source in self.named if (source.matter or "") not in matters)
        return replace(self, named=kept)

    def by_matter(self) -> dict[str, list[tuple[Draft, Source]]]:
        """What was read by matter, in order of their first sources."""
        found: dict[str, list[tuple[Draft, Source]]] = {}
        for draft, source in self.named:
            found.setdefault(source.matter or "", []).append((draft, source))
        return found


def load(paths: Sequence[str | Path], settings: Settings, shelf: "Shelf[Read] | None" = None) -> Loaded:
    """Read files and folders. The order of the paths makes no difference, and no input raises an error.

    Args:
        paths: text files, claim files, and folders of them.
        settings: the limits on sizes.
        shelf: where what came of files is kept; None if it is not.
    """
    listing = list_files(paths, settings)
    drafts: list[Draft] = []
    problems = list(listing.problems)
    passed_over = listing.passed_over
    for read in _read_all(listing.files, settings, shelf):
        if isinstance(read, Problem):
            problems.append(read)
            continue
        drafts += read.drafts
        problems += read.problems
        passed_over += read.passed_over
    drafts, outdated = with_claim_files(drafts)
    problems += outdated
    return Loaded(
        named=tuple(name_sources(drafts)),
        problems=tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.what))),
        passed_over=passed_over,
    )


def _read_all(
    files: Sequence[tuple[str, FileKind]], settings: Settings, shelf: "Shelf[Read] | None"
) -> Iterator[Read | Problem]:
    """What came of each file, or what is wrong with it; what is read anew is kept."""
    known = readings(files, settings, shelf)
    fresh: dict[str, Read] = {}
    room = settings.max_total_bytes
    for path, kind in files:
        try:
            data = b"" if path in known else _bytes(path, settings)
            room -= known[path].size if path in known else len(data)
            if room < 0:
                what, remedy = "all files together", "check fewer at once"
                raise over_limit(path, what, "max_total_bytes", settings, remedy)
            if path in known:
                yield known[path].read
                continue
            with time_limit(settings.max_seconds):
                read = _read(path, kind, data, settings)
        except InputError as unusable:
            yield unusable.problem
        except TimeLimitError:
            yield out_of_time(path, settings.max_seconds)
        else:
            yield read
            if shelf:
                fresh[reading_key(path, kind, data, settings)] = read
    if shelf:
        shelf.keep(fresh)


def _bytes(path: str, settings: Settings) -> bytes:
    return fetched(path, settings) if is_address(path) else read_bytes(path, settings)


def _compared(named: Sequence[tuple[Draft, Source]]) -> tuple[tuple[Document, ...], tuple[SharedText, ...]]:
    """The documents, and what each two of them have word for word."""
    documents = [_document(draft, source) for draft, source in named if draft.text is not None]
    shared = shared_texts(documents, {source.id: draft.sketch for draft, source in named})
    found = echoes(shared)
    marked = (
        document.model_copy(update={"echoes": found[document.source.id]})
        if document.source.id in found
        else document
        for document in documents
    )
    return tuple(marked), shared


def load_text(text: str, path: str = "text.txt") -> Document:
    """The document that a text makes, as if it stood in a file of that path. An empty text has no segments."""
    front = read_front_matter(text)
    draft = draft_of(text, path, sha256_of(text), front, front_card(front.fields))
    _, source = next(name_sources([draft]))
    return _document(draft, source)


def _read(path: str, kind: FileKind, data: bytes, settings: Settings) -> Read:
    """What came of a file, with the card that lies beside it and what the options say."""
    sha256 = hashlib.sha256(data).hexdigest()
    if kind in CLAIM_READERS:
        read = CLAIM_READERS[kind]
        drafts, problems = read(path, decode(path, data, settings), sha256)
        return Read(tuple(drafts), problems)
    if kind == "records" or is_parquet(data):
        found = Read(*read_records(path, data, settings))
    else:
        found = read_documents(path, data, settings)
    return _carded(found, path, sha256, settings)


def _carded(found: Read, path: str, sha256: str, settings: Settings) -> Read:
    """What came of a file, with the card that lies beside it and what the options say.

    The card beside an e-mail is not that of what is attached to it; the card beside an archive is that of all its pages.
    """
    beside, problems = read_sidecar(path, settings)
    has_own = any(draft.sha256 == sha256 for draft in found.drafts)
    drafts = []
    for draft in found.drafts:
        is_meant = beside and (draft.sha256 == sha256 or not has_own)
        card = draft.card.told(beside) if beside and is_meant else draft.card
        drafts.append(replace(draft, card=overridden(card, settings)))
    return replace(found, drafts=tuple(drafts), problems=(*found.problems, *problems))


def _document(draft: Draft, source: Source) -> Document:
    return Document(
        source=source,
        text=draft.text or "",
        segments=draft.segments,
        landmarks=draft.landmarks,
        cells=draft.cells,
    )
