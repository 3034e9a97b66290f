"""From paths to a report: every public function calls the floors in order, and reads from top to bottom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.align import align, borrow_years, explain, stray_problem
from factlint.extraction.document_claims import extract_document
from factlint.ingest import load, load_text
from factlint.ingest.settled import read_settled
from factlint.ingest.settled import sources_of as sources_of_facts
from factlint.judge import built_in, marks, unused
from factlint.matters import compared, matter_keys
from factlint.model import Claim, Conflict, Coverage, Document, Judgements, Problem, Report, Source, Tool
from factlint.model.agreement import best_supported_first
from factlint.model.candidate import Candidate, described
from factlint.model.conflict import with_fingerprints
from factlint.model.decision import Review
from factlint.model.draft import DraftReport
from factlint.model.explanation import PairExplanation
from factlint.model.matter import Matter
from factlint.model.order import (
    by_first_claim,
    claims_in_order,
    gravest_first,
    groups_in_order,
    shared_in_order,
)
from factlint.model.report import Glance
from factlint.model.shared import SharedText
from factlint.review import chosen, problems_of, statuses
from factlint.rules import candidates, input_findings
from factlint.runtime.collector import collector_resting
from factlint.runtime.local import Progress
from factlint.runtime.processes import shared
from factlint.runtime.reading import Reading, accounts_of, matters_of, read, voices_of
from factlint.settings import Settings
from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.runtime.shelves import Shelves

NO_JUDGEMENTS = Judgements()

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


@collector_resting()
def check(  # noqa: PLR0913  # what a check is told
    paths: Paths,
    settings: Settings | None = None,
    progress: Progress | None = None,
    judgements: Judgements = NO_JUDGEMENTS,
    *,
    settled: Path | None = None,
    cache: Path | None = None,
    conflicts_only: bool = False,
) -> Report:
    """Read sources, find their claims, and report which of them cannot all be right.

    Args:
        paths: a file or folder, or several of them in any order.
        settings: every default can be changed here.
        progress: called after each document with the number done and the number in all.
        judgements: answers of a judge to candidates, and links between claims; see `candidates_of`.
        settled: a file of settled facts, which the sources are checked against, too.
        cache: a file in which what was worked out is kept from run to run; it changes no result.
        conflicts_only: whether the report holds conflicts, the claims that they speak of, and what is told at a glance, but
            no other claims, groups and near-misses: where nearly all is kept from an earlier run, that takes half the time.

    Returns:
        The report. Inputs that could not be read are findings in it (FL9), never exceptions.

    Raises:
        LinkError: links that cannot all be obeyed.
        SettledError: the settled facts cannot be read.
    """
    settings = settings or Settings()
    facts = read_settled(settled) if settled else ()
    shelves = _shelves(cache)
    loaded = load(_listed(paths), settings, shelves.readings if shelves else None)
    sources = (*loaded.sources, *(sources_of_facts(settled, facts) if settled else ()))

    shelf = shelves and (shelves.outlines if conflicts_only else shelves.matters)
    keys = matter_keys(loaded, facts, settings) if shelf and judgements == NO_JUDGEMENTS else {}
    kept = shelf.found(keys.values()) if shelf else {}
    known = {name: kept[key] for name, key in keys.items() if key in kept}
    reading = read(loaded.without(known), settings, progress, shelves)
    found = compared(reading, [fact for fact in facts if fact.matter not in known], judgements, settings)
    if shelves:
        unsound = {source.matter or "" for source in reading.sources if source.id in reading.unsearched}
        sound = {name: matter for name, matter in found.matters.items() if name not in unsound}
        shelves.keep({keys[name]: matter for name, matter in sound.items() if name in keys})

    stale = unused(judgements, found.candidates, found.claims)
    matters = {**known, **found.matters}
    ordered = [matters[name] for name in dict.fromkeys(source.matter or "" for source in sources)]
    if conflicts_only:
        ordered = [matter.outline() for matter in ordered]
    return _report(ordered, sources, (*reading.problems, *stale), settings)


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
    reading = read(load([*_listed(paths), draft], settings), settings, progress)
    story = _story(reading, draft)
    claims = borrow_years(reading.claims, matters_of(reading.sources))
    run = partial(shared, processes=reading.processes)
    groups = align(claims, matters_of(reading.sources), voices_of(reading.sources), run=run).groups
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
    reading = read(load(_listed(paths), settings), settings)
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
        {document.source.id: document.text for document in loaded.documents},
        shared=loaded.shared,
    )


@collector_resting()
def candidates_of(paths: Paths, settings: Settings | None = None) -> Listing:
    """What the rules find in sources, before anybody judges it; the listing's candidates are in order of the rules."""
    settings = settings or Settings()
    listing = extract_files(paths, settings)
    matters, voices = matters_of(listing.sources), voices_of(listing.sources)
    claims = borrow_years(listing.claims, matters)
    alignment = align(claims, matters, voices)
    sources = {source.id: source for source in listing.sources}
    accounts = accounts_of(listing.sources, claims, listing.texts)
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
    matters, voices = matters_of(listing.sources), voices_of(listing.sources)
    claims = borrow_years(listing.claims, matters)
    by_id = {claim.id: claim for claim in claims}
    return explain(claims, matters, voices, (by_id[one.id], by_id[other.id]))


def extract_text(document: Document | str) -> list[Claim]:
    """The claims of one document, or of a text, in order of place."""
    with collector_resting():
        text = load_text(document) if isinstance(document, str) else document
        return list(extract_document(text).claims)


def _shelves(cache: Path | None) -> "Shelves | None":
    """Where results are kept; None if they are not."""
    if cache is None:
        return None
    from factlint.runtime.shelves import Shelves  # noqa: PLC0415  # only where something is kept

    return Shelves(cache)


def _report(
    matters: Sequence[Matter], sources: Sequence[Source], problems: Iterable[Problem], settings: Settings
) -> Report:
    """What came of every matter, in one report."""
    claims = claims_in_order((claim for matter in matters for claim in matter.claims), sources)
    conflicts = chosen((each for matter in matters for each in matter.conflicts), sources, settings)
    astray = {source for matter in matters for source in matter.strays}
    strays = (stray_problem(source) for source in sources if source.id in astray)
    coverage = {source: own for matter in matters for source, own in matter.coverage.items()}
    return Report(
        tool=Tool(version=__version__),
        as_of=_as_of(sources, settings),
        sources=tuple(sources),
        claims=tuple(claims),
        groups=by_first_claim((group for matter in matters for group in matter.groups), claims),
        conflicts=with_fingerprints(
            (*input_findings((*problems, *strays), settings), *gravest_first(conflicts, claims))
        ),
        near_misses=tuple(near for matter in matters for near in matter.near_misses),
        shared=shared_in_order((text for matter in matters for text in matter.shared), sources),
        coverage=Coverage.total([coverage[source.id] for source in sources if source.id in coverage]),
        glance=Glance(
            claims=sum(matter.glance.claims for matter in matters),
            groups=sum(matter.glance.groups for matter in matters),
            agreements=best_supported_first(matter.glance.agreements for matter in matters),
        ),
    )


def _story(reading: Reading, draft: str | Path) -> Source:
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
