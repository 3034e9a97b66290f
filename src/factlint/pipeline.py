"""From paths to a report. The only module that knows every floor; it reads from top to bottom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.align import align, borrow_years, explain, linked, strays
from factlint.extraction.document_claims import extract_document
from factlint.ingest import load, load_text
from factlint.ingest.settled import read_settled, source_of
from factlint.judge import AnswersFirst, Judge, built_in, carried_out, marks, unused, verdicts
from factlint.model import (
    Account,
    Claim,
    Conflict,
    Coverage,
    Document,
    Group,
    Judgements,
    NearMiss,
    Problem,
    Report,
    Source,
    Tool,
)
from factlint.model.candidate import Candidate, described
from factlint.model.conflict import with_fingerprints
from factlint.model.decision import Review
from factlint.model.draft import DraftReport
from factlint.model.explanation import PairExplanation
from factlint.model.order import claims_in_order, gravest_first, groups_in_order
from factlint.model.shared import SharedText
from factlint.review import chosen, decided, problems_of, statuses, with_settled, without_settled
from factlint.rules import candidates, input_findings
from factlint.runtime.collector import collector_resting
from factlint.runtime.local import Progress, extract_all
from factlint.runtime.processes import cores, shared
from factlint.settings import Settings
from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.runtime.store import Store

NO_JUDGEMENTS = Judgements()
SETTLED_ONLY = Settings(select=("settled-fact-contradicted",))

Paths = str | Path | Iterable[str | Path]
"""One file or folder, or several."""


@dataclass(frozen=True)
class Listing:
    """Sources and what they say.

    Attributes:
        sources: in order of their paths.
        claims: in order of source and place.
        problems: findings about inputs that could not be read.
        texts: the text of each source that has one, by the source's id.
        candidates: what the rules found, if they were asked.
        shared: what each two texts have word for word, if that was asked.
    """

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    problems: tuple[Conflict, ...]
    texts: Mapping[str, str]
    candidates: tuple[Candidate, ...] = ()
    shared: tuple[SharedText, ...] = ()


@dataclass(frozen=True)
class _Reading:
    """Sources that were read, before their claims are compared.

    Attributes:
        sources: in order of their paths.
        claims: in order of source and place.
        problems: inputs that could not be read.
        texts: the text of each source that has one, by the source's id.
        coverage: what was seen in each text, and what was claimed.
        shared: what each two texts have word for word.
        processes: how many share the work on so much text.
    """

    sources: tuple[Source, ...]
    claims: list[Claim]
    problems: tuple[Problem, ...]
    texts: Mapping[str, str]
    coverage: tuple[Coverage, ...]
    shared: tuple[SharedText, ...]
    processes: int


@collector_resting()
def check(  # noqa: PLR0913  # what a check is told
    paths: Paths,
    settings: Settings | None = None,
    progress: Progress | None = None,
    judgements: Judgements = NO_JUDGEMENTS,
    *,
    settled: Path | None = None,
    cache: Path | None = None,
) -> Report:
    """Read sources, find their claims, and report which of them cannot all be right.

    Args:
        paths: a file or folder, or several of them in any order.
        settings: every default can be changed here.
        progress: called after each document with the number done and the number in all.
        judgements: answers of a judge to candidates, and links between claims; see `candidates_of`.
        settled: a file of settled facts, which the sources are checked against, too.
        cache: a file in which what documents claim is kept from run to run; it changes no result.

    Returns:
        The report. Inputs that could not be read are findings in it (FL9), never exceptions.

    Raises:
        LinkError: links that cannot all be obeyed.
        SettledError: the settled facts cannot be read.
    """
    settings = settings or Settings()
    facts = read_settled(settled) if settled else ()
    reading = _read(paths, settings, progress, _store(cache))
    told = borrow_years(reading.claims)
    claims = [*told, *(fact.claim for fact in facts)]
    links = linked(judgements.links)
    run = partial(shared, processes=reading.processes)
    alignment = align(claims, _matters(reading.sources), _voices(reading.sources), links, run)
    groups = groups_in_order(alignment.groups, claims)
    accounts = _accounts(reading.sources, told, reading.texts)
    found = candidates(without_settled(groups), accounts, settings) + candidates(
        with_settled(groups), (), SETTLED_ONLY
    )
    judged, dropped = _judged(found, AnswersFirst(judgements))
    conflicts = [*decided(judged, facts)]
    astray = strays(reading.sources, told)
    stale = unused(judgements, (candidate.id for _, candidate in found), (claim.id for claim in claims))
    return Report(
        tool=Tool(version=__version__),
        as_of=_as_of(reading.sources, settings),
        sources=(*reading.sources, *([source_of(settled)] if facts and settled else ())),
        claims=tuple(claims),
        groups=tuple(verdicts(groups, conflicts)),
        conflicts=with_fingerprints(
            (
                *input_findings((*reading.problems, *stale, *astray), settings),
                *gravest_first(chosen(conflicts, reading.sources, settings), claims),
            )
        ),
        near_misses=(*alignment.near_misses, *dropped),
        shared=reading.shared,
        coverage=Coverage.total(reading.coverage),
    )


def reviewed(report: Report, review: Review, settings: Settings | None = None) -> Report:
    """A report with what people decided: the status of each finding, and findings about decisions that hold no longer.

    Args:
        report: of `check`.
        review: the workspace's decisions and baseline, and what was there before a change.
        settings: those of the check.
    """
    found = statuses(report.conflicts, review)
    about = with_fingerprints(input_findings(problems_of(review, found), settings or Settings()))
    return report.model_copy(update={"conflicts": (*about, *found)})


@collector_resting()
def check_draft(
    paths: Paths, draft: str | Path, settings: Settings | None = None, progress: Progress | None = None
) -> DraftReport:
    """Hold a draft against its sources: who supports each of its claims, and who contradicts it.

    Args:
        paths: the sources, as for `check`.
        draft: a file of any kind that a source may have.
        settings: every default can be changed here.
        progress: as for `check`.

    Raises:
        ValueError: the draft cannot be read.
    """
    settings = settings or Settings()
    reading = _read([*_listed(paths), draft], settings, progress)
    story = _story(reading, draft)
    claims = borrow_years(reading.claims)
    run = partial(shared, processes=reading.processes)
    groups = align(claims, _matters(reading.sources), _voices(reading.sources), run=run).groups
    sources = {source.id: source for source in reading.sources if source.id != story.id}
    found = tuple(marks(story, sources, claims, groups, reading.texts))
    told = {claim.id for mark in found for claim in (mark.claim, *mark.supported_by, *mark.contradicted_by)}
    return DraftReport(
        tool=Tool(version=__version__),
        draft=story,
        sources=tuple(sources.values()),
        claims=tuple(claim for claim in claims if claim.id in told),
        marks=found,
        shared=tuple(text for text in reading.shared if story.id not in text.sources),
        problems=tuple(input_findings(reading.problems, settings)),
    )


@collector_resting()
def extract_files(paths: Paths, settings: Settings | None = None) -> Listing:
    """The claims of every source under the given paths, without comparing them."""
    settings = settings or Settings()
    reading = _read(paths, settings)
    return Listing(
        reading.sources,
        tuple(reading.claims),
        tuple(input_findings(reading.problems, settings)),
        reading.texts,
    )


def sources_of(paths: Paths, settings: Settings | None = None) -> Listing:
    """The cards of the sources under the given paths, without looking for claims in their texts."""
    settings = settings or Settings()
    loaded = load(_listed(paths), settings)
    return Listing(
        loaded.sources,
        loaded.claims,
        tuple(input_findings(loaded.problems, settings)),
        _texts(loaded.documents),
        shared=loaded.shared,
    )


@collector_resting()
def candidates_of(paths: Paths, settings: Settings | None = None) -> Listing:
    """What the rules find in sources, before anybody judges it; the listing's candidates are in order of the rules."""
    settings = settings or Settings()
    listing = extract_files(paths, settings)
    claims = borrow_years(listing.claims)
    alignment = align(claims, _matters(listing.sources), _voices(listing.sources))
    sources = {source.id: source for source in listing.sources}
    accounts = _accounts(listing.sources, claims, listing.texts)
    found = candidates(groups_in_order(alignment.groups, claims), accounts, settings)
    return replace(
        listing,
        candidates=tuple(
            described(conflict, group.support, built_in(conflict, group), sources)
            for group, conflict in found
        ),
    )


