"""Sources to what each says, before anything is compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factlint.ingest.load import Loaded
from factlint.model import Account, Claim, Coverage, Document, Problem, Source
from factlint.model.order import claims_in_order
from factlint.model.shared import SharedText
from factlint.runtime.local import Progress, extract_all
from factlint.runtime.processes import cores
from factlint.settings import Settings

if TYPE_CHECKING:
    from factlint.runtime.shelves import Shelves


@dataclass(frozen=True)
class Reading:
    """Sources that were read.

    Attributes:
        sources: in order of their paths.
        claims: in order of source and place.
        problems: inputs that could not be read.
        unsearched: ids of the sources whose text could be read and not searched; each is a problem.
        texts: the text of each source that has one, by the source's id.
        coverage: what was seen in each text, and what was claimed, by the source's id.
        shared: what each two texts have word for word.
        processes: how many share the work on so much text.
    """

    sources: tuple[Source, ...]
    claims: list[Claim]
    problems: tuple[Problem, ...]
    unsearched: frozenset[str]
    texts: Mapping[str, str]
    coverage: Mapping[str, Coverage]
    shared: tuple[SharedText, ...]
    processes: int


def matters_of(sources: Sequence[Source]) -> dict[str, str]:
    """The matter of each source, by its id; empty for the run's one matter."""
    return {source.id: source.matter or "" for source in sources}


def voices_of(sources: Sequence[Source]) -> dict[str, str]:
    """The voice of each source, by its id."""
    return {source.id: source.voice for source in sources}


def accounts_of(
    sources: Sequence[Source], claims: Sequence[Claim], texts: Mapping[str, str]
) -> list[Account]:
    """What each source says, in order of the sources, by claims of theirs in order."""
    by_source: dict[str, list[Claim]] = {source.id: [] for source in sources}
    for claim in claims:
        by_source[claim.source].append(claim)
    return [Account(source, tuple(by_source[source.id]), texts.get(source.id)) for source in sources]


def read(
    loaded: Loaded,
    settings: Settings,
    progress: Progress | None = None,
    shelves: "Shelves | None" = None,
) -> Reading:
    """Find what each source says.

    Args:
        loaded: what was read of files.
        settings: how long the work on one text may take, and how many processes share it.
        progress: called after each document.
        shelves: where results are kept; None if they are not.
    """
    claimed = loaded.claimed
    documents = [document for document in loaded.documents if document.source.id not in claimed]
    processes = _processes(documents, settings)
    found = extract_all(documents, settings, progress, processes, shelves.extractions if shelves else None)
    told = (claim for extraction in found.extractions.values() for claim in extraction.claims)
    return Reading(
        sources=loaded.sources,
        claims=claims_in_order([*loaded.claims, *told], loaded.sources),
        problems=(*loaded.problems, *found.problems.values()),
        unsearched=frozenset(found.problems),
        texts={document.source.id: document.text for document in loaded.documents},
        coverage={source: extraction.coverage for source, extraction in found.extractions.items()},
        shared=loaded.shared,
        processes=processes,
    )


def _processes(documents: Sequence[Document], settings: Settings) -> int:
    """How many processes share the work on documents."""
    is_large = sum(len(document.text) for document in documents) >= settings.large_run_characters
    return (settings.processes or cores()) if is_large else 1
