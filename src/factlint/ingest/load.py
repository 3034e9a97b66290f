"""Paths to documents, sources and claims."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from factlint.ingest.card import front_card, overridden
from factlint.ingest.claim_lines import read_claim_lines
from factlint.ingest.claim_yaml import read_claim_yaml
from factlint.ingest.decode import InputError, decode, read_bytes, unreadable
from factlint.ingest.drafts import Draft, claims_of, name_sources
from factlint.ingest.files import FileKind, list_files
from factlint.ingest.formats import format_of
from factlint.ingest.front_matter import read_front_matter
from factlint.ingest.network import fetched, is_address
from factlint.ingest.records import read_records
from factlint.ingest.sidecar import with_sidecar
from factlint.ingest.texts import draft_of, read_document_file, read_text_file
from factlint.model import Claim, Document, Problem, Source
from factlint.settings import Settings


@dataclass(frozen=True)
class Loaded:
    """What the paths hold.

    Attributes:
        documents: of the text files that can be read, in path order.
        sources: of all files that can be read, those of claim files too, in path order.
        claims: of the claim files, in the order of the files and of their lines.
        problems: of inputs that cannot be used, or not wholly, by path and line.
        passed_over: how many files in folders are of a kind that is not read.
    """

    documents: tuple[Document, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    problems: tuple[Problem, ...] = ()
    passed_over: int = 0


def load(paths: Sequence[str | Path], settings: Settings) -> Loaded:
    """Read files and folders. The order of the paths makes no difference, and no input raises an error.

    Args:
        paths: text files, claim files, and folders of them.
        settings: the limits on sizes.
    """
    listing = list_files(paths)
    drafts: list[Draft] = []
    problems = list(listing.problems)
    for path, kind in listing.files:
        try:
            read, found = _read(path, kind, settings)
        except InputError as unusable:
            problems.append(unusable.problem)
            continue
        drafts += read
        problems += found
    named = list(name_sources(drafts))
    return Loaded(
        documents=tuple(_document(draft, source) for draft, source in named if draft.text is not None),
        sources=tuple(source for _, source in named),
        claims=tuple(claim for draft, source in named for claim in claims_of(draft, source)),
        problems=tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.what))),
        passed_over=listing.passed_over,
    )


def load_text(text: str, path: str = "text.txt") -> Document:
    """The document that a text makes, as if it stood in a file of that path. An empty text has no segments."""
    front = read_front_matter(text)
    sha256 = hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
    draft = draft_of(text, path, sha256, front, front_card(front.fields))
    _, source = next(name_sources([draft]))
    return _document(draft, source)


def _read(path: str, kind: FileKind, settings: Settings) -> tuple[list[Draft], tuple[Problem, ...]]:
    data = fetched(path, settings) if is_address(path) else read_bytes(path, settings)
    if kind in ("text", "document"):
        draft, problems = _read_document(path, kind, data, settings)
        card, others = with_sidecar(draft.card, path, settings)
        return [replace(draft, card=overridden(card, settings))], (*problems, *others)
    if kind == "records":
        drafts, problems = read_records(path, data, settings)
        return [replace(draft, card=overridden(draft.card, settings)) for draft in drafts], problems
    read = read_claim_yaml if kind == "claims-yaml" else read_claim_lines
    return read(path, decode(path, data, settings), hashlib.sha256(data).hexdigest())


def _read_document(
    path: str, kind: FileKind, data: bytes, settings: Settings
) -> tuple[Draft, tuple[Problem, ...]]:
    """The draft of a document's file, whatever its format; its content says what it is."""
    form = format_of(data, path)
    if form is not None:
        return read_document_file(form, path, data, settings), ()
    if kind == "document":
        what = f"no {Path(path).suffix[1:].upper()} file by its content, nor another kind that is read"
        if data.startswith(b"PK"):  # as ZIP archives begin
            what = "a broken archive: it ends too early, or it holds no document that is read"
        raise unreadable(path, what, "save it again from its program, or name it .txt if it is plain text")
    return read_text_file(path, data, settings)


def _document(draft: Draft, source: Source) -> Document:
    return Document(source=source, text=draft.text or "", segments=draft.segments, landmarks=draft.landmarks)