@collector_resting()
def explain_pair(listing: Listing, one: Claim, other: Claim) -> PairExplanation:
    """How two claims of a listing were compared, and what became of the pair.

    Raises:
        KeyError: one of them is not in the listing.
    """
    claims = borrow_years(listing.claims)
    by_id = {claim.id: claim for claim in claims}
    return explain(
        claims, _matters(listing.sources), _voices(listing.sources), (by_id[one.id], by_id[other.id])
    )


def extract_text(document: Document | str) -> list[Claim]:
    """The claims of one document, or of a text, in order of place."""
    with collector_resting():
        text = load_text(document) if isinstance(document, str) else document
        return list(extract_document(text).claims)


def _read(
    paths: Paths, settings: Settings, progress: Progress | None = None, store: "Store | None" = None
) -> _Reading:
    """Load the sources and find what each says."""
    loaded = load(_listed(paths), settings)
    unclaimed = [document for document in loaded.documents if document.source.id not in loaded.claimed]
    processes = _processes(unclaimed, settings)
    extracted = extract_all(unclaimed, settings, progress, processes, store)
    told = (claim for extraction in extracted.extractions for claim in extraction.claims)
    return _Reading(
        loaded.sources,
        claims_in_order([*loaded.claims, *told], loaded.sources),
        (*loaded.problems, *extracted.problems),
        _texts(loaded.documents),
        tuple(extraction.coverage for extraction in extracted.extractions),
        loaded.shared,
        processes,
    )


def _store(cache: Path | None) -> "Store | None":
    """Where results are kept; None if they are not."""
    if cache is None:
        return None
    from factlint.runtime.store import Store  # noqa: PLC0415  # only where something is kept

    return Store(cache)


def _story(reading: _Reading, draft: str | Path) -> Source:
    """The card of the draft.

    Raises:
        ValueError: it could not be read.
    """
    place = Path(draft).resolve()
    for source in reading.sources:
        if Path(source.path).resolve() == place:
            return source
    what = next((each.what for each in reading.problems if Path(each.path).resolve() == place), "no text")
    raise ValueError(f"the draft {draft} cannot be read: {what}")


def _listed(paths: Paths) -> list[str | Path]:
    return [paths] if isinstance(paths, str | Path) else [*paths]


def _processes(documents: Sequence[Document], settings: Settings) -> int:
    """How many processes share the work on documents."""
    is_large = sum(len(document.text) for document in documents) >= settings.large_run_characters
    return (settings.processes or cores()) if is_large else 1


def _texts(documents: Sequence[Document]) -> dict[str, str]:
    return {document.source.id: document.text for document in documents}


def _accounts(sources: Sequence[Source], claims: Sequence[Claim], texts: Mapping[str, str]) -> list[Account]:
    """What each source says, in order of the sources."""
    by_source: dict[str, list[Claim]] = {source.id: [] for source in sources}
    for claim in claims:
        by_source[claim.source].append(claim)
    return [Account(source, tuple(by_source[source.id]), texts.get(source.id)) for source in sources]


def _matters(sources: Sequence[Source]) -> dict[str, str]:
    return {source.id: source.matter or "" for source in sources}


def _voices(sources: Sequence[Source]) -> dict[str, str]:
    return {source.id: source.voice for source in sources}


def _judged(found: Iterable[tuple[Group, Conflict]], judge: Judge) -> tuple[list[Conflict], list[NearMiss]]:
    """The candidates that the judge keeps, and near-misses of those that it drops."""
    kept, dropped = [], []
    for group, candidate in found:
        conflict = carried_out(candidate, judge(candidate, group))
        if conflict:
            kept.append(conflict)
        else:
            pair = (candidate.claims[0], candidate.claims[-1])
            dropped.append(
                NearMiss(
                    claims=pair,
                    reason="weak-link",
                    detail=f"{candidate.name}, but the link is weak",
                    probability=group.support,
                )
            )
    return kept, dropped


def _as_of(sources: Sequence[Source], settings: Settings) -> str | None:
    """The day that the report notes as its own: as given, else the latest date of any source."""
    if settings.as_of:
        return settings.as_of.isoformat()
    dates = [
        card_date.latest
        for source in sources
        for card_date in (source.published, source.updated)
        if card_date
    ]
    return max(dates).isoformat() if dates else None
